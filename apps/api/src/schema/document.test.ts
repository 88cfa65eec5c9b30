import { listAudit } from '@thuisnabij/db'
import { as, persona, seedOrganisatie, testDb } from '@thuisnabij/db/testing'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { listen } from '../server.ts'
import { ask, testApi } from '../testing/api.ts'
import { lineTo } from '../testing/door.ts'

// A file is read in a thread of its own, which takes a while to start on a busy machine.
vi.setConfig({ testTimeout: 30_000 })

const db = await testDb()
const api = testApi(db)
beforeAll(() => seedOrganisatie(db))
afterAll(() => db[Symbol.asyncDispose]())

const LADEN = `mutation Laden($titel: String!, $versie: String!, $van: Datum!, $tot: Datum, $naam: String!, $inhoud: String!) {
  uitkomst: documentLaden(titel: $titel, versie: $versie, geldigVan: $van, geldigTot: $tot, bestandsnaam: $naam, inhoud: $inhoud) {
    __typename ... on Weigering { melding } ... on Document { id titel versies { versie passages soort } geldend { versie } } } }`
const inhoud = (tekst: string | Buffer) => Buffer.from(tekst as string).toString('base64')
const regeling = { titel: 'Regeling', versie: '1', van: '2022-08-01', naam: 'regeling.md' }
const vergoeding = (cent: number) => inhoud(`# Vergoeding\n\nWie zelf rijdt, krijgt ${cent} cent per kilometer.`)

async function laad(wie: string, variables: object) {
  const { data, errors } = await ask(api, wie, LADEN, { variables: { ...regeling, ...variables } })
  if (errors) throw new Error(JSON.stringify(errors))
  return data.uitkomst
}
const zoek = async (wie: string, op?: string) => {
  const query =
    'query Zoek($vraag: String!, $op: Datum) { documentenDoorzoeken(vraag: $vraag, op: $op) { tekst plaats } }'
  const { data } = await ask(api, wie, query, { variables: { vraag: 'hoeveel cent per kilometer', op } })
  return data.documentenDoorzoeken
}

test('the coördinatie loads a document, everyone finds it, a newer version replaces it, and it is withdrawn', async () => {
  const geladen = await laad('04', { inhoud: vergoeding(19), tot: '2024-07-31' })
  expect(geladen).toMatchObject({
    titel: 'Regeling',
    versies: [{ versie: '1', passages: 1, soort: 'markdown' }],
    geldend: { versie: '1' },
  })
  expect(await zoek('01')).toEqual([
    { tekst: 'Wie zelf rijdt, krijgt 19 cent per kilometer.', plaats: 'Regeling, versie 1, Vergoeding' },
  ])

  expect((await laad('05', { inhoud: vergoeding(23), versie: '2', van: '2023-11-01' })).geldend).toEqual({
    versie: '2',
  })
  expect((await zoek('06'))[0].tekst).toContain('23 cent')
  expect((await zoek('06', '2023-10-31'))[0].tekst).toContain('19 cent')

  const intrekken = `mutation { documentIntrekken(id: "${geladen.id}", reden: "Vervallen") { __typename ... on Document { versies { ingetrokkenOp ingetrokkenReden } } } }`
  const { data } = await ask(api, '04', intrekken)
  const weg = { ingetrokkenOp: '2023-11-15', ingetrokkenReden: 'Vervallen' }
  expect(data.documentIntrekken).toEqual({ __typename: 'Document', versies: [weg, weg] })
  expect(await zoek('01')).toEqual([])
  const lijst = await ask(
    api,
    '01',
    '{ documenten { titel geldend { versie } versies { versie geladenDoor { functie } } } }',
  )
  expect(lijst.data.documenten).toMatchObject([{ titel: 'Regeling', geldend: null }])

  const regels = await as(persona(11), db, (sessie) => listAudit(sessie, { first: 10 }))
  expect(regels.map(({ handeling }) => handeling)).toEqual(['document-intrekken', 'document-laden', 'document-laden'])
})

describe('refuses with what to do', () => {
  test.each([
    ['who is not the coördinatie', '01', {}, 'GeenToegang'],
    ['a program', '04', { inhoud: inhoud('MZ\0\0'), naam: 'plan.pdf' }, 'BestandssoortOnbekend'],
    ['what is no base64', '04', { inhoud: 'é%' }, 'BestandLeeg'],
    ['what may be a BSN', '04', { inhoud: inhoud('BSN 111222333') }, 'BestandBevatBsn'],
  ])('%s', async (_, wie, anders, verwacht) => {
    const uitkomst = await laad(wie, { inhoud: vergoeding(1), versie: 'x', ...anders })
    expect(uitkomst.__typename).toBe(verwacht)
    expect(uitkomst.melding).toMatch(/[A-Z].*\.$/)
  })
})

describe('a file has a door of its own', () => {
  const groot = {
    ...regeling,
    titel: 'Groot',
    naam: 'groot.txt',
    inhoud: inhoud('Een zin over vervoer. '.repeat(50_000)),
  }
  const stuur = (pad: string, wie: string | undefined, body: string) =>
    api.fetch(`http://127.0.0.1:4000${pad}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...(wie ? { 'x-thuisnabij-persona': wie } : {}) },
      body,
    })
  const vraag = JSON.stringify({ query: LADEN, variables: groot })

  test('that takes a megabyte of the coördinatie', async () => {
    const antwoord = await stuur('/graphql/document', '04', vraag)
    expect(await antwoord.json()).toMatchObject({ data: { uitkomst: { titel: 'Groot' } } })
  })

  test('over HTTP too', async () => {
    const server = await listen(api, { host: '127.0.0.1', port: 0 })
    const headers = { 'content-type': 'application/json', 'x-thuisnabij-persona': '04' }
    const path = '/graphql/document'
    const body = JSON.stringify({ query: LADEN, variables: { ...groot, versie: '2' } })
    const nogEens = await lineTo(server).ask({ path, headers, body })
    expect(nogEens.body).toContain('DocumentAlGeladen')
    server.close()
    server.closeAllConnections()
  })

  test.each([
    ['/graphql', '04', 413],
    ['/graphql/document', '01', 403],
    ['/graphql/document', undefined, 403],
  ])('%s for %s: %i', async (pad, wie, status) => {
    expect((await stuur(pad, wie, vraag)).status).toBe(status)
  })

  test('that is no larger than a file may be', async () => {
    const teGroot = JSON.stringify({ query: LADEN, variables: { ...groot, inhoud: 'A'.repeat(15 * 1024 * 1024) } })
    expect((await stuur('/graphql/document', '04', teGroot)).status).toBe(413)
  })
})
