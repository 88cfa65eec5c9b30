import { seedOrganisatie, testDb } from '@thuisnabij/db/testing'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { ask, testApi } from '../testing/api.ts'
import { reported } from '../testing/dossiers.ts'

const db = await testDb()
const api = testApi(db)
beforeAll(async () => {
  await seedOrganisatie(db)
  for (const initialen of ['J.V.', 'S.B.', 'D.K.']) await reported(api, initialen, '2023-09-04')
})
afterAll(() => db[Symbol.asyncDispose]())

const CIJFERS =
  '{ monitor { cijfers { id titel waarde teller noemer eenheid peil totEnMet onderdrukt streven definitie bron } } }'

test.each(['04', '06', '07', '08', '10', '13'])(
  'persona %s sees the figures, without small numbers',
  async (persona) => {
    const { data } = await ask(api, persona, CIJFERS)
    expect(data.monitor.cijfers).toHaveLength(9)
    expect(data.monitor.cijfers[0]).toMatchObject({
      id: 'thuiszitters',
      waarde: null,
      teller: null,
      onderdrukt: true,
      totEnMet: '2023-10-31',
    })
    expect(data.monitor.cijfers[2]).toMatchObject({ id: 'tlv_toegekend', waarde: 0, onderdrukt: false })
  },
)

test.each(['01', '02', '11', '12'])('persona %s does not', async (persona) => {
  expect((await ask(api, persona, CIJFERS)).data).toEqual({ monitor: null })
})
