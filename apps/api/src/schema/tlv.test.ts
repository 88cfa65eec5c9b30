import { proefmolen, seedOrganisatie, testDb, zaanoever } from '@thuisnabij/db/testing'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ask, testApi } from '../testing/api.ts'
import { act, begin, filed } from '../testing/dossiers.ts'

const db = await testDb()
const api = testApi(db)
beforeAll(() => seedOrganisatie(db))
afterAll(() => db[Symbol.asyncDispose]())

const STATUS = '... on TlvAanvraag { nummer status }'
const deskundige = (code: string, discipline: string) =>
  `{ discipline: ${discipline}, deskundigeCode: "${code}", betrokkenBijBegeleiding: false }`

test('an aanvraag goes through its whole life, act by act', async () => {
  const id = await filed(api, 'J.V.')
  const step = (mutation: string) => act(api, '04', mutation.replace('(', `(id: "${id}", `), STATUS)
  const status = async (mutation: string) => (await step(mutation))['status']

  expect(await status('tlvAanvraagOnvolledigVerklaren(ontbreekt: ["handelingsdeel"])')).toBe('onvolledig')
  expect(await status('tlvAanvraagAanvullen(stukken: ["handelingsdeel"])')).toBe('ingediend')
  expect(await status('tlvAanvraagInBehandelingNemen(stukken: [])')).toBe('in_behandeling')
  const twee = `eerste: ${deskundige('A', 'orthopedagoog')}, tweede: ${deskundige('B', 'pedagoog')}`
  expect(await status(`tlvAanvraagDeskundigenVragen(${twee})`)).toBe('bij_deskundigen')
  const ander = `positie: tweede, deskundige: ${deskundige('C', 'arts')}`
  expect(await status(`tlvAanvraagDeskundigeVervangen(${ander})`)).toBe('bij_deskundigen')
  for (const positie of ['eerste', 'tweede'])
    await step(
      `tlvAdviesVastleggen(positie: ${positie}, strekking: positief, advies: "Past.", ingeleverdOp: "2023-11-15")`,
    )
  expect(await status('tlvAanvraagTerBesluitLeggen( )')).toBe('ter_besluit')
  const toekenning = 'toekenning: { soort: SBO, geldigVan: "2023-11-15", geldigTot: "2025-07-31" }'
  expect(await status(`tlvAanvraagToekennen(${toekenning}, motivering: "Nodig.")`)).toBe('toegekend')
  expect(await status('tlvBezwaarIndienen(soort: bezwaar, door: ouders, ingediendOp: "2023-11-15")')).toBe('toegekend')
  expect(await status('tlvBezwaarAfdoen(soort: bezwaar, uitkomst: gegrond, op: "2023-11-15")')).toBe('toegekend')
  const herzien = await act(api, '05', `tlvAanvraagHerzien(id: "${id}", motivering: "Toch niet.")`, STATUS)
  expect(herzien).toEqual({ __typename: 'TlvAanvraag', nummer: '2023-0001', status: 'afgewezen' })

  const query = `{ tlvAanvraag(nummer: "nr 1 van dit jaar") {
    statustekst ontbreekt leerling { initialen } school { naam } ingediendDoor { functie }
    gebeurtenissen(laatste: 2) { soort op }
    adviezen { positie deskundigeCode advies } besluiten { uitkomst beslisser { functie } geldigTot } bezwaren { uitkomst }
  } }`
  expect((await ask(api, '01', query)).data.tlvAanvraag).toMatchInlineSnapshot(`
    {
      "adviezen": [
        {
          "advies": "Past.",
          "deskundigeCode": "A",
          "positie": "eerste",
        },
        {
          "advies": "Past.",
          "deskundigeCode": "C",
          "positie": "tweede",
        },
      ],
      "besluiten": [
        {
          "beslisser": {
            "functie": "coordinatie 4",
          },
          "geldigTot": "2025-07-31",
          "uitkomst": "toegekend",
        },
        {
          "beslisser": {
            "functie": "coordinatie 5",
          },
          "geldigTot": null,
          "uitkomst": "afgewezen",
        },
      ],
      "bezwaren": [
        {
          "uitkomst": "gegrond",
        },
      ],
      "gebeurtenissen": [
        {
          "op": "2023-11-15",
          "soort": "herzien",
        },
        {
          "op": "2023-11-15",
          "soort": "bezwaar",
        },
      ],
      "ingediendDoor": {
        "functie": "ib 1",
      },
      "leerling": {
        "initialen": "J.V.",
      },
      "ontbreekt": [],
      "school": {
        "naam": "Proefmolen",
      },
      "statustekst": "afgewezen",
    }
  `)
})

