/** A page of a list: `first` rows at most, after the row of the cursor. */
export type Page<Cursor> = { readonly first: number; readonly after?: Cursor }

/** `first` lines at most of a list, after the `vanaf` that were shown already. */
export type Bladzijde = { readonly first: number; readonly vanaf: number }

/** Rows in order; `hasNextPage` when the list goes on after them. */
export type Paged<Row> = { readonly rows: readonly Row[]; readonly hasNextPage: boolean }

/** Where a list stands: the day its order follows, absent for what has none yet (those come first), and the id. */
export type DayCursor<Id extends string, Day extends string> = { readonly op?: Day; readonly id: Id }

/** From one row more than asked for, to a page. */
export const toPaged = <Row>(rows: readonly Row[], first: number): Paged<Row> => ({
  rows: rows.slice(0, first),
  hasNextPage: rows.length > first,
})
