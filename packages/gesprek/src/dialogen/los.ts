import { formatTlvNummer, magDoen } from '@thuisnabij/domain'
import type { Schoolnaam } from '../deps.ts'
import { meldslots, tlvslots, zonderLeeg } from '../trace.ts'
import { vraagtDoor, vraagtEigen } from '../verstaan/cijfers.ts'
import { type Duiding, duid, type Intent, isVraag } from '../verstaan/intent.ts'
import { hulp } from './hulp.ts'
import { kerncijfers } from './kerncijfers.ts'
import { procedureVraag } from './procedure.ts'
import { signaalBehandelen } from './signaal.ts'
import { begrip, blijf, type Context, type Stap, zeg } from './stap.ts'
import { begin } from './thuiszitter-melden.ts'
import { thuiszitterStatus } from './thuiszitter-status.ts'
import { tlvStatus } from './tlv-status.ts'

/** A message that stands by itself: what it wants by its own words, otherwise a question for the articles. */
export async function losBericht(context: Context, scholen: readonly Schoolnaam[]): Promise<Stap> {
  const duiding = duid(context.begrepen)
  if (duiding) {
    const stap = await volgens(context, duiding, scholen)
    return stap.begrip.intent === 'tlv_status' ? metTweedeVraag(context, stap) : stap
  }
  if (context.toestand.laatste?.soort === 'kerncijfers' && vraagtDoor(context.begrepen.plat)) {
    const begrepen = { ...context.begrepen, metrics: ['thuiszitters'] as const }
    return kerncijfers({ ...context, begrepen }, { intent: 'monitor_vraag', zekerheid: 0.8 })
  }
  return beleefd(context) ?? onduidelijk(context) ?? procedureVraag(context)
}

/** Intents that are answered at once, also in the middle of a melding. */
export const onderbreekt = ({ intent, zekerheid }: Duiding): boolean => zekerheid >= 0.8 && TUSSENDOOR.has(intent)

const TUSSENDOOR: ReadonlySet<Intent> = new Set([
  'hulp',
  'tlv_status',
  'tlv_volgen',
  'signaal_afhandelen',
  'thuiszitter_status',
  'monitor_vraag',
  'monitor_volgen',
  'werklijst',
  'doorverbinden',
  'geen_toegang',
])

export async function volgens(context: Context, duiding: Duiding, scholen: readonly Schoolnaam[]): Promise<Stap> {
  const { intent, zekerheid } = duiding
  const { begrepen, deps } = context
  const { teksten } = deps
  const zegDit = (tekst: string, slots = {}) => blijf(context, begrip(intent, zekerheid, slots), zeg(tekst))
  switch (intent) {
    case 'hulp':
      return hulp(context)
    case 'tlv_status':
      return tlvStatus(context, duiding)
    case 'tlv_volgen':
      return zegDit(deps.teksten.tlv.volgen({ wie: watVanTlv(context) }), tlvslots(begrepen))
    case 'thuiszitter_melden':
      return begin(context, scholen, zekerheid)
    case 'thuiszitter_status':
      return thuiszitterStatus(context, duiding)
    case 'thuiszitter_bijwerken':
      return bijwerken(context, duiding, scholen)
    case 'thuiszitter_annuleren':
      return zegDit(
        teksten.melding.intrekken({ melding: meldingnaam(context, begrepen.meldingnummer ?? laatsteMelding(context)) }),
        zonderLeeg({ scope: duiding.scope }),
      )
    case 'signaal_afhandelen':
      return signaalBehandelen(context, duiding)
    case 'monitor_vraag':
      return isVanEigenSchool(context) ? thuiszitterStatus(context, duiding) : kerncijfers(context, duiding)
    case 'monitor_volgen':
      return zegDit(deps.teksten.cijfers.volgen)
    case 'werklijst':
      return zegDit(deps.teksten.overig.werklijst)
    case 'geen_toegang':
      return magDoen(deps.ik.rol, 'thuiszitter-inzien')
        ? procedureVraag(context)
        : zegDit(deps.teksten.algemeen.geenCasuistiek)
    case 'doorverbinden':
      return doorverbinden(context, duiding)
    case 'procedure_vraag':
    case 'niet_in_plan':
    case 'buiten_bereik':
    case 'privacy_waarschuwing':
    case 'thuiszitter_corrigeren':
    case 'thuiszitter_bevestigen':
      return procedureVraag(context)
  }
}

