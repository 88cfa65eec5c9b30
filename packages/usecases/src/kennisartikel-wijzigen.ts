import { saveArtikelversie } from '@thuisnabij/db'
import { type Artikel, type ArtikelversieId, conceptWijzigen } from '@thuisnabij/domain'
import { meegeleverdArtikel, versieBehandelen } from './kennisartikel-behandelen.ts'
import type { Werksessie } from './sessie.ts'
import { woordkennis } from './woordkennis.ts'

/** Another text for a concept. It may still have gebreken; those are told when it is published. */
export const kennisartikelWijzigen = (
  sessie: Werksessie,
  { id, stand, inhoud }: { readonly id: ArtikelversieId; readonly stand: number; readonly inhoud: Artikel },
) =>
  versieBehandelen(sessie, { id, handeling: 'kennisartikel-wijzigen' }, async (versie) => {
    const omgeving = { meegeleverd: meegeleverdArtikel(versie.artikelId), woorden: await woordkennis(sessie) }
    const nieuw = { inhoud, stand, door: sessie.wie.medewerkerId, omgeving }
    const uitkomst = conceptWijzigen(versie, nieuw, sessie.vandaag)
    if (uitkomst.ok) await saveArtikelversie(sessie, uitkomst.value)
    return uitkomst
  })
