import { datum, type KennisvraagId, type OpenKennisvraag, type WoordenregelId } from '@thuisnabij/domain'
import { afterAll, beforeAll, expect, test } from 'vitest'
import {
  findArtikelversie,
  listArtikelversies,
  listGepubliceerd,
  listLopendeVersies,
  lockArtikelversies,
  saveArtikelversie,
} from './artikelversie.queries.ts'
import {
  findCoordinatievraag,
  insertCoordinatievraag,
  lockEerdereVragen,
  pageCoordinatievragen,
  saveBeantwoord,
  wisCoordinatievragen,
} from './coordinatievraag.queries.ts'
import {
  insertKennisvraag,
  insertKennisvraagKeuze,
  listOpenKennisvragen,
  lockOpenKennisvragen,
  saveAfgehandeld,
  wisKennisvragen,
} from './kennisvraag.queries.ts'
import {
  as,
  eigenArtikel,
  medewerkerId,
  nieuweCoordinatievraag,
  persona,
  readAs,
  seedArtikelversie,
  seedOrganisatie,
  type TestDb,
  testDb,
  werker,
} from './testing.ts'
import { deleteWoordenregel, listWoordenregels, saveWoordenregel } from './woordenregel.queries.ts'

let db: TestDb
beforeAll(async () => {
  db = await testDb()
  await seedOrganisatie(db)
})
afterAll(() => db[Symbol.asyncDispose]())

const op = datum('2023-11-15')

test('a version is read as it was written, in each of its states', async () => {
  const concept = await as(persona(4), db, (session) => seedArtikelversie(session, { artikelId: 'taxi' }))
  const gepubliceerd = {
    ...concept,
    basisHash: 'abc',
    status: 'gepubliceerd',
    gepubliceerdDoor: medewerkerId(5),
    gepubliceerdOp: op,
  } as const
  const einde = { geeindigdDoor: medewerkerId(4), geeindigdOp: op }
  const staten = [
    concept,
    gepubliceerd,
    { ...gepubliceerd, ...einde, status: 'vervangen' },
    { ...concept, ...einde, status: 'ingetrokken' },
    { ...gepubliceerd, ...einde, status: 'ingetrokken' },
  ] as const
  for (const versie of staten) {
    await as(persona(4), db, (session) => saveArtikelversie(session, versie))
    expect(await readAs(persona(5), db, (session) => findArtikelversie(session, versie.id))).toEqual(versie)
  }
})

test('everyone is answered by what is published, and sees nothing that is not', async () => {
  await as(persona(4), db, async (session) => {
    await seedArtikelversie(session, { artikelId: 'bus', gepubliceerdDoor: medewerkerId(5) })
    await seedArtikelversie(session, { artikelId: 'bus', versie: 2 })
  })
  for (const wie of [persona(1), werker]) {
    expect(await readAs(wie, db, listGepubliceerd)).toEqual([
      { artikelId: 'bus', inhoud: { ...eigenArtikel, id: 'bus' } },
    ])
    expect(await readAs(wie, db, (session) => listArtikelversies(session, 'bus'))).toHaveLength(1)
  }
  const gezien = await readAs(persona(4), db, (session) => listArtikelversies(session, 'bus'))
  expect(gezien.map(({ versie, status }) => [versie, status])).toEqual([
    [2, 'concept'],
    [1, 'gepubliceerd'],
  ])
  const lopend = await readAs(persona(4), db, listLopendeVersies)
  expect(lopend.map(({ artikelId, versie }) => [artikelId, versie])).toEqual([
    ['bus', 1],
    ['bus', 2],
  ])
})

test('two who begin a concept at once come after one another', async () => {
  const begin = (nr: 4 | 5) =>
    as(persona(nr), db, async (session) => {
      const versies = await lockArtikelversies(session, 'samen')
      if (versies.length === 0) await seedArtikelversie(session, { artikelId: 'samen' })
      return versies.length
    })
  expect((await Promise.all([begin(4), begin(5)])).toSorted()).toEqual([0, 1])
})

