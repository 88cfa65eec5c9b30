type Present<Row> = { readonly [Key in keyof Row as null extends Row[Key] ? never : Key]: Row[Key] } & {
  readonly [Key in keyof Row as null extends Row[Key] ? Key : never]?: NonNullable<Row[Key]>
}

/** What a row knows: a column that is null is absent in the domain. A loop, because every row of every list passes here. */
export function present<Row extends object>(row: Row): Present<Row> {
  const known: Record<string, unknown> = {}
  for (const key in row) if (row[key] !== null) known[key] = row[key]
  return known as Present<Row>
}
