import { listMaandstanden } from '@thuisnabij/db'
import { proefmolen, type TestDb } from '@thuisnabij/db/testing'
import { datum, maand, type ThuiszittermeldingId } from '@thuisnabij/domain'
import { expect, test } from 'vitest'
import { monitorHerrekenen } from './monitor-herrekenen.ts'
import type { Werksessie } from './sessie.ts'
import { termijnenBewaken } from './termijnen-bewaken.ts'
import { gelukt, laat, leegHuis } from './testing/huis.ts'
import { thuiszitterAfsluiten } from './thuiszitter-afsluiten.ts'
import { thuiszitterIntrekken } from './thuiszitter-intrekken.ts'
import { thuiszitterMelden } from './thuiszitter-melden.ts'

const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ']
/** Long at home, so that closed months count it and the norm has passed. */
const meld = (db: TestDb, wie: 1 | 3, initialen: string) =>
  laat(db, wie, (sessie) =>
    thuiszitterMelden(sessie, {
      leerling: { initialen, schoolId: proefmolen, groep: 6 },
      melding: { verzuimSinds: { op: datum('2023-05-01'), precisie: 'dag' }, verzuimtype: 'ongeoorloofd' },
    }),
  )
const sluitAf = (sessie: Werksessie, id: ThuiszittermeldingId) =>
  thuiszitterAfsluiten(sessie, { id, uitkomst: 'terug_op_school', op: datum('2023-10-02') })
const standen = (db: TestDb) =>
  laat(db, 'werker', (sessie) => listMaandstanden(sessie, { van: maand('2023-01'), tot: maand('2023-12') }))

test('two dossiers of one school that change at the same moment are both in its figures', async () => {
  await using db = await leegHuis()
  for (const letter of LETTERS.slice(0, 20)) {
    const meldingen = [gelukt(await meld(db, 1, `${letter}.A.`)), gelukt(await meld(db, 3, `${letter}.B.`))]
    const uitkomsten = await Promise.all(meldingen.map(({ id }) => laat(db, 1, (sessie) => sluitAf(sessie, id))))
    uitkomsten.forEach(gelukt)
  }

  const bijgehouden = await standen(db)
  expect(await laat(db, 'werker', monitorHerrekenen)).toEqual([])
  expect(await standen(db)).toEqual(bijgehouden)
  expect(bijgehouden.map(({ maand, thuiszitters }) => [maand, thuiszitters]).slice(-4)).toEqual([
    ['2023-09', 40],
    ['2023-10', 0],
    ['2023-11', 0],
    ['2023-12', 0],
  ])
}, 30_000)

test('melden, intrekken, the daily watch and the nightly rebuild wait for each other and all succeed', async () => {
  await using db = await leegHuis()
  for (const letter of LETTERS.slice(0, 10)) {
    const { id } = gelukt(await meld(db, 1, `${letter}.A.`))
    const uitkomsten = await Promise.all([
      meld(db, 1, `${letter}.B.`),
      laat(db, 1, (sessie) => thuiszitterIntrekken(sessie, { id, reden: 'Vergissing.' })),
      laat(db, 'werker', async (sessie) => ({ ok: true, value: await termijnenBewaken(sessie) }) as const),
      laat(db, 'werker', async (sessie) => ({ ok: true, value: await monitorHerrekenen(sessie) }) as const),
    ])
    for (const uitkomst of uitkomsten) gelukt<unknown, unknown>(uitkomst)
  }
  expect(await laat(db, 'werker', monitorHerrekenen)).toEqual([])
}, 30_000)
