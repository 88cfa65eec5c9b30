import {
  addDagen,
  addMaanden,
  addWeken,
  type Datum,
  datumVan,
  jaarVan,
  laatsteDagVan,
  maandVan,
  schooljaarVan,
  schoolvakanties,
  type VerzuimSinds,
} from '@thuisnabij/domain'
import {
  dagMetJaar,
  dagMetMaand,
  laatsteDagNummer,
  laatsteWeekdag,
  MAAND,
  MAANDEN,
  maandagVan,
  maandagVanWeek,
  WEEKDAG,
  weekdagInWeek,
} from './dagen.ts'
import { GETAL, getal } from './getallen.ts'
import { type Plaats, vind, type Zin } from './zin.ts'

/** The first day at home, as said. `soort` tells how it was said: a day, roughly, a number of weeks, a vakantie. */
export type GevondenSinds = Plaats & {
  readonly sinds: VerzuimSinds
  readonly soort: 'dag' | 'ongeveer' | 'weken' | 'vakantie'
  /** Said as a first day, with "sinds", "vanaf" or "het was"; not just a day that was named. */
  readonly nadrukkelijk: boolean
  /** Only when said in weeks. */
  readonly weken?: number
}

type Uitkomst = Omit<GevondenSinds, 'van' | 'tot' | 'nadrukkelijk'> | undefined
type Regel = {
  readonly patroon: RegExp
  readonly lees: (delen: readonly string[], vandaag: Datum, tekst: string) => Uitkomst
}

/**
 * The day since when something is so, in a message about what already happened; undefined when no day was said.
 *
 * The day that follows "sinds" or "vanaf" wins over any other. A day in the future is given as it was said: whoever
 * uses it must refuse it.
 */
export function vindSinds(zin: Zin, vandaag: Datum): GevondenSinds | undefined {
  const gevonden = REGELS.flatMap(({ patroon, lees }) =>
    vind(zin, patroon).flatMap(({ van, tot, delen }) => {
      const gelezen = lees(
        delen.map((deel) => deel ?? ''),
        vandaag,
        zin.tekst.slice(van, tot).trim(),
      )
      return gelezen ? [{ ...gelezen, van, tot, nadrukkelijk: NADRUK.test(zin.plat.slice(0, tot)) }] : []
    }),
  )
  const vrij = gevonden.filter(
    (een, index) => !gevonden.some((ander, plek) => plek < index && ander.van < een.tot && een.van < ander.tot),
  )
  return (
    vrij.find(({ van }) => NA_SINDS.test(zin.plat.slice(0, van))) ??
    vrij.find(({ van }) => !ANDERE_DAG.test(zin.plat.slice(0, van)))
  )
}

/** In "sinds maandag 6 november" the weekday belongs to the date behind it, which comes first among what is found. */
const NA_SINDS = new RegExp(
  `\\b(?:sinds|vanaf|sedert|per|al)\\s+(?:(?:ongeveer|ergens|zo'n|rond|de|het|${WEEKDAG})\\s+)*$`,
)
/** In the text up to and with the day. */
const NADRUK =
  /\b(?:sinds|vanaf|sedert|eerste dag|begonnen op|het (?:is|was)|moet(?: het)?|wordt)\s+(?:(?:is|was|op|zijn)\s+)?[^,.;!?]{0,30}$/
/** A day that belongs to something else. */
const ANDERE_DAG = new RegExp(
  `\\b(?:geb|geboren|gebeld|besproken|gesprek|afspraak|gemeld|toegekend|ingediend|overleg)\\.?\\s+(?:(?:op|is|${WEEKDAG})\\s+)*$`,
)

const dag = (op: Datum | undefined): Uitkomst => op && { sinds: { op, precisie: 'dag' }, soort: 'dag' }
const ongeveer = (op: Datum | undefined, tekst: string): Uitkomst =>
  op && { sinds: { op, precisie: 'ongeveer', tekst }, soort: 'ongeveer' }

