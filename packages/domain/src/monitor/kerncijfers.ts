import type { Instellingen } from '../instellingen/instellingen.ts'
import { type Datum, eersteDagVan, jaarVan, laatsteDagVan, type Maand } from '../kalender/datum.ts'
import { formatDatum, formatMaand, maandnaamVan } from '../kalender/notatie.ts'
import type { Periode } from '../kalender/periode.ts'
import { type Kerncijferdefinitie, type KerncijferId, kerncijferdefinities } from './definities.ts'
import { isKlein, type Onderdrukking, verbergtAandeel, verbergtDeel, verbergtGemiddelde } from './onderdrukking.ts'
import type { Monitorperiode } from './periode.ts'
import type { Leerlingenstand, Monitorsom, Telcel } from './som.ts'

/** One figure with all that is needed to read it rightly. It names nobody. */
export type Kerncijfer = Kerncijferdefinitie & {
  readonly id: KerncijferId
  /** Absent when it is hidden, and when there is nothing to take a share or mean of. Percentages in hundredths. */
  readonly waarde?: number
  /** For a mean: the sum of days. */
  readonly teller?: number
  /** Absent for a count. For a mean: over how many. */
  readonly noemer?: number
  /** The days it goes over; a figure of one day begins and ends on it. */
  readonly periode: Periode
  /** That period in words: "31 oktober 2023", "juli tot en met september 2023". */
  readonly peil: string
  /** Left out because it, or what could be worked out from it, is about a few children. */
  readonly onderdrukt: boolean
  /** The percentage that is striven for, at most. */
  readonly streven?: number
}

/** What is counted: `leerlingen` absent as long as no teldatum is known. */
export type Monitorcijfers = { readonly som: Monitorsom; readonly leerlingen?: Leerlingenstand }

type Telling = Pick<Kerncijfer, 'waarde' | 'teller' | 'noemer' | 'onderdrukt' | 'streven'>

/**
 * The figures the plan asks of the monitor, in a fixed order, with small numbers left out.
 *
 * Besides a small figure itself, that one is left out which would give another away: the part of a whole whose rest is
 * small, what stands beside a hidden sbo or so, and over how many the mean goes when toegekend or afgewezen is hidden.
 *
 * @source Ondersteuningsplan 2022-2024 §7.3 (indicators) and §2 (the streven of one percent)
 */
export function kerncijfers(
  { som, leerlingen }: Monitorcijfers,
  periode: Monitorperiode,
  instellingen: Pick<Instellingen, 'thuiszitter' | 'monitor'>,
): readonly Kerncijfer[] {
  const onderdrukking = instellingen.monitor.onderdrukking.waarde
  const peildatum = laatsteDagVan(periode.peilmaand)
  const definities = kerncijferdefinities(instellingen, peildatum)
  const cijfer = (id: KerncijferId, wanneer: Wanneer, telling: Telling): Kerncijfer => ({
    id,
    ...definities[id],
    ...wanneer,
    ...telling,
  })

  const opPeildatum = opDag(peildatum)
  const schooljaar = inMaanden(periode.schooljaarVanaf, periode.peilmaand)
  const toegekend = aantal(som.tlvToegekend, onderdrukking)
  const afgewezen = aantal(som.tlvAfgewezen, onderdrukking)

  return [
    cijfer('thuiszitters', opPeildatum, aantal(som.thuiszitters, onderdrukking)),
    cijfer(
      'thuiszitters_langer_dan_3_maanden',
      opPeildatum,
      deel(som.thuiszittersLangerDan3Maanden, som.thuiszitters, onderdrukking),
    ),
    cijfer('tlv_toegekend', schooljaar, toegekend),
    cijfer('tlv_afgewezen', schooljaar, afgewezen),
    cijfer('tlv_lopend', opPeildatum, aantal(som.tlvLopend, onderdrukking)),
    cijfer(
      'doorlooptijd',
      inMaanden(periode.kwartaalVanaf, periode.kwartaalTotEnMet),
      gemiddelde(som, [toegekend, afgewezen], onderdrukking),
    ),
    ...deelname(leerlingen, instellingen.monitor).map(([id, telling]) =>
      cijfer(id, leerlingen ? opDag(leerlingen.teldatum) : opPeildatum, telling),
    ),
  ]
}

