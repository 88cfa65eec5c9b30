import { expect, test } from 'vitest'
import { geldendeWoordenlijst, toWoordenregel } from './woordenregel.ts'

test('a line is kept in small letters, each word once', () => {
  expect(toWoordenregel({ zeg: [' Taxi', 'taxi', ''], bedoelt: ['Leerlingen  vervoer'] })).toEqual({
    ok: true,
    value: { zeg: ['taxi'], bedoelt: ['leerlingen vervoer'] },
  })
})

test.each([
  [{ zeg: [], bedoelt: ['x'] }],
  [{ zeg: ['x'], bedoelt: [' '] }],
  [{ zeg: ['!?'], bedoelt: ['x'] }],
  [{ zeg: ['x'.repeat(61)], bedoelt: ['x'] }],
  [{ zeg: Array.from({ length: 21 }, (_, nummer) => `x${nummer}`), bedoelt: ['x'] }],
])('refuses %o', (regel) => {
  expect(toWoordenregel(regel)).toMatchObject({ error: { kind: 'WoordenregelOngeldig' } })
})

test('for a word in an own line only the own meaning counts', () => {
  const meegeleverd = [
    { zeg: ['taxi', 'busje'], bedoelt: ['vervoer'] },
    { zeg: ['taxi'], bedoelt: ['auto'] },
  ]
  expect(geldendeWoordenlijst(meegeleverd, [{ zeg: ['taxi'], bedoelt: ['leerlingenvervoer'] }])).toEqual([
    { zeg: ['busje'], bedoelt: ['vervoer'] },
    { zeg: ['taxi'], bedoelt: ['leerlingenvervoer'] },
  ])
})