/** Earlier rules win where they overlap. */
const REGELS: readonly Regel[] = [
  {
    patroon: /(?<![\d-])(20\d\d)-(\d{2})-(\d{2})(?![\d-])/g,
    lees: ([jaar = '', maand, nummer]) => dag(dagMetJaar(Number(nummer), Number(maand), jaar)),
  },
  {
    patroon: /(?<![\d/.-])(\d{1,2})[-/.](\d{1,2})[-/.](\d{4}|\d{2})(?![\d-])/g,
    lees: ([nummer, maand, jaar = '']) => dag(dagMetJaar(Number(nummer), Number(maand), jaar)),
  },
  {
    patroon: new RegExp(
      `\\b(begin|half|medio|midden|eind|einde)\\s+(?:van\\s+)?(${MAAND})\\b\\.?(?:\\s+(20\\d\\d))?`,
      'g',
    ),
    lees: ([deel = '', maand = '', jaar], vandaag) => deelVanMaand(deel, maand, jaar, vandaag),
  },
  {
    // "van 6 t/m 10 november": the first day counts, and the last belongs to the same words.
    patroon: new RegExp(
      `\\b(\\d{1,2})(?:\\s+(${MAAND})\\.?)?\\s*(?:t/m|tm|tot(?: en met)?|-)\\s*\\d{1,2}\\s+(${MAAND})\\b\\.?(?:\\s+(20\\d\\d))?`,
      'g',
    ),
    lees: ([nummer, eigen, naam = '', jaar], vandaag) => {
      const maand = MAANDEN.get(eigen || naam) ?? 0
      return dag(jaar ? dagMetJaar(Number(nummer), maand, jaar) : dagMetMaand(Number(nummer), maand, vandaag))
    },
  },
  {
    patroon: new RegExp(`\\b(\\d{1,2})(?:e|ste|de)?\\s+(${MAAND})\\b\\.?(?:\\s+(20\\d\\d))?`, 'g'),
    lees: ([nummer, naam = '', jaar], vandaag) => {
      const maand = MAANDEN.get(naam) ?? 0
      return dag(jaar ? dagMetJaar(Number(nummer), maand, jaar) : dagMetMaand(Number(nummer), maand, vandaag))
    },
  },
  {
    patroon: /(?<![\d/.-])(\d{1,2})[-/](\d{1,2})(?![\d/-])/g,
    lees: ([nummer, maand], vandaag) =>
      Number(maand) >= 1 && Number(maand) <= 12 ? dag(dagMetMaand(Number(nummer), Number(maand), vandaag)) : undefined,
  },
  {
    patroon: new RegExp(
      `\\b(?:(vorige|deze|volgende|komende)\\s+week\\s+(${WEEKDAG})|(${WEEKDAG})\\s+(vorige|deze|volgende)\\s+week)\\b`,
      'g',
    ),
    lees: ([welke, naam, naamVooraan, welkeAchteraan], vandaag) =>
      dag(weekdagInWeek(naam || naamVooraan || '', weekVan(welke || welkeAchteraan || ''), vandaag)),
  },
  {
    patroon:
      /\b(?:(afgelopen|vorige|laatste|komende|volgende|aanstaande)\s+)?(maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag)(?!s)(?:ochtend|middag)?\b/g,
    lees: ([welke, naam = ''], vandaag) => {
      const voorbij = laatsteWeekdag(naam, vandaag)
      return dag(/^(?:komende|volgende|aanstaande)$/.test(welke ?? '') ? addWeken(voorbij, 1) : voorbij)
    },
  },
  { patroon: /\beergisteren\b/g, lees: (_, vandaag) => dag(addDagen(vandaag, -2)) },
  { patroon: /\bgister(?:en)?\b/g, lees: (_, vandaag) => dag(addDagen(vandaag, -1)) },
  { patroon: /\b(?:vandaag|vanochtend|vanmorgen|vanmiddag)\b/g, lees: (_, vandaag) => dag(vandaag) },
  {
    patroon: /(?<=\b(?:sinds|vanaf|per)\s)(?:over)?morgen\b/g,
    lees: (_, vandaag, tekst) => dag(addDagen(vandaag, tekst.startsWith('over') ? 2 : 1)),
  },
  {
    patroon: new RegExp(
      `(?<=\\b(?:sinds|al|ruim|bijna|zo'n|ongeveer|nu)\\s)(?:(?:al|ruim|bijna|ongeveer|zo'n)\\s)*(anderhalve|${GETAL}|paar|een paar)\\s+(dag|dagen|week|weken|maand|maanden|wkn|mnd)\\b`,
      'g',
    ),
    lees: ([aantal = '', eenheid = ''], vandaag, tekst) => geleden(aantal, eenheid, vandaag, tekst),
  },
  {
    patroon: new RegExp(
      `\\b(anderhalve|${GETAL}|paar|een paar)\\s+(dag|dagen|week|weken|maand|maanden|wkn|mnd)\\s+(?:geleden|thuis|weg|afwezig|niet\\s)`,
      'g',
    ),
    lees: ([aantal = '', eenheid = ''], vandaag, tekst) => geleden(aantal, eenheid, vandaag, tekst),
  },
  {
    patroon: new RegExp(`\\been\\s+(dag|week|maand)\\s+of\\s+(${GETAL})\\b`, 'g'),
    lees: ([eenheid = '', aantal = ''], vandaag, tekst) => geleden(aantal, eenheid, vandaag, tekst),
  },
  {
    patroon: /\b(?:sinds|na|vanaf)\s+(?:de\s+)?(herfst|kerst|voorjaars|mei|zomer)(?:-|\s)?(?:vakantie)?\b/g,
    lees: ([naam = ''], vandaag) => naVakantie(naam, vandaag),
  },
  {
    patroon: /\b(?:(?:het )?begin(?: van)?|start(?: van)?|sinds|vanaf) (?:het|dit) (?:nieuwe )?schooljaar\b/g,
    lees: (_, vandaag) => naVakantie('zomer', vandaag),
  },
  {
    patroon: new RegExp(
      `(?:(?<=\\b(?:sinds|vanaf|al in|in|ergens in)\\s)(${MAAND})\\b(?:\\s+(20\\d\\d))?|\\b(${MAAND})\\s+(20\\d\\d)\\b)`,
      'g',
    ),
    lees: ([maand, jaar, metJaar = '', ditJaar], vandaag) =>
      deelVanMaand('', maand || metJaar, jaar || ditJaar, vandaag),
  },
  {
    patroon: /\b(?:sinds|vanaf)\s+week\s+(\d{1,2})\b/g,
    lees: ([week], vandaag, tekst) => ongeveer(maandagVanWeek(Number(week), vandaag), tekst),
  },
  {
    patroon: /(?<=\b(?:sinds|vanaf)\s)(?:de\s+)?(\d{1,2})(?:e|ste|de)\b/g,
    lees: ([nummer], vandaag) => dag(laatsteDagNummer(Number(nummer), vandaag)),
  },
  { patroon: /\bvorige week\b/g, lees: (_, vandaag, tekst) => ongeveer(maandagVan(addWeken(vandaag, -1)), tekst) },
  { patroon: /\b(?:begin )?deze week\b/g, lees: (_, vandaag, tekst) => ongeveer(maandagVan(vandaag), tekst) },
  { patroon: /\bvorige maand\b/g, lees: (_, vandaag, tekst) => ongeveer(addMaanden(vandaag, -1), tekst) },
]