/** Who the melding of the number in the message is about; nobody when it is not one's own. */
async function leerlingVanMelding({ begrepen, deps }: Context): Promise<Context['begrepen']['leerlingen']> {
  const eigen = begrepen.meldingnummer === undefined ? undefined : await deps.melding.eigen()
  if (eigen?.kind !== 'gevonden') return []
  return eigen.meldingen
    .filter(({ nummer, status }) => nummer === begrepen.meldingnummer && status === 'lopend')
    .map(({ initialen, groep }) => ({ initialen, ...(groep !== undefined && { groep }) }))
}

/** Whether a message about a melding says that the leerling goes to school again. Folded text. */
export const isTerug = (plat: string): boolean => /\b(?:weer|terug)\b|\bniet (?:meer )?thuis\b/.test(plat)

async function bijwerken(context: Context, { zekerheid }: Duiding, scholen: readonly Schoolnaam[]): Promise<Stap> {
  const { begrepen, deps } = context
  const terug = isTerug(begrepen.plat)
  const slots = { ...meldslots(begrepen), ...(terug && { uitkomst: 'terug_op_school' }) }
  if (!magDoen(deps.ik.rol, 'thuiszitter-bijwerken'))
    return blijf(context, begrip('geen_toegang', 0.95, slots), zeg(deps.teksten.algemeen.nietMelden))
  if (!terug && !/\bsluiten\b|\bafsluiten\b/.test(begrepen.plat)) {
    const wie = begrepen.leerlingen.length > 0 ? begrepen.leerlingen : await leerlingVanMelding(context)
    const zegDit = (tekst: string) => blijf(context, begrip('thuiszitter_bijwerken', zekerheid, slots), zeg(tekst))
    if (wie.length === 0)
      return zegDit(
        begrepen.meldingnummer
          ? deps.teksten.melding.nietGevonden({ nummer: begrepen.meldingnummer })
          : deps.teksten.melding.welkeBijwerken,
      )
    const stap = await begin({ ...context, begrepen: { ...begrepen, leerlingen: wie } }, scholen, zekerheid)
    return { ...stap, begrip: begrip('thuiszitter_bijwerken', zekerheid, slots) }
  }
  const [leerling] = begrepen.leerlingen
  return blijf(
    context,
    begrip('thuiszitter_bijwerken', zekerheid, slots),
    zeg(
      terug && leerling
        ? deps.teksten.melding.weerNaarSchool({ initialen: leerling.initialen })
        : deps.teksten.melding.bijwerkenLater,
    ),
  )
}

/** Who is of a school and sees no figures of the region, means the own school with "wij". */
const isVanEigenSchool = ({ begrepen, deps }: Context): boolean =>
  vraagtEigen(begrepen.plat) &&
  begrepen.metrics.includes('thuiszitters') &&
  deps.ik.scholen.length > 0 &&
  !magDoen(deps.ik.rol, 'monitor-inzien')

function doorverbinden(context: Context, { onderwerp, zekerheid }: Duiding): Stap {
  const { begrepen, deps } = context
  const tekst =
    onderwerp === 'avg_verzoek'
      ? deps.teksten.overig.avg
      : onderwerp === 'tlv_intrekken'
        ? deps.teksten.tlv.intrekken({ wie: watVanTlv(context) })
        : deps.teksten.overig.mens
  return blijf(
    context,
    begrip('doorverbinden', zekerheid, zonderLeeg({ ...tlvslots(begrepen), onderwerp })),
    zeg(tekst),
  )
}

