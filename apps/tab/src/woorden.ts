const dagen = new Intl.DateTimeFormat('nl-NL', { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' })

/** A day as people read it: "6 nov 2023". */
export function dagInWoorden(dag: string): string {
  return dagen.format(new Date(`${dag}T00:00:00Z`))
}

/** The same words as the beginning of a sentence. */
export function metHoofdletter(woorden: string): string {
  return woorden.charAt(0).toUpperCase() + woorden.slice(1)
}