/** The year of "sinds 2019", when no more than that was said: too little for a first day, so that it can be asked about. */
export function vindAlleenJaar(zin: Zin): number | undefined {
  const [eerste] = vind(zin, /\b(?:sinds|vanaf|in|uit)\s+(?:het jaar\s+)?(20\d\d)\b(?!\s?[-/]\s?\d)/g)
  const [kaal] = vind(zin, /^\s*(20\d\d)\s*$/g)
  const jaar = (eerste ?? kaal)?.delen[0]
  return jaar === undefined ? undefined : Number(jaar)
}

const weekVan = (welke: string): number => (welke === 'vorige' ? -1 : welke === 'deze' ? 0 : 1)

function deelVanMaand(deel: string, naam: string, jaartal: string | undefined, vandaag: Datum): Uitkomst {
  const maand = MAANDEN.get(naam) ?? 0
  const eerste = jaartal ? datumVan(Number(jaartal), maand, 1) : dagMetMaand(1, maand, vandaag)
  if (!eerste) return undefined
  const laatste = laatsteDagVan(maandVan(eerste))
  const dagen = { begin: eerste, half: addDagen(eerste, 14), medio: addDagen(eerste, 14), midden: addDagen(eerste, 14) }
  const op = deel.startsWith('eind') ? laatste : (dagen[deel as keyof typeof dagen] ?? eerste)
  // The end of the month we are in is not yet there.
  const nietLater = eerste <= vandaag && op > vandaag ? vandaag : op
  return ongeveer(nietLater, `${deel} ${voluit(maand)} ${jaarVan(eerste)}`.trim())
}

const voluit = (maand: number): string => [...MAANDEN].find(([, nummer]) => nummer === maand)?.[0] ?? ''

function geleden(aantal: string, eenheid: string, vandaag: Datum, tekst: string): Uitkomst {
  const hoeveel = aantal === 'anderhalve' ? 1.5 : aantal.endsWith('paar') ? 2 : getal(aantal)
  const kort = tekst.replace(/\s+(?:geleden|thuis|weg|afwezig|niet\s?)$/i, '')
  if (eenheid.startsWith('dag')) return dag(addDagen(vandaag, -Math.round(hoeveel)))
  if (eenheid.startsWith('w')) {
    const sinds: VerzuimSinds = {
      op: addDagen(vandaag, -Math.round(hoeveel * 7)),
      precisie: 'ongeveer',
      tekst: `${kort} geleden`,
    }
    return { sinds, soort: 'weken', weken: hoeveel }
  }
  const heel = addMaanden(vandaag, -Math.floor(hoeveel))
  return ongeveer(hoeveel % 1 === 0 ? heel : addDagen(heel, -15), `${kort} geleden`)
}

/** The first day after the last such vakantie that has begun, as far as the calendar of region noord knows. */
function naVakantie(begin: string, vandaag: Datum): Uitkomst {
  const dit = schooljaarVan(vandaag)
  const laatste = [dit - 1, dit]
    .flatMap(schoolvakanties)
    .filter(({ naam, van }) => naam.startsWith(begin) && van <= vandaag)
    .at(-1)
  if (!laatste) return undefined
  const naAfloop = addDagen(laatste.tot, 1)
  const op = naAfloop <= vandaag ? naAfloop : laatste.van
  return { sinds: { op, precisie: 'ongeveer', tekst: laatste.naam }, soort: 'vakantie' }
}
