import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { platteTekst } from '@thuisnabij/domain'

/** How many words in a row make a sentence somebody else's. */
export const REEKSLENGTE = 10
/** Of a hash of five bytes, 12.000 runs and 40.000 runs compared, one in 2.300 checks finds a run that is not there. */
const BYTES = 5

/** Where the hashed runs lie that ship with this package. */
export const herkomstbestand = join(import.meta.dirname, '..', 'herkomst', 'reeksen.json')

/** Hashes of every run of ten words of the sources: enough to recognise a run, too little to read one. */
export type Herkomst = ReadonlySet<string>

/** Names as registered that are long enough to be a run by themselves. */
const NAMEN = ['Stichting de Werf voor Onderwijs op Grondslag van Vrije Persoonlijkheidsvorming']

/** The hashed runs of some texts. */
export function herkomstVan(teksten: readonly string[]): Herkomst {
  return new Set(teksten.flatMap((tekst) => reeksen(tekst).map(hash)))
}

/** The runs of a text that are in the sources word for word, in order; overlapping runs are each given. */
export function overgenomen(tekst: string, herkomst: Herkomst): readonly string[] {
  return reeksen(tekst).filter((reeks) => herkomst.has(hash(reeks)))
}

/** Reads what {@link schrijfHerkomst} made. */
export function leesHerkomst(bestand: string = herkomstbestand): Herkomst {
  const { reeksen: gepakt } = JSON.parse(readFileSync(bestand, 'utf8')) as { reeksen: string }
  const bytes = Buffer.from(gepakt, 'base64')
  const gelezen = new Set<string>()
  for (let begin = 0; begin < bytes.length; begin += BYTES) gelezen.add(bytes.toString('hex', begin, begin + BYTES))
  return gelezen
}

/** The hashes in order, as the text of a file: the same sources give the same file. */
export function schrijfHerkomst(herkomst: Herkomst): string {
  const gepakt = Buffer.from([...herkomst].toSorted().join(''), 'hex').toString('base64')
  return `${JSON.stringify({ woorden: REEKSLENGTE, bytes: BYTES, reeksen: gepakt }, undefined, 2)}\n`
}

/** Words only: no accents, capitals, marks, or words broken off at the end of a line. */
function reeksen(tekst: string): readonly string[] {
  const zonderNamen = NAMEN.reduce(
    (rest, naam) => rest.replaceAll(new RegExp(naam.replaceAll(' ', '\\s+'), 'gi'), ' § '),
    tekst,
  )
  const woorden = platteTekst(zonderNamen.replace(/(\p{L})-\s*\n\s*(\p{Ll})/gu, '$1$2')).match(/[a-z0-9]+|§(?= )/g)
  if (!woorden) return []
  return woorden.slice(REEKSLENGTE - 1).map((_, begin) => woorden.slice(begin, begin + REEKSLENGTE).join(' '))
}

const hash = (reeks: string) =>
  createHash('sha256')
    .update(reeks)
    .digest('hex')
    .slice(0, BYTES * 2)
