import type { Thuiszitterdefinitie } from '../instellingen/instellingen.ts'
import type { Kijk, Verzuim } from './facetten.ts'
import type { Verzuimtype } from './melding.ts'

/** Why a melding counts, does not, or might. */
export type TeltMeeReden =
  | 'telt_mee'
  | 'ingetrokken'
  | 'niet_thuis'
  | 'niet_leerplichtig'
  | 'vrijstelling'
  | 'ziek'
  | 'geschorst'
  | 'deels_op_school'
  | 'ziekte_onzeker'
  | 'leerplicht_onbekend'

/** Whether a melding is counted once it lasts long enough. Unknown is shown as unknown, never guessed. */
export type TeltMee = { readonly waarde: 'ja' | 'nee' | 'onbekend'; readonly reden: TeltMeeReden }

/**
 * Whether a melding counts as one of a thuiszitter on the peildatum, whatever its length.
 *
 * What is sure not to count goes before what is not known: a child with a vrijstelling does not count, leerplichtig or not.
 *
 * @source Leerplichtwet 1969 art. 5 (vrijstelling) and 11 under d (illness); who is geoorloofd or partly absent counts
 * by the definition in the settings (ADR-0005)
 */
export function teltMee(
  { status, verzuimtype, verzuimSinds, afgeslotenOp }: Verzuim,
  { peildatum, leerplichtig }: Pick<Kijk, 'peildatum' | 'leerplichtig'>,
  definitie: Thuiszitterdefinitie,
): TeltMee {
  if (status === 'ingetrokken') return { waarde: 'nee', reden: 'ingetrokken' }
  if (peildatum < verzuimSinds.op || (afgeslotenOp !== undefined && afgeslotenOp <= peildatum))
    return { waarde: 'nee', reden: 'niet_thuis' }
  if (leerplichtig === 'nee') return { waarde: 'nee', reden: 'niet_leerplichtig' }

  const naarType = naarTypeGeteld(verzuimtype, definitie)
  if (naarType.waarde !== 'ja') return naarType
  return leerplichtig === 'onbekend' ? { waarde: 'onbekend', reden: 'leerplicht_onbekend' } : naarType
}

function naarTypeGeteld(verzuimtype: Verzuimtype, definitie: Thuiszitterdefinitie): TeltMee {
  switch (verzuimtype) {
    case 'vrijstelling':
      return { waarde: 'nee', reden: 'vrijstelling' }
    case 'geoorloofd_ziek':
      return definitie.geoorloofdTeltMee ? TELT_MEE : { waarde: 'nee', reden: 'ziek' }
    case 'geschorst':
      return definitie.geoorloofdTeltMee ? TELT_MEE : { waarde: 'nee', reden: 'geschorst' }
    case 'ziekgemeld_twijfel':
      return definitie.geoorloofdTeltMee ? TELT_MEE : { waarde: 'onbekend', reden: 'ziekte_onzeker' }
    case 'gedeeltelijk':
    case 'gedeeltelijk_ongeoorloofd':
      return definitie.gedeeltelijkTeltMee ? TELT_MEE : { waarde: 'nee', reden: 'deels_op_school' }
    case 'ongeoorloofd':
    case 'niet_ingeschreven':
      return TELT_MEE
  }
}

const TELT_MEE: TeltMee = { waarde: 'ja', reden: 'telt_mee' }

/** The reason as people read it, after "telt mee", "telt niet mee:" or "niet zeker:". */
export const TELTMEE_TEKST: Readonly<Record<TeltMeeReden, string>> = {
  telt_mee: 'telt mee',
  ingetrokken: 'de melding is ingetrokken',
  niet_thuis: 'het kind zit op deze dag niet thuis',
  niet_leerplichtig: 'het kind is nog niet leerplichtig',
  vrijstelling: 'het kind is vrijgesteld van de leerplicht',
  ziek: 'het kind is ziek gemeld',
  geschorst: 'het kind is geschorst',
  deels_op_school: 'het kind gaat nog voor een deel naar school',
  ziekte_onzeker: 'het kind is ziek gemeld, maar er is twijfel',
  leerplicht_onbekend: 'het is niet bekend of het kind al leerplichtig is',
}
