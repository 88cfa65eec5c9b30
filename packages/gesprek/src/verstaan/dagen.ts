import {
  addDagen,
  addMaanden,
  addWeken,
  type Datum,
  datumVan,
  jaarVan,
  maandnummerVan,
  weekdagVan,
} from '@thuisnabij/domain'

/** How a month is written, full or short, with its number. */
export const MAANDEN: ReadonlyMap<string, number> = new Map(
  [
    'januari|jan',
    'februari|feb',
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
export const WEEKDAG = 'maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|ma|di|wo|do|vr'

/**
 * A day of a month without a year, when something already happened: the last one before or on `vandaag`, unless that
 * lies in an earlier schooljaar. Then this year's is meant, even when it is yet to come, so that it can be asked about.
 */
export function dagMetMaand(dag: number, maand: number, vandaag: Datum): Datum | undefined {
  const ditJaar = datumVan(jaarVan(vandaag), maand, dag)
  if (ditJaar === undefined || ditJaar <= vandaag) return ditJaar
  const vorigJaar = datumVan(jaarVan(vandaag) - 1, maand, dag)
  return vorigJaar !== undefined && vorigJaar >= beginSchooljaar(vandaag) ? vorigJaar : ditJaar
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

/** The maandag of a week by its ISO number, in the running year or, when that is yet to come, the year before. */
export function maandagVanWeek(week: number, vandaag: Datum): Datum | undefined {
  if (week < 1 || week > 53) return undefined
  const inJaar = (jaar: number) => {
    const vierJanuari = datumVan(jaar, 1, 4)
    return vierJanuari && addWeken(maandagVan(vierJanuari), week - 1)
  }
  const ditJaar = inJaar(jaarVan(vandaag))
  return ditJaar && ditJaar <= vandaag ? ditJaar : inJaar(jaarVan(vandaag) - 1)
}

/** The last day of that number ("de 6e") on or before `vandaag`. */
export function laatsteDagNummer(dag: number, vandaag: Datum): Datum | undefined {
  const dezeMaand = datumVan(jaarVan(vandaag), maandnummerVan(vandaag), dag)
  if (dezeMaand && dezeMaand <= vandaag) return dezeMaand
  const eerder = addMaanden(vandaag, -1)
  return datumVan(jaarVan(eerder), maandnummerVan(eerder), dag)
}

function beginSchooljaar(vandaag: Datum): Datum {
  const jaar = maandnummerVan(vandaag) >= 8 ? jaarVan(vandaag) : jaarVan(vandaag) - 1
  return `${jaar}-08-01` as Datum
}

function weekdagnummer(naam: string): number {
  return Math.max(
    0,
    WEEKDAGEN.findIndex((weekdag) => weekdag.startsWith(naam)),
  )
}
