import { readFileSync } from 'node:fs'
import { deflateRawSync, inflateRawSync } from 'node:zlib'
import type { LineairModel } from './lineair.ts'

/** The file that `node src/verstaan/model/leer-cli.ts` writes. */
export const MODELBESTAND = new URL('../../../model.json', import.meta.url)

type Opgeslagen = Omit<LineairModel, 'gewichten'> & { readonly gewichten: string }

/** As text: the weights as bytes, packed, in base64. */
export function naarTekst({ gewichten, ...rest }: LineairModel): string {
  const bytes = Buffer.from(gewichten.buffer, gewichten.byteOffset, gewichten.byteLength)
  return `${JSON.stringify({ ...rest, gewichten: deflateRawSync(bytes, { level: 9 }).toString('base64') })}\n`
}

export function uitTekst(tekst: string): LineairModel {
  const { gewichten, ...rest } = JSON.parse(tekst) as Opgeslagen
  const bytes = inflateRawSync(Buffer.from(gewichten, 'base64'))
  return { ...rest, gewichten: new Int8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength) }
}

let gelezen: LineairModel | undefined
/** The model as committed; read at the first message. */
export function leesModel(): LineairModel {
  gelezen ??= uitTekst(readFileSync(MODELBESTAND, 'utf8'))
  return gelezen
}
