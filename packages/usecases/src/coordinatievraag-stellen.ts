import { randomUUID } from 'node:crypto'
import { audit, drawNummer, insertCoordinatievraag, lockEerdereVragen } from '@thuisnabij/db'
import {
  type CoordinatievraagId,
  type OpenCoordinatievraag,
  ok,
  type Result,
  type VraagStellenWeigering,
  vraagStellen,
} from '@thuisnabij/domain'
import { coordinatie, laatBezorgen } from './bezorging-vragen.ts'
import { type GeenToegang, geenToegang, mag, type Werksessie } from './sessie.ts'
import { woordkennis } from './woordkennis.ts'

/** Puts a question to the coördinatie: it is in their list, and a message to each of them goes out. `gesprekId`: where it was asked. */
export async function coordinatievraagStellen(
  sessie: Werksessie,
  { tekst, gesprekId }: { readonly tekst: string; readonly gesprekId?: string },
): Promise<Result<OpenCoordinatievraag, GeenToegang | VraagStellenWeigering>> {
  if (!mag(sessie, 'coordinatievraag-stellen')) return geenToegang
  const eerder = await lockEerdereVragen(sessie)
  const meestePerDag = sessie.instellingen.kennis.vragenPerDag.waarde
  const vraag = vraagStellen(tekst, eerder, { meestePerDag, woorden: await woordkennis(sessie) })
  if (!vraag.ok) return vraag

  const { medewerkerId } = sessie.wie
  const gesteld: OpenCoordinatievraag = {
    id: randomUUID() as string as CoordinatievraagId,
    nummer: await drawNummer(sessie, 'coordinatievraag'),
    tekst: vraag.value,
    gesteldDoor: medewerkerId,
    gesteldOp: sessie.vandaag,
    status: 'open',
    ...(gesprekId === undefined ? {} : { gesprekId }),
  }
  await insertCoordinatievraag(sessie, gesteld)
  // Who is coördinator in another role does not answer their own question.
  const ontvangers = (await coordinatie(sessie)).filter((id) => id !== medewerkerId)
  await laatBezorgen(sessie, { soort: 'coordinatievraag', id: gesteld.id }, { ontvangers })
  await audit(sessie, 'coordinatievraag-stellen', { soort: 'coordinatievraag', ids: [gesteld.id], leerlingIds: [] })
  return ok(gesteld)
}
