import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'
import {
  type ExecutionArgs,
  type ExecutionResult,
  type GraphQLSchema,
  getOperationAST,
  OperationTypeNode,
} from 'graphql'
import type { Plugin } from 'graphql-yoga'
import type { Caller, Context } from './context.ts'
import { safeHeaders } from './edge.ts'
import type { Execute } from './jit.ts'
import { limits, weigh } from './limits.ts'
import type { TextOf } from './persisted.ts'

/** What the GraphQL server is given with a request: its answer, when that was found here and has errors to show. */
export type Given = { readonly answered?: Promise<ExecutionResult> }
type Server = (req: IncomingMessage, res: ServerResponse, given: Given) => unknown
type ServerContext = Given & { readonly params: { readonly query?: string } }

type Options = {
  readonly schema: GraphQLSchema
  readonly execute: Execute
  readonly contextOf: (caller: Caller) => Context
  readonly textOf: TextOf
}

type Known = Pick<ExecutionArgs, 'document' | 'operationName'>
type Question = { readonly args: ExecutionArgs; readonly contentType: string }

/**
 * A way past the GraphQL server for what it let through before, because most of the time that a hot query costs is spent
 * in the server around it (ADR 0009).
 *
 * Taken by a query of which the server itself parsed and validated the text, asked again in the one form that clients
 * send it in. All else, and every answer with errors in it, is the server's: it holds the rules of the door.
 */
export function shortcut(options: Options): {
  /** Executes for the server, and remembers what came this far. */
  readonly plugin: Plugin<ServerContext>
  readonly before: (server: Server) => RequestListener
} {
  const known = new Map<string, Known>()

  return {
    plugin: {
      onExecute({ args, setExecuteFn }) {
        const { answered, params } = args.contextValue
        setExecuteFn(answered ? () => answered : options.execute)
        if (params.query !== undefined && isQuery(args)) remember(known, params.query, args)
      },
    },
    before: (server) => (req, res) => {
      const length = plainLength(req)
      if (length === undefined) return void server(req, res, {})

      req.once('readable', () => {
        const question = toQuestion(options, known, req, peek(req, length))
        if (question) void answer(question)
        else server(req, res, {})
      })

      async function answer({ args, contentType }: Question): Promise<void> {
        const answered = options.execute(args)
        const text = await answered.then(withoutErrors).catch(() => undefined)
        if (text === undefined) return void server(req, res, { answered })

        req.resume()
        const headers = { 'content-type': contentType, 'content-length': Buffer.byteLength(text), ...safeHeaders }
        // text rather than bytes: node then sends it in one write with the headers
        res.writeHead(200, headers).end(text)
      }
    },
  }
}

const withoutErrors = (result: ExecutionResult) => (result.errors ? undefined : JSON.stringify(result))

const isQuery = ({ document, operationName }: Known) =>
  getOperationAST(document, operationName)?.operation === OperationTypeNode.QUERY

const MOST = 500

function remember(known: Map<string, Known>, text: string, { document, operationName }: Known): void {
  if (known.get(text)?.document === document) return
  if (known.size >= MOST) known.clear()
  known.set(text, { document, operationName })
}

/** Bytes of the body of a request in the form that clients send; undefined for any other request. */
function plainLength({ method, url, headers }: IncomingMessage): number | undefined {
  const plain =
    method === 'POST' &&
    url === '/graphql' &&
    headers['content-type'] === 'application/json' &&
    headers['content-encoding'] === undefined &&
    headers['transfer-encoding'] === undefined
  const length = Number(headers['content-length'])
  return plain && length <= limits.bodyBytes ? length : undefined
}

/** The body, left where it is for who reads it next; undefined when not all of it came at once. */
function peek(req: IncomingMessage, length: number): string | undefined {
  const chunk: Buffer | null = req.read()
  if (chunk === null) return undefined
  req.unshift(chunk)
  return chunk.length === length ? chunk.toString() : undefined
}

/** How the server answers each way of asking that clients use. */
const contentTypes: ReadonlyMap<string, string> = new Map([
  ['*/*', 'application/json; charset=utf-8'],
  ['application/json', 'application/json; charset=utf-8'],
  ['application/graphql-response+json', 'application/graphql-response+json; charset=utf-8'],
])

function toQuestion(
  { schema, contextOf, textOf }: Options,
  known: ReadonlyMap<string, Known>,
  { headers }: IncomingMessage,
  body: string | undefined,
): Question | undefined {
  const asked = body === undefined ? undefined : parse(body)
  const contentType = contentTypes.get(headers.accept ?? '*/*')
  const hostname = hostnameOf(headers.host)
  if (!asked || contentType === undefined || hostname === undefined) return undefined

  const { query, extensions, operationName, variables, ...rest } = asked
  const operation = known.get(textOf({ query, extensions }) ?? '')
  const variableValues = variables ?? {}
  if (!operation || operation.operationName !== operationName || !isObject(variableValues)) return undefined
  if (Object.keys(rest).length > 0) return undefined

  const header = (name: string) => headers[name]?.toString()
  const args = { schema, ...operation, variableValues, contextValue: contextOf({ header, hostname }) }
  return weigh(args) ? undefined : { args, contentType }
}

function parse(body: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const parsed: unknown = JSON.parse(body)
    return isObject(parsed) ? parsed : undefined
  } catch {
    return undefined
  }
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

// A host with more in it than a name and a port would make another address of the request.
const hostnameOf = (host = '') => (/^[\w.-]+(:\d+)?$/.test(host) ? URL.parse(`http://${host}`)?.hostname : undefined)
