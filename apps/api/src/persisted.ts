import { createHash } from 'node:crypto'
import { usePersistedOperations } from '@graphql-yoga/plugin-persisted-operations'
import type { Plugin } from 'graphql-yoga'

/** The operations that run in production, by the SHA-256 of their text in hex. */
export type RegisteredOperations = ReadonlyMap<string, string>

/** Registers operations under the hash that clients send in `extensions.persistedQuery.sha256Hash`. */
export const registerOperations = (texts: readonly string[]): RegisteredOperations =>
  new Map(texts.map((text) => [createHash('sha256').update(text).digest('hex'), text]))

/** The text that a request asks to run; undefined when it does not ask in the form that clients do. */
export type TextOf = (asked: { readonly query: unknown; readonly extensions: unknown }) => string | undefined

export const anyText: TextOf = ({ query, extensions }) =>
  typeof query === 'string' && extensions === undefined ? query : undefined

export const registeredText =
  (operations: RegisteredOperations): TextOf =>
  ({ query, extensions }) => {
    const { persistedQuery: by } = (extensions ?? {}) as { readonly persistedQuery?: unknown }
    const { version, sha256Hash } = (by ?? {}) as { readonly version?: unknown; readonly sha256Hash?: unknown }
    const byHash = query === undefined && version === 1 && typeof sha256Hash === 'string'
    return byHash ? operations.get(sha256Hash) : undefined
  }

/**
 * Runs registered operations by their hash, and any other only when `mayExplore` allows that request. It is the one
 * measure that keeps the schema from being guessed field by field.
 */
export function registeredOperationsOnly(
  operations: RegisteredOperations,
  mayExplore: (request: Request) => boolean,
): Plugin {
  return usePersistedOperations({
    getPersistedOperation: (hash) => operations.get(hash) ?? null,
    allowArbitraryOperations: mayExplore,
    customErrors: {
      notFound: error('ONBEKENDE_VRAAG', 404, 'Deze vraag is niet geregistreerd.'),
      keyNotFound: error('ALLEEN_GEREGISTREERD', 403, 'Alleen geregistreerde vragen worden uitgevoerd.'),
      persistedQueryOnly: error('ALLEEN_GEREGISTREERD', 403, 'Alleen geregistreerde vragen worden uitgevoerd.'),
    },
  })
}

const error = (code: string, status: number, message: string) => ({ message, extensions: { code, http: { status } } })
