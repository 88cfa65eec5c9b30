import { listMaandstanden } from '@thuisnabij/db'
import { proefmolen, type TestDb, zaanoever } from '@thuisnabij/db/testing'
import { activiteitenNaarDag, datum, maand } from '@thuisnabij/domain'
import { expect, test } from 'vitest'
import { gelukt, geweigerd, laat, leegHuis } from './testing/huis.ts'
import { thuiszitterActiviteitToevoegen } from './thuiszitter-activiteit-toevoegen.ts'
import { type ThuiszitterMeldenInvoer, thuiszitterMelden } from './thuiszitter-melden.ts'
import { thuiszittermeldingVinden } from './thuiszittermelding-vinden.ts'

const jv: ThuiszitterMeldenInvoer = {
  leerling: { initialen: 'j v', schoolId: proefmolen, groep: 6 },
  melding: {
    verzuimSinds: { op: datum('2023-10-30'), precisie: 'dag' },
    verzuimtype: 'ongeoorloofd',
    leerplichtGemeld: true,
  },
}

const tel = async ({ owner }: TestDb, tabel: string): Promise<number> => {
  const { rows } = await owner.pool.query(`select count(*)::int as aantal from ${tabel}`)
  return rows[0].aantal
}

// The owner of a table under forced row-level security sees nothing: counts are taken as the program itself.
const telAls = (db: TestDb, tabel: 'thuiszittermelding' | 'signaal' | 'bezorging' | 'leerling') =>
  laat(db, 'werker', async ({ trx }) => {
    const { aantal } = await trx
      .selectFrom(tabel)
      .select(({ fn }) => fn.countAll<number>().as('aantal'))
      .executeTakeFirstOrThrow()
    return aantal
  })

test('a melding comes with its signaal, a delivery and a job for each coördinator, and the figures of its school', async () => {
  await using db = await leegHuis()
  const melding = gelukt(await laat(db, 1, (sessie) => thuiszitterMelden(sessie, jv)))

  expect(melding).toMatchObject({ nummer: { jaar: 2023, nummer: 1 }, status: 'lopend', gemeldOp: '2023-11-15' })
  const signalen = await laat(db, 4, ({ trx }) =>
    trx.selectFrom('signaal').select(['soort', 'status', 'nummer']).execute(),
  )
  expect(signalen).toEqual([{ soort: 'nieuwe_melding', status: 'open', nummer: 1 }])
  expect(await telAls(db, 'bezorging')).toBe(2)
  expect(await tel(db, "pgboss.job where name = 'bezorgen'")).toBe(2)
  const standen = await laat(db, 'werker', (sessie) =>
    listMaandstanden(sessie, { van: maand('2023-11'), tot: maand('2023-12') }),
  )
  // on 30 November this child is at home for 31 days
  expect(standen.map(({ maand, thuiszitters }) => [maand, thuiszitters])).toEqual([
    ['2023-11', 1],
    ['2023-12', 1],
  ])
})

test('nothing at all is stored when something after it in the same transaction fails', async () => {
  await using db = await leegHuis()
  const poging = laat(db, 1, async (sessie) => {
    gelukt(await thuiszitterMelden(sessie, jv))
    throw new Error('killed halfway')
  })

  await expect(poging).rejects.toThrow('killed halfway')
  expect(await telAls(db, 'thuiszittermelding')).toBe(0)
  expect(await telAls(db, 'leerling')).toBe(0)
  expect(await telAls(db, 'signaal')).toBe(0)
  expect(await tel(db, 'pgboss.job')).toBe(0)
  expect(gelukt(await laat(db, 1, (sessie) => thuiszitterMelden(sessie, jv))).nummer.nummer).toBe(1)
})

