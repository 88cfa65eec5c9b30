import {
  addDagen,
  addWeken,
  type Datum,
  dagenTussen,
  datumVan,
  feestdagen,
  formatDatum,
  jaarVan,
} from '@thuisnabij/domain'
import {
  dagMetJaar,
  dagMetMaand,
  KORTE_WEEKDAG,
  laatsteDagNummer,
  laatsteWeekdag,
  MAAND,
  MAANDEN,
  maandagVan,
  WEEKDAG,
  weekdagInWeek,
} from './dagen.ts'
import { GETAL, getal, RANG, rang } from './getallen.ts'
import type { Tijd, Tijdregel } from './tijd.ts'

/** One day, or undefined when there is no such day. `ook` is the other day that the same words may mean. */
export const dag = (op: Datum | undefined, ook?: Datum): Tijd | undefined =>
  op && {
    van: op,
    tot: op,
    begin: op,
    precisie: 'dag',
    tekst: formatDatum(op),
    ...(ook !== undefined && ook !== op && { ook }),
  }

/** From one day to another; undefined when one is missing or they stand the wrong way round. */
export const reeks = (van: Datum | undefined, tot: Datum | undefined, tekst?: string): Tijd | undefined =>
  van && tot && van <= tot
    ? { van, tot, begin: van, precisie: 'reeks', tekst: tekst ?? `${formatDatum(van)} tot en met ${formatDatum(tot)}` }
    : undefined

const TOT = '(?:t/m|tm|tot(?: en met)?|-)'
/** "2023", or "'23" with its apostrophe. */
const JAAR = "(?:\\s+(20\\d\\d)|\\s+'(\\d\\d)|\\s+(?:van )?(vorig) jaar)?"
/** What a number of a day may not be followed by, for then it counts something. */
const GEEN_AANTAL =
  '(?!\\s*(?:dag|week|weken|wkn|maand|mnd|uur|uren|jaar|jr|x\\b|keer|ochtend|middag|leerling|lln|procent|%))'
const GEEN_GROEP = '(?<!\\b(?:gr|groep|groepen|nr|nummer|melding|signaal|tlv|pl|sj|schooljaar)\\.?\\s?)'
/** The weekday that may stand before a date: "maandag 6 november", "ma. 6 nov", "vrijdag de 10e november". */
const OP_WEEKDAG = `(?:\\b(${KORTE_WEEKDAG})\\.?\\s+(?:de\\s+)?)?`
/** Words by which a day is the first of something. */
const SINDS = '\\b(?:sinds|snids|sins|vanaf|sedert|per|af)\\s+(?:ongeveer\\s+|de\\s+)?'

function dagInMaand(nummer: string, maandnaam: string, jaar: string, vandaag: Datum): Datum | undefined {
  const maand = MAANDEN.get(maandnaam) ?? 0
  if (jaar === 'vorig') return datumVan(jaarVan(vandaag) - 1, maand, getal(nummer))
  return jaar ? dagMetJaar(getal(nummer), maand, jaar) : dagMetMaand(getal(nummer), maand, vandaag)
}

/** "maandag 7 november", when that is a dinsdag: either may be the slip, so the nearest maandag is the other day it may mean. */
function metWeekdag(op: Datum | undefined, weekdag: string): Tijd | undefined {
  if (!op || !weekdag) return dag(op)
  const inWeek = weekdagInWeek(weekdag, 0, op)
  const verschil = dagenTussen(op, inWeek)
  return dag(op, verschil > 3 ? addWeken(inWeek, -1) : verschil < -3 ? addWeken(inWeek, 1) : inWeek)
}

const naNummers = (nummer: string, maand: string, vandaag: Datum): Datum | undefined =>
  dagMetMaand(Number(nummer), Number(maand), vandaag)

