import { type ASTVisitor, type DocumentNode, GraphQLError, Kind, parse, type ValidationContext, visit } from 'graphql'
import type { Plugin } from 'graphql-yoga'

/**
 * What one request may ask at most. Operations of our own clients stay far below; a stranger who tries to make
 * the server work hard does not get past parsing or validation.
 */
export const limits = {
  /** Bytes of the request body. */
  bodyBytes: 64 * 1024,
  /** Words and signs in the operation. */
  tokens: 1000,
  aliases: 15,
  directives: 5,
  /** Levels of fields. */
  depth: 12,
  /** Fields asked for, lists counted once. */
  breadth: 250,
  /** Fields asked for, times the rows that each list may give. */
  complexity: 8000,
  /** Milliseconds that the execution of one operation may take. */
  executionMs: 10_000,
} as const

/** Rows a page holds at most, and when the caller does not say. */
export const pageSize = { default: 20, max: 100 } as const

const refuse = (code: string, message: string) =>
  new GraphQLError(message, { extensions: { code, http: { status: 400 } } })

/**
 * Refuses operations with too many tokens, aliases or directives. Depth, breadth and complexity are counted by
 * Pothos' complexity plugin, which knows the lists and their `first`.
 */
export const operationLimits: Plugin = {
  onParse: ({ setParseFn }) => setParseFn(parseWithinLimits),
  onValidate: ({ addValidationRule }) => addValidationRule(countAliasesAndDirectives),
}

function parseWithinLimits(source: Parameters<typeof parse>[0], options?: Parameters<typeof parse>[1]): DocumentNode {
  return parse(source, { ...options, maxTokens: limits.tokens })
}

function countAliasesAndDirectives(context: ValidationContext): ASTVisitor {
  const count = { aliases: 0, directives: 0 }
  visit(context.getDocument(), {
    [Kind.FIELD]: (node) => {
      if (node.alias) count.aliases += 1
    },
    [Kind.DIRECTIVE]: () => {
      count.directives += 1
    },
  })

  if (count.aliases > limits.aliases)
    context.reportError(refuse('TE_VEEL_ALIASSEN', `Gebruik hoogstens ${limits.aliases} aliassen in één vraag.`))
  if (count.directives > limits.directives)
    context.reportError(refuse('TE_VEEL_DIRECTIVES', `Gebruik hoogstens ${limits.directives} directives in één vraag.`))

  return {}
}
