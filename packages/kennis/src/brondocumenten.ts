import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Brondocument } from '@thuisnabij/domain'

const bestand = join(import.meta.dirname, '..', 'bronnen.json')

/** The documents that articles may name, and how a place in each is written. */
export const leesBrondocumenten = (): readonly Brondocument[] => JSON.parse(readFileSync(bestand, 'utf8'))
