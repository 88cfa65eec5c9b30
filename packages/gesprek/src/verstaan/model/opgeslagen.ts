import { readFileSync } from 'node:fs'
import { deflateRawSync, inflateRawSync } from 'node:zlib'
import type { LineairModel } from './lineair.ts'

/** The models: what a message wants, where it may become two and does, and whether it speaks of danger. */
export type Modelnaam = 'intent' | 'naad' | 'twee' | 'veiligheid'

/** The file that `node src/verstaan/model/leer-cli.ts` writes. */
export const modelbestand = (naam: Modelnaam): URL => new URL(`../../../model/${naam}.json`, import.meta.url)

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

const gelezen = new Map<Modelnaam, LineairModel>()
/** A model as committed; read at the first message. */
export function leesModel(naam: Modelnaam): LineairModel {
  const model = gelezen.get(naam) ?? uitTekst(readFileSync(modelbestand(naam), 'utf8'))
  gelezen.set(naam, model)
  return model
}
