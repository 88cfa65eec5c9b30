import { seedOrganisatie, testDb } from '@thuisnabij/db/testing'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { registerOperations } from './persisted.ts'
import { listen } from './server.ts'
import { ask, keptLog, testApi, testDeps } from './testing/api.ts'
import { lineTo, ofTheAnswer, plain, type Received, type Sent } from './testing/door.ts'
import { filed } from './testing/dossiers.ts'

// What listens (with the shortcut) against the GraphQL server alone: nobody may be able to tell them apart.
const db = await testDb()
const { log, lines } = keptLog()
const api = testApi(db, { log })
const door = await listen(api, { host: '127.0.0.1', port: 0 })
beforeAll(async () => {
  await seedOrganisatie(db)
  for (const initialen of ['J.V.', 'S.B.', 'D.K.']) await filed(api, initialen)
})
afterAll(async () => {
  door.close()
  await db[Symbol.asyncDispose]()
})

const LIJST = `query Lijst($first: Int = 20, $na: String, $status: [TlvStatus!]) {
  tlvAanvragen(first: $first, after: $na, filter: { status: $status }) {
    edges { node { id nummer status leerling { initialen } school { naam } gebeurtenissen { soort op } } }
    pageInfo { hasNextPage endCursor }
  }
}`
const lijst = (variables: unknown = {}, more: object = {}) => JSON.stringify({ query: LIJST, variables, ...more })

const alone = async ({ method = 'POST', path = '/graphql', headers = plain, body = '' }: Sent): Promise<Received> => {
  const url = `http://${headers['host'] ?? '127.0.0.1'}${path}`
  // a copy, because yoga's Request writes in the object it is given
  const response = await api.fetch(url, { method, headers: { ...headers }, ...(body ? { body } : {}) })
  return {
    status: response.status,
    headers: ofTheAnswer(Object.fromEntries(response.headers)),
    body: await response.text(),
  }
}
const withoutFoutId = (received: Received): Received => ({
  ...received,
  body: received.body.replace(/"foutId":"[^"]+"/, '"foutId":"…"'),
})

const as = (persona: string, more: Readonly<Record<string, string>> = {}) => ({
  headers: { ...plain, 'x-thuisnabij-persona': persona, ...more },
})
const { 'x-thuisnabij-persona': _, ...nobody } = plain

test.each<[string, Sent]>([
  ['a list', { body: lijst() }],
  ['a list as Graphql answers', { body: lijst(), ...as('01', { accept: 'application/graphql-response+json' }) }],
  ['a list for whoever takes anything', { body: lijst(), ...as('01', { accept: '*/*' }) }],
  ['a list for the coördinatie', { body: lijst({ first: 2 }), ...as('04') }],
  ['a list for who may see none', { body: lijst(), ...as('06') }],
  ['a role of theirs', { body: lijst(), ...as('04', { 'x-thuisnabij-rol': 'coordinatie' }) }],
  ['a role that is not theirs', { body: lijst(), ...as('01', { 'x-thuisnabij-rol': 'coordinatie' }) }],
  ['somebody who is not registered', { body: lijst(), ...as('99') }],
  ['two personas', { body: lijst(), ...as('01, 04') }],
  ['nobody', { body: lijst(), headers: nobody }],
  ['another host name', { body: lijst(), ...as('01', { host: 'elders.example' }) }],
  ['this machine by another name', { body: lijst(), ...as('01', { host: 'LOCALHOST:4000' }) }],
  ['this machine by a strange name', { body: lijst(), ...as('01', { host: '127.1' }) }],
  ['a page of another origin', { body: lijst(), ...as('01', { origin: 'https://elders.example' }) }],
  ['no variables', { body: JSON.stringify({ query: LIJST }) }],
  ['variables that are null', { body: lijst(null) }],
  ['a variable nobody asked for', { body: lijst({ geheim: 1 }) }],
  ['a variable of the wrong form', { body: lijst({ first: 'veel' }) }],
  ['a status that is none', { body: lijst({ status: ['weg'] }) }],
  ['no row', { body: lijst({ first: 0 }) }],
  ['more rows than a page holds', { body: lijst({ first: 101 }) }],
  ['far too many rows', { body: lijst({ first: 2147483647 }) }],
  ['a cursor of another list', { body: lijst({ na: btoa('{"nummer":1}') }) }],
  ['the operation by its name', { body: lijst({}, { operationName: 'Lijst' }) }],
  ['an operation that is not there', { body: lijst({}, { operationName: 'Ander' }) }],
  ['an operation without a name', { body: lijst({}, { operationName: '' }) }],
  ['the text and a hash', { body: lijst({}, { extensions: { persistedQuery: { version: 1, sha256Hash: 'x' } } }) }],
  ['a text that is empty', { body: lijst({}, { query: '' }) }],
  ['a batch', { body: `[${lijst()}]` }],
  ['broken JSON', { body: `${lijst()}}` }],
  ['an answer nobody can give', { body: lijst(), ...as('01', { accept: 'image/png' }) }],
])('answers the same to %s', async (_, sent) => {
  await lineTo(door).ask({ body: lijst(), ...as('04') })
  const expected = await alone(sent)
  for (const _time of [1, 2]) expect(await lineTo(door).ask(sent)).toEqual(expected)
})

test('a look past the server is recorded as any other', async () => {
  for (const persona of ['04', '01', '01']) await lineTo(door).ask({ body: lijst(), ...as(persona) })
  const { data } = await ask(api, '11', '{ audit(first: 3) { handeling rol deur } }')
  const look = { handeling: 'tlv-aanvraag-inzien', deur: 'api' }
  expect(data.audit).toEqual(['ib', 'ib', 'coordinatie'].map((rol) => ({ ...look, rol })))
})

test('in production what is registered is answered by its hash, and its text never', async () => {
  const registered = registerOperations([LIJST, 'query niemand { __typename }'])
  const production = testApi(db, { deps: { ...testDeps(db), personas: false }, registeredOnly: registered })
  await using server = await listen(production, { host: '127.0.0.1', port: 0 })
  const run = async (asked: object) => {
    const { status, body } = await lineTo(server).ask({ body: JSON.stringify(asked) })
    return { status, ...JSON.parse(body) }
  }
  for (const sha256Hash of registered.keys()) {
    const byHash = { extensions: { persistedQuery: { version: 1, sha256Hash } } }
    const first = await run(byHash)
    expect(await run(byHash)).toEqual(first)
    const text = { query: registered.get(sha256Hash) }
    for (const wrong of [text, { ...text, ...byHash }, { query: sha256Hash }])
      expect(await run(wrong)).toMatchObject({
        status: 403,
        errors: [{ extensions: { code: 'ALLEEN_GEREGISTREERD' } }],
      })
  }
})

// last: it breaks the database
test('a fault shows the same nothing, and is logged once', async () => {
  await lineTo(door).ask({ body: lijst() })
  await db.owner.pool.query('drop table tlv_gebeurtenis cascade')
  const expected = withoutFoutId(await alone({ body: lijst() }))
  expect(expected.body).toContain('"code":"FOUT"')
  const logged = lines.length
  expect(withoutFoutId(await lineTo(door).ask({ body: lijst() }))).toEqual(expected)
  expect(lines.length - logged).toBe(1)
})
