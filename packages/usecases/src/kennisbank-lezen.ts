import { listGepubliceerd, listWoordenregels } from '@thuisnabij/db'
import { type Artikel, geldendeArtikelen, geldendeWoordenlijst } from '@thuisnabij/domain'
import { bouwKennisbank, type Kennisbank, lagenVan, leesArtikelen, leesWoordenlijst } from '@thuisnabij/kennis'
import type { Werksessie } from './sessie.ts'

let gelezen: readonly Artikel[] | undefined
/** The articles that ship with the program, so they are read once. */
export const meegeleverdeArtikelen = (): readonly Artikel[] => {
  gelezen ??= leesArtikelen()
  return gelezen
}

/**
 * All that questions are answered from, as it stands now: what ships, and what the coördinatie published over and beside it.
 * Building takes up to a second, in steps, so a process holds it (`keepFresh`) and makes it anew when the channel `kennis` is
 * told of a change; meanwhile questions go on being answered.
 */
export async function kennisbankLezen(sessie: Werksessie): Promise<Kennisbank> {
  const [gepubliceerd, eigenWoorden] = [await listGepubliceerd(sessie), await listWoordenregels(sessie)]
  return await bouwKennisbank(geldendeArtikelen(meegeleverdeArtikelen(), gepubliceerd), {
    lagen: lagenVan(sessie.instellingen),
    woordenlijst: geldendeWoordenlijst(leesWoordenlijst(), eigenWoorden),
  })
}
