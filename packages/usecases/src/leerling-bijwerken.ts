import { listGemeenten } from '@thuisnabij/db'
import {
  isGeboortejaar,
  isGroep,
  type Leerling,
  type LeerlingId,
  ok,
  parseLeerplichtigVanaf,
  type Result,
  weiger,
} from '@thuisnabij/domain'
import { leerlingBehandelen } from './leerling-behandelen.ts'
import type { GeboortejaarOngeldig, GroepOngeldig } from './leerling-vinden.ts'
import type { Werksessie } from './sessie.ts'

export type GemeenteNietGevonden = { readonly kind: 'GemeenteNietGevonden' }
/** A child of this geboortejaar cannot become leerplichtig in that month. */
export type LeerplichtmaandOngeldig = { readonly kind: 'LeerplichtmaandOngeldig' }
export type LeerlingBijwerkenWeigering =
  | GroepOngeldig
  | GeboortejaarOngeldig
  | LeerplichtmaandOngeldig
  | GemeenteNietGevonden

export type Leerlinggegevens = Partial<
  Pick<Leerling, 'groep' | 'geboortejaar' | 'leerplichtigVanaf' | 'woongemeenteId'>
>

/** Changes what is given of a leerling, and leaves the rest as it is. */
export const leerlingBijwerken = (
  sessie: Werksessie,
  { id, gegevens }: { readonly id: LeerlingId; readonly gegevens: Leerlinggegevens },
) =>
  leerlingBehandelen(sessie, { id, handeling: 'leerling-bijwerken' }, async (leerling) => {
    const na = { ...leerling, ...gegevens }
    const fout = (await gegevensfout(sessie, gegevens)) ?? maandfout(na)
    const uitkomst: Result<{ readonly leerling: Leerling }, LeerlingBijwerkenWeigering> = fout
      ? weiger(fout)
      : ok({ leerling: na })
    return uitkomst
  })

async function gegevensfout(
  sessie: Werksessie,
  { groep, geboortejaar, woongemeenteId }: Leerlinggegevens,
): Promise<LeerlingBijwerkenWeigering | undefined> {
  if (groep !== undefined && !isGroep(groep)) return { kind: 'GroepOngeldig', groep }
  if (geboortejaar !== undefined && !isGeboortejaar(geboortejaar, sessie.vandaag))
    return { kind: 'GeboortejaarOngeldig', geboortejaar }
  if (woongemeenteId === undefined) return undefined
  const bekend = (await listGemeenten(sessie)).some((gemeente) => gemeente.id === woongemeenteId)
  return bekend ? undefined : { kind: 'GemeenteNietGevonden' }
}

const maandfout = ({ geboortejaar, leerplichtigVanaf }: Leerling): LeerplichtmaandOngeldig | undefined =>
  geboortejaar === undefined ||
  leerplichtigVanaf === undefined ||
  parseLeerplichtigVanaf(leerplichtigVanaf, geboortejaar) !== undefined
    ? undefined
    : { kind: 'LeerplichtmaandOngeldig' }
