import type { Thuiszitterdefinitie, ThuiszitterInstellingen } from '../instellingen/instellingen.ts'
import { addDagen, addMaanden, type Datum } from '../kalender/datum.ts'
import type { Leerplicht } from '../leerling/leerplicht.ts'
import { type Duurklasse, dagenThuis, duurklasse } from './duur.ts'
import type { Thuiszittermelding, Verzuimtype, ZichtOpPlek } from './melding.ts'
import { type TeltMee, teltMee } from './telt-mee.ts'

/** What kind of absence it is, whatever its length. */
export type Aard = 'ongeoorloofd' | 'geoorloofd' | 'gedeeltelijk' | 'geschorst' | 'niet_ingeschreven' | 'vrijgesteld'

/** Where the melding stands against the norm: a place in sight within three months from the first day at home. */
export type Norm = 'binnen' | 'nadert' | 'over' | 'zicht_op_plek'

/** A word over the facets, by the definition that holds on the peildatum. */
export type Meldinglabel =
  | 'dreigend'
  | 'thuiszitter'
  | 'misschien_thuiszitter'
  | 'geoorloofd_langdurig'
  | 'gedeeltelijk_langdurig'
  | 'vrijgesteld'
  | 'niet_leerplichtig'
  | 'niet_thuis'

/** The little of a melding that its facets follow from, so that a summary need not read all of it. */
export type Verzuim = Pick<Thuiszittermelding, 'verzuimtype' | 'status'> & {
  readonly verzuimSinds: { readonly op: Datum }
  readonly zichtOpPlek?: ZichtOpPlek
  readonly afgeslotenOp?: Datum
}

/** How one looks: on which day, at a leerling of whom this is known, by which settings. */
export type Kijk = {
  readonly peildatum: Datum
  readonly leerplichtig: Leerplicht
  readonly instellingen: ThuiszitterInstellingen
}

export type Facetten = {
  readonly aard: Aard
  /** Days at home on the peildatum, as the definition counts them. */
  readonly dagenThuis: number
  readonly duurklasse: Duurklasse
  readonly teltMee: TeltMee
  readonly norm: Norm
  /** Last day on which a place in sight is in time. */
  readonly normdatum: Datum
  readonly label: Meldinglabel
}

/** All that is derived from a melding, seen on one day. Nothing of it is stored. */
export function facetten(verzuim: Verzuim, kijk: Kijk): Facetten {
  const definitie = definitieOp(kijk.instellingen, kijk.peildatum)
  const duur = { van: verzuim.verzuimSinds.op, tot: thuisTot(verzuim, kijk.peildatum), telling: definitie.telling }
  const telt = teltMee(verzuim, kijk, definitie)
  const dagen = dagenThuis(duur)

  return {
    aard: aardVan(verzuim.verzuimtype),
    dagenThuis: dagen,
    duurklasse: duurklasse(duur),
    teltMee: telt,
    norm: normVan(verzuim, kijk),
    normdatum: normdatumVan(verzuim, kijk.instellingen),
    label: labelVan(aardVan(verzuim.verzuimtype), telt, dagen >= definitie.vanafWeken * 7),
  }
}

/** A child reported ill counts as ill, however one doubts, until it turns out otherwise. */
export const aardVan = (verzuimtype: Verzuimtype): Aard => AARD[verzuimtype]

const AARD: Readonly<Record<Verzuimtype, Aard>> = {
  ongeoorloofd: 'ongeoorloofd',
  geoorloofd_ziek: 'geoorloofd',
  ziekgemeld_twijfel: 'geoorloofd',
  gedeeltelijk: 'gedeeltelijk',
  gedeeltelijk_ongeoorloofd: 'gedeeltelijk',
  geschorst: 'geschorst',
  niet_ingeschreven: 'niet_ingeschreven',
  vrijstelling: 'vrijgesteld',
}

/** The definition that holds on a day; before the first one began, the first. Throws when the settings have none. */
export function definitieOp({ definities }: ThuiszitterInstellingen, dag: Datum): Thuiszitterdefinitie {
  const definitie = definities.findLast(({ sinds }) => sinds <= dag) ?? definities[0]
  if (!definitie) throw new RangeError('settings without a definition of thuiszitter')
  return definitie
}

/**
 * Last day on which a place in sight is in time: three calendar months (setting) from the first day at home, whenever
 * that was reported.
 *
 * @source Ondersteuningsplan 2022-2024 §6.4 (Thuiszitterspact); ADR-0005
 */
export const normdatumVan = ({ verzuimSinds }: Pick<Verzuim, 'verzuimSinds'>, instellingen: ThuiszitterInstellingen) =>
  addMaanden(verzuimSinds.op, instellingen.normMaanden.waarde)

/** From `nadertDagen` before the norm date up to and including that date it is near, after it over, unless a place is in sight. */
export function normVan(
  verzuim: Pick<Verzuim, 'verzuimSinds' | 'zichtOpPlek'>,
  { peildatum, instellingen }: Pick<Kijk, 'peildatum' | 'instellingen'>,
): Norm {
  if (zichtOp(verzuim.zichtOpPlek, peildatum)) return 'zicht_op_plek'

  const normdatum = normdatumVan(verzuim, instellingen)
  if (peildatum > normdatum) return 'over'
  return peildatum >= addDagen(normdatum, -instellingen.nadertDagen.waarde) ? 'nadert' : 'binnen'
}

const zichtOp = (zicht: ZichtOpPlek | undefined, dag: Datum): boolean =>
  zicht !== undefined && zicht.vastgelegdOp <= dag && (zicht.vervallenOp === undefined || dag < zicht.vervallenOp)

const thuisTot = ({ afgeslotenOp }: Verzuim, peildatum: Datum): Datum =>
  afgeslotenOp !== undefined && afgeslotenOp < peildatum ? afgeslotenOp : peildatum

function labelVan(aard: Aard, { waarde, reden }: TeltMee, langGenoeg: boolean): Meldinglabel {
  if (reden === 'ingetrokken' || reden === 'niet_thuis') return 'niet_thuis'
  if (reden === 'niet_leerplichtig') return 'niet_leerplichtig'
  if (aard === 'vrijgesteld') return 'vrijgesteld'
  if (!langGenoeg) return 'dreigend'
  if (waarde === 'ja') return 'thuiszitter'
  if (waarde === 'onbekend') return 'misschien_thuiszitter'
  return aard === 'gedeeltelijk' ? 'gedeeltelijk_langdurig' : 'geoorloofd_langdurig'
}
