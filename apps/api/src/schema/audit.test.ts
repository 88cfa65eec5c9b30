import { seedOrganisatie, testDb } from '@thuisnabij/db/testing'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { ask, testApi } from '../testing/api.ts'
import { reported } from '../testing/dossiers.ts'

const db = await testDb()
const api = testApi(db)
beforeAll(async () => {
  await seedOrganisatie(db)
  await reported(api, 'J.V.', '2023-09-04')
})
afterAll(() => db[Symbol.asyncDispose]())

const LEERLING = '{ leerlingen(first: 1) { edges { node { id } } } }'
const audit = (filter = '') => `{ audit${filter} { handeling rol deur objectSoort leerlingIds } }`

test('the functionaris sees who did what with a child, and that is recorded as well', async () => {
  const { data } = await ask(api, '01', LEERLING)
  const { id } = data.leerlingen.edges[0].node
  const gezien = await ask(api, '11', audit(`(leerlingId: "${id}")`))
  expect(gezien.data.audit.map(({ handeling }: { handeling: string }) => handeling)).toEqual([
    'leerling-inzien',
    'thuiszitter-melden',
  ])
  expect((await ask(api, '11', audit('(first: 1)'))).data.audit).toEqual([
    { handeling: 'audit-inzien', rol: 'fg', deur: 'api', objectSoort: 'audit', leerlingIds: [id] },
  ])
})

test.each(['01', '04', '06', '10', '12'])('persona %s does not', async (persona) => {
  expect((await ask(api, persona, audit())).data.audit).toEqual([])
})
