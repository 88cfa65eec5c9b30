import { type DocumentNode, type ExecutionResult, GraphQLError, type GraphQLSchema } from 'graphql'
import { type CompiledQuery, compileQuery, isCompiledQuery } from 'graphql-jit'
import type { Plugin } from 'graphql-yoga'

// Compiled, or the errors for which it cannot be.
type Compiled = CompiledQuery | ExecutionResult

/**
 * Compiles an operation to a function the first time it is asked (graphql-jit), which saves about half of the time
 * that executing it takes. Kept as long as yoga keeps the parsed document, so bounded by yoga's document cache.
 * An operation that runs longer than `timeoutMs` is answered with an error; its statements end by the
 * database's own statement_timeout.
 */
export function compiledExecution({ timeoutMs }: { readonly timeoutMs: number }): Plugin {
  const cache = new WeakMap<DocumentNode, Map<string, Compiled>>()

  const compiled = (schema: GraphQLSchema, document: DocumentNode, operationName: string | undefined) => {
    const byName = cache.get(document) ?? new Map<string, Compiled>()
    cache.set(document, byName)
    const known = byName.get(operationName ?? '')
    if (known) return known
    const made: Compiled = compileQuery(schema, document, operationName)
    byName.set(operationName ?? '', made)
    return made
  }

  return {
    onExecute({ args, setExecuteFn }) {
      setExecuteFn(() => {
        const operation = compiled(args.schema, args.document, args.operationName ?? undefined)
        if (!isCompiledQuery(operation)) return operation
        return within(timeoutMs, operation.query(args.rootValue, args.contextValue, args.variableValues ?? {}))
      })
    },
  }
}

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
