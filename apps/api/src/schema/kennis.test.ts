import { seedOrganisatie, testDb } from '@thuisnabij/db/testing'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { ask, testApi } from '../testing/api.ts'

const db = await testDb()
const api = testApi(db)
beforeAll(() => seedOrganisatie(db))
afterAll(() => db[Symbol.asyncDispose]())

const doe = async (wie: string, mutation: string, velden: string, variables: object = {}) => {
  const { data, errors } = await ask(
    api,
    wie,
    mutation.replace('VELDEN', `{ __typename ${velden} ... on Weigering { melding } }`),
    { variables },
  )
  if (errors) throw new Error(JSON.stringify(errors))
  return Object.values(data)[0] as Record<string, unknown>
}
const VERSIE = `... on Artikelversie { id artikelId versie status stand inhoud { titel kort soort laag } geschrevenDoor { functie } }`
const INHOUD = {
  soort: 'antwoord',
  titel: 'Wie betaalt de zwemles onder schooltijd?',
  kort: 'De gemeente betaalt de zwemles.',
  uitleg: ['Vraag het aan de directeur.', ' '],
  voorbeeldvragen: ['wie betaalt de zwemles onder schooltijd'],
  trefwoorden: ['zwemles'],
  bronnen: [{ document: 'Werkwijze van de coördinatie', paragraaf: 'overleg van november 2023' }],
  laag: 'werkwijze',
  geldigVan: '2023-11-01',
  geldigTot: '2024-12-31',
  getoetstOp: '2023-11-15',
  verwant: [],
}
const WIJZIG = `mutation($id: UUID!, $stand: Int!, $inhoud: ArtikelInvoer!) {
  kennisartikelWijzigen(id: $id, stand: $stand, inhoud: $inhoud) VELDEN }`
const PUBLICEER = 'mutation($id: UUID!, $stand: Int!) { kennisartikelPubliceren(id: $id, stand: $stand) VELDEN }'

test('a question put to the coördinatie is answered, made an article, read over and answers', {
  timeout: 20_000,
}, async () => {
  const vraag = await doe(
    '01',
    'mutation { coordinatievraagStellen(tekst: "Wie betaalt de zwemles onder schooltijd?") VELDEN }',
    '... on Coordinatievraag { id nummer status }',
  )
  expect(vraag).toMatchObject({ __typename: 'Coordinatievraag', nummer: 1, status: 'open' })
  const antwoord =
    'mutation($id: UUID!, $antwoord: String!) { coordinatievraagBeantwoorden(id: $id, antwoord: $antwoord) VELDEN }'
  const gegeven = { id: vraag['id'], antwoord: 'De gemeente betaalt de zwemles.' }
  expect(await doe('01', antwoord, '', gegeven)).toMatchObject({ __typename: 'GeenToegang' })
  expect(await doe('04', antwoord, '... on Coordinatievraag { status antwoord }', gegeven)).toMatchObject({
    status: 'beantwoord',
  })
  expect(await doe('05', antwoord, '', gegeven)).toMatchObject({ __typename: 'AlBeantwoord' })
  const eigen =
    '{ coordinatievragen { edges { node { nummer antwoord gesteldDoor { functie } beantwoordDoor { functie } } } } }'
  const gezien = async (wie: string) => (await ask(api, wie, eigen)).data.coordinatievragen.edges
  expect(await gezien('01')).toEqual([
    {
      node: {
        nummer: 1,
        antwoord: gegeven.antwoord,
        gesteldDoor: { functie: 'ib 1' },
        beantwoordDoor: { functie: 'coordinatie 4' },
      },
    },
  ])
  expect(await gezien('02')).toEqual([])

  const concept = await doe(
    '04',
    'mutation($id: UUID!) { kennisartikelUitAntwoord(coordinatievraagId: $id) VELDEN }',
    VERSIE,
    { id: vraag['id'] },
  )
  expect(concept).toMatchObject({
    status: 'concept',
    stand: 1,
    inhoud: { kort: 'De gemeente betaalt de zwemles.', laag: 'werkwijze' },
  })
  const { id } = concept
  expect(await doe('04', PUBLICEER, '', { id, stand: 1 })).toMatchObject({ __typename: 'EigenConcept' })
  expect(await doe('04', WIJZIG, VERSIE, { id, stand: 1, inhoud: { ...INHOUD, kort: '' } })).toMatchObject({ stand: 2 })
  expect(await doe('05', PUBLICEER, '... on ArtikelHeeftGebreken { gebreken }', { id, stand: 2 })).toMatchObject({
    __typename: 'ArtikelHeeftGebreken',
    gebreken: [expect.stringContaining('korte antwoord ontbreekt')],
  })
  expect(await doe('04', WIJZIG, VERSIE, { id, stand: 1, inhoud: INHOUD })).toMatchObject({
    __typename: 'ConceptGewijzigd',
  })
  expect(await doe('04', WIJZIG, VERSIE, { id, stand: 2, inhoud: INHOUD })).toMatchObject({ stand: 3 })
  expect(await doe('05', PUBLICEER, VERSIE, { id, stand: 3 })).toMatchObject({ status: 'gepubliceerd' })

  const { data } = await ask(
    api,
    '01',
    '{ kennisantwoord(vraag: "wie betaalt de zwemles onder schooltijd") { zeker artikelen { titel kort uitleg laag } } }',
  )
  expect(data.kennisantwoord).toMatchObject({
    zeker: true,
    artikelen: [{ kort: INHOUD.kort, uitleg: ['Vraag het aan de directeur.'], laag: 'werkwijze' }],
  })
})

