import { findPersona, type Persona, type Personanummer, personas } from '../protocol/persona.ts'

/** The personas that an address names (`?persona=01,04`), two at most; the first of all when it names none. */
export function personasUitAdres(zoekdeel: string): readonly Persona[] {
  const nummers = new URLSearchParams(zoekdeel).get('persona')?.split(',') ?? []
  const gevonden = [...new Set(nummers)].flatMap((nummer) => findPersona(nummer) ?? [])
  return gevonden.length > 0 ? gevonden.slice(0, 2) : personas.slice(0, 1)
}

/** The address that names these personas. */
export function adresVan(nummers: readonly Personanummer[]): string {
  return `?persona=${nummers.join(',')}`
}
