import { type DocumentNode, type ExecutionArgs, type ExecutionResult, GraphQLError, type GraphQLSchema } from 'graphql'
import { type CompiledQuery, compileQuery, isCompiledQuery } from 'graphql-jit'

/** Executes an operation that passed every check. */
export type Execute = (args: ExecutionArgs) => Promise<ExecutionResult>

// Compiled, or the errors for which it cannot be.
type Compiled = CompiledQuery | ExecutionResult

/**
 * Compiles an operation to a function the first time it is asked (graphql-jit), which saves about half of the time
 * that executing it takes. Kept as long as the parsed document is.
 * An operation that runs longer than `timeoutMs` is answered with an error; its statements end by the
 * database's own statement_timeout.
 */
export function compiledExecution({ timeoutMs }: { readonly timeoutMs: number }): Execute {
  const cache = new WeakMap<DocumentNode, Map<string | undefined, Compiled>>()

  const compiled = (schema: GraphQLSchema, document: DocumentNode, operationName: string | undefined) => {
    const byName = cache.get(document) ?? new Map<string | undefined, Compiled>()
    cache.set(document, byName)
    const known = byName.get(operationName)
    if (known) return known
    const made: Compiled = compileQuery(schema, document, operationName)
    byName.set(operationName, made)
    return made
  }

  return async ({ schema, document, operationName, rootValue, contextValue, variableValues }) => {
    const operation = compiled(schema, document, operationName ?? undefined)
    if (!isCompiledQuery(operation)) return operation
    return asRequestError(await within(timeoutMs, operation.query(rootValue, contextValue, variableValues ?? {})))
  }
}
// Variables that do not fit leave nothing to execute: then there are errors that belong to no field.
function asRequestError(result: ExecutionResult): ExecutionResult {
  if (!result.errors || result.data || result.errors.some(isPlaced)) return result
  const extensions = { code: 'BAD_USER_INPUT', http: { status: 400 } }
  const errors = result.errors.map(({ message }) => new GraphQLError(message, { extensions }))
  return { errors }
}

// jit makes errors of its own kind, which may lack extensions
const isPlaced = ({ path, extensions }: Pick<GraphQLError, 'path'> & { readonly extensions?: object }) =>
  path !== undefined || extensions !== undefined

async function within(timeoutMs: number, work: Promise<ExecutionResult> | ExecutionResult): Promise<ExecutionResult> {
  if (!(work instanceof Promise)) return work
  let timer: NodeJS.Timeout | undefined
  const timeout = new Promise<ExecutionResult>((resolve) => {
    timer = setTimeout(() => resolve({ errors: [tooSlow()] }), timeoutMs)
  })
  return Promise.race([work, timeout]).finally(() => clearTimeout(timer))
}

const tooSlow = () =>
  new GraphQLError('Deze vraag duurt te lang. Vraag minder tegelijk.', {
    extensions: { code: 'TE_LANG', http: { status: 503 } },
  })
