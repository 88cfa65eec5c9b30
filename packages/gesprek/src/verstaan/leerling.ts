import { addDagen, addJaren, type Datum, jaarVan } from '@thuisnabij/domain'
import type { GevondenInitialen } from './initialen.ts'
import { GETAL, getal, RANG, rang } from './tijd/getallen.ts'
import { vind, type Zin, zonder } from './zin.ts'

/** A bare "g" announces digits only: "geen" is not groep een. */
const GROEP = new RegExp(
  `(?<!\\bniet )\\b(?:(?:groepen|groepje|groep|grp|gr)\\.?\\s{0,3}:?\\s?(?:(?:is|moet|was|wordt|naar)\\s)?(${GETAL})|g\\.?\\s?(\\d{1,2}))(?!\\d)[a-d]?\\b`,
  'g',
)
/** "uit 6", "ze zit in 4": a single digit that counts nothing. */
const UIT_GROEP =
  /\b(?:uit|hoort bij|telt als|zit (?:(?:nu|hij|ze|zij|ie) )*in|zat in|die van|(?:juf|meester|klas) van|ook(?=\s+\d))\s+(?:de\s+|groep\s+)?([1-8]|twee|drie|vier|vijf|zes|zeven|acht)(?:e|[a-d])?(?!\d|[./-]\d)\b(?!\s*(?:dag|week|weken|wkn|maand|mnd|uur|keer|x\b|jaar|jan|feb|mrt|apr|mei|jun|jul|aug|sep|okt|nov|dec|maart))/g
/** "uit 5, nee wacht, 6" */
const NEE_GROEP =
  /\b(?:nee\b[^.;]{0,30}?|eh |of nee )(?:\b|groep )([1-8]|twee|drie|vier|vijf|zes|zeven|acht)(?![\d/.-])\b(?!\s*(?:dag|week|weken|wkn|maand|mnd|uur|keer|jaar|jr|ocht|jan|feb|maa|mrt|apr|mei|jun|jul|aug|sep|okt|nov|dec))/g
/** "de 6e groep", "een zesdegroeper", "telt als 6er". */
const RANG_GROEP = new RegExp(`\\b(${RANG})[ -]?groep(?:er)?\\b|\\b([1-8])e?-?(?:er|groeper)\\b`, 'g')
/** "groep 5 en 6": the second of them. */
const EN_GROEP = /(?<=\b(?:groepen|groep|grp|gr)\.?\s?[1-8] (?:en|&) )([1-8])(?![\d/.-])\b/g
/** "niet groep 5 maar 6", "groep 5 moet 6 zijn", "groep klopt niet, moet 4 zijn". */
const MAAR_GROEP = new RegExp(
  [
    `\\bniet (?:groep )?(?:${GETAL}) maar (?:groep )?(${GETAL})\\b`,
    '\\b(?:groep|grp|gr)\\.? (?:[1-8]|klopt niet),? (?:dat |het )?moet(?:en)? (?:een |groep |gr )?([1-8]) (?:zijn|wezen|worden)\\b',
    '\\b(?:groep|gr)\\.? [1-8],? (?:maar )?(?:dat|het|t) (?:is|was) (?:groep |gr )?([1-8])(?![\\d/.-])\\b(?!\\s*(?:dag|week|weken|wkn|maand|mnd))',
    '\\b[1-8] moet (?:een )?([1-8]) zijn\\b(?=.{0,12}\\bgroep\\b)',
  ].join('|'),
  'g',
)
const LEEFTIJD = new RegExp(
  `\\b(${GETAL})[\\s-]?(?:jaar|jr|jarige?)(?!\\s*(?:geleden|lang|thuis|weg|niet(?! meer (?:komen|naar))))\\b`,
  'g',
)
const IS_LEEFTIJD = new RegExp(
  `\\b(?:leeftijd(?: is)?:?|(?:hij|zij|ze|die|knaap|jongen|meisje|kind|en) is(?: al| net| nu| pas)?|(?:knaap|knul|gast|gozer|dame|jochie|meid|meiske|meisje|kleuter|dochter|zoon|zoontje|dochtertje|jongen|jongetje) van)\\s+(${GETAL})(?![\\d/.-])\\b(?!\\s*(?:dag|week|weken|wkn|maand|mnd|ochtend|keer|uur|x\\b|e\\b|jan|feb|maa|apr|mei|jun|jul|aug|sep|okt|nov|dec))`,
  'g',
)
const MAAR_LEEFTIJD = new RegExp(
  `\\b(?:${GETAL}) (?:jaar|jr)\\b[^,]{0,12}(?<!\\ben )\\bniet(?:, (?:maar )?| maar )(${GETAL})\\b`,
  'g',
)
const NEE_LEEFTIJD = new RegExp(`\\bnee,? (${GETAL}) (?:jaar|jr)\\b`, 'g')
const VAN_LEEFTIJD = new RegExp(
  `\\b(?:kleuter|kind|jongen|meisje|leerling|peuter|hij is|zij is|ze is|net(?= \\S+ (?:jaar|jr|geworden)))(?: van| v)? (${GETAL})(?![\\d-])\\b(?!\\s*(?:dag|week|weken|maand|ochtend|keer|uur))`,
  'g',
)

