import { createServer, type RequestListener, type Server } from 'node:http'
import { magDoen } from '@thuisnabij/domain'
import { createYoga, type Plugin } from 'graphql-yoga'
import { type Context, callerOf, contextsOf, type Deps } from './context.ts'
import { type EdgeOptions, edge, type Refusal } from './edge.ts'
import { type FaultLog, maskWith, silentLogger } from './faults.ts'
import { compiledExecution, type Execute } from './jit.ts'
import { fileLimits, limits, operationLimits } from './limits.ts'
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

/** The api as the GraphQL servers alone (`api.fetch(...)`), and as what {@link listen} serves, with the shortcut before it. */
export type Api = {
  readonly fetch: (input: string | URL | Request, init?: RequestInit) => Promise<Response>
  readonly listener: RequestListener
}

const PATH = '/graphql'
/** Where a file may be sent: the same schema, behind a door of its own. */
const FILE_PATH = '/graphql/document'

export function createApi(options: ApiOptions): Api {
  const { deps, registeredOnly } = options
  const contextOf = contextsOf(deps)
  const { plugin: execution, before } = shortcut({
    schema,
    contextOf,
    execute: compiledExecution({ timeoutMs: limits.executionMs }),
    textOf: registeredOnly ? registeredText(registeredOnly) : anyText,
  })
  const yoga = serverOn(options, { path: PATH, bodyBytes: limits.bodyBytes, contextOf, execution })
  const files = serverOn(options, {
    path: FILE_PATH,
    bodyBytes: fileLimits.bodyBytes,
    contextOf,
    execution: executedBy(compiledExecution({ timeoutMs: fileLimits.executionMs })),
    refusal: (request) => refusalOfFile(request, contextOf(callerOf(request))),
  })

  const listener = before(yoga)
  return {
    fetch: async (input, init) => {
      const request = new Request(input, init)
      return await (new URL(request.url).pathname === FILE_PATH ? files : yoga).fetch(request)
    },
    listener: (req, res) => (req.url === FILE_PATH ? void files(req, res, {}) : listener(req, res)),
  }
}

type DoorOptions = {
  readonly path: string
  readonly bodyBytes: number
  readonly contextOf: ReturnType<typeof contextsOf>
  readonly execution: Plugin<Given>
  readonly refusal?: EdgeOptions['refusal']
}

function serverOn(
  { registeredOnly, log, healthy }: ApiOptions,
  { path, bodyBytes, contextOf, execution, refusal }: DoorOptions,
) {
  const explorer = registeredOnly === undefined && refusal === undefined
  return createYoga<Given>({
    schema,
    graphqlEndpoint: path,
    context: ({ request }) => contextOf(callerOf(request)),
    plugins: [
      edge({ explorer, healthy, path, ...(refusal ? { refusal } : {}) }),
      ...(registeredOnly ? [registeredOperationsOnly(registeredOnly, () => false)] : []),
      operationLimits,
      execution,
    ],
    graphiql: explorer && { title: 'Thuisnabij', headers: JSON.stringify({ 'x-thuisnabij-persona': '01' }) },
    renderGraphiQL: async (options) => (await import('@graphql-yoga/render-graphiql')).renderGraphiQL(options),
    maskedErrors: { maskError: maskWith(log), isDev: false },
    logging: silentLogger,
    maxRequestBodySize: bodyBytes,
    batching: false,
    cors: false,
    multipart: false,
    landingPage: false,
  })
}

const executedBy = (execute: Execute): Plugin<Given> => ({
  onExecute({ setExecuteFn }) {
    setExecuteFn(execute)
  },
})

/** Whoever is not signed in, or may not load, is not read; nor what is larger than a file may be. */
async function refusalOfFile({ headers }: Request, { vrager }: Context): Promise<Refusal | undefined> {
  const may = await vrager().then(
    ({ wie }) => magDoen(wie.rol, 'document-laden'),
    () => false,
  )
  if (!may) return { status: 403, message: 'Alleen de coördinatie laadt bestanden.' }
  const large = Number(headers.get('content-length')) > fileLimits.bodyBytes
  return large ? { status: 413, message: 'Dit bestand is te groot. Het mag hoogstens 10 MB zijn.' } : undefined
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
