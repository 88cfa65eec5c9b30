import { createHash } from 'node:crypto'
import type { Artikel } from '@thuisnabij/domain'

/** Tells one text of a shipped article from another; the order of its fields does not matter, nor that it was only looked at again. */
export function artikelhash({ getoetstOp: _, ...artikel }: Artikel): string {
  const velden = Object.entries(artikel).toSorted(([a], [b]) => (a < b ? -1 : 1))
  return createHash('sha256').update(JSON.stringify(velden)).digest('hex').slice(0, 32)
}
