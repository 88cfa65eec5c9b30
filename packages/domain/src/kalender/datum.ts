/** A day in the Netherlands, `YYYY-MM-DD`. Days compare as text: `a < b` means a is earlier. */
export type Datum = string & { readonly __datum: true }
/** A month, `YYYY-MM`. Months compare as text, too. */
export type Maand = string & { readonly __maand: true }

export type Weekdag = 'maandag' | 'dinsdag' | 'woensdag' | 'donderdag' | 'vrijdag' | 'zaterdag' | 'zondag'

const MS_PER_DAG = 86_400_000
const EERSTE_JAAR = 1900
const WEEKDAGEN: readonly Weekdag[] = ['zondag', 'maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag']

/** The day that `tekst` writes as `YYYY-MM-DD`, or undefined when there is no such day (2023-02-29) or it lies before 1900. */
export function parseDatum(tekst: string): Datum | undefined {
  const delen = /^(\d{4})-(\d{2})-(\d{2})$/.exec(tekst)
  return delen ? datumVan(Number(delen[1]), Number(delen[2]), Number(delen[3])) : undefined
}

/** The day the programmer wrote; throws when it is none. For text from outside use {@link parseDatum}. */
export function datum(tekst: string): Datum {
  const dag = parseDatum(tekst)
  if (dag === undefined) throw new RangeError('not a day written as YYYY-MM-DD')
  return dag
}

/** The day with this year, month (1 to 12) and day of the month, or undefined when the calendar has none. */
export function datumVan(jaar: number, maand: number, dag: number): Datum | undefined {
  const geldig =
    [jaar, maand, dag].every(Number.isInteger) && jaar >= EERSTE_JAAR && jaar <= 9999 && maand >= 1 && maand <= 12
  if (!geldig || dag < 1 || dag > dagenInMaand(jaar, maand)) return undefined
  return schrijf(jaar, maand, dag)
}

/** The month that `tekst` writes as `YYYY-MM`, or undefined. */
export function parseMaand(tekst: string): Maand | undefined {
  return /^\d{4}-\d{2}$/.test(tekst) && parseDatum(`${tekst}-01`) ? (tekst as Maand) : undefined
}

/** The month the programmer wrote; throws when it is none. For text from outside use {@link parseMaand}. */
export function maand(tekst: string): Maand {
  const gelezen = parseMaand(tekst)
  if (gelezen === undefined) throw new RangeError('not a month written as YYYY-MM')
  return gelezen
}

/** The day `aantal` calendar days later; earlier when negative. */
export const addDagen = (dag: Datum, aantal: number): Datum => vanDagnummer(dagnummer(dag) + aantal)

/** The day `aantal` weeks later; earlier when negative. */
export const addWeken = (dag: Datum, aantal: number): Datum => addDagen(dag, aantal * 7)

/** The same day of the month `aantal` months later, or that month's last day when it has no such day: 31 January + 1 is 28 or 29 February. */
export function addMaanden(dag: Datum, aantal: number): Datum {
  const doel = jaarVan(dag) * 12 + (maandnummerVan(dag) - 1) + aantal
  const jaar = Math.floor(doel / 12)
  const maandnummer = (doel % 12) + 1
  return schrijf(jaar, maandnummer, Math.min(Number(dag.slice(8)), dagenInMaand(jaar, maandnummer)))
}

/** The same day `aantal` years later; 29 February becomes 28 February in a year without one. */
export const addJaren = (dag: Datum, aantal: number): Datum => addMaanden(dag, aantal * 12)

/** Calendar days from `van` to `tot`: 0 for one and the same day, negative when `tot` is earlier. */
export const dagenTussen = (van: Datum, tot: Datum): number => dagnummer(tot) - dagnummer(van)

/** For sorting: earliest first. */
export const compareDatum = (a: Datum, b: Datum): number => (a < b ? -1 : Number(a > b))

export function weekdagVan(dag: Datum): Weekdag {
  // 1 January 1970, day 0, was a donderdag.
  const weekdag = WEEKDAGEN[(((dagnummer(dag) + 4) % 7) + 7) % 7]
  if (weekdag === undefined) throw new RangeError('not a day')
  return weekdag
}

export const jaarVan = (dag: Datum | Maand): number => Number(dag.slice(0, 4))
/** 1 to 12. */
export const maandnummerVan = (dag: Datum | Maand): number => Number(dag.slice(5, 7))
export const maandVan = (dag: Datum): Maand => dag.slice(0, 7) as Maand
export const eersteDagVan = (maand: Maand): Datum => `${maand}-01` as Datum
export const laatsteDagVan = (maand: Maand): Datum =>
  schrijf(jaarVan(maand), maandnummerVan(maand), dagenInMaand(jaarVan(maand), maandnummerVan(maand)))
/** The month `aantal` months later; earlier when negative. */
export const volgendeMaand = (maand: Maand, aantal = 1): Maand => maandVan(addMaanden(eersteDagVan(maand), aantal))

const dagnummer = (dag: Datum): number =>
  Date.UTC(jaarVan(dag), maandnummerVan(dag) - 1, Number(dag.slice(8))) / MS_PER_DAG

const vanDagnummer = (nummer: number): Datum => datum(new Date(nummer * MS_PER_DAG).toISOString().slice(0, 10))

// Day 0 of the next month is the last day of this one.
const dagenInMaand = (jaar: number, maand: number): number => new Date(Date.UTC(jaar, maand, 0)).getUTCDate()

function schrijf(jaar: number, maand: number, dag: number): Datum {
  if (jaar < EERSTE_JAAR || jaar > 9999) throw new RangeError('day outside the years 1900 to 9999')
  return `${jaar}-${String(maand).padStart(2, '0')}-${String(dag).padStart(2, '0')}` as Datum
}