/** The groep named, whatever its number: whoever uses it refuses what is not 1 to 8. */
export function vindGroep(zin: Zin): number | undefined {
  const [rangorde] = vind(zin, RANG_GROEP)
  const [anders] = vind(zin, MAAR_GROEP)
  const [eerste] = vind(zin, GROEP)
  const [kaal] = vind(zin, UIT_GROEP)
  const gevonden = anders ?? eerste ?? kaal
  const [verbeterd] = gevonden ? vind(zin, NEE_GROEP).filter(({ van }) => van > gevonden.van) : []
  if (verbeterd) return getal(verbeterd.delen[0])
  if (!gevonden && rangorde) return rangorde.delen[1] ? getal(rangorde.delen[1]) : rang(rangorde.delen[0] ?? '')
  return gevonden && getal(gevonden.delen.find((deel) => deel !== undefined))
}

/** "a.w. 2, n.w. 4": of several leerlingen, each with a digit right behind. */
const ACHTER_NAAM = /^\s*\(?([1-8])\)?(?=\s*(?:$|[,.;]|en\b))/

/** One groep for all of them. */
const SAMEN = /\b(?:tweeling\w*|drieling|allebei|beiden?|alle ?twee|allemaal|alle drie|zelfde (?:groep|klas))\b/

/**
 * Each leerling with the groep said behind the initialen, or, where as many groepen as leerlingen are named, in their order: "S.T. en
 * R.T., groep 7 en groep 7".
 */
export function leerlingenMetGroep(
  zin: Zin,
  initialen: readonly GevondenInitialen[],
): readonly { readonly initialen: string; readonly groep?: number }[] {
  if (initialen.length === 1) {
    const groep = vindGroep(zonder(zin, initialen))
    return initialen.map(({ initialen: wie }) => ({ initialen: wie, ...(groep !== undefined && { groep }) }))
  }
  const zonderNamen = zonder(zin, initialen)
  // "uit groep 7" is found in both ways, and is one.
  const genoemd = [GROEP, UIT_GROEP, EN_GROEP]
    .flatMap((patroon) => vind(zonderNamen, patroon))
    .toSorted((a, b) => a.van - b.van)
    .filter((een, index, lijst) => !lijst.slice(0, index).some((ander) => ander.van < een.tot && een.van < ander.tot))
    .map(({ delen }) => getal(delen[0] ?? delen[1]))
  const gedeeld = genoemd.length === 1 && SAMEN.test(zin.plat) ? genoemd[0] : undefined
  const eigen = initialen.map(({ tot }, index) => {
    const eind = initialen[index + 1]?.van ?? zin.tekst.length
    const deel = { tekst: zin.tekst.slice(tot, eind), plat: zin.plat.slice(tot, eind) }
    return vindGroep(deel) ?? (initialen.length > 1 ? getal(ACHTER_NAAM.exec(deel.plat)?.[1]) || undefined : undefined)
  })
  const opVolgorde = eigen.includes(undefined) && genoemd.length === initialen.length
  return initialen.map(({ initialen: wie }, index) => {
    const groep = gedeeld ?? (opVolgorde ? genoemd[index] : eigen[index])
    return { initialen: wie, ...(groep !== undefined && { groep }) }
  })
}

