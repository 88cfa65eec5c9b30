import type { ObjectRef } from '@pothos/core'
import { GraphQLError } from 'graphql'
import { pageSize } from '../limits.ts'
import { builder, type Types } from './builder.ts'

/** A page of a list, as use cases give it. */
type Paged<Row> = { readonly rows: readonly Row[]; readonly hasNextPage: boolean }
type Edge<Row> = { readonly cursor: string; readonly node: Row }
type Verbinding<Row> = { readonly edges: readonly Edge<Row>[]; readonly hasNextPage: boolean }

const PageInfo = builder.objectRef<Verbinding<unknown>>('PageInfo').implement({
  description: 'Waar je bent in een lijst.',
  fields: (t) => ({
    hasNextPage: t.exposeBoolean('hasNextPage', { description: 'Of er hierna nog meer is.' }),
    endCursor: t.string({
      nullable: true,
      description: 'Geef dit mee als after om verder te lezen; leeg als de bladzijde leeg is.',
      resolve: ({ edges }) => edges.at(-1)?.cursor,
    }),
  }),
})

/** The connection type `<Naam>Connection` of a list of `node`. */
export function verbindingVan<Row>(node: ObjectRef<Types, unknown, Row>): ObjectRef<Types, unknown, Verbinding<Row>> {
  const Edge = builder.objectRef<Edge<Row>>(`${node.name}Edge`).implement({
    description: `Een plaats in een lijst van ${node.name}.`,
    fields: (t) => ({
      cursor: t.exposeString('cursor', { description: 'Geef dit mee als after om hierna verder te lezen.' }),
      node: t.field({ type: node as never, description: 'Wat hier staat.', resolve: (edge) => edge.node as never }),
    }),
  })
  return builder.objectRef<Verbinding<Row>>(`${node.name}Connection`).implement({
    description: `Een bladzijde van een lijst van ${node.name}.`,
    fields: (t) => ({
      edges: t.expose('edges', {
        type: [Edge],
        description: 'De bladzijde, op volgorde.',
        // counted with the list itself, see gewicht
        complexity: { multiplier: 1 },
      }),
      pageInfo: t.field({ type: PageInfo, description: 'Of er meer is.', resolve: (verbinding) => verbinding }),
    }),
  })
}

/** The page as its connection; empty when the role may not see such rows at all. */
export const toVerbinding = <Row>(
  page: { readonly ok: true; readonly value: Paged<Row> } | { readonly ok: false },
  cursorOf: (row: Row) => Cursor,
): Verbinding<Row> =>
  page.ok
    ? {
        edges: page.value.rows.map((node) => ({ node, cursor: encode(cursorOf(node)) })),
        hasNextPage: page.value.hasNextPage,
      }
    : { edges: [], hasNextPage: false }

/** Arguments of every list. */
export const bladzijde = builder.args((t) => ({
  first: t.int({ defaultValue: pageSize.default, description: `Hoeveel: 1 tot en met ${pageSize.max}.` }),
  after: t.string({ required: false, description: 'De cursor waarna je verder leest.' }),
}))

/** A list weighs as many rows as it may give. */
export const gewicht = ({ first }: { readonly first: number }) => ({ field: 1, multiplier: Math.max(1, first) })

/** What a cursor holds: the values that the list is ordered by, of the last row shown. */
type Cursor = Readonly<Record<string, string | number | undefined>>
type Bladzijde = { readonly first: number; readonly after?: string | null | undefined }

/** The page that was asked for; `read` takes the cursor apart, and gives undefined when it is none of this list. */
export function toPage<After>(
  { first, after }: Bladzijde,
  read: (cursor: Cursor) => After | undefined,
): { readonly first: number; readonly after?: After } {
  if (first < 1 || first > pageSize.max) throw refuse(`Vraag 1 tot en met ${pageSize.max} rijen met first.`)
  if (after === null || after === undefined) return { first }

  const cursor = decode(after)
  const from = cursor && read(cursor)
  if (from === undefined) throw refuse('Deze after hoort niet bij deze lijst. Gebruik een cursor uit deze lijst.')
  return { first, after: from }
}

const encode = (cursor: Cursor) => Buffer.from(JSON.stringify(cursor)).toString('base64url')

function decode(after: string): Cursor | undefined {
  const text = Buffer.from(after, 'base64url').toString()
  if (!/^\{("\w+":("[^"\\]*"|\d{1,9}),?)*\}$/.test(text)) return undefined
  return JSON.parse(text.replace(',}', '}')) as Cursor
}

const refuse = (message: string) =>
  new GraphQLError(message, { extensions: { code: 'ONGELDIGE_BLADZIJDE', http: { status: 400 } } })
