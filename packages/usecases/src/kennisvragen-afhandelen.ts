import { audit, lockOpenKennisvragen, saveAfgehandeld } from '@thuisnabij/db'
import { type KennisvraagId, kennisvraagAfhandelen, ok, type Result } from '@thuisnabij/domain'
import { type GeenToegang, geenToegang, mag, type Werksessie } from './sessie.ts'

/** Ends kept questions, with the article that answers them when there is one; gives how many were still open. */
export async function kennisvragenAfhandelen(
  sessie: Werksessie,
  { ids, antwoordId }: { readonly ids: readonly KennisvraagId[]; readonly antwoordId?: string },
): Promise<Result<{ readonly aantal: number }, GeenToegang>> {
  if (!mag(sessie, 'kennisvragen-afhandelen')) return geenToegang
  const vragen = await lockOpenKennisvragen(sessie, ids)
  const wie = { door: sessie.wie.medewerkerId, ...(antwoordId === undefined ? {} : { antwoordId }) }
  await saveAfgehandeld(
    sessie,
    vragen.map((vraag) => kennisvraagAfhandelen(vraag, wie, sessie.vandaag)),
  )
  await audit(sessie, 'kennisvragen-afhandelen', {
    soort: 'kennisvraag',
    ids: vragen.map(({ id }) => id),
    leerlingIds: [],
  })
  return ok({ aantal: vragen.length })
}
