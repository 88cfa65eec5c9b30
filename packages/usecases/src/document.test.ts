import { listAudit } from '@thuisnabij/db'
import type { TestDb } from '@thuisnabij/db/testing'
import { type DocumentId, datum } from '@thuisnabij/domain'
import { expect, test, vi } from 'vitest'
import { documentIntrekken } from './document-intrekken.ts'
import { documentLaden } from './document-laden.ts'
import { documentenDoorzoeken, documentenInzien, passagebankLezen } from './documenten-inzien.ts'
import { gelukt, geweigerd, laat, leegHuis } from './testing/huis.ts'
import { weigeringstekst } from './weigeringstekst.ts'

// A file is read in a thread of its own, which takes a while to start on a busy machine.
vi.setConfig({ testTimeout: 30_000 })

type Nummer = Parameters<typeof laat>[1]

const markdown = (tekst: string) => ({ bytes: Buffer.from(tekst), bestandsnaam: 'regeling.md' })
const regeling = (cent: number) =>
  markdown(`# Vergoeding\n\nWie zelf rijdt, krijgt een vergoeding van ${cent} cent per kilometer.`)
const gegevens = { titel: 'Regeling vervoer', versie: '2022', geldigVan: datum('2022-08-01') }

const laad = (db: TestDb, anders: object = {}, wie: Nummer = 4) =>
  laat(db, wie, (sessie) => documentLaden(sessie, { bestand: regeling(19), ...gegevens, ...anders }))
const trekIn = (db: TestDb, id: DocumentId, anders: object = {}, wie: Nummer = 4) =>
  laat(db, wie, (sessie) => documentIntrekken(sessie, { id, reden: 'Vervallen', ...anders }))
const zoek = (db: TestDb, op?: string) =>
  laat(db, 1, async (sessie) => {
    const vraag = { vraag: 'hoeveel vergoeding per kilometer', ...(op ? { op: datum(op) } : {}) }
    return gelukt(documentenDoorzoeken(sessie, vraag, await passagebankLezen(sessie))).map(({ tekst }) => tekst)
  })
const aantallen = (db: TestDb) =>
  laat(db, 4, async ({ trx }) =>
    Promise.all(
      (['document', 'documentversie', 'documentpassage'] as const).map(async (tabel) => {
        const { n } = await trx
          .selectFrom(tabel)
          .select(({ fn }) => fn.countAll<number>().as('n'))
          .executeTakeFirstOrThrow()
        return n
      }),
    ),
  )

test('a file that the coördinatie loads is quoted from the next question on, to everyone', async () => {
  await using db = await leegHuis()
  expect(await zoek(db)).toEqual([])
  const document = gelukt(await laad(db))
  expect(document).toMatchObject({
    titel: 'Regeling vervoer',
    versies: [{ versie: '2022', soort: 'markdown', passages: 1 }],
  })
  expect(await zoek(db)).toEqual(['Wie zelf rijdt, krijgt een vergoeding van 19 cent per kilometer.'])
})

test('a newer version takes the place of the older, which is read for a day on which it held', async () => {
  await using db = await leegHuis()
  gelukt(await laad(db))
  const nieuw = { titel: 'regeling  vervoer', versie: '2023', geldigVan: datum('2023-08-01'), bestand: regeling(23) }
  const { titel, versies } = gelukt(await laad(db, nieuw))
  expect([titel, versies.map(({ versie }) => versie)]).toEqual(['Regeling vervoer', ['2022', '2023']])
  expect((await zoek(db))[0]).toContain('23 cent')
  expect((await zoek(db, '2023-07-31'))[0]).toContain('19 cent')
  expect(await zoek(db, '2022-07-31')).toEqual([])
})

