import { audit, findDocument, insertDocumentversie, listDocumenten, lockDocumenten, notify } from '@thuisnabij/db'
import {
  type Document,
  type Documentgegevens,
  type DocumentLadenGeweigerd,
  type DocumentversieId,
  documentversieLaden,
  ok,
  type Result,
} from '@thuisnabij/domain'
import { type Bestand, type Leesweigering, leesBestand } from '@thuisnabij/kennis'
import { type GeenToegang, geenToegang, mag, type Werksessie } from './sessie.ts'

export type DocumentLadenWeigering = GeenToegang | Leesweigering | DocumentLadenGeweigerd

/**
 * Loads a file as a version of a document: with a title that is there already it becomes a newer version of that one. From
 * the next question on it is quoted. Gives the document with all its versions.
 *
 * Reading it takes a second or more, and nothing is stored before all of it was read. When it is refused nothing changes.
 */
export async function documentLaden(
  sessie: Werksessie,
  { bestand, ...gegevens }: Documentgegevens & { readonly bestand: Bestand },
): Promise<Result<Document, DocumentLadenWeigering>> {
  if (!mag(sessie, 'document-laden')) return geenToegang
  const gelezen = await leesBestand(bestand)
  if (!gelezen.ok) return gelezen

  const { soort, hash, bladzijden, passages } = gelezen.value
  await lockDocumenten(sessie)
  const geladen = documentversieLaden(await listDocumenten(sessie), gegevens, hash)
  if (!geladen.ok) return geladen

  const { titel, versie, geldigVan, geldigTot } = geladen.value
  const id = crypto.randomUUID() as string as DocumentversieId
  const documentId = await insertDocumentversie(sessie, {
    titel,
    versie: {
      ...{ id, versie, geldigVan, soort, hash, passages: passages.length },
      ...(geldigTot === undefined ? {} : { geldigTot }),
      ...(bladzijden === undefined ? {} : { bladzijden }),
      geladenOp: sessie.nu,
      geladenDoor: sessie.wie.medewerkerId,
    },
    passages,
  })
  await audit(sessie, 'document-laden', { soort: 'documentversie', ids: [id], leerlingIds: [] })
  await notify(sessie, 'kennis')
  const document = await findDocument(sessie, documentId)
  if (!document) throw new Error('What was just loaded is not there')
  return ok(document)
}
