import { saveArtikelversie } from '@thuisnabij/db'
import { type ArtikelversieId, versieIntrekken } from '@thuisnabij/domain'
import { versieBehandelen } from './kennisartikel-behandelen.ts'
import type { Werksessie } from './sessie.ts'

/** Takes a concept, or what answers, back: a shipped article of the same id answers again from the next question on. */
export const kennisartikelIntrekken = (sessie: Werksessie, { id }: { readonly id: ArtikelversieId }) =>
  versieBehandelen(sessie, { id, handeling: 'kennisartikel-intrekken' }, async (versie) => {
    const uitkomst = versieIntrekken(versie, sessie.wie.medewerkerId, sessie.vandaag)
    if (uitkomst.ok) await saveArtikelversie(sessie, uitkomst.value)
    return uitkomst
  })
