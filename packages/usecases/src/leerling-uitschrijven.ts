import { listInschrijvingen } from '@thuisnabij/db'
import {
  type Datum,
  type Inschrijving,
  type Leerling,
  type LeerlingId,
  type Result,
  type UitschrijvenWeigering,
  uitschrijven,
  weiger,
} from '@thuisnabij/domain'
import { leerlingBehandelen } from './leerling-behandelen.ts'
import type { Werksessie } from './sessie.ts'

type Uitkomst = Result<{ readonly leerling: Leerling; readonly inschrijving: Inschrijving }, UitschrijvenWeigering>

/** Ends the enrolment that runs, with its last day. The school keeps the dossier until another enrols the child. */
export const leerlingUitschrijven = (
  sessie: Werksessie,
  { id, laatsteDag }: { readonly id: LeerlingId; readonly laatsteDag: Datum },
) =>
  leerlingBehandelen(sessie, { id, handeling: 'leerling-uitschrijven' }, async (leerling): Promise<Uitkomst> => {
    const lopend = (await listInschrijvingen(sessie, id)).find(({ tot }) => tot === undefined)
    return lopend ? uitschrijven(leerling, lopend, laatsteDag) : weiger({ kind: 'NietIngeschreven' })
  })
