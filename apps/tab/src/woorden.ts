const dagen = new Intl.DateTimeFormat('nl-NL', { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' })

/** A day as people read it: "6 nov 2023". */
export function dagInWoorden(dag: string): string {
  return dagen.format(new Date(`${dag}T00:00:00Z`))
}

/** Words of the register as people read them: "nieuwe_melding" is "Nieuwe melding" when nothing better is known. */
export function inWoorden(woord: string, woordenboek: Readonly<Record<string, string>> = {}): string {
  const bekend = woordenboek[woord]
  if (bekend) return bekend

  const los = woord.replaceAll('_', ' ')
  return los.charAt(0).toUpperCase() + los.slice(1)
}
