import { medewerkerId, proefmolen, seedOrganisatie, testDb } from '@thuisnabij/db/testing'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ask, testApi } from '../testing/api.ts'
import { act, report, reported } from '../testing/dossiers.ts'

const db = await testDb()
const api = testApi(db)
beforeAll(() => seedOrganisatie(db))
afterAll(() => db[Symbol.asyncDispose]())

const STATUS = '... on Thuiszittermelding { status }'

test('a melding is followed to its end, and the coördinatie hears of it', async () => {
  const id = await reported(api, 'J.V.')
  const step = (mutation: string, fields = STATUS) => act(api, '01', mutation.replace('(', `(id: "${id}", `), fields)

  const bijgewerkt =
    '... on BijgewerkteMelding { thuiszittermelding { reden leerplichtGemeld } wijzigingen { naam oud nieuw } }'
  expect(await step('thuiszitterBijwerken(melding: { reden: "angst" }, wis: [leerplichtGemeld])', bijgewerkt)).toEqual({
    __typename: 'BijgewerkteMelding',
    thuiszittermelding: { reden: 'angst', leerplichtGemeld: null },
    wijzigingen: [
      { naam: 'Reden', oud: 'onbekend', nieuw: 'angst' },
      { naam: 'Gemeld bij leerplicht', oud: 'ja', nieuw: 'onbekend' },
    ],
  })
  await step('thuiszitterActiviteitToevoegen(op: "2023-11-14", soort: gesprek_ouders)')
  await step('thuiszitterZichtOpPlekVastleggen(plek: "De Sluis", vanaf: "2024-01-08", bevestigdDoor: "directeur")')

  const query = `{ thuiszittermelding(nummer: "1") {
    nummer status leerling { initialen groep leerplichtig school { naam } } school { naam } gemeldDoor { functie }
    verzuimSinds { op precisie tekst } verzuimtype betrokkenen veiligheid
    activiteiten { op soort omschrijving } zichtOpPlek { plek vervallenOp }
    facetten { aard dagenThuis duurklasse teltMee teltMeeReden norm normdatum label }
  } }`
  expect((await ask(api, '01', query)).data.thuiszittermelding).toMatchInlineSnapshot(`
    {
      "activiteiten": [
        {
          "omschrijving": "",
          "op": "2023-11-14",
          "soort": "gesprek_ouders",
        },
      ],
      "betrokkenen": [],
      "facetten": {
        "aard": "ongeoorloofd",
        "dagenThuis": 16,
        "duurklasse": "tot_vier_weken",
        "label": "dreigend",
        "norm": "zicht_op_plek",
        "normdatum": "2024-01-30",
        "teltMee": "ja",
        "teltMeeReden": "telt mee",
      },
      "gemeldDoor": {
        "functie": "ib 1",
      },
      "leerling": {
        "groep": 6,
        "initialen": "J.V.",
        "leerplichtig": "ja",
        "school": {
          "naam": "Proefmolen",
        },
      },
      "nummer": "1",
      "school": {
        "naam": "Proefmolen",
      },
      "status": "lopend",
      "veiligheid": false,
      "verzuimSinds": {
        "op": "2023-10-30",
        "precisie": "dag",
        "tekst": null,
      },
      "verzuimtype": "ongeoorloofd",
      "zichtOpPlek": {
        "plek": "De Sluis",
        "vervallenOp": null,
      },
    }
  `)

  expect(await step('thuiszitterZichtOpPlekLatenVervallen( )')).toMatchObject({ status: 'lopend' })
  expect(await step('thuiszitterAfsluiten(uitkomst: terug_op_school, op: "2023-11-15")')).toMatchObject({
    status: 'afgesloten',
  })
  const { data } = await ask(
    api,
    '04',
    '{ signalen { edges { node { soort thuiszittermelding { leerling { initialen } } } } } }',
  )
  expect(data.signalen.edges).toEqual([
    { node: { soort: 'nieuwe_melding', thuiszittermelding: { leerling: { initialen: 'J.V.' } } } },
  ])
})

