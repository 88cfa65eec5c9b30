import { findLeerling, findLopendePlaatsing, findSchool } from '@thuisnabij/db'
import type { Leerling, Plaatsing, School, TlvAanvraag, TlvAanvraagConcept } from '@thuisnabij/domain'
import type { Werksessie } from './sessie.ts'

/** An aanvraag that was filed. */
export type TlvAanvraagMetNummer = Exclude<TlvAanvraag, TlvAanvraagConcept>

/** An aanvraag with what people need to know it by. */
export type TlvDossier = {
  readonly aanvraag: TlvAanvraagMetNummer
  readonly leerling: Leerling
  readonly school?: School
  /** That runs: waits or is placed. `bij` is the school's name, also of one outside the region. */
  readonly plaatsing?: { readonly plaatsing: Plaatsing; readonly bij: string }
}

export const heeftNummer = (aanvraag: TlvAanvraag): aanvraag is TlvAanvraagMetNummer => aanvraag.status !== 'concept'

/** The aanvraag with its leerling, school and running plaatsing, each as whoever acts may see them. */
export async function tlvDossierVan(
  sessie: Werksessie,
  aanvraag: TlvAanvraagMetNummer,
): Promise<TlvDossier | undefined> {
  const leerling = await findLeerling(sessie, aanvraag.leerlingId)
  if (!leerling) return undefined
  const school = aanvraag.schoolId && (await findSchool(sessie, aanvraag.schoolId))
  const plaatsing = await findLopendePlaatsing(sessie, aanvraag.id)
  return {
    aanvraag,
    leerling,
    ...(school ? { school } : {}),
    ...(plaatsing ? { plaatsing: { plaatsing, bij: await plaatsVan(sessie, plaatsing) } } : {}),
  }
}

async function plaatsVan(sessie: Werksessie, { bij }: Plaatsing): Promise<string> {
  if ('schoolBuitenRegio' in bij) return bij.schoolBuitenRegio
  return (await findSchool(sessie, bij.schoolId))?.naam ?? 'een andere school'
}
