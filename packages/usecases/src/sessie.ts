import type { Session } from '@thuisnabij/db'
import { type Handeling, type Instellingen, magDoen, magVoorSchool, type SchoolId, weiger } from '@thuisnabij/domain'

/** What a use case works in: the session that its door opened, and the settings of this samenwerkingsverband. */
export type Werksessie = Session & { readonly instellingen: Instellingen }

/** Not for this person in this role; says nothing of whether what was asked for exists. */
export type GeenToegang = { readonly kind: 'GeenToegang' }

export const geenToegang = weiger<GeenToegang>({ kind: 'GeenToegang' })

/** Whether whoever acts may do this for any dossier at all. */
export const mag = ({ wie }: Werksessie, handeling: Handeling): boolean => magDoen(wie.rol, handeling)

/** Whether whoever acts may do this at this school; without a school, for a child that has none. */
export const magBij = ({ wie }: Werksessie, handeling: Handeling, schoolId: SchoolId | undefined): boolean =>
  magVoorSchool(wie, handeling, schoolId === undefined ? {} : { schoolId })
