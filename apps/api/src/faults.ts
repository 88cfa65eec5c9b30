import { randomUUID } from 'node:crypto'
import { GraphQLError } from 'graphql'
import type { YogaLogger } from 'graphql-yoga'

/** Where a line about a fault goes. It never holds a message of the fault: that could quote a dossier. */
export type FaultLog = (line: {
  readonly foutId: string
  readonly naam: string
  readonly code?: string
  readonly plaats: readonly string[]
}) => void

/** One line of JSON on stderr. */
export const logToStderr: FaultLog = (line) =>
  void process.stderr.write(`${JSON.stringify({ niveau: 'fout', ...line })}\n`)

/**
 * Shows nothing of a fault but an id to quote; the log keeps where it happened under that id. A `GraphQLError` that
 * was made on purpose (a limit, not signed in, a wrong field) passes, without what a library hung onto it.
 */
export function maskWith(log: FaultLog): (error: unknown) => Error {
  return (error) => {
    const made = madeOnPurpose(error)
    if (made) return withoutEcho(made)

    const foutId = randomUUID()
    log({ foutId, ...describe(rootOf(error)) })
    return new GraphQLError('Er ging bij ons iets mis. Probeer het straks opnieuw.', {
      path: isGraphQLError(error) ? error.path : undefined,
      extensions: { code: 'FOUT', foutId },
    })
  }
}

/** Yoga's own logger, silent: {@link maskWith} has logged what there was to log. */
export const silentLogger: YogaLogger = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} }

/**
 * The error when somebody made it for the caller to read. One without a path comes from before the execution (a field
 * that does not exist, a variable of the wrong form); in the execution ours have a code, and what has none is a fault.
 */
function madeOnPurpose(error: unknown): GraphQLError | undefined {
  if (!isGraphQLError(error)) return undefined
  if (error.originalError !== undefined && !isGraphQLError(error.originalError)) return undefined
  return error.path === undefined || error.extensions['code'] !== undefined ? error : undefined
}

// Of a body that is no JSON, yoga repeats what the parser said of it.
function withoutEcho(error: GraphQLError): GraphQLError {
  if (!('originalError' in error.extensions)) return error
  return new GraphQLError(error.message, { extensions: { code: 'BAD_REQUEST', http: { status: 400 } } })
}

function rootOf(error: unknown): unknown {
  return isGraphQLError(error) && error.originalError ? rootOf(error.originalError) : error
}

// By name: libraries may have loaded another copy of the class.
const isGraphQLError = (error: unknown): error is GraphQLError =>
  error instanceof Error && error.name === 'GraphQLError'

/** The name, the code (Postgres' sqlstate) and the stack without its first lines, which repeat the message. */
function describe(error: unknown) {
  if (!(error instanceof Error)) return { naam: typeof error, plaats: [] }
  const plaats = (error.stack ?? '')
    .split('\n')
    .filter((line) => /^\s+at /.test(line))
    .slice(0, 8)
    .map((line) => line.trim())
  const code = 'code' in error && typeof error.code === 'string' ? { code: error.code } : {}
  return { naam: error.name, ...code, plaats }
}