describe('refuses, and says what to do:', () => {
  test.each([
    ['a school that is not yours', '02', report('S.B.'), 'GeenToegang'],
    ['a day in the future', '01', report('S.B.', '2023-11-16'), 'VerzuimSindsInToekomst'],
    ['a day long ago', '01', report('S.B.', '2021-01-11'), 'VerzuimSindsLangGeleden'],
    ['a name', '01', report('Sanne Bakker'), 'GeenInitialen'],
    ['nothing but initialen', '01', report('S.B.').replace(/melding: \{[\s\S]*\}/, 'melding: {}'), 'MeldingOnvolledig'],
    ['a groep that is none', '01', report('S.B.').replace('groep: 6', 'groep: 9'), 'GroepOngeldig'],
  ])('%s', async (_, persona, mutation, kind) => {
    expect(await act(api, persona, mutation)).toEqual({ __typename: kind, melding: expect.stringMatching(/[.?]$/) })
  })

  test('a melding that runs already, with its number', async () => {
    const id = await reported(api, 'L.P.')
    const velden = '... on MeldingLooptAl { meldingId nummer }'
    expect(await act(api, '01', report('L.P.'), velden)).toMatchObject({
      __typename: 'MeldingLooptAl',
      meldingId: id,
      nummer: expect.stringMatching(/^2023-\d+$/),
    })
  })

  test.each([
    ['a change of nothing', 'thuiszitterBijwerken(melding: { leerplichtGemeld: true })', 'NietsGewijzigd'],
    [
      'an activiteit to come',
      'thuiszitterActiviteitToevoegen(op: "2023-12-01", soort: overleg)',
      'ActiviteitInToekomst',
    ],
    [
      'an activiteit without words',
      'thuiszitterActiviteitToevoegen(op: "2023-11-01", soort: anders)',
      'OmschrijvingOntbreekt',
    ],
    ['closing before it began', 'thuiszitterAfsluiten(uitkomst: verhuisd, op: "2023-10-01")', 'AfsluitenVoorVerzuim'],
    ['closing tomorrow', 'thuiszitterAfsluiten(uitkomst: verhuisd, op: "2023-11-16")', 'AfsluitenInToekomst'],
    ['withdrawing without a reason', 'thuiszitterIntrekken(reden: " ")', 'IntrekredenOntbreekt'],
    [
      'a place without a name',
      'thuiszitterZichtOpPlekVastleggen(plek: "", vanaf: "2024-01-08", bevestigdDoor: "ib")',
      'ZichtOpPlekOnvolledig',
    ],
    ['a place that never was', 'thuiszitterZichtOpPlekLatenVervallen( )', 'GeenZichtOpPlek'],
  ])('%s', async (_, mutation, kind) => {
    const { data } = await ask(
      api,
      '01',
      '{ thuiszittermeldingen(filter: { status: [lopend] }) { edges { node { id } } } }',
    )
    const [lopend] = data.thuiszittermeldingen.edges
    const uitkomst = await act(api, '01', mutation.replace('(', `(id: "${lopend.node.id}", `))
    expect(uitkomst).toEqual({ __typename: kind, melding: expect.stringMatching(/[.?]$/) })
  })

  test('any act once it was withdrawn', async () => {
    const id = await reported(api, 'A.B.')
    const intrekken = `thuiszitterIntrekken(id: "${id}", reden: "vergissing")`
    expect(await act(api, '01', intrekken, STATUS)).toMatchObject({ status: 'ingetrokken' })
    expect(await act(api, '01', intrekken)).toMatchObject({ __typename: 'MeldingNietLopend' })
    expect(await act(api, '02', intrekken)).toMatchObject({ __typename: 'MeldingNietGevonden' })
  })
})

