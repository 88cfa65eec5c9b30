import { seedOrganisatie, testDb } from '@thuisnabij/db/testing'
import { expect, test } from 'vitest'
import { ask, keptLog, testApi } from './testing/api.ts'

test('a fault shows nothing but an id, and the log keeps no word of what it was about', async () => {
  await using db = await testDb()
  await seedOrganisatie(db)
  const { log, lines } = keptLog()
  const api = testApi(db, { log })
  await db.owner.pool.query('drop table thuiszitter_activiteit')

  const query = 'query ($nummer: String!) { thuiszittermelding(nummer: $nummer) { nummer } }'
  const { data, errors } = await ask(api, '04', query, { variables: { nummer: '31' } })

  expect(data).toEqual({ thuiszittermelding: null })
  const [error] = errors ?? []
  expect(error).toEqual({
    message: 'Er ging bij ons iets mis. Probeer het straks opnieuw.',
    path: ['thuiszittermelding'],
    extensions: { code: 'FOUT', foutId: expect.any(String) },
  })
  expect(lines).toEqual([
    { foutId: error?.extensions?.foutId, naam: 'error', code: '42P01', plaats: expect.arrayContaining([]) },
  ])
  expect(JSON.stringify(lines)).not.toMatch(/thuiszitter_activiteit|select/)
})

test('a fault of a mutation leaves nothing behind', async () => {
  await using db = await testDb()
  await seedOrganisatie(db)
  await db.owner.pool.query('drop table audit')
  const melden = `mutation { thuiszitterMelden(
    leerling: { initialen: "J.V.", schoolId: "00000003-0000-4000-8000-000000000001" }
    melding: { verzuimSinds: { op: "2023-10-30" }, verzuimtype: ongeoorloofd }
  ) { __typename } }`
  const { data, errors } = await ask(testApi(db), '01', melden)
  expect(data).toBeNull()
  expect(errors?.[0]?.extensions?.code).toBe('FOUT')
  const { rows } = await db.owner.pool.query('select from leerling union all select from thuiszittermelding')
  expect(rows).toEqual([])
})
