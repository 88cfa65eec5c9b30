import type { SchoolId, Schoolsoort } from '@thuisnabij/domain'
import type { Schoolnaam } from './deps.ts'

const school = (naam: string, bestuur: string, soort: Schoolsoort = 'bao'): Schoolnaam => ({
  id: `school-${naam}` as SchoolId,
  naam,
  bestuur,
  soort,
})
export const proefmolen = school('Proefmolen', 'Agora')
export const zaanoever = school('De Zaanoever', 'Zaan Primair')
export const sluis = school('De Sluis', 'Zaan Primair', 'sbo')
/** A school of a third bestuur. */
export const kreek = school('De Kreek', 'OpSpoor')
