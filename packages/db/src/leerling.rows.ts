import { type Inschrijving, initialenSleutel, type Leerling } from '@thuisnabij/domain'
import type { InschrijvingTable, LeerlingTable } from './leerling.table.ts'

export const toLeerlingRow = (leerling: Leerling): LeerlingTable => ({
  id: leerling.id,
  initialen: leerling.initialen,
  initialen_sleutel: initialenSleutel(leerling.initialen),
  geboortejaar: leerling.geboortejaar ?? null,
  leerplichtig_vanaf: leerling.leerplichtigVanaf ?? null,
  school_id: leerling.schoolId ?? null,
  ingeschreven: leerling.ingeschreven,
  groep: leerling.groep ?? null,
  woongemeente_id: leerling.woongemeenteId ?? null,
})

export const toInschrijvingRow = (inschrijving: Inschrijving): InschrijvingTable => ({
  leerling_id: inschrijving.leerlingId,
  schooljaar: inschrijving.schooljaar,
  school_id: inschrijving.schoolId,
  groep: inschrijving.groep ?? null,
  van: inschrijving.van,
  tot: inschrijving.tot ?? null,
})