test('a second melding of the same child names the one that runs, and draws no number', async () => {
  await using db = await leegHuis()
  const eerste = gelukt(await laat(db, 1, (sessie) => thuiszitterMelden(sessie, jv)))
  const tweede = await laat(db, 3, (sessie) => thuiszitterMelden(sessie, jv))

  expect(tweede).toEqual({ ok: false, error: { kind: 'MeldingLooptAl', id: eerste.id, nummer: eerste.nummer } })
  const ander = { ...jv, leerling: { ...jv.leerling, initialen: 'K.T.' } }
  expect(gelukt(await laat(db, 1, (sessie) => thuiszitterMelden(sessie, ander))).nummer.nummer).toBe(2)
})

test('an activiteit of an earlier day is kept, and none is stored twice', async () => {
  await using db = await leegHuis()
  const { id } = gelukt(await laat(db, 1, (sessie) => thuiszitterMelden(sessie, jv)))
  for (const dag of ['2023-11-10', '2023-11-02', '2023-11-12']) {
    const activiteit = { op: datum(dag), soort: 'overleg', omschrijving: dag } as const
    gelukt(await laat(db, 1, (sessie) => thuiszitterActiviteitToevoegen(sessie, { id, ...activiteit })))
  }

  const { melding } = gelukt(await laat(db, 4, (sessie) => thuiszittermeldingVinden(sessie, { jaar: 2023, nummer: 1 })))
  expect(activiteitenNaarDag(melding).map(({ omschrijving }) => omschrijving)).toEqual([
    '2023-11-02',
    '2023-11-10',
    '2023-11-12',
  ])
})

test('ten people who report the same child at the same moment make one melding of one child', async () => {
  await using db = await leegHuis()
  const uitkomsten = await Promise.all(
    Array.from({ length: 10 }, (_, i) => laat(db, i % 2 ? 1 : 3, (sessie) => thuiszitterMelden(sessie, jv))),
  )

  expect(uitkomsten.filter(({ ok }) => ok)).toHaveLength(1)
  expect(await telAls(db, 'leerling')).toBe(1)
  expect(await telAls(db, 'signaal')).toBe(1)
})

test.each([
  ['another school', { leerling: { ...jv.leerling, schoolId: zaanoever } }, 'GeenToegang'],
  ['a child without a school', { leerling: { initialen: 'J.V.' } }, 'GeenToegang'],
  ['a name', { leerling: { ...jv.leerling, initialen: 'Jan de Vries' } }, 'GeenInitialen'],
  ['groep 9', { leerling: { ...jv.leerling, groep: 9 } }, 'GroepOngeldig'],
  [
    'a day to come',
    { melding: { ...jv.melding, verzuimSinds: { op: datum('2023-11-16'), precisie: 'dag' } } },
    'VerzuimSindsInToekomst',
  ],
] as const)('refuses %s and stores nothing', async (_wat, anders, kind) => {
  await using db = await leegHuis()
  const uitkomst = await laat(db, 1, (sessie) => thuiszitterMelden(sessie, { ...jv, ...anders }))

  expect(geweigerd(uitkomst)).toBe(kind)
  expect(await telAls(db, 'leerling')).toBe(0)
})

test('asks which child is meant when the groep is another, and goes on with the answer', async () => {
  await using db = await leegHuis()
  const eerste = gelukt(await laat(db, 1, (sessie) => thuiszitterMelden(sessie, jv)))
  const inGroep7 = { ...jv, leerling: { ...jv.leerling, groep: 7 } }

  const gevraagd = await laat(db, 1, (sessie) => thuiszitterMelden(sessie, inGroep7))
  expect(gevraagd).toMatchObject({ error: { kind: 'WelkeLeerling', keuzes: [{ id: eerste.leerlingId, groep: 6 }] } })

  const dezelfde = { ...inGroep7, leerling: { ...inGroep7.leerling, leerlingId: eerste.leerlingId } }
  expect(geweigerd(await laat(db, 1, (sessie) => thuiszitterMelden(sessie, dezelfde)))).toBe('MeldingLooptAl')
  const nieuw = { ...inGroep7, leerling: { ...inGroep7.leerling, isNieuw: true } }
  expect(gelukt(await laat(db, 1, (sessie) => thuiszitterMelden(sessie, nieuw))).leerlingId).not.toBe(eerste.leerlingId)
})
