import { createHash } from 'node:crypto'
import type {
  GemeenteId,
  LeerlingId,
  MedewerkerId,
  PlaatsingId,
  SchoolbestuurId,
  SchoolId,
  SignaalId,
  ThuiszittermeldingId,
  TlvAanvraagId,
} from '@thuisnabij/domain'

type DemoIds = {
  gemeente: GemeenteId
  schoolbestuur: SchoolbestuurId
  school: SchoolId
  medewerker: MedewerkerId
  medewerker_rol: string
  leerling: LeerlingId
  tlv_aanvraag: TlvAanvraagId
  plaatsing: PlaatsingId
  thuiszittermelding: ThuiszittermeldingId
  signaal: SignaalId
  bezorging: string
}

/**
 * The id of something in the demo data, always the same. By its name (gemeente, schoolbestuur, school), the number of the
 * persona ("01"), the number as people write it ("2023-0117", melding "2023-31", signaal "14"), or school and initialen
 * of a leerling with a fixed dossier ("Proefmolen J.V.").
 */
export function demoId<Soort extends keyof DemoIds>(soort: Soort, sleutel: string): DemoIds[Soort] {
  const hex = createHash('sha1').update(`thuisnabij demo ${soort} ${sleutel}`).digest('hex')
  // The form of a UUID made from a name (version 5).
  const variant = ((Number.parseInt(hex.slice(16, 17), 16) & 3) | 8).toString(16)
  const delen = [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `5${hex.slice(13, 16)}`,
    variant + hex.slice(17, 20),
    hex.slice(20, 32),
  ]
  return delen.join('-') as DemoIds[Soort]
}
