import { formatTlvNummer } from '@thuisnabij/domain'
import { opsomming } from '../catalogus/zinsdelen.ts'
import { totTweedeMelding } from '../verstaan/nummers.ts'
import type { Begrepen } from '../verstaan/verstaan.ts'
import { type Context, type Stap, zeg } from './stap.ts'

/** Who or what was named beside the first one is not passed over in silence where an answer is about one. */
export function metOokGenoemd({ begrepen, deps }: Context, stap: Stap): Stap {
  const anderen = andere(stap.begrip.intent, begrepen).filter((een) => !isGenoemd(een, stap))
  if (anderen.length === 0) return stap
  return {
    ...stap,
    antwoorden: [...stap.antwoorden, zeg(deps.teksten.overig.ookGenoemd({ anderen: opsomming(anderen) }))],
  }
}

/** Whether an answer names it; "melding 31" does not name melding 3. */
const isGenoemd = (wie: string, { antwoorden }: Stap): boolean =>
  JSON.stringify(antwoorden)
    .split(wie)
    .slice(1)
    .some((erna) => !/^\d/.test(erna))

/** Of several meldingen in one message only what is said of the first is done; `metOokGenoemd` names the others. */
export const overEersteMelding = (context: Context): Context =>
  context.begrepen.meldingnummers.length > 1
    ? { ...context, begrepen: context.lees(totTweedeMelding(context.begrepen)) }
    : context

function andere(intent: string, { tlvNummers, leerlingen, meldingnummers, plat }: Begrepen): readonly string[] {
  const nummers = tlvNummers.map(({ nummer }) => formatTlvNummer(nummer))
  const initialen = leerlingen.map((leerling) => leerling.initialen)
  const meldingen = meldingnummers.map((nummer) => `melding ${nummer}`)
  switch (intent) {
    case 'tlv_status':
    case 'tlv_volgen':
      return [...naDeEerste(nummers.length > 0 ? nummers : initialen), ...meldingen]
    case 'signaal_afhandelen':
      return naDeEerste([...plat.matchAll(/\bsignaal (?:nr\.? |nummer )?\d+/g)].map(([signaal]) => signaal))
    case 'thuiszitter_melden':
      return leerlingen.length === 0 ? naDeEerste(meldingen) : meldingen
    case 'thuiszitter_bijwerken':
    case 'thuiszitter_annuleren':
    case 'thuiszitter_status':
      // Whose melding it is, the answer tells.
      return meldingen.length > 0 ? [...naDeEerste(meldingen), ...initialen] : naDeEerste(initialen)
    case 'doorverbinden':
      return naDeEerste(nummers)
    default:
      return []
  }
}

const naDeEerste = (genoemd: readonly string[]): readonly string[] => [...new Set(genoemd)].slice(1)
