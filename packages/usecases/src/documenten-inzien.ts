import { findDocument, listDocumenten, listDocumentpassages, listWoordenregels } from '@thuisnabij/db'
import {
  type Datum,
  type Document,
  type DocumentId,
  geldendeWoordenlijst,
  ok,
  type Result,
  weiger,
} from '@thuisnabij/domain'
import { type Citaat, leesWoordenlijst, maakPassagebank, type Passagebank } from '@thuisnabij/kennis'
import { type GeenToegang, geenToegang, mag, type Werksessie } from './sessie.ts'

export type DocumentNietGevonden = { readonly kind: 'DocumentNietGevonden' }

/** Every document with its versions, also what was withdrawn; in order of title. */
export async function documentenInzien(sessie: Werksessie): Promise<Result<readonly Document[], GeenToegang>> {
  return mag(sessie, 'documenten-inzien') ? ok(await listDocumenten(sessie)) : geenToegang
}

export async function documentVinden(
  sessie: Werksessie,
  { id }: { readonly id: DocumentId },
): Promise<Result<Document, GeenToegang | DocumentNietGevonden>> {
  if (!mag(sessie, 'documenten-inzien')) return geenToegang
  const document = await findDocument(sessie, id)
  return document ? ok(document) : weiger({ kind: 'DocumentNietGevonden' })
}

/**
 * What the documents answer to a question, as they held on a day: at most three quotes, none when no passage surely answers.
 * The question is not kept.
 */
export function documentenDoorzoeken(
  sessie: Werksessie,
  { vraag, op = sessie.vandaag }: { readonly vraag: string; readonly op?: Datum },
  documenten: Passagebank,
): Result<readonly Citaat[], GeenToegang> {
  return mag(sessie, 'documenten-inzien') ? ok(documenten.zoek(vraag, op)) : geenToegang
}

/**
 * All documents that can be found, to be searched. Building takes some tenths of a second, so a process holds it (`keepFresh`)
 * and makes it anew when the channel `kennis` is told of a change.
 */
export async function passagebankLezen(sessie: Werksessie): Promise<Passagebank> {
  const [documenten, passages] = [await listDocumenten(sessie), await listDocumentpassages(sessie)]
  const woordenlijst = geldendeWoordenlijst(leesWoordenlijst(), await listWoordenregels(sessie))
  return maakPassagebank(
    documenten.flatMap(({ id, titel, versies }) =>
      versies
        .filter(({ ingetrokken }) => !ingetrokken)
        .map((versie) => ({ documentId: id, titel, versie, passages: passages.get(versie.id) ?? [] })),
    ),
    { woordenlijst },
  )
}
