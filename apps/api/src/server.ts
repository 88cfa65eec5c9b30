import { createServer, type Server } from 'node:http'
import { createYoga } from 'graphql-yoga'
import { contextsOf, type Deps } from './context.ts'
import { edge } from './edge.ts'
import { type FaultLog, maskWith, silentLogger } from './faults.ts'
import { compiledExecution } from './jit.ts'
import { limits, operationLimits } from './limits.ts'
import { type RegisteredOperations, registeredOperationsOnly } from './persisted.ts'
import { schema } from './schema.ts'

export type ApiOptions = {
  readonly deps: Deps
  /** In production: only these run, no page to explore, and no persona. */
  readonly registeredOnly?: RegisteredOperations
  readonly log: FaultLog
  readonly healthy: () => Promise<boolean>
}

/** The api as a function of Request to Response: `api.fetch(...)` in tests, and what {@link listen} serves. */
export function createApi({ deps, registeredOnly, log, healthy }: ApiOptions) {
  const explorer = registeredOnly === undefined
  const contextOf = contextsOf(deps)

  return createYoga({
    schema,
    context: ({ request }) => contextOf(request),
    plugins: [
      edge({ explorer, healthy }),
      ...(registeredOnly ? [registeredOperationsOnly(registeredOnly, () => false)] : []),
      operationLimits,
      compiledExecution({ timeoutMs: limits.executionMs }),
    ],
    graphiql: explorer && { title: 'Thuisnabij', headers: JSON.stringify({ 'x-thuisnabij-persona': '01' }) },
    renderGraphiQL: async (options) => (await import('@graphql-yoga/render-graphiql')).renderGraphiQL(options),
    maskedErrors: { maskError: maskWith(log), isDev: false },
    logging: silentLogger,
    maxRequestBodySize: limits.bodyBytes,
    batching: false,
    cors: false,
    multipart: false,
    landingPage: false,
  })
}

/** Serves the api over HTTP; resolves when it listens. */
export function listen(
  api: ReturnType<typeof createApi>,
  { host, port }: { readonly host: string; readonly port: number },
): Promise<Server> {
  const server = createServer({ requestTimeout: 15_000, headersTimeout: 10_000, maxHeaderSize: 16 * 1024 }, api)
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, host, () => resolve(server))
  })
}
