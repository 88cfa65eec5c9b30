import { datum, type Rol } from '@thuisnabij/domain'
import { demoId } from './demo-id.ts'

/** The tenant of everyone in the demo data; it does not exist. */
export const demoTenantId = '00000000-0000-0000-0000-00000000aaaa'

/** The schools that the personas work at. */
export const PROEFMOLEN = 'Proefmolen'
export const DE_ZAANOEVER = 'De Zaanoever'
export const DE_SLUIS = 'De Sluis'

export type Persona = {
  /** Two digits: the last ones of the account. */
  readonly nr: string
  readonly rol: Rol
  readonly functie: string
  readonly school?: string
  readonly schoolbestuur?: string
}

/** Everyone who can be tried out; no names, a role each. */
export const personas: readonly Persona[] = [
  { nr: '01', rol: 'ib', functie: "IB'er van Proefmolen", school: PROEFMOLEN },
  { nr: '02', rol: 'ib', functie: "IB'er van De Zaanoever", school: DE_ZAANOEVER },
  { nr: '03', rol: 'directeur', functie: 'Directeur van Proefmolen', school: PROEFMOLEN },
  { nr: '04', rol: 'coordinatie', functie: 'Eerste coördinator' },
  { nr: '05', rol: 'coordinatie', functie: 'Tweede coördinator' },
  { nr: '06', rol: 'bestuur', functie: 'Bestuurslid' },
  { nr: '07', rol: 'rvt', functie: 'Lid van de raad van toezicht' },
  { nr: '08', rol: 'opr', functie: 'Lid van de ondersteuningsplanraad' },
  { nr: '09', rol: 'ib', functie: "IB'er van De Sluis", school: DE_SLUIS },
  { nr: '10', rol: 'schoolbestuur', functie: 'Stafmedewerker van Agora', schoolbestuur: 'Agora' },
  { nr: '11', rol: 'fg', functie: 'Functionaris gegevensbescherming' },
  { nr: '12', rol: 'deskundige', functie: 'Orthopedagoog' },
  { nr: '13', rol: 'programmaraad', functie: 'Lid van de programmaraad' },
]

export const personaId = (nr: string) => demoId('medewerker', nr)
export const personaAccount = (nr: string): string => `00000000-0000-0000-0000-${nr.padStart(12, '0')}`

/** Since when everyone has their role. */
export const rolVan = datum('2020-08-01')
