import { seedOrganisatie, testDb } from '@thuisnabij/db/testing'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { ask, testApi } from '../testing/api.ts'
import { filed, granted, reported, statements } from '../testing/dossiers.ts'

const db = await testDb()
const api = testApi(db)
beforeAll(async () => {
  await seedOrganisatie(db)
  for (const initialen of ['J.V.', 'S.B.', 'D.K.']) {
    await granted(api, initialen)
    await reported(api, initialen)
  }
  for (const initialen of ['A.B.', 'C.D.', 'E.F.', 'G.H.']) await filed(api, initialen)
})
afterAll(() => db[Symbol.asyncDispose]())

/** Who asks is one statement, whatever is asked; none when somebody asked just before. */
const WHO = 1

const edges = (list: string, node: string) => `{ ${list} { edges { node { ${node} } } } }`

test.each([
  [
    'aanvragen with leerling, school and last gebeurtenissen, recorded',
    edges('tlvAanvragen', 'nummer status leerling { initialen groep } school { naam } gebeurtenissen { soort op }'),
    1,
  ],
  // the list, the whole aanvragen, that they were seen, who filed and decided, leerlingen, scholen, besturen, gemeenten
  [
    'aanvragen with all that hangs on them',
    edges(
      'tlvAanvragen',
      `herkomst ingediendDoor { functie } leerling { ingeschreven } school { soort schoolbestuur { naam } gemeente { naam } }
       adviezen { advies } besluiten { beslisser { functie } } bezwaren { soort }`,
    ),
    8,
  ],
  [
    'meldingen with leerling and facetten, recorded',
    edges('thuiszittermeldingen', 'nummer leerling { initialen } school { naam } facetten { label }'),
    4,
  ],
  // the list, the meldingen, that either was seen, leerlingen
  [
    'signalen with the leerling of the melding, recorded',
    edges('signalen', 'nummer thuiszittermelding { leerling { initialen } } opgepaktDoor { functie }'),
    5,
  ],
])('takes the same few statements for one row and for all: %s', async (_, query, most) => {
  const run = (asked: string) =>
    statements(db, async () => {
      // an api that remembers nobody yet
      const { errors } = await ask(testApi(db), '04', asked)
      expect(errors).toBeUndefined()
    })
  const once = await run(query.replace(' { edges', '(first: 1) { edges'))
  const all = await run(query)
  expect(all - WHO).toBeLessThanOrEqual(most)
  expect(all).toBe(once)
})

test('asks nobody and nothing for a question about the schema', async () => {
  expect(await statements(db, () => ask(api, '04', '{ __schema { queryType { name } } }'))).toBe(0)
})