const VERBORGEN: Telling = { onderdrukt: true }
const NIETS: Telling = { onderdrukt: false }

const aantal = (cel: Telcel, onderdrukking: Onderdrukking): Telling =>
  cel === null || isKlein(cel, onderdrukking) ? VERBORGEN : { waarde: cel, teller: cel, onderdrukt: false }

const deel = (cel: Telcel, geheel: Telcel, onderdrukking: Onderdrukking): Telling =>
  cel !== null && geheel !== null && verbergtDeel(cel, geheel, onderdrukking) ? VERBORGEN : aantal(cel, onderdrukking)

// Over how many it goes may be toegekend and afgewezen together, and would then give a hidden one of them away. So does
// that there is a mean at all, unless the one that is shown was enough for it.
function gemiddelde(
  { doorlooptijdDagen: dagen, doorlooptijdAantal: over }: Monitorsom,
  besluiten: readonly Telling[],
  onderdrukking: Onderdrukking,
): Telling {
  if (dagen === null || over === null || verbergtGemiddelde(over, onderdrukking)) return VERBORGEN
  if (over === 0) return NIETS

  const waarde = Math.round(dagen / over)
  if (besluiten.every(({ onderdrukt }) => !onderdrukt))
    return { waarde, teller: dagen, noemer: over, onderdrukt: false }
  const genoeg = besluiten.some((getoond) => (getoond.waarde ?? 0) >= onderdrukking.minimaleNoemer)
  return genoeg ? { waarde, onderdrukt: false } : VERBORGEN
}

// The noemer is that of Vensters, for so too: so leerlingen are not in it. With a hidden sbo it would give that away.
function deelname(
  stand: Leerlingenstand | undefined,
  { onderdrukking, streefpercentage }: Instellingen['monitor'],
): readonly (readonly [KerncijferId, Telling])[] {
  const noemer = stand ? stand.bao + stand.sbo : 0
  const sbo = aandeel(stand?.sbo ?? 0, noemer, onderdrukking.waarde)
  const so = sbo.onderdrukt ? VERBORGEN : aandeel(stand?.so ?? 0, noemer, onderdrukking.waarde)
  const samen = so.onderdrukt ? VERBORGEN : aandeel((stand?.sbo ?? 0) + (stand?.so ?? 0), noemer, onderdrukking.waarde)
  return [
    ['deelname_sbo', sbo],
    ['deelname_so', so],
    ['deelname_totaal', { ...samen, streven: streefpercentage.waarde }],
  ]
}

function aandeel(teller: number, noemer: number, onderdrukking: Onderdrukking): Telling {
  if (noemer === 0) return NIETS
  if (verbergtAandeel(teller, noemer, onderdrukking)) return VERBORGEN
  return { waarde: Math.round((teller / noemer) * 10_000) / 100, teller, noemer, onderdrukt: false }
}

type Wanneer = Pick<Kerncijfer, 'periode' | 'peil'>

const opDag = (dag: Datum): Wanneer => ({ periode: { van: dag, tot: dag }, peil: formatDatum(dag) })

const inMaanden = (vanaf: Maand, totEnMet: Maand): Wanneer => ({
  periode: { van: eersteDagVan(vanaf), tot: laatsteDagVan(totEnMet) },
  peil: maandentekst(vanaf, totEnMet),
})

function maandentekst(vanaf: Maand, totEnMet: Maand): string {
  if (vanaf === totEnMet) return formatMaand(vanaf)
  const begin = jaarVan(vanaf) === jaarVan(totEnMet) ? maandnaamVan(vanaf) : formatMaand(vanaf)
  return `${begin} tot en met ${formatMaand(totEnMet)}`
}
