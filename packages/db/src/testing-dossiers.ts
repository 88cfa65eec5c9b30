import {
  datum,
  type Leerling,
  type LeerlingId,
  type LopendeMelding,
  type OpenSignaal,
  type SchoolId,
  type SignaalId,
  type ThuiszittermeldingId,
  type TlvAanvraagId,
  type TlvAanvraagIngediend,
} from '@thuisnabij/domain'
import { saveLeerling } from './leerling.queries.ts'
import type { Session } from './session.ts'
import { medewerkerId, proefmolen } from './testing-register.ts'

const uuid = <Id extends string>() => crypto.randomUUID() as string as Id

/** A child of groep 6 at Proefmolen. */
export const leerling = (): Leerling => ({
  id: uuid<LeerlingId>(),
  initialen: 'J.V.',
  geboortejaar: 2013,
  schoolId: proefmolen,
  ingeschreven: true,
  groep: 6,
})

/** An aanvraag that was filed and no more. */
export const ingediendeAanvraag = ({ id, schoolId }: Leerling, volgnummer: number): TlvAanvraagIngediend => ({
  id: uuid<TlvAanvraagId>(),
  leerlingId: id,
  ...(schoolId === undefined ? {} : { schoolId }),
  begonnenDoor: medewerkerId(1),
  ingediendDoor: medewerkerId(1),
  soort: 'SBO',
  aanvraagsoort: 'eerste',
  herkomst: 'basisschool',
  ouderInstemming: 'ja',
  leerlingGehoord: true,
  status: 'ingediend',
  nummer: { jaar: 2023, volgnummer },
  ingediendOp: datum('2023-10-02'),
  gebeurtenissen: [{ soort: 'ingediend', op: datum('2023-10-02') }],
  adviezen: [],
  bezwaren: [],
})

/** A melding that runs, of a child at home since 30 October 2023. */
export const lopendeMelding = ({ id, schoolId }: Leerling, nummer: number): LopendeMelding => ({
  id: uuid<ThuiszittermeldingId>(),
  nummer: { jaar: 2023, nummer },
  leerlingId: id,
  ...(schoolId === undefined ? {} : { schoolId }),
  gemeldDoor: medewerkerId(1),
  gemeldOp: datum('2023-11-14'),
  verzuimSinds: { op: datum('2023-10-30'), precisie: 'dag' },
  verzuimtype: 'ongeoorloofd',
  betrokkenen: ['leerplicht', 'jeugdteam'],
  leerplichtGemeld: true,
  veiligheid: false,
  activiteiten: [],
  status: 'lopend',
})

/** The signaal that a melding causes. */
export const openSignaal = ({ id, schoolId }: LopendeMelding, nummer: number): OpenSignaal => ({
  id: uuid<SignaalId>(),
  nummer,
  soort: 'nieuwe_melding',
  urgentie: 'gewoon',
  dossier: { soort: 'thuiszittermelding', meldingId: id },
  ...(schoolId === undefined ? {} : { schoolId }),
  gemaaktOp: datum('2023-11-14'),
  status: 'open',
})

/** Stores a child of this school. */
export async function seedLeerling(session: Session, schoolId: SchoolId, initialen = 'J.V.'): Promise<Leerling> {
  const een = { ...leerling(), schoolId, initialen }
  await saveLeerling(session, een)
  return een
}
