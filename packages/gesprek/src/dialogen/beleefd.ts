import type { Duiding, Intent } from '../verstaan/intent.ts'
import { aantalWoorden } from '../verstaan/zin.ts'
import { begrip, blijf, type Context, type Stap, zeg } from './stap.ts'
import { bedanktAlleen, isAlleenBoos } from './wending.ts'

const VOLGEN: ReadonlySet<Intent> = new Set(['tlv_volgen', 'monitor_volgen'])

/** Thanks, or a yes or no to nothing. */
export function beleefd(context: Context, duiding: Duiding): Stap | undefined {
  const { deps } = context
  const { plat, kort, kaal } = context.begrepen
  if (bedanktAlleen(context.begrepen))
    return blijf(context, begrip('hulp', 0.9), zeg(deps.teksten.algemeen.graagGedaan))
  if (
    /^(?:test\w*|oeps|haha\w*|lol)\W*$|\bverkeerde? (?:chat|gesprek|app|persoon)\b/.test(plat.trim()) ||
    isAlleenEmoji(plat)
  )
    return blijf(context, begrip('buiten_bereik', 0.8), zeg(deps.teksten.algemeen.geenProbleem))
  if (isAlleenBoos(context.begrepen))
    return blijf(context, begrip('doorverbinden', 0.7), zeg(deps.teksten.algemeen.vervelend))
  // "stop de berichten over 88" stops something else than a melding.
  const wilAnders = duiding.vast || (VOLGEN.has(duiding.intent) && duiding.zekerheid >= 0.6 && aantalWoorden(plat) > 2)
  if (kort === 'annuleren' && aantalWoorden(plat) <= 5 && !wilAnders)
    return blijf(context, begrip('thuiszitter_annuleren', 0.8), zeg(deps.teksten.melding.nietsTeAnnuleren))
  const { laatste } = context.toestand
  if (kort === 'ja' && kaal && laatste && 'concept' in laatste && laatste.concept !== undefined)
    return blijf(context, begrip('thuiszitter_bevestigen', 0.7), zeg(deps.teksten.handeling.alGedaan))
  return kort && kaal ? blijf(context, begrip('hulp', 0.6), zeg(deps.teksten.algemeen.geenVraagOpen)) : undefined
}

const isAlleenEmoji = (plat: string): boolean =>
  /\p{Extended_Pictographic}/u.test(plat) && !/[\p{L}\d]/u.test(plat) && !plat.includes('👍')
