/** A row that something visible refers to, and that is not (any longer) for whoever asks. */
class NotVisible extends Error {
  override readonly name = 'NotVisible'
}

/** The rows in the order of these ids, as a loader must answer; an error where there is no row for whoever asks. */
export function inOrderOf<Id extends string, Row extends { readonly id: Id }>(
  ids: readonly Id[],
  rows: readonly Row[],
): (Row | Error)[] {
  const byId = new Map(rows.map((row) => [row.id, row]))
  return ids.map((id) => byId.get(id) ?? new NotVisible(`No row that may be seen: ${id}`))
}

/** What is loaded, or null when it is not for whoever asks. */
export async function ifVisible<Row>(loaded: Promise<Row>): Promise<Row | null> {
  try {
    return await loaded
  } catch (error) {
    if (error instanceof NotVisible) return null
    throw error
  }
}
