import { addDagen, addJaren, type Datum, jaarVan } from '@thuisnabij/domain'
import type { GevondenInitialen } from './initialen.ts'
import { GETAL, getal, RANG, rang } from './tijd/getallen.ts'
import { vind, type Zin, zonder } from './zin.ts'

/** A bare "g" announces digits only: "geen" is not groep een. */
const GROEP = new RegExp(
  `(?<!\\bniet )\\b(?:(?:groep|grp|gr)\\.?\\s?(?:(?:is|moet|was|wordt|naar)\\s)?(${GETAL})|g\\.?\\s?(\\d{1,2}))(?!\\d)[a-d]?\\b`,
  'g',
)
/** "uit 6", "ze zit in 4": a single digit that counts nothing. */
const UIT_GROEP =
  /\b(?:uit|zit (?:nu )?in|zat in)\s+([1-8])(?![\d./-])\b(?!\s*(?:dag|week|wkn|maand|mnd|uur|keer|x\b|jaar|jan|feb|mrt|apr|mei|jun|jul|aug|sep|okt|nov|dec|maart))/g
/** "de 6e groep". */
const RANG_GROEP = new RegExp(`\\b(${RANG}) groep\\b`, 'g')
const MAAR_GROEP = new RegExp(`\\bniet (?:groep )?(?:${GETAL}) maar (?:groep )?(${GETAL})\\b`, 'g')
const LEEFTIJD = new RegExp(`\\b(${GETAL})[\\s-]?(?:jaar|jr|jarige?)(?!\\s*(?:geleden|lang|thuis))\\b`, 'g')
const MAAR_LEEFTIJD = new RegExp(`\\b(?:${GETAL}) (?:jaar|jr)\\b.{0,12}\\bniet,? (?:maar )?(${GETAL})\\b`, 'g')
const VAN_LEEFTIJD = new RegExp(
  `\\b(?:kleuter|kind|jongen|meisje|leerling|peuter|hij is|zij is|ze is)(?: van)? (${GETAL})(?![\\d-])\\b(?!\\s*(?:dag|week|weken|maand|ochtend|keer|uur))`,
  'g',
)

/** The groep named, whatever its number: whoever uses it refuses what is not 1 to 8. */
export function vindGroep(zin: Zin): number | undefined {
  const [rangorde] = vind(zin, RANG_GROEP)
  const [anders] = vind(zin, MAAR_GROEP)
  const [eerste] = vind(zin, GROEP)
  const [kaal] = vind(zin, UIT_GROEP)
  const gevonden = anders ?? eerste ?? kaal
  if (!gevonden && rangorde) return rang(rangorde.delen[0] ?? '')
  return gevonden && getal(gevonden.delen[0] ?? gevonden.delen[1])
}

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
  const eigen = initialen.map(({ tot }, index) => {
    const eind = initialen[index + 1]?.van ?? zin.tekst.length
    return vindGroep({ tekst: zin.tekst.slice(tot, eind), plat: zin.plat.slice(tot, eind) })
  })
  const genoemd = vind(zonder(zin, initialen), GROEP).map(({ delen }) => getal(delen[0] ?? delen[1]))
  const opVolgorde = eigen.includes(undefined) && genoemd.length === initialen.length
  return initialen.map(({ initialen: wie }, index) => {
    const groep = opVolgorde ? genoemd[index] : eigen[index]
    return { initialen: wie, ...(groep !== undefined && { groep }) }
  })
}

/** The age named, in years, as far as it can be that of a child in the basisschool: 2 to 14. */
export function vindLeeftijd(zin: Zin): number | undefined {
  const jaren = [...vind(zin, MAAR_LEEFTIJD), ...vind(zin, LEEFTIJD), ...vind(zin, VAN_LEEFTIJD)].map(({ delen }) =>
    getal(delen[0]),
  )
  return jaren.find((jaar) => jaar >= 2 && jaar <= 14)
}

/** The year somebody of this age was born in, on the one day of the year on which an age tells it. */
export function geboortejaarBij(leeftijd: number, vandaag: Datum): number | undefined {
  const jongste = addJaren(vandaag, -leeftijd)
  const oudste = addDagen(addJaren(vandaag, -leeftijd - 1), 1)
  return jaarVan(jongste) === jaarVan(oudste) ? jaarVan(jongste) : undefined
}

/** The bare number of an answer such as "6", "in 6" or "groep 6 denk ik"; undefined when there is more than one. */
export function vindKaalGetal(zin: Zin): number | undefined {
  const getallen = vind(zin, new RegExp(`\\b(${GETAL})\\b`, 'g'))
  return getallen.length === 1 && zin.plat.trim().length <= 20 ? getal(getallen[0]?.delen[0]) : undefined
}
