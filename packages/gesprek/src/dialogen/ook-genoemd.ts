import { formatTlvNummer } from '@thuisnabij/domain'
import { opsomming } from '../catalogus/zinsdelen.ts'
import type { Begrepen } from '../verstaan/verstaan.ts'
import { type Context, type Stap, zeg } from './stap.ts'

/** Who or what was named beside the first one is not passed over in silence where an answer is about one. */
export function metOokGenoemd({ begrepen, deps }: Context, stap: Stap): Stap {
  const anderen = andere(stap.begrip.intent, begrepen)
  if (anderen.length === 0) return stap
  return {
    ...stap,
    antwoorden: [...stap.antwoorden, zeg(deps.teksten.overig.ookGenoemd({ anderen: opsomming(anderen) }))],
  }
}

function andere(intent: string, { tlvNummers, leerlingen, meldingnummer, plat }: Begrepen): readonly string[] {
  const nummers = tlvNummers.map(({ nummer }) => formatTlvNummer(nummer))
  const initialen = leerlingen.map((leerling) => leerling.initialen)
  const melding = meldingnummer === undefined ? [] : [`melding ${meldingnummer}`]
  switch (intent) {
    case 'tlv_status':
    case 'tlv_volgen':
      return [...naDeEerste(nummers.length > 0 ? nummers : initialen), ...melding]
    case 'signaal_afhandelen':
      return naDeEerste([...plat.matchAll(/\bsignaal (?:nr\.? |nummer )?\d+/g)].map(([signaal]) => signaal))
    case 'thuiszitter_melden':
      return leerlingen.length === 0 ? [] : melding
    case 'thuiszitter_bijwerken':
    case 'thuiszitter_annuleren':
    case 'thuiszitter_status':
      return meldingnummer === undefined ? naDeEerste(initialen) : []
    case 'doorverbinden':
      return naDeEerste(nummers)
    default:
      return []
  }
}

const naDeEerste = (genoemd: readonly string[]): readonly string[] => [...new Set(genoemd)].slice(1)
