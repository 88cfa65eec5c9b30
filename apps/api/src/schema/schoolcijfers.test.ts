import { proefmolen, seedOrganisatie, testDb } from '@thuisnabij/db/testing'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { ask, testApi } from '../testing/api.ts'
import { filed, reported } from '../testing/dossiers.ts'

const db = await testDb()
const api = testApi(db)
beforeAll(async () => {
  await seedOrganisatie(db)
  await reported(api, 'J.V.', '2023-09-04')
  await filed(api, 'S.B.')
})
afterAll(() => db[Symbol.asyncDispose]())

const cijfers = (maand = '') =>
  `{ schoolcijfers${maand} { school { id } maand thuiszitters tlvIngediend doorlooptijdDagen } }`
const school = { id: proefmolen }

test.each(['01', '04', '10'])('persona %s sees the own schools exactly, of the last closed month', async (persona) => {
  const { data } = await ask(api, persona, cijfers())
  expect(data.schoolcijfers).toContainEqual({
    school,
    maand: '2023-10',
    thuiszitters: 1,
    tlvIngediend: 0,
    doorlooptijdDagen: null,
  })
})

test('of the running month they are the figures so far', async () => {
  const { data } = await ask(api, '01', cijfers('(maand: "2023-11")'))
  expect(data.schoolcijfers).toMatchObject([{ maand: '2023-11', tlvIngediend: 1 }])
})

test.each(['02', '06', '07', '08', '11', '12'])('persona %s sees nothing of this school', async (persona) => {
  const { data } = await ask(api, persona, cijfers())
  expect(
    data.schoolcijfers.filter((een: { school: object }) => JSON.stringify(een.school).includes(proefmolen)),
  ).toEqual([])
})

test.each(['"2023-12"', '"2999-01"'])('refuses %s, which has not begun', async (maand) => {
  const { data, errors } = await ask(api, '10', cijfers(`(maand: ${maand})`))
  expect([data, errors?.[0]?.extensions?.code]).toEqual([null, 'ONGELDIGE_MAAND'])
})
