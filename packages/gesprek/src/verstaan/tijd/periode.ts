import {
  addDagen,
  addMaanden,
  addWeken,
  type Datum,
  datumVan,
  eersteDagVan,
  jaarVan,
  type Kwartaal,
  kwartaalLabel,
  kwartaalPeriode,
  kwartaalVan,
  laatsteDagVan,
  maandnaamVan,
  maandVan,
  type Periode,
  schooljaarLabel,
  schooljaarPeriode,
  schooljaarVan,
  schoolvakanties,
  vorigKwartaal,
} from '@thuisnabij/domain'
import { dagMetMaand, MAAND, MAANDEN, maandagVan, maandagVanWeek } from './dagen.ts'
import { GETAL, getal, RANG, rang } from './getallen.ts'
import type { Precisie, Tijd, Tijdregel } from './tijd.ts'

const WELKE = '(dit|deze|vorige?|verleden|afgelopen|laatste|komende?|volgende?)'
/** -1 for the one before, 0 for this one, 1 for the next. */
const verschuiving = (welke: string): -1 | 0 | 1 =>
  /^(?:dit|deze)$/.test(welke) ? 0 : /^(?:vorig|verleden|afgelopen|laatste)/.test(welke) ? -1 : 1

const tijdVan = ({ van, tot }: Periode, precisie: Precisie, tekst: string): Tijd => ({
  van,
  tot,
  begin: van,
  precisie,
  tekst,
})

/** Months or years on end; undefined when they stand the wrong way round. */
const periode = (van: Datum | undefined, tot: Datum | undefined, tekst: string): Tijd | undefined =>
  van && tot && van <= tot ? tijdVan({ van, tot }, 'periode', tekst) : undefined

const week = (maandag: Datum | undefined, tekst: string): Tijd | undefined =>
  maandag && tijdVan({ van: maandag, tot: addDagen(maandag, 6) }, 'week', tekst)

/** An ISO week of this year; of the year before when that week is yet to come. */
function weekNummer(nummer: number, jaar: string, vandaag: Datum): Tijd | undefined {
  if (jaar) return week(maandagVanWeek(nummer, Number(jaar)), `week ${nummer} van ${jaar}`)
  // The days around New Year may lie in a week of the year next to theirs.
  const donderdag = addDagen(maandagVan(vandaag), 3)
  const ditJaar = maandagVanWeek(nummer, jaarVan(donderdag))
  const maandag = ditJaar && ditJaar <= vandaag ? ditJaar : maandagVanWeek(nummer, jaarVan(donderdag) - 1)
  return week(maandag, `week ${nummer}`)
}

/** The month of this name: with its year, otherwise the last one that has begun within this schooljaar. */
function maandMetNaam(naam: string, jaar: string, vandaag: Datum): Datum | undefined {
  const nummer = MAANDEN.get(naam) ?? 0
  return jaar ? datumVan(Number(jaar), nummer, 1) : dagMetMaand(1, nummer, vandaag)
}

function deelVanMaand(deel: string, eerste: Datum | undefined, vandaag: Datum): Tijd | undefined {
  if (!eerste) return undefined
  const laatste = laatsteDagVan(maandVan(eerste))
  const naam = `${maandnaamVan(eerste)} ${jaarVan(eerste)}`
  if (deel === '') return tijdVan({ van: eerste, tot: laatste }, 'maand', naam)
  const delen: Readonly<Record<string, Periode & { readonly begin: Datum; readonly tekst: string }>> = {
    begin: { van: eerste, tot: addDagen(eerste, 9), begin: eerste, tekst: 'begin' },
    half: { van: addDagen(eerste, 9), tot: addDagen(eerste, 19), begin: addDagen(eerste, 14), tekst: 'half' },
    eind: { van: addDagen(eerste, 19), tot: laatste, begin: laatste, tekst: 'eind' },
  }
  const gekozen = delen[deel.startsWith('begin') ? 'begin' : deel.startsWith('ein') ? 'eind' : 'half']
  if (!gekozen) return undefined
  // The end of the month we are in is not yet there.
  const begin = eerste <= vandaag && gekozen.begin > vandaag ? vandaag : gekozen.begin
  return { ...gekozen, begin, precisie: 'deel', tekst: `${gekozen.tekst} ${naam}` }
}

