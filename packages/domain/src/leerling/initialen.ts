const TUSSENVOEGSELS: ReadonlySet<string> = new Set(
  'van de der den het ten ter te in op aan bij uit voor over el al ben bin ibn abu ait von zu du des la le les di da dos del vd'.split(
    ' ',
  ),
)

/** Two letters that stand for one sound and may stay together as an initiaal. */
const LETTERPAREN: ReadonlySet<string> = new Set(['Th', 'Ch', 'Ph', 'Sj', 'Tj', 'IJ'])

/**
 * Initialen as they are stored, "J.V." or "S. el B.", from any way of writing them: "j v", "JV", "s. el b".
 *
 * A tussenvoegsel keeps its place in lower case. Undefined when the text holds something longer than initialen, such
 * as a name: that is never stored.
 */
export function normaliseerInitialen(tekst: string): string | undefined {
  // "v.d." is short for "van der", two small letters in the middle.
  const woorden =
    tekst
      .normalize('NFC')
      .replace(/(?<=[.\s])v\.?\s?d\.?(?=\s|\p{L})/gu, ' vd ')
      .match(/[\p{L}'’]+/gu) ?? []
  if (woorden.length === 0 || /\d/.test(tekst)) return undefined

  const delen = woorden.map((woord, index) => deelVan(woord, index > 0 && index < woorden.length - 1))
  const letters = delen.filter((deel) => deel?.soort === 'letters').flatMap((deel) => deel?.tekst ?? [])
  if (delen.includes(undefined) || letters.join('').replaceAll('.', '').length > MAXIMUM) return undefined

  return delen.map((deel, index) => aaneen(deel, delen[index - 1])).join('')
}

/** What two ways of writing the same initialen share: letters only, no accents, no capitals. "S. el B." gives "selb". */
export const initialenSleutel = (tekst: string): string =>
  tekst
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^\p{L}]/gu, '')

const MAXIMUM = 6

type Deel = { readonly soort: 'letters' | 'tussenvoegsel'; readonly tekst: string }

function deelVan(woord: string, middenin: boolean): Deel | undefined {
  if (middenin && TUSSENVOEGSELS.has(woord.toLowerCase()))
    return { soort: 'tussenvoegsel', tekst: woord === 'vd' ? 'v.d.' : woord.toLowerCase() }
  if (LETTERPAREN.has(woord)) return { soort: 'letters', tekst: `${woord}.` }

  // "JVD" is how people write initialen, "jan" is a name.
  const plat = woord.replace(/['’]/g, '')
  const langste = plat === plat.toUpperCase() ? 3 : 2
  if (plat.length === 0 || plat.length > langste) return undefined
  return { soort: 'letters', tekst: [...plat.toUpperCase()].map((letter) => `${letter}.`).join('') }
}

function aaneen(deel: Deel | undefined, vorige: Deel | undefined): string {
  if (!deel) return ''
  const spatie = vorige && (vorige.soort === 'tussenvoegsel' || deel.soort === 'tussenvoegsel')
  return spatie ? ` ${deel.tekst}` : deel.tekst
}
