import { fromBufferPromise } from 'yauzl'
import { GRENZEN } from './weigering.ts'

/**
 * Some files of a packed file, by name. Undefined when together they unpack to more than a document should: counted while
 * unpacking, for what a packed file says of itself may be a lie. Throws when it cannot be read.
 */
export async function pakUit(
  bytes: Uint8Array,
  namen: ReadonlySet<string>,
): Promise<ReadonlyMap<string, string> | undefined> {
  const zip = await fromBufferPromise(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength))
  const gevonden = new Map<string, string>()
  let over: number = GRENZEN.uitgepakt
  for await (const entry of zip.eachEntry()) {
    if (!namen.has(entry.fileName) || gevonden.has(entry.fileName)) continue
    const stukken: Buffer[] = []
    for await (const stuk of await zip.openReadStreamPromise(entry)) {
      over -= stuk.length
      if (over < 0) return undefined
      stukken.push(stuk)
    }
    gevonden.set(entry.fileName, Buffer.concat(stukken).toString('utf8'))
  }
  return gevonden
}
