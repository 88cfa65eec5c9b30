import type { MedewerkerId, SchoolbestuurId, SchoolId } from '../ids.ts'
import type { Rol } from '../organisatie/organisatie.ts'

/** Through which door somebody came. `werker` is the program itself, at work on a job. */
export type Deur = 'api' | 'bot' | 'werker'

/**
 * Who acts in a session: one person in one role. Comes from the signed-in account, never from an argument.
 *
 * `schoolIds` are the schools this role gives at this moment; empty for every role that is not of a school.
 * The role `systeem` is the program itself (termijnbewaking, deliveries); no person can have it.
 */
export type Wie = {
  readonly medewerkerId: MedewerkerId
  readonly rol: Rol | 'systeem'
  readonly schoolIds: readonly SchoolId[]
  readonly schoolbestuurId?: SchoolbestuurId
  readonly deur: Deur
}
