import type { SchoolId } from '../ids.ts'
import type { ThuiszitterInstellingen } from '../instellingen/instellingen.ts'
import { type Datum, dagenTussen, laatsteDagVan, type Maand, maandVan, volgendeMaand } from '../kalender/datum.ts'
import { type Leerplichtgegevens, leerplichtOp } from '../leerling/leerplicht.ts'
import { facetten, type Verzuim } from '../thuiszitter/facetten.ts'
import type { TlvAanvraag } from '../tlv/aanvraag.ts'

/**
 * The figures of one school and month, as they stand in the summary. Children without a school have a row without
 * `schoolId`. The first three are of the last day of the month, the others count what happened in it.
 *
 * {@link maandstandVan} is the one definition of these figures: the database stores what it gives.
 */
export type Maandstand = {
  readonly schoolId?: SchoolId
  readonly maand: Maand
  readonly thuiszitters: number
  readonly thuiszittersLangerDan3Maanden: number
  readonly tlvLopend: number
  readonly tlvIngediend: number
  readonly tlvToegekend: number
  readonly tlvAfgewezen: number
  /** Days from indienen to the first besluit, summed over the aanvragen first decided in this month. */
  readonly doorlooptijdDagen: number
  readonly doorlooptijdAantal: number
}

/** The little of a TLV-aanvraag that the figures follow from. */
export type Aanvraagverloop = {
  readonly ingediendOp: Datum
  /** Oldest first. */
  readonly besluiten: readonly { readonly uitkomst: 'toegekend' | 'afgewezen'; readonly op: Datum }[]
  /** When it was ingetrokken or buiten behandeling gesteld. */
  readonly gestaaktOp?: Datum
}

/** All that one school has in the register, of any time; or all there is of children without a school. */
export type Schooldossiers = {
  readonly schoolId?: SchoolId
  readonly meldingen: readonly (Verzuim & {
    readonly leerling: Leerplichtgegevens
  })[]
  readonly aanvragen: readonly Aanvraagverloop[]
}

/**
 * The row of one school and month, by what is known now: a melding that comes in late counts from its first day at home.
 *
 * Of a month that is not over it is what the row will be when nothing more happens, so a row made early stays right.
 * Takes time in proportion to the dossiers, not to their history.
 */
export function maandstandVan(
  { schoolId, meldingen, aanvragen }: Schooldossiers,
  maand: Maand,
  instellingen: ThuiszitterInstellingen,
): Maandstand {
  const peildatum = laatsteDagVan(maand)
  const thuis = meldingen
    .map(({ leerling, ...verzuim }) =>
      facetten(verzuim, { peildatum, leerplichtig: leerplichtOp(leerling, peildatum), instellingen }),
    )
    .filter(({ label }) => label === 'thuiszitter')
  const besluiten = aanvragen.flatMap(geteldeBesluiten).filter(({ op }) => maandVan(op) === maand)
  const doorlooptijden = aanvragen.flatMap((aanvraag) => doorlooptijdIn(aanvraag, maand))

  return {
    ...(schoolId === undefined ? {} : { schoolId }),
    maand,
    thuiszitters: thuis.length,
    thuiszittersLangerDan3Maanden: thuis.filter(({ duurklasse }) => duurklasse === 'langer_dan_drie_maanden').length,
    tlvLopend: aanvragen.filter((aanvraag) => looptOp(aanvraag, peildatum)).length,
    tlvIngediend: aanvragen.filter(({ ingediendOp }) => maandVan(ingediendOp) === maand).length,
    tlvToegekend: besluiten.filter(({ uitkomst }) => uitkomst === 'toegekend').length,
    tlvAfgewezen: besluiten.filter(({ uitkomst }) => uitkomst === 'afgewezen').length,
    doorlooptijdDagen: doorlooptijden.reduce((som, dagen) => som + dagen, 0),
    doorlooptijdAantal: doorlooptijden.length,
  }
}

/** The first month in which this school has anything to count; undefined when it has nothing. Before it every row is zero. */
export function eersteMaandVan({ meldingen, aanvragen }: Schooldossiers): Maand | undefined {
  const dagen = [...meldingen.map(({ verzuimSinds }) => verzuimSinds.op), ...aanvragen.map((een) => een.ingediendOp)]
  const eerste = dagen.toSorted()[0]
  return eerste && maandVan(eerste)
}

/**
 * The rows to keep of one school, oldest first: from its first month up to a year from now; none when it never had a
 * dossier. Those of months to come stay right when nothing more happens, so a school where nothing changes keeps its
 * figures.
 */
export function maandstandenOp(
  dossiers: Schooldossiers,
  vandaag: Datum,
  instellingen: ThuiszitterInstellingen,
): readonly Maandstand[] {
  const eerste = eersteMaandVan(dossiers)
  const standen: Maandstand[] = []
  if (eerste === undefined) return standen

  const laatste = volgendeMaand(maandVan(vandaag), MAANDEN_VOORUIT)
  for (let maand = eerste; maand <= laatste; maand = volgendeMaand(maand))
    standen.push(maandstandVan(dossiers, maand, instellingen))
  return standen
}

const MAANDEN_VOORUIT = 12

/** What the figures need of an aanvraag; undefined for a concept, which counts nowhere. */
export function aanvraagverloopVan(aanvraag: TlvAanvraag): Aanvraagverloop | undefined {
  if (aanvraag.status === 'concept') return undefined

  const gestaakt = aanvraag.gebeurtenissen.find(
    ({ soort }) => soort === 'ingetrokken' || soort === 'buiten_behandeling',
  )
  return {
    ingediendOp: aanvraag.ingediendOp,
    besluiten: 'besluiten' in aanvraag ? aanvraag.besluiten : [],
    ...(gestaakt ? { gestaaktOp: gestaakt.op } : {}),
  }
}

// A herzien besluit counts when it turns the outcome round; the besluit before it was taken, and stays counted.
const geteldeBesluiten = ({ besluiten }: Aanvraagverloop) =>
  besluiten.filter(({ uitkomst }, index) => uitkomst !== besluiten[index - 1]?.uitkomst)

const looptOp = ({ ingediendOp, besluiten, gestaaktOp }: Aanvraagverloop, dag: Datum): boolean => {
  const eindeOp = besluiten[0]?.op ?? gestaaktOp
  return ingediendOp <= dag && (eindeOp === undefined || dag < eindeOp)
}

function doorlooptijdIn({ ingediendOp, besluiten }: Aanvraagverloop, maand: Maand): readonly number[] {
  const eerste = besluiten[0]
  return eerste && maandVan(eerste.op) === maand ? [dagenTussen(ingediendOp, eerste.op)] : []
}
