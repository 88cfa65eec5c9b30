import type { Instellingen } from '@thuisnabij/domain'
import type { Laag } from './artikel.ts'

/** What the samenwerkingsverband itself agreed: its plan, and how it works. */
export const EIGEN_LAGEN: readonly Laag[] = ['plan', 'werkwijze']

/** The layers that may answer by the settings; the national rules only when they are switched on. */
export function lagenVan({ kennis }: Pick<Instellingen, 'kennis'>): readonly Laag[] {
  return kennis.landelijkKader ? [...EIGEN_LAGEN, 'landelijk'] : EIGEN_LAGEN
}
