import { readFile } from 'node:fs/promises'
import { type Appgegevens, maakManifest } from './manifest.ts'
import { zip } from './zip.ts'

/** The app as Teams takes it in: the description and the two icons it names, as one zip. */
export async function maakPakket(app: Appgegevens): Promise<Buffer> {
  const manifest = maakManifest(app)
  const { color, outline } = manifest.icons
  const iconen = await Promise.all(
    [color, outline].map(async (naam) => ({ naam, inhoud: await readFile(new URL(naam, import.meta.url)) })),
  )
  return zip([{ naam: 'manifest.json', inhoud: Buffer.from(JSON.stringify(manifest, undefined, 2)) }, ...iconen])
}
