import { audit, lockDocumenten, notify, saveIntrekking } from '@thuisnabij/db'
import {
  type Document,
  type DocumentId,
  type DocumentIntrekkenGeweigerd,
  documentversiesIntrekken,
  type Intrekking,
  type Result,
} from '@thuisnabij/domain'
import { type DocumentNietGevonden, documentVinden } from './documenten-inzien.ts'
import { type GeenToegang, geenToegang, mag, type Werksessie } from './sessie.ts'

export type DocumentIntrekkenWeigering = GeenToegang | DocumentNietGevonden | DocumentIntrekkenGeweigerd

/** Takes a document, or one version of it, out of what is found; it is kept. Gives the document as it is now. */
export async function documentIntrekken(
  sessie: Werksessie,
  { id, ...intrekking }: Intrekking & { readonly id: DocumentId },
): Promise<Result<Document, DocumentIntrekkenWeigering>> {
  if (!mag(sessie, 'document-intrekken')) return geenToegang
  await lockDocumenten(sessie)
  const document = await documentVinden(sessie, { id })
  if (!document.ok) return document

  const wanneer = { op: sessie.vandaag, door: sessie.wie.medewerkerId }
  const ingetrokken = documentversiesIntrekken(document.value, intrekking, wanneer)
  if (!ingetrokken.ok) return ingetrokken
  await saveIntrekking(sessie, ingetrokken.value)
  const ids = ingetrokken.value.map((versie) => versie.id)
  await audit(sessie, 'document-intrekken', { soort: 'documentversie', ids, leerlingIds: [] })
  await notify(sessie, 'kennis')
  return await documentVinden(sessie, { id })
}
