/** A leerling in a list: "S. el B., groep 5". Never more than this. */
export function leerlingTekst({
  initialen,
  groep,
}: {
  readonly initialen: string
  readonly groep: number | null
}): string {
  return groep === null ? initialen : `${initialen}, groep ${groep}`
}