describe('who sees which melding', () => {
  test.each([
    ['01', true],
    ['03', true],
    ['04', true],
    ['02', false],
    ['06', false],
    ['08', false],
    ['10', false],
    ['12', false],
    ['13', false],
  ])('persona %s: %s', async (persona, sees) => {
    const query =
      '{ thuiszittermeldingen { edges { node { leerling { initialen } } } } leerlingen { edges { node { initialen } } } }'
    const { data, errors } = await ask(api, persona, query)
    expect(errors).toBeUndefined()
    expect(data.thuiszittermeldingen.edges.length > 0).toBe(sees)
    expect(data.leerlingen.edges.length > 0).toBe(sees)
  })

  test('leerlingen are found by initialen in any way of writing', async () => {
    const query = `{ leerlingen(filter: { initialen: "j v", schoolId: "${proefmolen}" }) { edges { node { initialen } } } }`
    expect((await ask(api, '04', query)).data.leerlingen.edges).toEqual([{ node: { initialen: 'J.V.' } }])
  })
})

describe('a signaal', () => {
  const SIGNAAL = '... on Signaal { status opgepaktDoor { functie } reden afhandeling }'

  test('is taken up, handed over, laid before the bestuur and closed', async () => {
    await reported(api, 'R.M.')
    const { data } = await ask(
      api,
      '04',
      '{ signalen(filter: { status: [open] }, first: 1) { edges { node { id nummer } } } }',
    )
    const { id, nummer } = data.signalen.edges[0].node
    const step = (persona: string, mutation: string) =>
      act(api, persona, mutation.replace('(', `(id: "${id}", `), SIGNAAL)

    expect(await step('04', 'signaalOppakken( )')).toMatchObject({
      status: 'opgepakt',
      opgepaktDoor: { functie: 'coordinatie 4' },
    })
    const behandelaars =
      '{ thuiszittermeldingen { edges { node { leerling { initialen } behandelaar { functie } } } } }'
    expect((await ask(api, '01', behandelaars)).data.thuiszittermeldingen.edges).toContainEqual({
      node: { leerling: { initialen: 'R.M.' }, behandelaar: { functie: 'coordinatie 4' } },
    })
    expect(await step('05', 'signaalOppakken( )')).toMatchObject({ __typename: 'AlOpgepakt' })
    expect(await step('04', `signaalOverdragen(aan: "${medewerkerId(1)}")`)).toMatchObject({
      __typename: 'GeenCoordinator',
    })
    expect(await step('04', `signaalOverdragen(aan: "${medewerkerId(5)}")`)).toMatchObject({ status: 'overgedragen' })
    expect(await step('05', 'signaalEscaleren(reden: "")')).toMatchObject({ __typename: 'EscalatieredenOntbreekt' })
    expect(await step('05', 'signaalEscaleren(reden: "geen plek")')).toMatchObject({
      status: 'geescaleerd',
      reden: 'geen plek',
    })
    expect(await step('05', 'signaalAfhandelen(afhandeling: "")')).toMatchObject({ __typename: 'AfhandelingOntbreekt' })
    expect(await step('05', 'signaalAfhandelen(afhandeling: "plek gevonden")')).toMatchObject({ status: 'afgehandeld' })
    expect(await step('04', 'signaalOppakken( )')).toMatchObject({ __typename: 'AlAfgehandeld' })
    expect((await ask(api, '04', `{ signaal(nummer: ${nummer}) { afhandeling } }`)).data.signaal).toEqual({
      afhandeling: 'plek gevonden',
    })
    expect((await ask(api, '01', `{ signaal(nummer: ${nummer}) { afhandeling } }`)).data.signaal).toBeNull()
  })

  test('is for the coördinatie alone', async () => {
    const mutation = 'signaalOppakken(id: "00000000-0000-4000-8000-000000000000")'
    expect(await act(api, '04', mutation)).toMatchObject({ __typename: 'SignaalNietGevonden' })
    for (const persona of ['01', '06', '10', '12']) {
      expect(await act(api, persona, mutation)).toMatchObject({ __typename: 'GeenToegang' })
      expect((await ask(api, persona, '{ signalen { edges { cursor } } }')).data.signalen.edges).toEqual([])
    }
  })
})
