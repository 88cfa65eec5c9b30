import type { KennisInstellingen, Laag } from '@thuisnabij/domain'

/** What the samenwerkingsverband itself agreed: its plan, and how it works. */
export const EIGEN_LAGEN: readonly Laag[] = ['plan', 'werkwijze']

/** The layers that may answer by the settings; the national rules only when they are switched on. */
export function lagenVan({ kennis }: { readonly kennis: Pick<KennisInstellingen, 'landelijkKader'> }): readonly Laag[] {
  return kennis.landelijkKader ? [...EIGEN_LAGEN, 'landelijk'] : EIGEN_LAGEN
}
