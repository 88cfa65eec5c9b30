import { expect, test } from 'vitest'
import { artikelhash } from './hash.ts'
import { leesArtikelen } from './lees.ts'

const artikelen = leesArtikelen()
const [artikel] = artikelen
if (!artikel) throw new Error('no articles')

test('another text has another hash, the same text looked at again has not', () => {
  expect(new Set(artikelen.map(artikelhash)).size).toBe(artikelen.length)
  expect(artikelhash({ ...artikel, kort: `${artikel.kort} Ja.` })).not.toBe(artikelhash(artikel))
  expect(artikelhash({ ...artikel, getoetstOp: '2024-01-01' as never })).toBe(artikelhash(artikel))
  const { id, ...rest } = artikel
  expect(artikelhash({ ...rest, id })).toBe(artikelhash(artikel))
})