const kwartaal = (welk: Kwartaal, gezegd = ''): Tijd =>
  tijdVan(
    kwartaalPeriode(welk),
    'kwartaal',
    gezegd ? `${gezegd} kwartaal (${kwartaalLabel(welk)})` : kwartaalLabel(welk),
  )

function kwartaalNummer(nummer: number, jaar: string, vandaag: Datum): Tijd | undefined {
  if (nummer < 1 || nummer > 4) return undefined
  const inJaar = { jaar: jaar ? Number(jaar) : jaarVan(vandaag), kwartaal: nummer as Kwartaal['kwartaal'] }
  const isNogNiet = !jaar && kwartaalPeriode(inJaar).van > vandaag
  return kwartaal(isNogNiet ? { ...inJaar, jaar: inJaar.jaar - 1 } : inJaar)
}

const schooljaar = (begin: number): Tijd =>
  tijdVan(schooljaarPeriode(begin), 'schooljaar', `schooljaar ${schooljaarLabel(begin)}`)

const jaar = (nummer: number, gezegd = ''): Tijd | undefined => {
  const [van, tot] = [datumVan(nummer, 1, 1), datumVan(nummer, 12, 31)]
  return van && tot && tijdVan({ van, tot }, 'jaar', gezegd ? `${gezegd} jaar (${nummer})` : String(nummer))
}

const GEZEGD = ['vorig', 'dit', 'volgend'] as const
const gezegd = (welke: string) => GEZEGD[verschuiving(welke) + 1] ?? 'dit'

/** The days after the last such vakantie: or, while it lasts, from its first day. `voor`: the day before it. */
function vakantie(woord: string, voor: boolean, vandaag: Datum): Tijd | undefined {
  const laatste = laatsteVakantie(vakantienaam(woord), vandaag)
  if (!laatste) return undefined
  const naAfloop = addDagen(laatste.tot, 1)
  const begin = voor ? addDagen(laatste.van, -1) : naAfloop <= vandaag ? naAfloop : laatste.van
  return {
    van: laatste.van,
    tot: laatste.tot,
    begin,
    precisie: 'vakantie',
    tekst: `${voor ? 'voor de ' : ''}${woord === '' || laatste.naam.startsWith(woord) ? laatste.naam : `${woord}vakantie`}`,
  }
}

/** The last one that has begun; none when the calendar lacks the schooljaar in which it may have. */
function laatsteVakantie(naam: string, vandaag: Datum) {
  const dit = schooljaarVan(vandaag)
  const bekend = (schooljaarnummer: number) =>
    schoolvakanties(schooljaarnummer).filter((een) => een.naam.startsWith(naam) && een.van <= vandaag)
  const inJaar = schoolvakanties(dit).length > 0
  const magAlGeweest = vandaag >= (addDagen(schooljaarPeriode(dit).van, VROEGST[naam] ?? 0) as string)
  if (!inJaar && magAlGeweest) return undefined
  return bekend(dit).at(-1) ?? bekend(dit - 1).at(-1)
}

/** Days from 1 August on before which such a vakantie has never begun. */
const VROEGST: Readonly<Record<string, number>> = { herfst: 70, kerst: 138, voorjaars: 190, mei: 265, zomer: 330 }
const VAKANTIE =
  '(herfst|kerst|voorjaars|krokus|carnavals|mei|zomer)(?:[\\s-]?vak(?:antie)?)|(herfst|kerst|zomer|krokus)(?=\\b(?!\\s*(?:school|groep)))'
const vakantienaam = (woord: string): string => (woord === 'krokus' || woord === 'carnavals' ? 'voorjaars' : woord)