test('a correction is seen with its versions, and withdrawn', async () => {
  const verbeter = 'mutation { kennisartikelVerbeteren(artikelId: "tlv-criteria") VELDEN }'
  const concept = await doe('05', verbeter, VERSIE)
  expect(await doe('04', verbeter, '... on ConceptBestaatAl { versieId }')).toMatchObject({
    __typename: 'ConceptBestaatAl',
    versieId: concept['id'],
  })
  const kijk = `{ kennisartikel(id: "tlv-criteria") { herkomst voorstel concept { id } meegeleverd { titel } versies { status } } }`
  expect((await ask(api, '04', kijk)).data.kennisartikel).toMatchObject({
    herkomst: 'meegeleverd',
    voorstel: false,
    concept: { id: concept['id'] },
    versies: [{ status: 'concept' }],
  })
  expect((await ask(api, '01', kijk)).data.kennisartikel).toBeNull()
  const bewerkt = '{ kennisartikelen(zoek: "TLV", bewerkt: true) { edges { node { id } } pageInfo { hasNextPage } } }'
  expect((await ask(api, '04', bewerkt)).data.kennisartikelen.edges).toEqual([{ node: { id: 'tlv-criteria' } }])
  const trekIn = 'mutation($id: UUID!) { kennisartikelIntrekken(id: $id) VELDEN }'
  expect(await doe('04', trekIn, VERSIE, { id: concept['id'] })).toMatchObject({ status: 'ingetrokken' })
  expect(await doe('04', trekIn, '', { id: concept['id'] })).toMatchObject({ __typename: 'VersieAlGeeindigd' })
})

test('the list of words is read and changed by the coördinatie alone', async () => {
  const regel = 'mutation { woordenregelOpslaan(zeg: ["Plof"], bedoelt: ["toelaatbaarheidsverklaring"]) VELDEN }'
  expect(await doe('01', regel, '')).toMatchObject({ __typename: 'GeenToegang' })
  const opgeslagen = await doe('04', regel, '... on EigenWoordenregel { id zeg bedoelt }')
  expect(opgeslagen).toMatchObject({ zeg: ['plof'] })
  const lijst = '{ woordenlijst { eigen { zeg } meegeleverd { zeg } } }'
  expect((await ask(api, '04', lijst)).data.woordenlijst.eigen).toEqual([{ zeg: ['plof'] }])
  expect((await ask(api, '01', lijst)).data.woordenlijst).toEqual({ eigen: [], meegeleverd: [] })
  const weg = 'mutation($id: UUID!) { woordenregelVerwijderen(id: $id) VELDEN }'
  expect(await doe('04', weg, '', { id: opgeslagen['id'] })).toMatchObject({ __typename: 'EigenWoordenregel' })
})

test('kept questions are for the coördinatie; a question about a leerling is not put', async () => {
  const vragen = '{ kennisvragen(first: 5) { aantal vragen { tekst } } }'
  expect((await ask(api, '04', vragen)).data.kennisvragen).toEqual([])
  expect((await ask(api, '01', vragen)).data.kennisvragen).toEqual([])
  expect(
    await doe('04', 'mutation { kennisvragenAfhandelen(ids: []) VELDEN }', '... on AfgehandeldeVragen { aantal }'),
  ).toMatchObject({ aantal: 0 })
  const over = await doe('01', 'mutation { coordinatievraagStellen(tekst: "Mag J.V. naar het sbo?") VELDEN }', '')
  expect(over).toMatchObject({ __typename: 'LeerlinggegevensGenoemd', melding: expect.stringContaining('initialen') })
})
