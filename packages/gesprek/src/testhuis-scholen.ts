import type { SchoolId } from '@thuisnabij/domain'
import type { Schoolnaam } from './deps.ts'

const school = (naam: string, bestuur: string): Schoolnaam => ({ id: `school-${naam}` as SchoolId, naam, bestuur })
export const proefmolen = school('Proefmolen', 'Agora')
export const zaanoever = school('De Zaanoever', 'Zaan Primair')
export const sluis = school('De Sluis', 'Zaan Primair')
/** A school of a third bestuur. */
export const kreek = school('De Kreek', 'OpSpoor')