test('a line of words is added, changed and taken away', async () => {
  const regel = {
    id: crypto.randomUUID() as string as WoordenregelId,
    zeg: ['taxi', 'taxibusje'],
    bedoelt: ['leerlingenvervoer'],
    gewijzigdDoor: medewerkerId(4),
    gewijzigdOp: op,
  }
  await as(persona(4), db, (session) => saveWoordenregel(session, regel))
  expect(await readAs(persona(1), db, listWoordenregels)).toEqual([regel])
  const anders = { ...regel, zeg: ['busje'], gewijzigdDoor: medewerkerId(5) }
  await as(persona(5), db, (session) => saveWoordenregel(session, anders))
  expect(await readAs(persona(1), db, listWoordenregels)).toEqual([anders])
  await as(persona(4), db, (session) => deleteWoordenregel(session, regel.id))
  expect(await readAs(persona(1), db, listWoordenregels)).toEqual([])
})

const kennisvraag = (tekst: string, gevraagdOp = op): OpenKennisvraag => ({
  id: crypto.randomUUID() as string as KennisvraagId,
  tekst,
  aanleiding: 'lijkt_erop',
  artikelId: 'taxi',
  gevraagdOp,
  status: 'open',
})

test('a kept question is shown until something was chosen or it is done with, and erased after its term', async () => {
  const [gekozen, klaar, open, oud] = [
    kennisvraag('gekozen'),
    kennisvraag('klaar'),
    kennisvraag('open'),
    kennisvraag('oud', datum('2022-11-15')),
  ]
  await as(persona(1), db, async (session) => {
    for (const vraag of [gekozen, klaar, open, oud, open]) await insertKennisvraag(session, vraag)
    for (const id of [gekozen.id, gekozen.id, crypto.randomUUID() as string as KennisvraagId])
      await insertKennisvraagKeuze(session, id, 'taxi')
  })
  await as(persona(4), db, async (session) => {
    const vragen = await lockOpenKennisvragen(session, [klaar.id, klaar.id])
    const afgehandeld = { status: 'afgehandeld', afgehandeldDoor: medewerkerId(4), afgehandeldOp: op } as const
    await saveAfgehandeld(
      session,
      vragen.map((vraag) => ({ ...vraag, ...afgehandeld, antwoordId: 'taxi' })),
    )
    expect(await lockOpenKennisvragen(session, [klaar.id])).toEqual([])
  })
  const gezien = () => readAs(persona(4), db, (session) => listOpenKennisvragen(session, 10))
  expect(await gezien()).toEqual([open, oud])
  expect(await readAs(persona(1), db, (session) => listOpenKennisvragen(session, 10))).toEqual([])
  expect(await as(werker, db, (session) => wisKennisvragen(session, datum('2023-01-01')))).toBe(1)
  expect(await gezien()).toEqual([open])
})

test('a question to the coördinatie is seen by who asked it and by them, and erased after the answer', async () => {
  const vraag = { ...nieuweCoordinatievraag(7, 1), gesprekId: 'g', gesteldOp: op }
  const van = (nr: 1 | 2 | 4) => readAs(persona(nr), db, (session) => findCoordinatievraag(session, vraag.id))
  await as(persona(1), db, (session) => insertCoordinatievraag(session, vraag))
  expect(await van(1)).toEqual({ vraag, versie: 1 })
  expect(await van(2)).toBeUndefined()
  expect(await as(persona(1), db, lockEerdereVragen)).toEqual({ open: [{ nummer: 7, tekst: vraag.tekst }], vandaag: 1 })
  expect(await as(persona(2), db, lockEerdereVragen)).toEqual({ open: [], vandaag: 0 })

  const beantwoord = {
    ...vraag,
    status: 'beantwoord',
    antwoord: 'De gemeente.',
    beantwoordDoor: medewerkerId(4),
    beantwoordOp: op,
  } as const
  await as(persona(4), db, (session) => saveBeantwoord(session, beantwoord))
  expect(await van(1)).toEqual({ vraag: beantwoord, versie: 2 })
  const open = await readAs(persona(4), db, (session) =>
    pageCoordinatievragen(session, { status: 'open' }, { first: 5 }),
  )
  expect(open).toEqual({ rows: [], hasNextPage: false })
  const alle = await readAs(persona(1), db, (session) => pageCoordinatievragen(session, {}, { first: 1 }))
  expect(alle.rows).toEqual([beantwoord])

  expect(await as(werker, db, (session) => wisCoordinatievragen(session, op))).toBe(0)
  expect(await as(werker, db, (session) => wisCoordinatievragen(session, datum('2023-11-16')))).toBe(1)
  expect(await van(1)).toBeUndefined()
})