test('the same file again, under any name or by two at once, is recognised and adds nothing', async () => {
  await using db = await leegHuis()
  const [een, twee] = await Promise.all([laad(db), laad(db, { titel: 'Iets anders' }, 5)])
  expect([een, twee].filter(({ ok }) => ok)).toHaveLength(1)
  expect([een, twee].filter(({ ok }) => !ok).map(geweigerd)).toEqual(['DocumentAlGeladen'])
  expect(geweigerd(await laad(db, { versie: '2024' }))).toBe('DocumentAlGeladen')
  expect(geweigerd(await laad(db, { titel: een.ok ? 'Regeling vervoer' : 'Iets anders', bestand: regeling(23) }))).toBe(
    'DocumentversieBestaatAl',
  )
  expect(await aantallen(db)).toEqual([1, 1, 1])
})

test('what was withdrawn is not found and is kept; one version, or all of it', async () => {
  await using db = await leegHuis()
  const { id } = gelukt(await laad(db))
  gelukt(await laad(db, { versie: '2023', geldigVan: datum('2023-08-01'), bestand: regeling(23) }))

  gelukt(await trekIn(db, id, { versie: '2023' }))
  expect((await zoek(db))[0]).toContain('19 cent')
  const { versies } = gelukt(await trekIn(db, id))
  expect(versies.map(({ ingetrokken }) => ingetrokken?.reden)).toEqual(['Vervallen', 'Vervallen'])
  expect(await zoek(db)).toEqual([])
  expect(geweigerd(await trekIn(db, id))).toBe('DocumentAlIngetrokken')
  expect(await aantallen(db)).toEqual([1, 2, 2])

  gelukt(await laad(db))
  expect((await zoek(db))[0]).toContain('19 cent')
})

test('only the coördinatie loads and withdraws; everyone sees which documents there are', async () => {
  await using db = await leegHuis()
  const { id } = gelukt(await laad(db))
  const onbekend = '00000000-0000-4000-8000-000000000000' as DocumentId
  for (const nr of [1, 3, 6, 7, 8, 10, 11, 12, 13] as const) {
    expect(geweigerd(await laad(db, { versie: 'x' }, nr))).toBe('GeenToegang')
    for (const welk of [id, onbekend]) expect(geweigerd(await trekIn(db, welk, {}, nr))).toBe('GeenToegang')
    expect(gelukt(await laat(db, nr, documentenInzien))).toHaveLength(1)
  }
  expect(geweigerd(await trekIn(db, onbekend))).toBe('DocumentNietGevonden')
})

test.each([
  ['an empty file', { bestand: markdown('') }, /geen tekst/],
  ['a program', { bestand: { bytes: Buffer.from('MZ\0\0'), bestandsnaam: 'a.pdf' } }, /Kies een PDF/],
  ['a BSN in the text', { bestand: markdown('Het kind met BSN 111222333 zit thuis.') }, /BSN mag hier niet/],
  ['no title', { titel: '' }, /Vul een titel in/],
  ['an end before the beginning', { geldigTot: datum('2022-01-01') }, /Kijk de datums na/],
])('refuses %s with a sentence that says what to do, and stores nothing', async (_, anders, zin) => {
  await using db = await leegHuis()
  const uitkomst = await laad(db, anders)
  expect(uitkomst.ok ? '' : weigeringstekst(uitkomst.error)).toMatch(zin)
  expect(await aantallen(db)).toEqual([0, 0, 0])
})

test('what ends halfway leaves nothing behind', async () => {
  await using db = await leegHuis()
  const halverwege = laat(db, 4, async (sessie) => {
    gelukt(await documentLaden(sessie, { bestand: regeling(19), ...gegevens }))
    throw new Error('killed')
  })
  await expect(halverwege).rejects.toThrow('killed')
  expect(await aantallen(db)).toEqual([0, 0, 0])
})

test('who loads and withdraws is recorded, with the id of the version alone', async () => {
  await using db = await leegHuis()
  const { id, versies } = gelukt(await laad(db))
  gelukt(await trekIn(db, id))
  const regels = await laat(db, 11, (sessie) => listAudit(sessie, { first: 10 }))
  const ids = versies.map((versie) => versie.id)
  expect(regels.map(({ handeling, rol, object }) => ({ handeling, rol, object }))).toEqual(
    ['document-intrekken', 'document-laden'].map((handeling) => ({
      handeling,
      rol: 'coordinatie',
      object: { soort: 'documentversie', ids, leerlingIds: [] },
    })),
  )
})
