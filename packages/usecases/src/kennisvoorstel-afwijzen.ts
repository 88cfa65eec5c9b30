import { saveArtikelversie } from '@thuisnabij/db'
import { type ArtikelversieId, voorstelAfwijzen } from '@thuisnabij/domain'
import { basishash, versieBehandelen } from './kennisartikel-behandelen.ts'
import type { Werksessie } from './sessie.ts'

/** What ships now was read beside the own text, and the own text stays. To take what ships: withdraw the own version. */
export const kennisvoorstelAfwijzen = (sessie: Werksessie, { id }: { readonly id: ArtikelversieId }) =>
  versieBehandelen(sessie, { id, handeling: 'kennisvoorstel-afwijzen' }, async (versie) => {
    const uitkomst = voorstelAfwijzen(versie, basishash(versie.artikelId))
    if (uitkomst.ok) await saveArtikelversie(sessie, uitkomst.value)
    return uitkomst
  })
