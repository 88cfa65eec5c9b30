import { lockOpenKennisvragen, saveAfgehandeld, saveArtikelversie } from '@thuisnabij/db'
import {
  type ArtikelversieId,
  type GepubliceerdeVersie,
  kennisvraagAfhandelen,
  ok,
  publiceren,
  vervangen,
} from '@thuisnabij/domain'
import { leesBrondocumenten } from '@thuisnabij/kennis'
import { basishash, geldendeArtikelenLezen, versieBehandelen } from './kennisartikel-behandelen.ts'
import type { Werksessie } from './sessie.ts'

/**
 * The concept answers from the next question on, in every process; the version before it is history, and the questions it was
 * written for are done with. `stand` is that of the text that was read.
 */
export const kennisartikelPubliceren = (
  sessie: Werksessie,
  { id, stand }: { readonly id: ArtikelversieId; readonly stand: number },
) =>
  versieBehandelen(sessie, { id, handeling: 'kennisartikel-publiceren' }, async (versie, versies) => {
    const door = sessie.wie.medewerkerId
    const ids = new Set((await geldendeArtikelenLezen(sessie)).map((artikel) => artikel.id))
    const omgeving = { ids, documenten: leesBrondocumenten() }
    const uitkomst = publiceren(versie, { door, stand, omgeving }, sessie.vandaag)
    if (!uitkomst.ok) return uitkomst

    const gold = versies.find((een) => een.status === 'gepubliceerd')
    if (gold) await saveArtikelversie(sessie, vervangen(gold, door, sessie.vandaag))
    const gepubliceerd = metBasis(uitkomst.value)
    await saveArtikelversie(sessie, gepubliceerd)
    const vragen = await lockOpenKennisvragen(sessie, gepubliceerd.kennisvraagIds)
    const wie = { door, antwoordId: gepubliceerd.artikelId }
    await saveAfgehandeld(
      sessie,
      vragen.map((vraag) => kennisvraagAfhandelen(vraag, wie, sessie.vandaag)),
    )
    return ok(gepubliceerd)
  })

/** What ships now is what was read beside it. */
function metBasis({ basisHash: _, ...versie }: GepubliceerdeVersie): GepubliceerdeVersie {
  const basisHash = basishash(versie.artikelId)
  return basisHash === undefined ? versie : { ...versie, basisHash }
}
