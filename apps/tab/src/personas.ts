/** Persons of the demo data to look as, outside production: number, and role and workplace in words. */
export const personas: readonly (readonly [nummer: string, omschrijving: string])[] = [
  ['01', "IB'er · Proefmolen"],
  ['02', "IB'er · De Zaanoever"],
  ['03', 'Directeur · Proefmolen'],
  ['04', 'Eerste coördinator'],
  ['05', 'Tweede coördinator'],
  ['06', 'Bestuur'],
  ['07', 'Raad van toezicht'],
  ['08', 'Ondersteuningsplanraad'],
  ['09', "IB'er · De Sluis (sbo)"],
  ['10', 'Schoolbestuur · Agora'],
  ['11', 'Functionaris gegevensbescherming'],
  ['12', 'Orthopedagoog (deskundige)'],
  ['13', 'Programmaraad'],
  ['99', 'Onbekende'],
]

/** The persona that an address names (`?persona=04`); the first of all when it names none. */
export function personaUitAdres(zoekdeel: string): string {
  const gevraagd = new URLSearchParams(zoekdeel).get('persona')
  return personas.find(([nummer]) => nummer === gevraagd)?.[0] ?? '01'
}

/** The search part of an address with this persona in it, and what else it says. */
export function metPersona(zoekdeel: string, nummer: string): string {
  const gevraagd = new URLSearchParams(zoekdeel)
  gevraagd.set('persona', nummer)
  return `?${gevraagd}`
}
