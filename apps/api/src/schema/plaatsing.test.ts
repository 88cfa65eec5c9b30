import { seedOrganisatie, sluis, testDb } from '@thuisnabij/db/testing'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { ask, testApi } from '../testing/api.ts'
import { act, filed, granted } from '../testing/dossiers.ts'

const db = await testDb()
const api = testApi(db)
beforeAll(() => seedOrganisatie(db))
afterAll(() => db[Symbol.asyncDispose]())

const FIELDS = '... on Plaatsing { id status school { naam } schoolBuitenRegio }'
const wachten = (id: string, bij = `schoolId: "${sluis}"`) =>
  `plaatsingWachten(aanvraagId: "${id}", bij: { ${bij} }, wachtSinds: "2023-11-15")`

test('a child waits, is placed, and the place ends; the receiving school sees it until then', async () => {
  const wacht = await act(api, '01', wachten(await granted(api, 'J.V.')), FIELDS)
  expect(wacht).toMatchObject({ status: 'wacht', school: { naam: 'De Sluis' }, schoolBuitenRegio: null })
  const id = `id: "${wacht['id']}"`

  const query = '{ plaatsingen { edges { node { status leerling { initialen } tlv { nummer soort } } } } }'
  const bijSluis = async () => (await ask(api, '09', query)).data.plaatsingen.edges
  expect(await bijSluis()).toEqual([
    { node: { status: 'wacht', leerling: { initialen: 'J.V.' }, tlv: { nummer: '2023-0001', soort: 'SBO' } } },
  ])
  expect((await ask(api, '02', query)).data.plaatsingen.edges).toEqual([])
  expect((await ask(api, '09', '{ tlvAanvragen { edges { cursor } } }')).data.tlvAanvragen.edges).toEqual([])

  expect(await act(api, '01', `plaatsingPlaatsen(${id}, geplaatstOp: "2023-11-15")`, FIELDS)).toMatchObject({
    status: 'geplaatst',
  })
  expect(await act(api, '01', `plaatsingBeeindigen(${id}, op: "2023-11-15", reden: "terug")`, FIELDS)).toMatchObject({
    status: 'beeindigd',
  })
  expect(await act(api, '01', `plaatsingPlaatsen(${id}, geplaatstOp: "2023-11-15")`)).toMatchObject({
    __typename: 'PlaatsingInAndereStatus',
  })
  expect((await bijSluis()).map(({ node }: { node: { leerling: unknown } }) => node.leerling)).not.toContainEqual({
    initialen: 'J.V.',
  })
})

test('waiting for a school outside the region', async () => {
  const wacht = await act(api, '04', wachten(await granted(api, 'R.M.'), 'schoolBuitenRegio: "So Elders"'), FIELDS)
  expect(wacht).toMatchObject({ status: 'wacht', school: null, schoolBuitenRegio: 'So Elders' })
})

test('refuses, and says what to do', async () => {
  const id = await granted(api, 'K.L.')
  const kind = async (persona: string, mutation: string) => (await act(api, persona, mutation))['__typename']
  expect(await kind('01', wachten(await filed(api, 'S.B.')))).toBe('TlvNietToegekend')
  expect(await kind('02', wachten(id))).toBe('AanvraagNietGevonden')
  expect(await kind('06', wachten(id))).toBe('GeenToegang')
  expect(await kind('01', wachten(id).replace('2023-11-15', '2023-11-16'))).toBe('WachtenInToekomst')
  expect(await kind('01', wachten(id).replace('2023-11-15', '2023-11-14'))).toBe('WachtenVoorToekenning')
  const wacht = await act(api, '01', wachten(id), FIELDS)
  expect(await kind('01', wachten(id))).toBe('PlaatsingLooptAl')
  expect(await kind('09', `plaatsingPlaatsen(id: "${wacht['id']}", geplaatstOp: "2023-11-15")`)).toBe(
    'PlaatsingNietGevonden',
  )
  expect(await kind('01', `plaatsingPlaatsen(id: "${wacht['id']}", geplaatstOp: "2023-11-16")`)).toBe(
    'PlaatsingInToekomst',
  )
  expect(await kind('01', `plaatsingBeeindigen(id: "${wacht['id']}", op: "2023-11-15", reden: "")`)).toBe(
    'PlaatsingRedenOntbreekt',
  )
})
