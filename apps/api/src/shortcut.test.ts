import { once } from 'node:events'
import { createServer } from 'node:http'
import SchemaBuilder from '@pothos/core'
import { createYoga } from 'graphql-yoga'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Context } from './context.ts'
import { compiledExecution } from './jit.ts'
import { anyText } from './persisted.ts'
import { type Given, shortcut } from './shortcut.ts'
import { bytesOf, lineTo, plain, type Sent } from './testing/door.ts'

let counted = 0
const held: (() => void)[] = []
const builder = new SchemaBuilder({})
builder.queryType({
  fields: (t) => ({
    som: t.int({
      nullable: true,
      args: { een: t.arg.int({ required: true }) },
      resolve: (_root, { een }) => {
        if (een === 13) throw new Error('a fault')
        return een + 1
      },
    }),
    wacht: t.int({ resolve: () => new Promise<number>((resolve) => void held.push(() => resolve(1))) }),
  }),
})
builder.mutationType({
  fields: (t) => ({
    tel: t.int({
      resolve: () => {
        counted += 1
        return counted
      },
    }),
  }),
})
const schema = builder.toSchema()
const { plugin, before } = shortcut({
  schema,
  contextOf: () => ({}) as Context,
  execute: compiledExecution({ timeoutMs: 5_000 }),
  textOf: anyText,
})
const yoga = createYoga<Given>({ schema, plugins: [plugin], logging: false })
let served = 0
const server = createServer(
  before((req, res, given) => {
    served += 1
    return yoga(req, res, given)
  }),
)
beforeAll(() => once(server.listen(0, '127.0.0.1'), 'listening'))
afterAll(() => server.close())

const SOM = 'query ($een: Int!) { som(een: $een) }'
const som = (een: unknown = 1, more: object = {}) => JSON.stringify({ query: SOM, variables: { een }, ...more })
const ask = async (sent: Sent) => {
  const until = served
  const { status, body } = await lineTo(server).ask(sent)
  return { status, answer: body && JSON.parse(body), served: served - until }
}

test('what was asked before no longer passes through the server', async () => {
  expect(await ask({ body: som() })).toEqual({ status: 200, answer: { data: { som: 2 } }, served: 1 })
  expect(await ask({ body: som() })).toEqual({ status: 200, answer: { data: { som: 2 } }, served: 0 })
  expect(await ask({ body: som(41) })).toEqual({ status: 200, answer: { data: { som: 42 } }, served: 0 })
})

test.each<[string, Sent]>([
  ['a text it did not see', { body: JSON.stringify({ query: '{ som(een: 4) }' }) }],
  ['another text that is no query', { body: som(1, { query: 'toString' }) }],
  ['an operation by a name', { body: som(1, { operationName: 'som' }) }],
  ['no operation by name', { body: som(1, { operationName: null }) }],
  ['something beside it', { body: som(1, { meer: 1 }) }],
  ['extensions', { body: som(1, { extensions: {} }) }],
  ['variables in a list', { body: som(1, { variables: [1] }) }],
  ['a batch', { body: `[${som()},${som()}]` }],
  ['no JSON', { body: som().slice(1) }],
  ['null', { body: 'null' }],
  ['no body', {}],
  ['more than may be sent', { body: som(1, { variables: { een: 'x'.repeat(70_000) } }) }],
  ['a charset', { body: som(), headers: { ...plain, 'content-type': 'application/json; charset=latin1' } }],
  ['another type', { body: som(), headers: { ...plain, 'content-type': 'text/plain' } }],
  ['an encoding', { body: som(), headers: { ...plain, 'content-encoding': 'gzip' } }],
  ['an unknown length', { body: som(), headers: { ...plain, 'transfer-encoding': 'chunked' } }],
  ['the answer as a page', { body: som(), headers: { ...plain, accept: 'text/html' } }],
  ['a host that is more than a name', { body: som(), headers: { ...plain, host: '127.0.0.1/elders#' } }],
  ['another path', { body: som(), path: '/graphql?een=1' }],
  ['PUT', { body: som(), method: 'PUT' }],
])('the server itself is asked about %s', async (_, sent) => {
  await ask({ body: som() })
  expect((await ask(sent)).served).toBe(1)
})

test('an error is shown by the server, without asking again', async () => {
  await ask({ body: som() })
  for (const een of [13, 'veel', null]) {
    const { status, answer, served: times } = await ask({ body: som(een) })
    expect(times).toBe(1)
    expect(answer.errors).toHaveLength(1)
    expect(JSON.stringify(answer)).not.toContain('a fault')
    expect(status).toBe(een === 13 ? 200 : 400)
  }
})

test('an act is never taken for a question', async () => {
  const body = JSON.stringify({ query: 'mutation { tel }' })
  for (const tel of [1, 2, 3])
    expect(await ask({ body })).toEqual({ status: 200, answer: { data: { tel } }, served: 1 })
})

test('a body that comes in pieces is waited for', async () => {
  await ask({ body: som() })
  const line = await lineTo(server).open()
  const bytes = bytesOf(som(6))
  line.write(bytes.slice(0, -9))
  await new Promise(setImmediate)
  line.write(bytes.slice(-9))
  expect(String(await once(line, 'data'))).toContain('{"data":{"som":7}}')
  line.destroy()
})

test('questions sent one after another without waiting are answered in that order', async () => {
  await ask({ body: som() })
  const line = await lineTo(server).open()
  line.write([1, 13, 2, 3].map((een) => bytesOf(som(een), een === 3 ? 'connection: close\r\n' : '')).join(''))
  let all = ''
  for await (const chunk of line) all += chunk
  expect([...all.matchAll(/"som":(\w+)/g)].map(([, answer]) => answer)).toEqual(['2', 'null', '3', '4'])
})

test('somebody who leaves, before the body is there or before the answer is, hinders nobody', async () => {
  const wacht = JSON.stringify({ query: '{ wacht }' })
  const heldNow = () => expect.poll(() => held.length).toBeGreaterThan(0)
  const first = ask({ body: wacht })
  await heldNow()
  held.pop()?.()
  expect((await first).answer).toEqual({ data: { wacht: 1 } })

  for (const bytes of [bytesOf(som()).slice(0, -9), bytesOf(wacht)]) {
    const line = await lineTo(server).open()
    line.write(bytes)
    if (bytes.endsWith(wacht)) await heldNow()
    line.destroy()
    await once(line, 'close')
    held.pop()?.()
    expect((await ask({ body: som(2) })).answer).toEqual({ data: { som: 3 } })
  }
})
