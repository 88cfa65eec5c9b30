import { complexityFromQuery } from '@pothos/plugin-complexity'
import {
  type ASTVisitor,
  type DocumentNode,
  type ExecutionArgs,
  GraphQLError,
  getOperationAST,
  getVariableValues,
  Kind,
  parse,
  type ValidationContext,
  visit,
} from 'graphql'
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

/** The same at the door for files: a file of ten megabytes, written in base64, and the time that reading it may take. */
export const fileLimits = { bodyBytes: 14 * 1024 * 1024, executionMs: 25_000 } as const

/** Rows a page holds at most, and when the caller does not say. */
export const pageSize = { default: 20, max: 100 } as const

const refuse = (code: string, message: string) =>
  new GraphQLError(message, { extensions: { code, http: { status: 400 } } })

/**
 * Refuses operations with too many tokens, aliases or directives, that go too deep, or that weigh too much. The weight
 * of a field stands with the field in the schema; that of a list follows from its `first`.
 */
export const operationLimits: Plugin = {
  onParse: ({ setParseFn }) => setParseFn(parseWithinLimits),
  onValidate: ({ addValidationRule }) => addValidationRule(countAliasesAndDirectives),
  onExecute({ args, setResultAndStopExecution }) {
    const refused = weigh(args)
    if (refused) setResultAndStopExecution({ errors: [refused] })
  },
}

/**
 * The error for an operation that weighs too much. Asked before the execution rather than in it: a compiled execution
 * (jit.ts) has no variables in the form the count needs. Only numbers (`first`, `laatste`) change the weight of an operation, so it is counted once for each.
 */
export function weigh(args: ExecutionArgs): GraphQLError | undefined {
  const { document, operationName, variableValues } = args
  const numbers = Object.entries(variableValues ?? {}).filter(([, value]) => typeof value === 'number')
  const key = JSON.stringify([operationName ?? null, ...numbers])

  const known = weighed.get(document) ?? new Map<string, GraphQLError | undefined>()
  weighed.set(document, known)
  if (known.has(key)) return known.get(key)
  if (known.size >= KEPT_PER_DOCUMENT) known.clear()
  const refused = tooHeavy(args)
  known.set(key, refused)
  return refused
}

const KEPT_PER_DOCUMENT = 100
const weighed = new WeakMap<DocumentNode, Map<string, GraphQLError | undefined>>()

function tooHeavy({ schema, document, operationName, variableValues }: ExecutionArgs): GraphQLError | undefined {
  const operation = getOperationAST(document, operationName)
  if (!operation) return undefined
  const variables = variableValues ?? {}
  // what is wrong with a variable is said when it is executed
  if (getVariableValues(schema, operation.variableDefinitions ?? [], variables).errors) return undefined

  const { definitions, ...rest } = document
  const fragments = definitions.filter(({ kind }) => kind === Kind.FRAGMENT_DEFINITION)
  const asked = { ...rest, definitions: [operation, ...fragments] }
  const { depth, breadth, complexity } = complexityFromQuery(asked, { schema, variables })

  if (depth > limits.depth) return refuse('TE_DIEP', `Deze vraag gaat te diep: hoogstens ${limits.depth} lagen.`)
  if (breadth > limits.breadth)
    return refuse('TE_BREED', `Deze vraag heeft te veel velden: hoogstens ${limits.breadth}.`)
  if (complexity > limits.complexity)
    return refuse('TE_ZWAAR', 'Deze vraag is te zwaar. Vraag minder rijen of minder velden tegelijk.')
  return undefined
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
