import { seedOrganisatie, testDb } from '@thuisnabij/db/testing'
import { getIntrospectionQuery } from 'graphql'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { ask, testApi } from './testing/api.ts'

const db = await testDb()
const api = testApi(db)
beforeAll(() => seedOrganisatie(db))
afterAll(() => db[Symbol.asyncDispose]())

const times = (count: number, of: (index: number) => string) => Array.from({ length: count }, (_, i) => of(i)).join(' ')
const veel = 'id nummer soort status leerling { id initialen school { id naam schoolbestuur { id naam } } }'

test.each([
  ['aliases', `{ ${times(16, (i) => `a${i}: __typename`)} }`, 'TE_VEEL_ALIASSEN'],
  [
    'aliases in fragments',
    `{ ${times(4, () => '...f')} } fragment f on Query { ${times(16, (i) => `a${i}: __typename`)} }`,
    'TE_VEEL_ALIASSEN',
  ],
  ['directives', `{ __typename ${times(6, () => '@skip(if: false)')} }`, 'TE_VEEL_DIRECTIVES'],
  [
    'levels of the schema about itself',
    `{ __schema { types { ${'fields { type { '.repeat(4)} name ${'} }'.repeat(4)} } } }`,
    'GRAPHQL_VALIDATION_FAILED',
  ],
  [
    'rows times fields',
    `{ tlvAanvragen(first: 100) { edges { node { ${veel} gebeurtenissen(laatste: 100) { soort op } } } } }`,
    'TE_ZWAAR',
  ],
])('counts %s', async (_, query, code) => {
  const { errors } = await ask(api, '04', query)
  expect(errors?.[0]?.extensions?.code).toBe(code)
})

test('refuses an operation of more than a thousand words', async () => {
  const { status, errors } = await ask(api, '04', `{ ${times(1001, () => '__typename')} }`)
  expect(status).toBe(400)
  expect(errors?.[0]?.message).toMatch(/1000 tokens/)
})

test('refuses fragments that contain each other', async () => {
  const query = '{ ...a } fragment a on Query { ...b } fragment b on Query { ...a }'
  expect((await ask(api, '04', query)).status).toBe(400)
})

test.each([0, -1, 101, 2147483647])('a page holds 1 to 100 rows, not %i', async (first) => {
  const { errors } = await ask(api, '04', `{ signalen(first: ${first}) { edges { cursor } } }`)
  expect(['ONGELDIGE_BLADZIJDE', 'TE_ZWAAR']).toContain(errors?.[0]?.extensions?.code)
})

test.each(['', 'onzin', 'eyJ9', btoa('{"op":"2023-02-30","id":"x"}'), btoa('{"nummer":1e9}'), btoa('{"__proto__":1}')])(
  'refuses "%s" as a cursor',
  async (after) => {
    const query = 'query ($after: String) { thuiszittermeldingen(after: $after) { edges { cursor } } }'
    const { errors } = await ask(api, '04', query, { variables: { after } })
    expect(errors?.[0]?.extensions?.code).toBe('ONGELDIGE_BLADZIJDE')
  },
)

test('outside production a developer can ask for the schema', async () => {
  const { data } = await ask(api, undefined, getIntrospectionQuery())
  expect(data.__schema.queryType.name).toBe('Query')
})
