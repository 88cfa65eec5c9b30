import { GETAL, getal } from './tijd/getallen.ts'
import { vind, type Zin } from './zin.ts'

const CIJFER = 'nul|een|twee|drie|vier|vijf|zes|zeven|acht|negen'
/** "nul een een zeven": at least three digits said one by one; not "groep een twee drie", nor what is not done "een twee drie". */
const CIJFERS = new RegExp(`(?<!\\b(?:groep|groepen|gr|niet|in)\\s)\\b(?:(?:${CIJFER})\\s+){2,3}(?:${CIJFER})\\b`, 'g')
const HONDERD = new RegExp(
  `\\b(?:(een|twee|drie|vier|vijf|zes|zeven|acht|negen)\\s?)?honderd(?:(?:\\s?en)?\\s?(${GETAL}))?\\b`,
  'g',
)
/** "zeven en twintig": as a dictating telephone writes it. */
const LOSSE_TIENTALLEN =
  /\b(een|twee|drie|vier|vijf|zes|zeven|acht|negen) en (twintig|dertig|veertig|vijftig|zestig|zeventig|tachtig|negentig)\b/g
/** "een komma acht" */
const KOMMA = new RegExp(`\\b(${CIJFER}) komma (${CIJFER})\\b`, 'g')
const TWEEDUIZEND = new RegExp(`\\btwee\\s?duizend\\s?(?:en\\s?)?(${GETAL})\\b`, 'g')

/**
 * The sentence with numbers above a hundred, and digits that were said one by one, in digits, and with "streepje" as one. Both texts keep
 * their places, for a number is shorter than its words and blanks come before it.
 */
export function metCijfers(gehoord: Zin): Zin {
  const zin = {
    ...gehoord,
    plat: gehoord.plat.replace(LOSSE_TIENTALLEN, (tekst, een, tien) => `${een}en${tien}`.padEnd(tekst.length)),
  }
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
    ...vind(zin, KOMMA).map(({ van, tot, delen }) => ({ van, tot, cijfers: `${getal(delen[0])},${getal(delen[1])}` })),
    ...vind(zin, /\s(?:streepje|schuine streep|slash)\s/g).map(({ van, tot }) => ({ van, tot, cijfers: '-' })),
  ]
  const zet = (heel: string) =>
    gevonden.reduce(
      (tekst, { van, tot, cijfers }) => tekst.slice(0, van) + cijfers.padStart(tot - van) + tekst.slice(tot),
      heel,
    )
  // In both, for a number that is read as one is no word any more: "honderd zevenentwintig" holds no initialen.
  return { tekst: zet(zin.tekst), plat: zet(zin.plat) }
}