export const PERIODEREGELS: readonly Tijdregel[] = [
  {
    patroon: new RegExp(
      `\\b(begin|half|medio|midden|halverwege|eind|einde|de laatste week|de eerste week)\\s+(?:van\\s+)?(${MAAND})\\b\\.?(?:\\s+(20\\d\\d))?`,
      'g',
    ),
    lees: ([deel = '', naam = '', jaartal = ''], vandaag) => {
      const kort = deel.includes('laatste') ? 'eind' : deel.includes('eerste') ? 'begin' : deel
      return deelVanMaand(kort, maandMetNaam(naam, jaartal, vandaag), vandaag)
    },
  },
  {
    patroon: /\b(begin|half|midden|eind|einde)\s+(?:van\s+|vd\s+)?(deze|de|vorige|afgelopen)?\s?(?:maand|mnd)\b/g,
    lees: ([deel = '', welke = ''], vandaag) =>
      deelVanMaand(
        deel,
        addMaanden(eersteDagVan(maandVan(vandaag)), /^(?:de)?$/.test(welke) ? 0 : verschuiving(welke)),
        vandaag,
      ),
  },
  {
    // "september t/m november", "van augustus tot oktober 2022"
    patroon: new RegExp(
      `\\b(${MAAND})\\.?\\s*(?:t/m|tm|tot(?: en met)?|-)\\s*(${MAAND})\\b\\.?(?:\\s+(20\\d\\d))?`,
      'g',
    ),
    lees: ([eerste = '', laatste = '', jaartal = ''], vandaag) => {
      const tot = maandMetNaam(laatste, jaartal, vandaag)
      const van = tot && maandMetNaam(eerste, String(jaarVan(tot)), vandaag)
      const begin = van && tot && van > tot ? addMaanden(van, -12) : van
      return (
        tot &&
        begin &&
        periode(
          begin,
          laatsteDagVan(maandVan(tot)),
          `${maandnaamVan(begin)} tot en met ${maandnaamVan(tot)} ${jaarVan(tot)}`,
        )
      )
    },
  },
  {
    patroon: new RegExp(`\\b(${MAAND})\\.?\\s+(20\\d\\d)\\b|\\b(${MAAND})(?:\\.|\\b)`, 'g'),
    lees: ([metJaar, jaartal = '', kaal = ''], vandaag) =>
      deelVanMaand('', maandMetNaam(metJaar || kaal, jaartal, vandaag), vandaag),
  },
  {
    patroon: /\b(?:week|wk)\s*(?:nr\.?\s*)?(\d{1,2})\b(?:\s+(?:van\s+)?(20\d\d))?/g,
    lees: ([nummer, jaartal = ''], vandaag) => weekNummer(Number(nummer), jaartal, vandaag),
  },
  {
    patroon: new RegExp(`\\b(?:(begin|half|eind|einde)\\s+(?:van\\s+)?(?:de\\s+)?)?${WELKE}\\s+(?:week|wk)\\b`, 'g'),
    lees: ([deel = '', welke = ''], vandaag) => {
      const gevonden = week(
        maandagVan(addWeken(vandaag, verschuiving(welke))),
        `${gezegd(welke) === 'dit' ? 'deze' : `${gezegd(welke)}e`} week`,
      )
      if (!gevonden || !deel) return gevonden
      const dagen = deel === 'begin' ? 0 : deel === 'half' ? 2 : 4
      return { ...gevonden, begin: addDagen(gevonden.van, dagen), tekst: `${deel} ${gevonden.tekst}` }
    },
  },
  {
    patroon: new RegExp(`\\b${WELKE}\\s+(?:maand|mnd)\\b`, 'g'),
    lees: ([welke = ''], vandaag) => {
      const eerste = addMaanden(eersteDagVan(maandVan(vandaag)), verschuiving(welke))
      const maand = { van: eerste, tot: laatsteDagVan(maandVan(eerste)) }
      return tijdVan(
        maand,
        'maand',
        `${gezegd(welke) === 'dit' ? 'deze' : `${gezegd(welke)}e`} maand (${maandnaamVan(eerste)} ${jaarVan(eerste)})`,
      )
    },
  },
  {
    patroon: new RegExp(`\\b${WELKE}\\s+kwartaal\\b`, 'g'),
    lees: ([welke = ''], vandaag) => {
      const dit = kwartaalVan(vandaag)
      const volgend = kwartaalVan(addDagen(kwartaalPeriode(dit).tot, 1))
      return kwartaal([vorigKwartaal(dit), dit, volgend][verschuiving(welke) + 1] ?? dit, gezegd(welke))
    },
  },
  {
    patroon: new RegExp(
      `\\b(20\\d\\d)[\\s-]?q([1-4])\\b|\\b(?:q|kw)\\s?([1-4])(?:[\\s/-]+(20\\d\\d))?\\b|\\b(${RANG})\\s+kwartaal(?:\\s+(?:van\\s+|in\\s+)?(20\\d\\d))?\\b|\\bkwartaal\\s+([1-4])(?:\\s+(?:van\\s+)?(20\\d\\d))?\\b`,
      'g',
    ),
    lees: ([jaar1, nr1, nr2, jaar2, nr3 = '', jaar3, nr4, jaar4], vandaag) =>
      kwartaalNummer(nr3 ? rang(nr3) : Number(nr1 || nr2 || nr4), jaar1 || jaar2 || jaar3 || jaar4 || '', vandaag),
  },
  {
    patroon:
      /\b(?:(?:het )?begin|(?:de )?start)(?: van)?(?: (?:het|de|t|dit) (?:nieuwe )?(?:school)?jaar| schooljaar| sj)\b/g,
    lees: (_, vandaag) => {
      const begin = vakantie('zomer', false, vandaag)
      return begin && { ...begin, tekst: 'begin schooljaar' }
    },
  },
  {
    patroon:
      /\b(?:(dit|het(?: huidige)?|vorige?|afgelopen|laatste|komende?|volgende?) (?:nieuwe )?(?:schooljaar|schooljr|sj)|schooljaar (20\d\d)[-/](?:20)?\d\d|(?:sj |schooljaar )'?(\d\d)[-/]'?\d\d|'?(?<![\d/-])([12]\d)[-/]'?([123]\d)|(20\d\d)[-/](?:20)?(?!1[0-2]|0)\d\d)\b(?![-/])/g,
    lees: ([welke = '', voluit, kort, kortKaal, volgend, kaal], vandaag) => {
      if (kortKaal && Number(volgend) !== Number(kortKaal) + 1) return undefined
      const begin = voluit || kaal || ((kort || kortKaal) && `20${kort || kortKaal}`)
      if (begin) return schooljaar(Number(begin))
      return schooljaar(schooljaarVan(vandaag) + (welke.startsWith('het') ? 0 : verschuiving(welke)))
    },
  },
  {
    patroon: new RegExp(
      `\\b(?:de )?(?:afgelopen|laatste|voorbije)\\s+(?:(${GETAL})\\s+(weken|maanden|kwartalen|jaar|jaren)|(half ?jaar|jaar))\\b`,
      'g',
    ),
    lees: ([aantal, eenheid = '', kort], vandaag, getypt) => {
      const maanden = kort
        ? kort === 'jaar'
          ? 12
          : 6
        : getal(aantal) * (eenheid.startsWith('j') ? 12 : eenheid.startsWith('k') ? 3 : 1)
      const van = eenheid === 'weken' ? addWeken(vandaag, -getal(aantal)) : addMaanden(vandaag, -maanden)
      return periode(van, vandaag, getypt.toLowerCase())
    },
  },
  {
    patroon: new RegExp(
      `\\b(sinds|na|vanaf|sedert|voor|in|tijdens|met|rond|rondom)\\s+(?:de\\s+)?(?:${VAKANTIE})\\b(\\s+vorig jaar)?`,
      'g',
    ),
    lees: ([woord, metVakantie, kaal = '', vorig], vandaag) => {
      const naam = metVakantie || kaal
      const bij = vorig ? addDagen(datumVan(jaarVan(vandaag), 1, 1) ?? vandaag, -1) : vandaag
      const gevonden = vakantie(naam, woord === 'voor', bij)
      return gevonden && vorig ? { ...gevonden, tekst: `${kaal ? naam : gevonden.tekst} vorig jaar` } : gevonden
    },
  },
  {
    patroon: /\b(dit|vorige?|komende?|volgende?) (?:kalender)?(?:jaar|jr)\b/g,
    lees: ([welke = ''], vandaag) => jaar(jaarVan(vandaag) + verschuiving(welke), gezegd(welke)),
  },
  {
    patroon: /\b(20\d\d)\s*(?:t\/m|tm|tot(?: en met)?)\s*(20\d\d)\b/g,
    lees: ([eerste, laatste]) =>
      periode(datumVan(Number(eerste), 1, 1), datumVan(Number(laatste), 12, 31), `${eerste} tot en met ${laatste}`),
  },
  { patroon: /(?<![\d/.-])(20[0-4]\d)(?![\d/-])\b/g, lees: ([nummer]) => jaar(Number(nummer)) },
  {
    patroon: /\b(?:de )?(herfst|kerst|voorjaars|krokus|mei|zomer)[\s-]?vak(?:antie)?\b/g,
    lees: ([naam = ''], vandaag) => vakantie(naam, false, vandaag),
  },
]
