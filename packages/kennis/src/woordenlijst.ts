import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Woordenregel } from '@thuisnabij/domain'

/** The list that ships with this package: data, to be edited by who knows how schools talk. */
export const woordenlijstbestand = join(import.meta.dirname, '..', 'woordenlijst.json')

/** Reads a list. Throws, naming the line, when one is not in order. */
export function leesWoordenlijst(bestand: string = woordenlijstbestand): readonly Woordenregel[] {
  const gelezen: unknown = JSON.parse(readFileSync(bestand, 'utf8'))
  if (!Array.isArray(gelezen)) throw new Error('woordenlijst: not a list')
  return gelezen.map((regel: unknown, nummer) => {
    if (!isRegel(regel)) throw new Error(`woordenlijst: line ${nummer + 1} has no "zeg" and "bedoelt" of texts`)
    return regel
  })
}

const isRegel = (regel: unknown): regel is Woordenregel =>
  typeof regel === 'object' &&
  regel !== null &&
  'zeg' in regel &&
  'bedoelt' in regel &&
  [regel.zeg, regel.bedoelt].every(
    (deel) =>
      Array.isArray(deel) && deel.length > 0 && deel.every((tekst) => typeof tekst === 'string' && tekst !== ''),
  )
