import { insertKennisvraag, insertKennisvraagKeuze } from '@thuisnabij/db'
import {
  type Kennisvraagaanleiding,
  type KennisvraagId,
  ok,
  type Result,
  type Woordkennis,
  zonderLeerlinggegevens,
} from '@thuisnabij/domain'
import { type GeenToegang, geenToegang, mag, type Werksessie } from './sessie.ts'
import { woordkennis } from './woordkennis.ts'

/** A question that found no good answer, as it was typed. */
export type NieuweKennisvraag = {
  readonly id: KennisvraagId
  readonly tekst: string
  readonly aanleiding: Kennisvraagaanleiding
  readonly artikelId?: string
  readonly toelichting?: string
}

/** Whether the question was kept, and what was said with it. */
export type Bewaard = { readonly vraag: boolean; readonly toelichting: boolean }

/**
 * Keeps a question without anything of a leerling and without who asked, so that the coördinatie can answer the next who does.
 * When in doubt nothing is kept; whoever asked need not know.
 */
export async function kennisvraagBewaren(
  sessie: Werksessie,
  nieuw: NieuweKennisvraag,
): Promise<Result<Bewaard, GeenToegang>> {
  if (!mag(sessie, 'kennisvraag-bewaren')) return geenToegang
  const woorden = await woordkennis(sessie)
  const tekst = schoon(nieuw.tekst, woorden)
  if (tekst === undefined) return ok({ vraag: false, toelichting: false })

  const toelichting = schoon(nieuw.toelichting ?? '', woorden)
  const { id, aanleiding, artikelId } = nieuw
  await insertKennisvraag(sessie, {
    ...{ id, tekst, aanleiding, gevraagdOp: sessie.vandaag, status: 'open' },
    ...(artikelId === undefined ? {} : { artikelId }),
    ...(toelichting === undefined ? {} : { toelichting }),
  })
  return ok({ vraag: true, toelichting: toelichting !== undefined })
}

function schoon(tekst: string, woorden: Woordkennis): string | undefined {
  const zonder = zonderLeerlinggegevens(tekst, woorden)
  return zonder === '' ? undefined : zonder
}

/** Notes that something of what was offered was chosen: then the question did find its answer. */
export async function kennisvraagKiezen(
  sessie: Werksessie,
  { id, artikelId }: { readonly id: KennisvraagId; readonly artikelId: string },
): Promise<Result<true, GeenToegang>> {
  if (!mag(sessie, 'kennisvraag-bewaren')) return geenToegang
  await insertKennisvraagKeuze(sessie, id, artikelId)
  return ok(true)
}
