import { readFile } from 'node:fs/promises'
import { type Instellingen, leesInstellingen } from '@thuisnabij/domain'

const ZAANSTREEK = new URL('../../../instellingen/zaanstreek.json', import.meta.url)

/**
 * The settings of this samenwerkingsverband, from its file; that of the Zaanstreek unless another is named.
 *
 * Throws with every fault found: a program does not start on settings it cannot trust.
 */
export async function instellingenLezen(bestand: string | URL = ZAANSTREEK): Promise<Instellingen> {
  const gelezen = leesInstellingen(JSON.parse(await readFile(bestand, 'utf8')))
  if (!gelezen.ok) throw new Error(`${String(bestand)} is not usable:\n${gelezen.error.fouten.join('\n')}`)
  return gelezen.value
}
