import {
  addDagen,
  addMaanden,
  addWeken,
  type Datum,
  datumVan,
  jaarVan,
  maandnummerVan,
  schooljaarPeriode,
  schooljaarVan,
  weekdagVan,
} from '@thuisnabij/domain'

/** How a month is written, full or short, with its number. */
export const MAANDEN: ReadonlyMap<string, number> = new Map(
  [
    'januari|jan',
    'februari|feb|febr',
    'maart|mrt',
    'april|apr',
    'mei',
    'juni|jun',
    'juli|jul',
    'augustus|aug',
    'september|sept|sep',
    'oktober|okt',
    'november|nov',
    'december|dec',
  ].flatMap((namen, index) => namen.split('|').map((naam) => [naam, index + 1] as const)),
)
export const MAAND = [...MAANDEN.keys()].sort((a, b) => b.length - a.length).join('|')

const WEEKDAGEN = ['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag', 'zondag'] as const
export const WEEKDAG = 'maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag'
/** Two letters are a weekday only where one is expected: "do" and "zo" are words as well. */
export const KORTE_WEEKDAG = `${WEEKDAG}|ma|di|wo|do|vr|za|zo`

/**
 * A day of a month without a year, when something already happened: the last one before or on `vandaag`, unless that
 * lies in an earlier schooljaar. Then this year's is meant, even when it is yet to come, so that it can be asked about.
 */
export function dagMetMaand(dag: number, maand: number, vandaag: Datum): Datum | undefined {
  const ditJaar = datumVan(jaarVan(vandaag), maand, dag)
  if (ditJaar !== undefined && ditJaar <= vandaag) return ditJaar
  const vorigJaar = datumVan(jaarVan(vandaag) - 1, maand, dag)
  return vorigJaar !== undefined && vorigJaar >= schooljaarPeriode(schooljaarVan(vandaag)).van ? vorigJaar : ditJaar
}

/** A day with its year as written: "2023" or "23". */
export function dagMetJaar(dag: number, maand: number, jaar: string): Datum | undefined {
  return datumVan(jaar.length === 2 ? 2000 + Number(jaar) : Number(jaar), maand, dag)
}

/** The last such weekday before `vandaag`; a week ago when it is that weekday today. */
export function laatsteWeekdag(naam: string, vandaag: Datum): Datum {
  const terug = (weekdagnummer(weekdagVan(vandaag)) - weekdagnummer(naam) + 7) % 7
  return addDagen(vandaag, terug === 0 ? -7 : -terug)
}

/** That weekday in this week (0), the week before (-1) or the next (1); weeks begin on maandag. */
export function weekdagInWeek(naam: string, week: number, vandaag: Datum): Datum {
  return addDagen(maandagVan(addWeken(vandaag, week)), weekdagnummer(naam))
}

export const maandagVan = (dag: Datum): Datum => addDagen(dag, -weekdagnummer(weekdagVan(dag)))

/** The maandag of a week by its ISO number; undefined when that year has no such week. */
export function maandagVanWeek(week: number, jaar: number): Datum | undefined {
  const eersteMaandag = (inJaar: number) => {
    const vierJanuari = datumVan(inJaar, 1, 4)
    return vierJanuari && maandagVan(vierJanuari)
  }
  const [dit, volgend] = [eersteMaandag(jaar), eersteMaandag(jaar + 1)]
  if (week < 1 || !dit || !volgend) return undefined
  const maandag = addWeken(dit, week - 1)
  return maandag < volgend ? maandag : undefined
}

/** The last day of that number ("de 31e") on or before `vandaag`, in the last month that has one. */
export function laatsteDagNummer(dag: number, vandaag: Datum): Datum | undefined {
  return [0, -1, -2]
    .map((terug) => addMaanden(`${vandaag.slice(0, 8)}01` as Datum, terug))
    .map((maand) => datumVan(jaarVan(maand), maandnummerVan(maand), dag))
    .find((gevonden) => gevonden !== undefined && gevonden <= vandaag)
}

function weekdagnummer(naam: string): number {
  return Math.max(
    0,
    WEEKDAGEN.findIndex((weekdag) => weekdag.startsWith(naam)),
  )
}
