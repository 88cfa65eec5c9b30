import { bestuurB, medewerkerId, proefmolen, seedOrganisatie, testDb, zaanoever } from '@thuisnabij/db/testing'
import { datum } from '@thuisnabij/domain'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { ask, testApi } from './testing/api.ts'

const db = await testDb()
const api = testApi(db)
beforeAll(() => seedOrganisatie(db))
afterAll(() => db[Symbol.asyncDispose]())

const IK = '{ ik { functie rol { rol scholen { naam } schoolbestuur { naam } } rollen { rol } } }'

test('knows who asks by the persona, with role and schools', async () => {
  const { data } = await ask(api, '01', IK)
  expect(data.ik).toEqual({
    functie: 'ib 1',
    rol: { rol: 'ib', scholen: [{ naam: 'Proefmolen' }], schoolbestuur: null },
    rollen: [{ rol: 'ib' }],
  })
  expect((await ask(api, '10', IK)).data.ik.rol.schoolbestuur).toEqual({ naam: 'Agora' })
})

test.each([
  ['no persona', undefined, {}, 'NIET_AANGEMELD'],
  ['an empty persona', '', {}, 'NIET_AANGEMELD'],
  ['two personas', '01, 04', {}, 'NIET_AANGEMELD'],
  ['no number', "1' or '1'='1", {}, 'NIET_AANGEMELD'],
  ['a persona under another host name', '04', { host: 'elders.example' }, 'NIET_AANGEMELD'],
  ['somebody who is not registered', '99', {}, 'GEEN_ROL'],
  ['a role that is not theirs', '01', { 'x-thuisnabij-rol': 'coordinatie' }, 'GEEN_ROL'],
])('shows no row to %s', async (_, persona, { host, ...headers }: Record<string, string>, code) => {
  const response = await api.fetch(`http://${host ?? '127.0.0.1'}:4000/graphql`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      ...headers,
      ...(persona === undefined ? {} : { 'x-thuisnabij-persona': persona }),
    },
    body: JSON.stringify({ query: '{ scholen { naam } tlvAanvragen { edges { cursor } } }' }),
  })
  const { data, errors } = await response.json()
  expect(data).toBeNull()
  expect(errors[0].extensions.code).toBe(code)
})

test('a role that ended is gone: for an act at once, for a look within a second', async () => {
  const role = { medewerker_id: medewerkerId(13), rol: 'ib', school_id: zaanoever, schoolbestuur_id: null } as const
  const id = '00000006-0000-4000-8000-000000000001'
  await db.owner
    .insertInto('medewerker_rol')
    .values({ ...role, id, van: datum('2023-08-01'), tot: null })
    .execute()
  const asIb = { headers: { 'x-thuisnabij-rol': 'ib' } }
  expect((await ask(api, '13', IK, asIb)).data.ik).toMatchObject({
    rol: { rol: 'ib', scholen: [{ naam: 'De Zaanoever' }] },
    rollen: [{ rol: 'programmaraad' }, { rol: 'ib' }],
  })
  expect((await ask(api, '13', IK)).data.ik.rol.rol).toBe('programmaraad')

  await db.owner
    .updateTable('medewerker_rol')
    .set({ tot: datum('2023-11-14') })
    .where('id', '=', id)
    .execute()
  const act = 'mutation { signaalOppakken(id: "00000000-0000-4000-8000-000000000000") { __typename } }'
  expect((await ask(api, '13', act, asIb)).errors?.[0]?.extensions?.code).toBe('GEEN_ROL')
  await expect
    .poll(async () => (await ask(api, '13', IK, asIb)).errors?.[0]?.extensions?.code, { timeout: 2_000 })
    .toBe('GEEN_ROL')
})

test('somebody of two schoolbesturen chooses for which to act', async () => {
  const role = {
    medewerker_id: medewerkerId(10),
    rol: 'schoolbestuur',
    school_id: null,
    schoolbestuur_id: bestuurB,
  } as const
  const id = '00000006-0000-4000-8000-000000000002'
  await db.owner
    .insertInto('medewerker_rol')
    .values({ ...role, id, van: datum('2023-08-01'), tot: null })
    .execute()
  const voor = async (rol: string) => (await ask(api, '10', IK, { headers: { 'x-thuisnabij-rol': rol } })).data?.ik.rol
  expect(await voor('schoolbestuur')).toMatchObject({ schoolbestuur: { naam: 'Agora' } })
  expect(await voor(`schoolbestuur:${bestuurB}`)).toMatchObject({ schoolbestuur: { naam: 'Zaan Primair' } })
  expect(await voor(`schoolbestuur:${proefmolen}`)).toBeUndefined()
})

test('schools, besturen and gemeenten are no secret to who is registered', async () => {
  const query =
    '{ scholen { id naam soort schoolbestuur { naam } gemeente { naam } geldigTot } schoolbesturen { naam aliassen { naam } } }'
  const { data } = await ask(api, '06', query)
  expect(data.scholen).toHaveLength(3)
  expect(data.scholen[2]).toEqual({
    id: proefmolen,
    naam: 'Proefmolen',
    soort: 'bao',
    schoolbestuur: { naam: 'Agora' },
    gemeente: { naam: 'Zaanstad' },
    geldigTot: null,
  })
  expect((await ask(api, '06', '{ scholen(soort: sbo) { naam } }')).data.scholen).toEqual([{ naam: 'De Sluis' }])
})