/** Days by their date: "2023-11-06", "6-11-23", "6 november", "van 6 tot 10 november", "de 6e". */
const DATUMS: readonly Tijdregel[] = [
  {
    patroon: /(?<![\d-])(20\d\d)-(\d{1,2})-(\d{1,2})(?![\d-])/g,
    lees: ([jaar = '', maand, nummer]) => dag(dagMetJaar(Number(nummer), Number(maand), jaar)),
  },
  {
    patroon:
      /(?<![\d/.-])(\d{1,2})[-/.](\d{1,2})(?:[-/.](\d{4}|\d{2}))?\s*(?:t\/m|tm|tot(?: en met)?)\s*(\d{1,2})[-/.](\d{1,2})(?:[-/.](\d{4}|\d{2}))?(?![\d-])/g,
    lees: ([dag1 = '', maand1 = '', jaar1, dag2 = '', maand2 = '', jaar2], vandaag) => {
      const jaar = jaar1 || jaar2
      if (!jaar) return reeks(naNummers(dag1, maand1, vandaag), naNummers(dag2, maand2, vandaag))
      return reeks(
        dagMetJaar(Number(dag1), Number(maand1), jaar),
        dagMetJaar(Number(dag2), Number(maand2), jaar2 || jaar),
      )
    },
  },
  {
    patroon: new RegExp(
      `${OP_WEEKDAG}(?<![\\d/.-])(?:(\\d{1,2})[-/.](\\d{1,2})[-/.](\\d{4}|\\d{2})|(\\d{1,2}) (\\d{1,2}) (20\\d\\d))(?![\\d-])`,
      'g',
    ),
    lees: ([weekdag = '', nummer, maand, jaar, nummer2, maand2, jaar2 = '']) =>
      metWeekdag(dagMetJaar(Number(nummer || nummer2), Number(maand || maand2), jaar || jaar2), weekdag),
  },
  {
    patroon: new RegExp(
      `\\b(\\d{1,2})(?:e|ste|de)?(?:\\s+(${MAAND})\\.?)?\\s*${TOT}\\s*(\\d{1,2})(?:e|ste|de)?\\s+(${MAAND})\\b\\.?${JAAR}`,
      'g',
    ),
    lees: ([van = '', eigen, tot = '', naam = '', jaar, kortJaar, vorig], vandaag) =>
      reeks(
        dagInMaand(van, eigen || naam, jaar || kortJaar || vorig || '', vandaag),
        dagInMaand(tot, naam, jaar || kortJaar || vorig || '', vandaag),
      ),
  },
  {
    patroon: new RegExp(`${OP_WEEKDAG}\\b(${GETAL}|${RANG})(?:e|ste|de)?\\s+(?:van\\s+)?(${MAAND})\\b\\.?${JAAR}`, 'g'),
    lees: ([weekdag = '', nummer = '', naam = '', jaar, kortJaar, vorig], vandaag) =>
      metWeekdag(dagInMaand(nummer, naam, jaar || kortJaar || vorig || '', vandaag), weekdag),
  },
  {
    patroon: new RegExp(
      `${OP_WEEKDAG}${GEEN_GROEP}(?<![\\d/.-])(\\d{1,2})[-/](0?[1-9]|1[0-2])(?![\\d/-])${GEEN_AANTAL}`,
      'g',
    ),
    lees: ([weekdag = '', nummer = '', maand = ''], vandaag) => metWeekdag(naNummers(nummer, maand, vandaag), weekdag),
  },
  {
    patroon: new RegExp(`(?<=${SINDS})(\\d{1,2})\\.(\\d{1,2})(?![\\d.])`, 'g'),
    lees: ([nummer = '', maand = ''], vandaag) => dag(naNummers(nummer, maand, vandaag)),
  },
  {
    patroon: /\b(?:de )?(\d{1,2})(?:e|ste|de) van (deze|vorige) maand\b/g,
    lees: ([nummer, welke], vandaag) => {
      const [jaar, maand] = [jaarVan(vandaag), Number(vandaag.slice(5, 7)) - (welke === 'vorige' ? 1 : 0)]
      return dag(maand === 0 ? datumVan(jaar - 1, 12, Number(nummer)) : datumVan(jaar, maand, Number(nummer)))
    },
  },
  {
    // "dinsdag de zevende": the weekday tells that a day is meant.
    patroon: new RegExp(
      `\\b(${KORTE_WEEKDAG})\\.?\\s+(?:de\\s+)?(${RANG})\\b(?!\\s+(?:kwartaal|week|keer|jaar|maand))`,
      'g',
    ),
    lees: ([weekdag = '', nummer = ''], vandaag) => metWeekdag(laatsteDagNummer(rang(nummer), vandaag), weekdag),
  },
  {
    patroon: new RegExp(
      `(?<=${SINDS}|\\bop\\s+)(?:de\\s+)?(\\d{1,2})(?:e|ste|de)(?!\\s+(?:kwartaal|week|keer|jaar|maand))\\b`,
      'g',
    ),
    lees: ([nummer], vandaag) => dag(laatsteDagNummer(Number(nummer), vandaag)),
  },
]

