import { begin } from '@thuisnabij/gesprek'
import { expect, test } from 'vitest'
import { isPasVerwelkomd, leesStand } from './stand.ts'

test.each([
  ['nothing', null],
  ['another shape', 'x'],
  ['a state of a version this program does not know', { gesprek: { schemaVersie: 99, dialoog: {} } }],
])('R19: begins afresh on %s', (_naam, opgeslagen) => {
  expect(leesStand(opgeslagen)).toEqual({ gesprek: begin })
})

test('R19: goes on with what was stored', () => {
  const stand = {
    verwelkomdOp: '2023-11-15T09:00:00.000Z',
    rol: 'ib',
    gesprek: { ...begin, laatste: { soort: 'kerncijfers' } },
  }
  expect(leesStand(JSON.parse(JSON.stringify(stand)))).toEqual(stand)
})

test.each([
  [{}, false],
  [{ verwelkomdOp: '2023-11-15T09:00:00.000Z' }, true],
  [{ verwelkomdOp: '2023-11-15T08:00:00.000Z' }, false],
])('R14: %j was welcomed a moment ago: %s', (stand, pas) => {
  expect(isPasVerwelkomd({ ...stand, gesprek: begin }, Date.parse('2023-11-15T09:00:30Z'))).toBe(pas)
})
