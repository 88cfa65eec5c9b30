/** What this makes, made when it is first asked for, and once. */
export function eens<T>(maak: () => T): () => T {
  let gemaakt: { readonly wat: T } | undefined
  return () => {
    gemaakt ??= { wat: maak() }
    return gemaakt.wat
  }
}
