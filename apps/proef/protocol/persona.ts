/** Two digits, as in the demo data: "01" to "13", and "99". */
export type Personanummer = string & { readonly __merk: 'Personanummer' }

/** Somebody of the demo data to be for a while. Never a name: a role and a workplace. */
export type Persona = {
  readonly nummer: Personanummer
  readonly rol: string
  readonly werkplek: string
}

/** The tenant of every persona of the demo data. */
export const tenantId = '00000000-0000-0000-0000-00000000aaaa'

/** All personas, in order of number; 99 is somebody who is not registered. */
export const personas: readonly Persona[] = [
  persona('01', "IB'er", 'Proefmolen'),
  persona('02', "IB'er", 'De Zaanoever'),
  persona('03', 'Directeur', 'Proefmolen'),
  persona('04', 'Eerste coördinator', 'samenwerkingsverband'),
  persona('05', 'Tweede coördinator', 'samenwerkingsverband'),
  persona('06', 'Bestuur', 'samenwerkingsverband'),
  persona('07', 'Raad van toezicht', 'samenwerkingsverband'),
  persona('08', 'Ondersteuningsplanraad', 'samenwerkingsverband'),
  persona('09', "IB'er", 'De Sluis (sbo)'),
  persona('10', 'Schoolbestuur', 'Agora'),
  persona('11', 'Functionaris gegevensbescherming', 'samenwerkingsverband'),
  persona('12', 'Orthopedagoog (deskundige)', 'extern'),
  persona('13', 'Programmaraad', 'samenwerkingsverband'),
  persona('99', 'Onbekende', 'staat niet in het register'),
]

/** The persona of that number, or undefined when there is none. */
export function findPersona(nummer: string): Persona | undefined {
  return personas.find((persona) => persona.nummer === nummer)
}

/** How others read this persona: "IB'er · Proefmolen". */
export function omschrijving({ rol, werkplek }: Persona): string {
  return `${rol} · ${werkplek}`
}

function persona(nummer: string, rol: string, werkplek: string): Persona {
  return { nummer: nummer as Personanummer, rol, werkplek }
}
