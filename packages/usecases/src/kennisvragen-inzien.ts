import { listOpenKennisvragen } from '@thuisnabij/db'
import { type OpenKennisvraag, ok, type Result } from '@thuisnabij/domain'
import { groepeer, type Kennisbank } from '@thuisnabij/kennis'
import { type GeenToegang, geenToegang, mag, type Werksessie } from './sessie.ts'

/** Questions that ask the same. */
export type Kennisvraaggroep = {
  /** Newest first, never empty. */
  readonly vragen: readonly OpenKennisvraag[]
  /** The article that would answer now, when one surely does. */
  readonly antwoordtNu?: { readonly id: string; readonly titel: string }
}

/** Older ones come when these are done with. */
const HOOGSTENS = 500

/** Questions that found no good answer, grouped with their like, the most asked first. They name nobody, so a look is not recorded. */
export async function kennisvragenInzien(
  sessie: Werksessie,
  { kennis, hoogstens }: { readonly kennis: Kennisbank; readonly hoogstens: number },
): Promise<Result<readonly Kennisvraaggroep[], GeenToegang>> {
  if (!mag(sessie, 'kennisvragen-inzien')) return geenToegang
  const vragen = await listOpenKennisvragen(sessie, HOOGSTENS)
  const groepen = groepeer(vragen.map(({ tekst }) => tekst)).slice(0, hoogstens)
  return ok(
    groepen.map((plekken) =>
      toGroep(
        plekken.flatMap((plek) => vragen[plek] ?? []),
        kennis,
      ),
    ),
  )
}

function toGroep(vragen: readonly OpenKennisvraag[], kennis: Kennisbank): Kennisvraaggroep {
  const [eerste] = vragen
  const uitkomst = eerste && kennis.zoek(eerste.tekst)
  if (uitkomst?.band !== 'antwoord') return { vragen }
  const { id, titel } = uitkomst.treffer.artikel
  return { vragen, antwoordtNu: { id, titel } }
}
