import { buildSchema } from 'graphql'
import { createYoga, type Plugin } from 'graphql-yoga'
import { expect, test } from 'vitest'
import { compiledExecution } from './jit.ts'

const schema = buildSchema('type Query { traag: Int, som(een: Int!, ander: Int!): Int }')
const execute = compiledExecution({ timeoutMs: 20 })
const plugin: Plugin = { onExecute: ({ setExecuteFn }) => setExecuteFn(execute) }
const yoga = createYoga({
  schema,
  plugins: [plugin],
  context: () => ({}),
  logging: false,
})
const ask = async (query: string, variables = {}, operationName?: string) => {
  Object.assign(schema.getQueryType()?.getFields()['traag'] ?? {}, { resolve: () => new Promise(() => {}) })
  Object.assign(schema.getQueryType()?.getFields()['som'] ?? {}, {
    resolve: (_root: unknown, { een, ander }: { een: number; ander: number }) => een + ander,
  })
  const response = await yoga.fetch('http://127.0.0.1/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json' },
    body: JSON.stringify({ query, variables, operationName }),
  })
  return { status: response.status, ...(await response.json()) }
}

test('answers one operation with other variables each time', async () => {
  const query = 'query ($een: Int!) { som(een: $een, ander: 1) }'
  expect(await ask(query, { een: 1 })).toEqual({ status: 200, data: { som: 2 } })
  expect(await ask(query, { een: 41 })).toEqual({ status: 200, data: { som: 42 } })
  expect(await ask(query, { een: 'veel' })).toMatchObject({ status: 400 })
})

test('ends what takes too long', async () => {
  expect(await ask('{ traag }')).toMatchObject({ status: 503, errors: [{ extensions: { code: 'TE_LANG' } }] })
})

test('an operation name that is none spoils nothing for who sends no name', async () => {
  const query = '{ som(een: 1, ander: 1) }'
  expect(await ask(query, {}, '')).toMatchObject({ errors: [{ message: expect.stringContaining('operation') }] })
  expect(await ask(query)).toEqual({ status: 200, data: { som: 2 } })
})
