import { GETAL, getal } from './tijd/getallen.ts'
import { vind, type Zin } from './zin.ts'

const CIJFER = 'nul|een|twee|drie|vier|vijf|zes|zeven|acht|negen'
/** "nul een een zeven": at least three digits said one by one; not "groep een twee drie", nor what is not done "een twee drie". */
const CIJFERS = new RegExp(`(?<!\\b(?:groep|groepen|gr|niet|in)\\s)\\b(?:(?:${CIJFER})\\s+){2,3}(?:${CIJFER})\\b`, 'g')
const HONDERD = new RegExp(
  `\\b(?:(een|twee|drie|vier|vijf|zes|zeven|acht|negen)\\s?)?honderd(?:(?:\\s?en)?\\s?(${GETAL}))?\\b`,
  'g',
)
const TWEEDUIZEND = new RegExp(`\\btwee\\s?duizend\\s?(?:en\\s?)?(${GETAL})\\b`, 'g')

/**
 * The sentence with numbers above a hundred, and digits that were said one by one, in digits, and with "streepje" as one. What was typed
 * stays; both texts keep their places, for a number is shorter than its words and blanks come before it.
 */
export function metCijfers(zin: Zin): Zin {
  const gevonden = [
    ...vind(zin, TWEEDUIZEND).map(({ van, tot, delen }) => ({ van, tot, cijfers: String(2000 + getal(delen[0])) })),
    ...vind(zin, CIJFERS).map(({ van, tot }) => ({
      van,
      tot,
      cijfers: zin.plat
        .slice(van, tot)
        .split(/\s+/)
        .map((woord) => getal(woord === 'nul' ? '0' : woord))
        .join(''),
    })),
    ...vind(zin, HONDERD).map(({ van, tot, delen }) => ({
      van,
      tot,
      cijfers: String((delen[0] ? getal(delen[0]) : 1) * 100 + (delen[1] ? getal(delen[1]) : 0)),
    })),
    ...vind(zin, /\s(?:streepje|schuine streep|slash)\s/g).map(({ van, tot }) => ({ van, tot, cijfers: '-' })),
  ]
  const plat = gevonden.reduce(
    (tekst, { van, tot, cijfers }) => tekst.slice(0, van) + cijfers.padStart(tot - van) + tekst.slice(tot),
    zin.plat,
  )
  return { tekst: zin.tekst, plat }
}
