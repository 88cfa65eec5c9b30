import { listAudit } from '@thuisnabij/db'
import { bestuurA, bestuurB, proefmolen, sluis, type TestDb, zaanoever } from '@thuisnabij/db/testing'
import { datum, maand } from '@thuisnabij/domain'
import { expect, test } from 'vitest'
import { schoolcijfersInzien } from './schoolcijfers-inzien.ts'
import { gelukt, geweigerd, laat, leegHuis } from './testing/huis.ts'
import { thuiszitterMelden } from './thuiszitter-melden.ts'

type Wie = Parameters<typeof laat>[1]

async function huisMetThuiszitters(): Promise<TestDb> {
  const db = await leegHuis()
  for (const [wie, schoolId, initialen] of [
    [1, proefmolen, 'A.B.'],
    [1, proefmolen, 'C.D.'],
    [2, zaanoever, 'E.F.'],
    [4, undefined, 'G.H.'],
  ] as const)
    gelukt(
      await laat(db, wie, (sessie) =>
        thuiszitterMelden(sessie, {
          leerling: { initialen, groep: 6, ...(schoolId === undefined ? {} : { schoolId }) },
          melding: {
            verzuimSinds: { op: datum('2023-09-04'), precisie: 'dag' },
            verzuimtype: 'ongeoorloofd',
            leerplichtGemeld: true,
          },
        }),
      ),
    )
  return db
}
const cijfers = async (db: TestDb, wie: Wie, in_ = '2023-10') =>
  gelukt(await laat(db, wie, (sessie) => schoolcijfersInzien(sessie, maand(in_)))).map(({ school, stand }) => [
    school?.id,
    stand.thuiszitters,
  ])

test('each sees the exact figures of its own schools, also small ones and zeros', async () => {
  await using db = await huisMetThuiszitters()
  expect(await cijfers(db, 1)).toEqual([[proefmolen, 2]])
  expect(await cijfers(db, 2)).toEqual([[zaanoever, 1]])
  expect(await cijfers(db, 9)).toEqual([[sluis, 0]])
  expect(await cijfers(db, 4)).toEqual([
    [sluis, 0],
    [zaanoever, 1],
    [proefmolen, 2],
    [undefined, 1],
  ])
  expect(await cijfers(db, 1, '2023-08')).toEqual([[proefmolen, 0]])
})

test('a schoolbestuur sees those of its schools, and no other', async () => {
  await using db = await huisMetThuiszitters()
  const { rows } = await db.owner.pool.query('select id, schoolbestuur_id from school')
  const van = (bestuur: string) => rows.filter((rij) => rij.schoolbestuur_id === bestuur).map(({ id }) => id)
  const gezien = await cijfers(db, 10)
  expect(gezien.map(([id]) => id).toSorted()).toEqual(van(bestuurA).toSorted())
  expect(gezien).toContainEqual([proefmolen, 2])
  expect(van(bestuurB).length).toBeGreaterThan(0)
})

test('nobody else does, and nobody of a month to come', async () => {
  await using db = await huisMetThuiszitters()
  for (const wie of [6, 7, 8, 11, 12, 13] as const)
    expect(geweigerd(await laat(db, wie, (sessie) => schoolcijfersInzien(sessie, maand('2023-10'))))).toBe(
      'GeenToegang',
    )
  const straks = await laat(db, 10, (sessie) => schoolcijfersInzien(sessie, maand('2023-12')))
  expect(geweigerd(straks)).toBe('MaandNogNietBegonnen')
})

test('that they were seen is recorded', async () => {
  await using db = await huisMetThuiszitters()
  await cijfers(db, 1)
  const [laatste] = await laat(db, 11, (sessie) => listAudit(sessie, { first: 1 }))
  expect(laatste).toMatchObject({ handeling: 'schoolcijfers-inzien', object: { soort: 'school', ids: [proefmolen] } })
})
