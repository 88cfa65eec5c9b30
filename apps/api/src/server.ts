import { createServer, type RequestListener, type Server } from 'node:http'
import { createYoga, type YogaServerInstance } from 'graphql-yoga'
import { callerOf, contextsOf, type Deps } from './context.ts'
import { edge } from './edge.ts'
import { type FaultLog, maskWith, silentLogger } from './faults.ts'
import { compiledExecution } from './jit.ts'
import { limits, operationLimits } from './limits.ts'
import { anyText, type RegisteredOperations, registeredOperationsOnly, registeredText } from './persisted.ts'
import { schema } from './schema.ts'
import { type Given, shortcut } from './shortcut.ts'

export type ApiOptions = {
  readonly deps: Deps
  /** In production: only these run, no page to explore, and no persona. */
  readonly registeredOnly?: RegisteredOperations
  readonly log: FaultLog
  readonly healthy: () => Promise<boolean>
}

/** The api as the GraphQL server alone (`api.fetch(...)`), and as what {@link listen} serves, with the shortcut before it. */
export type Api = {
  readonly fetch: YogaServerInstance<Given, object>['fetch']
  readonly listener: RequestListener
}

export function createApi({ deps, registeredOnly, log, healthy }: ApiOptions): Api {
  const explorer = registeredOnly === undefined
  const contextOf = contextsOf(deps)
  const { plugin: execution, before } = shortcut({
    schema,
    contextOf,
    execute: compiledExecution({ timeoutMs: limits.executionMs }),
    textOf: registeredOnly ? registeredText(registeredOnly) : anyText,
  })

  const yoga = createYoga<Given>({
    schema,
    context: ({ request }) => contextOf(callerOf(request)),
    plugins: [
      edge({ explorer, healthy }),
      ...(registeredOnly ? [registeredOperationsOnly(registeredOnly, () => false)] : []),
      operationLimits,
      execution,
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
  return { fetch: yoga.fetch, listener: before(yoga) }
}

/** Serves the api over HTTP; resolves when it listens. */
export function listen(
  { listener }: Pick<Api, 'listener'>,
  { host, port }: { readonly host: string; readonly port: number },
): Promise<Server> {
  const server = createServer({ requestTimeout: 15_000, headersTimeout: 10_000, maxHeaderSize: 16 * 1024 }, listener)
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, host, () => resolve(server))
  })
}
