import type { Handelingen } from './handeling.ts'
import { MELDINGHANDELINGEN } from './meldinghandelingen.ts'
import { SIGNAALHANDELINGEN } from './signaalhandelingen.ts'

/** Every act that a conversation makes ready and does after one confirmation. */
export const HANDELINGEN: Handelingen = { ...MELDINGHANDELINGEN, ...SIGNAALHANDELINGEN }