describe('refuses, and says what to do:', () => {
  const none = '00000000-0000-4000-8000-000000000000'

  test.each([
    ['an aanvraag that does not exist', '01', `tlvAanvraagIndienen(id: "${none}")`, 'AanvraagNietGevonden'],
    ['to begin at a school that is not yours', '02', begin('A.B.'), 'GeenToegang'],
    ['a name instead of initialen', '01', begin('Jan de Vries'), 'GeenInitialen'],
    ['to decide for who may not', '06', `tlvAanvraagAfwijzen(id: "${none}", motivering: "x")`, 'GeenToegang'],
  ])('%s', async (_, persona, mutation, kind) => {
    expect(await act(api, persona, mutation)).toEqual({ __typename: kind, melding: expect.stringMatching(/\.$/) })
  })

  test.each([
    ['filing twice', 'tlvAanvraagIndienen( )', 'AanvraagInAndereStatus'],
    ['to say nothing is missing', 'tlvAanvraagOnvolledigVerklaren(ontbreekt: [" "])', 'NietsOntbreekt'],
    ['a besluit too early', 'tlvAanvraagAfwijzen(motivering: "x")', 'AanvraagInAndereStatus'],
    [
      'bezwaar without a besluit',
      'tlvBezwaarIndienen(soort: bezwaar, door: ouders, ingediendOp: "2023-11-15")',
      'AanvraagInAndereStatus',
    ],
    ['withdrawing without a reason', 'tlvAanvraagIntrekken(reden: "")', 'RedenOntbreekt'],
  ])('%s', async (_, mutation, kind) => {
    const id = await filed(api, 'K.L.')
    const uitkomst = await act(api, '04', mutation.replace('(', `(id: "${id}", `))
    expect(uitkomst).toEqual({ __typename: kind, melding: expect.stringMatching(/\.$/) })
  })

  test('a concept that lacks what filing needs, which can be changed until then', async () => {
    const concept = await act(api, '01', begin('M.H.', 'ouderInstemming: nee'), '... on TlvAanvraag { id nummer }')
    expect(concept['nummer']).toBeNull()
    const id = `id: "${concept['id']}"`
    expect(await act(api, '01', `tlvAanvraagIndienen(${id})`)).toMatchObject({ __typename: 'AanvraagNietIndienbaar' })
    await act(api, '01', `tlvAanvraagConceptWijzigen(${id}, gegevens: { ouderInstemming: ja })`)
    expect(await act(api, '01', `tlvAanvraagIndienen(${id})`, STATUS)).toMatchObject({ status: 'ingediend' })
  })

  test('the same child twice, with who it may be', async () => {
    await act(api, '01', begin('D.K.'))
    const andereGroep = begin('D.K.').replace('groep: 6', 'groep: 2')
    const keuzes = '... on WelkeLeerling { keuzes { initialen groep } }'
    expect(await act(api, '01', andereGroep, keuzes)).toMatchObject({
      __typename: 'WelkeLeerling',
      keuzes: [{ initialen: 'D.K.', groep: 6 }],
    })
  })
})

describe('who sees which aanvraag', () => {
  const list = '{ tlvAanvragen(first: 100) { edges { node { id school { naam } } } } }'

  test.each([
    ['the IB of the school', '01', true],
    ['the directeur of the school', '03', true],
    ['the coördinatie', '04', true],
    ['the IB of another school', '02', false],
    ['the bestuur', '06', false],
    ['the schoolbestuur', '10', false],
    ['the fg', '11', false],
    ['a deskundige who was not asked', '12', false],
  ])('%s', async (_, persona, sees) => {
    const { data, errors } = await ask(api, persona, list)
    expect(errors).toBeUndefined()
    expect(data.tlvAanvragen.edges.length > 0).toBe(sees)
  })

  test('a number of another school is as unknown as one that does not exist', async () => {
    const answers = await Promise.all(
      ['2023-0001', '2023-9999', 'onzin'].map((nummer) =>
        ask(api, '02', `{ tlvAanvraag(nummer: "${nummer}") { id } }`),
      ),
    )
    expect(answers).toEqual(answers.map(() => ({ status: 200, data: { tlvAanvraag: null } })))
  })
})

test('filters and pages through the list without losing or repeating one', async () => {
  const seen: string[] = []
  let after: string | null = null
  do {
    const query = `query ($after: String) {
      tlvAanvragen(first: 2, after: $after) { edges { node { id } } pageInfo { hasNextPage endCursor } } }`
    const { data } = await ask(api, '04', query, { variables: { after } })
    seen.push(...data.tlvAanvragen.edges.map(({ node }: { node: { id: string } }) => node.id))
    after = data.tlvAanvragen.pageInfo.hasNextPage ? data.tlvAanvragen.pageInfo.endCursor : null
  } while (after)
  const all = await ask(api, '04', '{ tlvAanvragen(first: 100) { edges { node { id } } } }')
  expect(seen).toEqual(all.data.tlvAanvragen.edges.map(({ node }: { node: { id: string } }) => node.id))
  expect(new Set(seen).size).toBe(seen.length)

  const count = async (filter: string) => {
    const { data } = await ask(api, '04', `{ tlvAanvragen(filter: ${filter}, first: 100) { edges { cursor } } }`)
    return data.tlvAanvragen.edges.length
  }
  expect(await count('{ status: [afgewezen] }')).toBe(1)
  expect(await count(`{ schoolId: "${zaanoever}" }`)).toBe(0)
  expect(await count(`{ schoolId: "${proefmolen}", soort: [SBO], ingediendVan: "2023-11-15" }`)).toBe(seen.length - 1)
})
