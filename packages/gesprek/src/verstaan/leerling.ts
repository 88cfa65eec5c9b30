import { addDagen, addJaren, type Datum, jaarVan } from '@thuisnabij/domain'
import { GETAL, getal } from './tijd/getallen.ts'
import { vind, type Zin } from './zin.ts'

/** A bare "g" announces digits only: "geen" is not groep een. */
const GROEP = new RegExp(
  `(?<!\\bniet )\\b(?:(?:groep|grp|gr)\\.?\\s?(?:(?:is|moet|was|wordt)\\s)?(${GETAL})|g\\.?\\s?(\\d{1,2}))(?!\\d)\\b`,
  'g',
)
const MAAR_GROEP = new RegExp(`\\bniet (?:groep )?(?:${GETAL}) maar (?:groep )?(${GETAL})\\b`, 'g')
const LEEFTIJD = new RegExp(`\\b(${GETAL})[\\s-]?(?:jaar|jarige?)(?!\\s*(?:geleden|lang|thuis))\\b`, 'g')
const VAN_LEEFTIJD = new RegExp(
  `\\b(?:kleuter|kind|jongen|meisje|leerling|peuter|hij is|zij is|ze is)(?: van)? (${GETAL})(?![\\d-])\\b(?!\\s*(?:dag|week|weken|maand|ochtend|keer|uur))`,
  'g',
)

/** The groep named, whatever its number: whoever uses it refuses what is not 1 to 8. */
export function vindGroep(zin: Zin): number | undefined {
  const [anders] = vind(zin, MAAR_GROEP)
  const [eerste] = vind(zin, GROEP)
  const gevonden = anders ?? eerste
  return gevonden && getal(gevonden.delen[0] ?? gevonden.delen[1])
}

/** The age named, in years, as far as it can be that of a child in the basisschool: 2 to 14. */
export function vindLeeftijd(zin: Zin): number | undefined {
  const jaren = [...vind(zin, LEEFTIJD), ...vind(zin, VAN_LEEFTIJD)].map(({ delen }) => getal(delen[0]))
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
