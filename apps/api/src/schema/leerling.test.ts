import { seedOrganisatie, testDb, zaanoever } from '@thuisnabij/db/testing'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { ask, testApi } from '../testing/api.ts'
import { act, reported } from '../testing/dossiers.ts'

const db = await testDb()
const api = testApi(db)
beforeAll(() => seedOrganisatie(db))
afterAll(() => db[Symbol.asyncDispose]())

const FIELDS = '... on Leerling { ingeschreven groep leerplichtigVanaf school { naam } }'

test('a child is corrected, leaves and goes to another school; its melding goes along', async () => {
  await reported(api, 'J.V.')
  const kinderen = '{ leerlingen { edges { node { id } } } }'
  const id = (await ask(api, '01', kinderen)).data.leerlingen.edges[0].node.id
  const bijgewerkt = `leerlingBijwerken(id: "${id}", gegevens: { groep: 5 })`
  expect(await act(api, '01', bijgewerkt, FIELDS)).toMatchObject({ __typename: 'Leerling', groep: 5 })
  const weg = `leerlingUitschrijven(id: "${id}", laatsteDag: "2023-11-15")`
  expect(await act(api, '01', weg, FIELDS)).toMatchObject({ ingeschreven: false, school: { naam: 'Proefmolen' } })
  expect(await act(api, '01', weg)).toMatchObject({ __typename: 'NietIngeschreven' })

  const naar = `leerlingInschrijven(id: "${id}", schoolId: "${zaanoever}", van: "2023-11-16")`
  expect(await act(api, '01', naar)).toMatchObject({ __typename: 'GeenToegang' })
  expect(await act(api, '04', naar, FIELDS)).toMatchObject({ ingeschreven: true, school: { naam: 'De Zaanoever' } })
  expect((await ask(api, '01', kinderen)).data.leerlingen.edges).toEqual([])
  const meldingen = '{ thuiszittermeldingen { edges { node { leerling { initialen } } } } }'
  expect((await ask(api, '02', meldingen)).data.thuiszittermeldingen.edges).toHaveLength(1)
})