const WEEK = '(?:week|wk)'
const STRAKS = /^(?:komende?|volgende?|aanstaande|aankomende?)$/
const weekVan = (welke: string): number => (welke === 'vorige' || welke === 'afgelopen' ? -1 : welke === 'deze' ? 0 : 1)

/** "vorige maandag" on a woensdag: two days ago, or the one of last week. */
function weekdagMet(welke: string, naam: string, vandaag: Datum): Tijd | undefined {
  const laatste = laatsteWeekdag(naam, vandaag)
  if (STRAKS.test(welke)) return dag(addWeken(laatste, 1) === vandaag ? addWeken(laatste, 2) : addWeken(laatste, 1))
  const vanDezeWeek = laatste >= maandagVan(vandaag)
  return welke === 'vorige' && vanDezeWeek ? dag(addWeken(laatste, -1), laatste) : dag(laatste)
}

function ten(dagen: number, gezegd: string, vandaag: Datum): Tijd | undefined {
  const gevonden = dag(addDagen(vandaag, dagen))
  return gevonden && { ...gevonden, tekst: `${gezegd} (${gevonden.tekst})` }
}

/** Days counted from today: "gisteren", "vorige week maandag", "komende dinsdag", "maandag twee weken geleden". */
const TEN_OPZICHTE: readonly Tijdregel[] = [
  {
    patroon: new RegExp(
      `\\b(vorige|afgelopen|deze|volgende|komende)\\s+${WEEK}\\s+(?:op\\s+)?(${KORTE_WEEKDAG})\\b|\\b(${KORTE_WEEKDAG})\\s+(?:(?:van|in|vd|v\\.d\\.|v|uit)\\s+(?:de\\s+)?)?(vorige|afgelopen|deze|volgende|komende)\\s+${WEEK}\\b`,
      'g',
    ),
    lees: ([welke, naam, naamVooraan, welkeAchteraan], vandaag) =>
      dag(weekdagInWeek(naam || naamVooraan || '', weekVan(welke || welkeAchteraan || ''), vandaag)),
  },
  {
    patroon: new RegExp(`\\b(${WEEKDAG})\\s+(een|n|${GETAL})\\s+we(?:ek|ken)\\s+(?:geleden|terug)\\b`, 'g'),
    lees: ([naam = '', aantal], vandaag) => dag(weekdagInWeek(naam, -getal(aantal), vandaag)),
  },
  {
    patroon: new RegExp(
      `\\b(${WEEKDAG})(?:ochtend|middag)?\\s*${TOT}\\s*(${WEEKDAG})\\b(?:\\s+(vorige|deze|volgende)\\s+${WEEK})?`,
      'g',
    ),
    lees: ([eerste = '', laatste = '', welke], vandaag) => {
      if (welke)
        return reeks(weekdagInWeek(eerste, weekVan(welke), vandaag), weekdagInWeek(laatste, weekVan(welke), vandaag))
      const tot = laatsteWeekdag(laatste, vandaag)
      return reeks(laatsteWeekdag(eerste, addDagen(tot, 1)), tot)
    },
  },
  {
    patroon: new RegExp(
      `\\b(?:(afgelopen|vorige|laatste|komende?|volgende?|aanstaande|aankomende?)\\s+)?(${WEEKDAG})(?!s)(?:ochtend|middag|avond)?\\b`,
      'g',
    ),
    lees: ([welke = '', naam = ''], vandaag) => weekdagMet(welke, naam, vandaag),
  },
  {
    patroon: /(?<=\b(?:sinds|vanaf|sedert|afgelopen|vorige|komende|volgende)\s)(ma|di|wo|do|vr|za|zo)\b/g,
    lees: ([naam = ''], vandaag) => dag(laatsteWeekdag(naam, vandaag)),
  },
  { patroon: /\beergister(?:en|avond|middag|ochtend)?\b/g, lees: (_, vandaag) => ten(-2, 'eergisteren', vandaag) },
  { patroon: /\bgister(?:en|avond|middag|ochtend|morgen)?\b/g, lees: (_, vandaag) => ten(-1, 'gisteren', vandaag) },
  {
    patroon: /\b(?:vandaag|vanochtend|vanmorgen|vanmiddag|vanavond)\b/g,
    lees: (_, vandaag) => ten(0, 'vandaag', vandaag),
  },
  { patroon: /\bovermorgen\b/g, lees: (_, vandaag) => ten(2, 'overmorgen', vandaag) },
  {
    patroon: /(?<!\b(?:de|iedere|elke|goede?|'s)\s)\bmorgen(?:ochtend|middag|avond)?\b/g,
    lees: (_, vandaag) => ten(1, 'morgen', vandaag),
  },
]

const FEESTEN: readonly (readonly [woord: string, naam: string])[] = [
  ['pasen|paasdagen|paasweekend', 'Tweede Paasdag'],
  ['hemelvaart(?:sdag)?', 'Hemelvaartsdag'],
  ['pinksteren', 'Tweede Pinksterdag'],
  ['koningsdag', 'Koningsdag'],
]

/** The last time this feast was; it counts from its last day. */
function laatsteFeest(naam: string, vandaag: Datum): Datum | undefined {
  return [jaarVan(vandaag) - 1, jaarVan(vandaag)]
    .flatMap(feestdagen)
    .filter((feest) => feest.naam === naam && feest.op <= vandaag)
    .at(-1)?.op
}

/** A feast is a day that people name roughly: "sinds sinterklaas". */
const feest = (op: Datum | undefined, gezegd: string): Tijd | undefined =>
  op && {
    van: op,
    tot: op,
    begin: op,
    precisie: 'vakantie',
    tekst: gezegd.replace(/^(?:sinds|na|vanaf|sedert|met|op)\s+(?:de\s+)?/i, ''),
  }

const FEESTDAGEN: readonly Tijdregel[] = [
  ...FEESTEN.map(([woord, naam]) => ({
    patroon: new RegExp(`\\b(?:sinds|na|vanaf|sedert|met|op)\\s+(?:de\\s+)?(?:${woord})(\\s+vorig jaar)?\\b`, 'g'),
    lees: ([vorig]: readonly string[], vandaag: Datum, getypt: string) =>
      feest(laatsteFeest(naam, vorig ? eindVorigJaar(vandaag) : vandaag), getypt),
  })),
  {
    patroon:
      /\b(?:sinds|na|vanaf|sedert|met|op)\s+(?:de\s+)?(sinterklaas|sint maarten|nieuwjaar|oud en nieuw)(\s+vorig jaar)?\b/g,
    lees: ([welk = '', vorig], vandaag, getypt) => {
      const bij = vorig ? eindVorigJaar(vandaag) : vandaag
      return feest(dagMetMaand(...(VASTE_DAGEN[welk] ?? [1, 1]), bij), getypt)
    },
  },
]
const VASTE_DAGEN: Readonly<Record<string, readonly [dag: number, maand: number]>> = {
  sinterklaas: [5, 12],
  'sint maarten': [11, 11],
}
const eindVorigJaar = (vandaag: Datum): Datum => `${jaarVan(vandaag) - 1}-12-31` as Datum

export const DAGREGELS: readonly Tijdregel[] = [...DATUMS, ...TEN_OPZICHTE, ...FEESTDAGEN]
