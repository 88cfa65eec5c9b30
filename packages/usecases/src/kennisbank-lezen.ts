import { type Artikel, type Kennisbank, lagenVan, leesArtikelen, maakKennisbank } from '@thuisnabij/kennis'
import type { Werksessie } from './sessie.ts'

let gelezen: readonly Artikel[] | undefined
/** The articles that ship with the program, so they are read once. */
export const meegeleverdeArtikelen = (): readonly Artikel[] => {
  gelezen ??= leesArtikelen()
  return gelezen
}

/**
 * All that questions are answered from, as it stands now. Building takes some tenths of a second, so a process holds it
 * (`keepFresh`) and makes it anew when the channel `kennis` is told of a change.
 */
export async function kennisbankLezen({ instellingen }: Werksessie): Promise<Kennisbank> {
  return maakKennisbank(meegeleverdeArtikelen(), { lagen: lagenVan(instellingen) })
}
