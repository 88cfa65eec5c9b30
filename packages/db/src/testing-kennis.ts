import {
  type Artikel,
  type ArtikelversieId,
  type Conceptversie,
  type CoordinatievraagId,
  datum,
  type MedewerkerId,
  type OpenCoordinatievraag,
} from '@thuisnabij/domain'
import { insertConcept, saveArtikelversie } from './artikelversie.queries.ts'
import type { Session } from './session.ts'
import { medewerkerId } from './testing-register.ts'

const op = datum('2023-11-01')

/** An article in order, by the coördinatie. */
export const eigenArtikel: Artikel = {
  id: 'taxi-vergoeding',
  soort: 'antwoord',
  titel: 'Wie betaalt de taxi naar het sbo?',
  voorbeeldvragen: ['Wie betaalt de taxi naar het sbo?', 'taxi vergoeding aanvragen'],
  trefwoorden: ['taxi', 'taxikosten'],
  bronnen: [{ document: 'Werkwijze van de coördinatie', paragraaf: 'overleg van november 2023' }],
  laag: 'werkwijze',
  geldigVan: op,
  geldigTot: datum('2024-12-31'),
  getoetstOp: op,
  verwant: [],
  kort: 'De gemeente betaalt de taxi. Ouders vragen dat zelf aan.',
  uitleg: [],
}

/** A concept of whoever acts, or what answers when somebody published it. */
export async function seedArtikelversie(
  session: Session,
  wat: { readonly artikelId: string; readonly gepubliceerdDoor?: MedewerkerId; readonly versie?: number },
): Promise<Conceptversie> {
  const concept: Conceptversie = {
    id: crypto.randomUUID() as string as ArtikelversieId,
    artikelId: wat.artikelId,
    versie: wat.versie ?? 1,
    inhoud: { ...eigenArtikel, id: wat.artikelId },
    stand: 1,
    geschrevenDoor: session.wie.medewerkerId,
    geschrevenOp: op,
    kennisvraagIds: [],
    status: 'concept',
  }
  await insertConcept(session, concept)
  const { gepubliceerdDoor } = wat
  if (gepubliceerdDoor)
    await saveArtikelversie(session, { ...concept, status: 'gepubliceerd', gepubliceerdDoor, gepubliceerdOp: op })
  return concept
}

/** A question to the coördinatie by this persona. */
export const nieuweCoordinatievraag = (
  nummer: number,
  door: Parameters<typeof medewerkerId>[0],
): OpenCoordinatievraag => ({
  id: crypto.randomUUID() as string as CoordinatievraagId,
  nummer,
  tekst: `Wie betaalt de taxi naar het sbo? (${nummer})`,
  gesteldDoor: medewerkerId(door),
  gesteldOp: op,
  status: 'open',
})
