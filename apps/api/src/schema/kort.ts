import type { Leerling, School } from '@thuisnabij/domain'

/** The little of a row that came with a list; what more is asked is loaded, for all rows of the list at once. */
export type Kort<Row, Key extends keyof Row> = Pick<Row, Key> & { readonly kort: true }

export type LeerlingBron = Leerling | Kort<Leerling, 'id' | 'initialen' | 'groep' | 'geboortejaar'>
export type SchoolBron = School | Kort<School, 'id' | 'naam'>

export const isKort = <Row extends object>(row: Row): row is Extract<Row, { readonly kort: true }> => 'kort' in row
