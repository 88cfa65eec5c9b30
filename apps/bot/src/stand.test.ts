import { begin } from '@thuisnabij/gesprek'
import { expect, test } from 'vitest'
import { leesStand } from './stand.ts'

test.each([
  ['nothing', null],
  ['another shape', 'x'],
  [
    'a state of a version this program does not know',
    { verwelkomd: false, gesprek: { schemaVersie: 99, dialoog: {} } },
  ],
])('R19: begins afresh on %s', (_naam, opgeslagen) => {
  expect(leesStand(opgeslagen)).toEqual({ verwelkomd: false, gesprek: begin })
})

test('R19: goes on with what was stored', () => {
  const stand = { verwelkomd: true, rol: 'ib', gesprek: { ...begin, laatsteConcept: 3 } }
  expect(leesStand(JSON.parse(JSON.stringify(stand)))).toEqual(stand)
})
