import { type Datum, datum } from './datum.ts'
import { type Periode, valtIn } from './periode.ts'
import type { Schooljaar } from './schooljaar.ts'

export type Vakantienaam = 'herfstvakantie' | 'kerstvakantie' | 'voorjaarsvakantie' | 'meivakantie' | 'zomervakantie'

/** A schoolvakantie of region noord; `zomervakantie` is the one that ends the schooljaar. `advies`: schools may choose another week. */
export type Schoolvakantie = Periode & {
  readonly naam: Vakantienaam
  readonly schooljaar: Schooljaar
  readonly advies: boolean
}

/**
 * The vakanties from the first saturday to the last sunday, per schooljaar. Many schools lengthen the meivakantie by a week.
 * Herfst- and voorjaarsvakantie are advice of the minister, the others are set. 2026-2027 is left out until it was checked.
 *
 * @source Rijksoverheid, overzicht schoolvakanties per schooljaar, regio noord
 */
const PER_SCHOOLJAAR: Readonly<Record<Schooljaar, Readonly<Record<Vakantienaam, readonly [string, string]>>>> = {
  2021: {
    herfstvakantie: ['2021-10-16', '2021-10-24'],
    kerstvakantie: ['2021-12-25', '2022-01-09'],
    voorjaarsvakantie: ['2022-02-19', '2022-02-27'],
    meivakantie: ['2022-04-30', '2022-05-08'],
    zomervakantie: ['2022-07-16', '2022-08-28'],
  },
  2022: {
    herfstvakantie: ['2022-10-15', '2022-10-23'],
    kerstvakantie: ['2022-12-24', '2023-01-08'],
    voorjaarsvakantie: ['2023-02-25', '2023-03-05'],
    meivakantie: ['2023-04-29', '2023-05-07'],
    zomervakantie: ['2023-07-22', '2023-09-03'],
  },
  2023: {
    herfstvakantie: ['2023-10-21', '2023-10-29'],
    kerstvakantie: ['2023-12-23', '2024-01-07'],
    voorjaarsvakantie: ['2024-02-17', '2024-02-25'],
    meivakantie: ['2024-04-27', '2024-05-05'],
    zomervakantie: ['2024-07-20', '2024-09-01'],
  },
  2024: {
    herfstvakantie: ['2024-10-26', '2024-11-03'],
    kerstvakantie: ['2024-12-21', '2025-01-05'],
    voorjaarsvakantie: ['2025-02-15', '2025-02-23'],
    meivakantie: ['2025-04-26', '2025-05-04'],
    zomervakantie: ['2025-07-12', '2025-08-24'],
  },
  2025: {
    herfstvakantie: ['2025-10-18', '2025-10-26'],
    kerstvakantie: ['2025-12-20', '2026-01-04'],
    voorjaarsvakantie: ['2026-02-21', '2026-03-01'],
    meivakantie: ['2026-04-25', '2026-05-03'],
    zomervakantie: ['2026-07-04', '2026-08-16'],
  },
}

const NAMEN: readonly Vakantienaam[] = [
  'herfstvakantie',
  'kerstvakantie',
  'voorjaarsvakantie',
  'meivakantie',
  'zomervakantie',
]

/** The five vakanties of a schooljaar, earliest first; none when that schooljaar is not in the list. */
export function schoolvakanties(schooljaar: Schooljaar): readonly Schoolvakantie[] {
  const jaar = PER_SCHOOLJAAR[schooljaar]
  if (!jaar) return []

  return NAMEN.map((naam) => ({
    naam,
    schooljaar,
    van: datum(jaar[naam][0]),
    tot: datum(jaar[naam][1]),
    advies: naam === 'herfstvakantie' || naam === 'voorjaarsvakantie',
  }))
}

/** The vakantie this day falls in; undefined on a schoolday, and beyond the years that are known. */
export const vakantieOp = (dag: Datum): Schoolvakantie | undefined =>
  // A zomervakantie may end in August or September, in the schooljaar after its own.
  Object.keys(PER_SCHOOLJAAR)
    .flatMap((schooljaar) => schoolvakanties(Number(schooljaar)))
    .find((vakantie) => valtIn(dag, vakantie))
