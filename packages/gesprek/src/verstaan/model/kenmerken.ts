import { klank } from '../klank.ts'
import type { Begrepen } from '../verstaan.ts'

/** How many buckets the features are hashed into; a power of two. */
export const BAKKEN = 1 << 14

/** A message as the model sees it: the buckets of its features, each once, and the weight they share (length one together). */
export type Kenmerken = { readonly bakken: Uint16Array; readonly gewicht: number }

/**
 * A message with what was found in it. What was found stands in `gemaskeerd` as a word of its own, so that one leerling, number
 * or day counts as any other.
 */
export const kenmerkenVan = (begrepen: Begrepen): Kenmerken => tekstkenmerken(begrepen.gemaskeerd, vlaggen(begrepen))

/** Words, also as they sound, and pairs of those, the pieces of two to five letters of each word, and the flags, hashed. Folded text. */
export function tekstkenmerken(plat: string, vlaggen: readonly string[] = []): Kenmerken {
  const woorden = plat.match(/[a-z0-9_]+|\?/g) ?? []
  const klanken = woorden.map(klank)
  const bakken = new Set<number>()
  const voeg = (naam: string) => bakken.add(hash(naam) & (BAKKEN - 1))
  woorden.forEach((woord, index) => {
    voeg(`w ${woord}`)
    voeg(`k ${klanken[index]}`)
    voeg(`p ${klanken[index - 1] ?? '^'} ${klanken[index]}`)
    const metRand = `^${woord.slice(0, 20)}$`
    for (let lengte = 2; lengte <= 5; lengte++)
      for (let begin = 0; begin + lengte <= metRand.length; begin++) voeg(`l ${metRand.slice(begin, begin + lengte)}`)
  })
  voeg(`p ${klanken.at(-1) ?? '^'} $`)
  for (const vlag of vlaggen) voeg(`v ${vlag}`)
  return { bakken: Uint16Array.from(bakken), gewicht: 1 / Math.sqrt(Math.max(1, bakken.size)) }
}

/** What was found in the message, as features of their own. */
function vlaggen(begrepen: Begrepen): readonly string[] {
  const { verzoek, leerlingen, tlvNummers, metrics, frequenties, uitsplitsing } = begrepen
  const gevonden: readonly (readonly [string, unknown])[] = [
    ['leerling', leerlingen.length > 0],
    ['leerlingen', leerlingen.length > 1],
    ['tlv', tlvNummers.length > 0],
    ['signaal', begrepen.signaalnummer !== undefined],
    ['melding', begrepen.meldingnummer !== undefined],
    ['sinds', begrepen.sinds !== undefined],
    ['groep', begrepen.groep !== undefined],
    ['leeftijd', begrepen.leeftijd !== undefined],
    ['school', begrepen.scholen.length > 0],
    ['bestuur', begrepen.besturen.length > 0],
    ['verzuimtype', begrepen.verzuimtype !== undefined],
    ['aanwezig', begrepen.aanwezigheid !== undefined],
    ['reden', begrepen.reden !== undefined],
    ['betrokken', begrepen.betrokkenen.length > 0 || begrepen.leerplichtGemeld !== undefined],
    ['uitkomst', begrepen.uitkomst !== undefined],
    ['metric', metrics.length > 0],
    ['vaak', frequenties.length > 0],
    ['groepering', uitsplitsing.groepering !== undefined || uitsplitsing.aggregatie !== undefined],
    ['filter', verzoek.filter !== undefined],
    ['drempel', verzoek.drempel !== undefined],
    [`actie ${verzoek.actie}`, verzoek.actie !== undefined],
    [`scope ${verzoek.scope}`, verzoek.scope !== undefined],
    [`kort ${begrepen.kort}`, begrepen.kort !== undefined],
    ['kaal', begrepen.kaal],
    [`woorden ${Math.min(4, Math.floor(begrepen.plat.split(/\s+/).length / 3))}`, true],
  ]
  return gevonden.filter(([, waar]) => waar === true).map(([naam]) => naam)
}

/** FNV-1a, 32 bits. */
function hash(tekst: string): number {
  let waarde = 0x811c9dc5
  for (let plaats = 0; plaats < tekst.length; plaats++) {
    waarde ^= tekst.charCodeAt(plaats)
    waarde = Math.imul(waarde, 0x01000193)
  }
  return (waarde ^ (waarde >>> 15)) >>> 0
}