function watVanTlv({ begrepen, deps }: Context): string {
  const [nummer] = begrepen.tlvNummers
  if (nummer) return deps.teksten.tlv.wat.nummer({ nummer: formatTlvNummer(nummer.nummer) })
  const [leerling] = begrepen.leerlingen
  return leerling ? deps.teksten.tlv.wat.van({ initialen: leerling.initialen }) : deps.teksten.tlv.wat.onbekend
}

const meldingnaam = ({ deps }: Context, nummer: string | undefined): string =>
  nummer ? deps.teksten.melding.kop({ nummer }) : deps.teksten.melding.dieMelding

const laatsteMelding = ({ toestand }: Context): string | undefined =>
  toestand.laatste?.soort === 'melding' ? toestand.laatste.nummer : undefined

/** Thanks, or a yes or no to nothing. */
function beleefd(context: Context): Stap | undefined {
  const { deps } = context
  const { plat, kort, kaal } = context.begrepen
  if (/^(?:ok |oke |super |top |fijn |mooi |heel erg )*(?:dank\w*|bedankt|thanks|thx|merci)\b/.test(plat.trim()))
    return blijf(context, begrip('hulp', 0.9), zeg(deps.teksten.algemeen.graagGedaan))
  if (
    /^(?:test\w*|oeps|haha\w*|lol)\W*$|\bverkeerde? (?:chat|gesprek|app|persoon)\b/.test(plat.trim()) ||
    isAlleenEmoji(plat)
  )
    return blijf(context, begrip('hulp', 0.8), zeg(deps.teksten.algemeen.geenProbleem))
  if (kort === 'annuleren' && plat.trim().split(/\s+/).length <= 5)
    return blijf(context, begrip('thuiszitter_annuleren', 0.8), zeg(deps.teksten.melding.nietsTeAnnuleren))
  return kort && kaal ? blijf(context, begrip('hulp', 0.6), zeg(deps.teksten.algemeen.geenVraagOpen)) : undefined
}

const isAlleenEmoji = (plat: string): boolean =>
  /\p{Extended_Pictographic}/u.test(plat) && !/[\p{L}\d]/u.test(plat) && !plat.includes('👍')

/** A leerling is named, but not what for: asks that. */
function onduidelijk(context: Context): Stap | undefined {
  const { begrepen, deps } = context
  const [leerling] = begrepen.leerlingen
  const weetArtikel = isVraag(begrepen.plat) && deps.kennis.zoek(begrepen.tekst).band === 'antwoord'
  if (!leerling || weetArtikel) return undefined
  if (!magDoen(deps.ik.rol, 'thuiszitter-melden')) return undefined
  const { initialen } = leerling
  const keuzes = [
    deps.teksten.suggestie.statusTlv({ initialen }),
    deps.teksten.suggestie.melden({ initialen }),
    deps.teksten.suggestie.hulp,
  ]
  return blijf(context, begrip('hulp', 0.4, { initialen }), zeg(deps.teksten.algemeen.watBedoelJe, keuzes))
}

/** A second question in the same message ("… en hoe zat het met beroep?") is answered too, when an article knows. */
function metTweedeVraag(context: Context, eerste: Stap): Stap {
  const { begrepen } = context
  const rest = begrepen.tekst.split(/\ben\b|[?.;]\s/i).map((deel) => deel.trim())
  const vraag = rest.slice(1).find((deel) => isVraag(deel.toLowerCase()) && deel.split(/\s+/).length >= 3)
  if (!vraag) return eerste
  const tweede = procedureVraag({
    ...context,
    toestand: eerste.toestand,
    begrepen: { ...begrepen, tekst: vraag, plat: vraag.toLowerCase() },
  })
  const [antwoord] = tweede.antwoorden
  if (antwoord?.soort !== 'tekst' || !antwoord.bronnen) return eerste
  return {
    toestand: eerste.toestand,
    antwoorden: [...eerste.antwoorden, ...tweede.antwoorden],
    begrip: { ...eerste.begrip, slots: { ...eerste.begrip.slots, tweede_intent: 'procedure_vraag' } },
  }
}
