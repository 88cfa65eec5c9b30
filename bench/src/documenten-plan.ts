import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { Documentpassage } from '@thuisnabij/domain'
import { leesBestand } from '@thuisnabij/kennis'

/** Words in a row by which a passage is known: how many, and their hash. So that no text of the plan is kept here. */
export type Anker = readonly [aantal: number, hash: string]
/** A question, and the words that a passage that answers it holds: any of them. */
export type Planvraag = { readonly vraag: string; readonly anker: readonly Anker[] }

/** The passages of the plan in a folder: its one file that is called so, read as it is when a coördinator loads it. */
export async function leesPlan(map: string): Promise<readonly Documentpassage[]> {
  const gelezen = await leesBestand({ bytes: readFileSync(planbestand(map)), bestandsnaam: 'plan.txt' })
  if (!gelezen.ok) throw new Error(`The plan was not read: ${gelezen.error.kind}`)
  return gelezen.value.passages
}

export function planbestand(map: string): string {
  if (map === '' || !statSync(map).isDirectory()) throw new Error('Give the folder with the text of the plan')
  const [bestand] = readdirSync(map).filter((naam) => /^ondersteuningsplan.*\.txt$/.test(naam))
  if (!bestand) throw new Error(`No ondersteuningsplan….txt in ${map}`)
  return join(map, bestand)
}

const bestand = join(import.meta.dirname, '..', '..', 'packages', 'kennis', 'vragen', 'plan.jsonl')

/** Questions with hashed ankers; without a file those that ship. An anker in words is hashed here. */
export const leesPlanvragen = (pad: string = bestand): readonly Planvraag[] =>
  readFileSync(pad, 'utf8')
    .trim()
    .split('\n')
    .map((regel) => {
      const { vraag, anker } = JSON.parse(regel) as { vraag: string; anker: readonly (string | Anker)[] }
      return { vraag, anker: anker.map((een) => (typeof een === 'string' ? ankerVan(woordenIn(een)) : een)) }
    })

export const ankerVan = (woorden: readonly string[]): Anker => [woorden.length, hash(woorden)]

/** All words of a passage in order, those of its headings first. */
export const woordenVan = ({ kop, tekst }: Documentpassage): readonly string[] => woordenIn([...kop, tekst].join('\n'))

export const bevatAnker = (woorden: readonly string[], [aantal, gezocht]: Anker): boolean =>
  woorden.some((_, begin) => begin + aantal <= woorden.length && hash(woorden.slice(begin, begin + aantal)) === gezocht)

/** Words only: no accents, capitals, marks, or words broken off at the end of a line. */
export const woordenIn = (tekst: string): readonly string[] =>
  tekst
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/(\p{Ll})-\s+(?!en |of )(\p{Ll})/gu, '$1$2')
    .toLowerCase()
    .match(/[a-z0-9]+/g) ?? []

const hash = (woorden: readonly string[]) => createHash('sha256').update(woorden.join(' ')).digest('hex').slice(0, 16)
