import { type Datum, parseDatum } from '@thuisnabij/domain'
import { isUuid } from './builder.ts'

type Cursor = Readonly<Record<string, string | number | undefined>>

/** The cursor of a list in order of a day and then the id. */
export function dagEnId<Id extends string>({ op, id }: Cursor): { readonly op: Datum; readonly id: Id } | undefined {
  if (typeof id !== 'string' || !isUuid(id)) return undefined
  const dag = typeof op === 'string' ? parseDatum(op) : undefined
  return dag && { op: dag, id: id as Id }
}

/** As {@link dagEnId}, for a list in which rows without a day come first. */
export const misschienDagEnId = <Id extends string>({
  op,
  id,
}: Cursor): { readonly op?: Datum; readonly id: Id } | undefined =>
  op === undefined && typeof id === 'string' && isUuid(id) ? { id: id as Id } : dagEnId<Id>({ op, id })

/** The cursor of a list in order of number. */
export const opNummer = ({ nummer }: Cursor): number | undefined => (typeof nummer === 'number' ? nummer : undefined)