/** The age named, in years, as far as it can be that of a child in the basisschool: 2 to 14. */
export function vindLeeftijd(zin: Zin): number | undefined {
  const jaren = [
    ...vind(zin, MAAR_LEEFTIJD),
    ...vind(zin, LEEFTIJD),
    ...vind(zin, VAN_LEEFTIJD),
    ...vind(zin, IS_LEEFTIJD),
  ].map(({ delen }) => getal(delen[0]))
  const verbeterd = vind(zin, NEE_LEEFTIJD).map(({ delen }) => getal(delen[0]))
  return [...verbeterd, ...jaren].find((jaar) => jaar >= 2 && jaar <= 14)
}

/** "R.O. van 9": how old the one named up to `vanaf` is; a smaller number may as well be the groep. */
export function vindLeeftijdAchter({ plat }: Zin, vanaf: number): number | undefined {
  const jaren = Number(
    /^\s*(?:van|v) (\d{1,2})(?![\d/.-])\b(?!\s*(?:dag|week|wek|maand|mnd|uur|naar|nr|jan|feb|maa|mrt|apr|mei|jun|jul|aug|sep|okt|nov|dec))/.exec(
      plat.slice(vanaf),
    )?.[1],
  )
  return jaren >= 9 && jaren <= 14 ? jaren : undefined
}

/** The year somebody of this age was born in, on the one day of the year on which an age tells it. */
export function geboortejaarBij(leeftijd: number, vandaag: Datum): number | undefined {
  const jongste = addJaren(vandaag, -leeftijd)
  const oudste = addDagen(addJaren(vandaag, -leeftijd - 1), 1)
  return jaarVan(jongste) === jaarVan(oudste) ? jaarVan(jongste) : undefined
}

/** A longer answer says more than a number. */
const MEESTE_LETTERS = 70
/** "combi 1/2", "was 4", "3 ocht": no number of its own, or one of what was. */
const GEEN_ANTWOORD = /\b(?:combi\w*|was|over)\s+\d(?:\s?[/-]\s?\d)?\b(?! (?:en|dus)\b)|\b\d\s?[/-]\s?\d\b/g
/** Between two numbers of which the last is meant: "de twee, eh nee, drie". */
const VERBETERT = /\b(?:nee|wacht|eh|toch|inmiddels|zelf|dus)\b/

/** The number of an answer such as "6", "in 6", "groep 6 denk ik" or "de twee, nee drie"; undefined when there are several. */
export function vindKaalGetal(zin: Zin, leeftijd?: number): number | undefined {
  if (zin.plat.trim().length > MEESTE_LETTERS) return undefined
  const plat = zin.plat.replace(GEEN_ANTWOORD, (weg) => ' '.repeat(weg.length))
  const getallen = vind({ ...zin, plat }, GETAL_OF_RANG)
    .map(({ van, tot, delen }) => ({ van, tot, getal: delen[0] ? rang(delen[0]) : getal(delen[1]) }))
    .filter((een) => een.getal !== leeftijd && !/^een\b/.test(plat.slice(een.van)))
  const [eerste, laatste] = [getallen.at(0), getallen.at(-1)]
  if (!eerste || !laatste)
    return getal(/^\W*(een)\W*$/.exec(plat)?.[1] ?? /\bgroep (een)\b/.exec(plat)?.[1]) || undefined
  const zelfde = getallen.every((een) => een.getal === laatste.getal)
  return zelfde || VERBETERT.test(plat.slice(eerste.tot, laatste.van)) ? laatste.getal : undefined
}
/** Not "twee dagen". */
const GETAL_OF_RANG = new RegExp(
  `\\b(?:(${RANG})|(${GETAL}))\\b(?!\\s*(?:dag|week|weken|wkn|wk|maand|mnd|uur|keer|jaar|jr|ocht|midd))`,
  'g',
)
