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
  const voeg = (naam: string) => bakken.add(bak(verder(BEGIN, naam)))
  woorden.forEach((woord, index) => {
    voeg(`w ${woord}`)
    voeg(`k ${klanken[index]}`)
    voeg(`p ${klanken[index - 1] ?? '^'} ${klanken[index]}`)
    const metRand = `^${woord.slice(0, 20)}$`
    for (let begin = 0; begin + KORTSTE <= metRand.length; begin++) {
      // A longer piece goes on from the hash of the shorter one.
      let waarde = verder(STUK, metRand.slice(begin, begin + KORTSTE - 1))
      const tot = Math.min(begin + LANGSTE, metRand.length)
      for (let plaats = begin + KORTSTE - 1; plaats < tot; plaats++) {
        waarde = stap(waarde, metRand.charCodeAt(plaats))
        bakken.add(bak(waarde))
      }
    }
  })
  voeg(`p ${klanken.at(-1) ?? '^'} $`)
  for (const vlag of vlaggen) voeg(`v ${vlag}`)
  return alsKenmerken(bakken)
}

/** Features by their names alone. */
export const inBakken = (namen: readonly string[]): Kenmerken =>
  alsKenmerken(new Set(namen.map((naam) => bak(verder(BEGIN, naam)))))

const alsKenmerken = (bakken: ReadonlySet<number>): Kenmerken => ({
  bakken: Uint16Array.from(bakken),
  gewicht: 1 / Math.sqrt(Math.max(1, bakken.size)),
})

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

/** FNV-1a, 32 bits: on from what was hashed before. */
function verder(waarde: number, tekst: string): number {
  let gehasht = waarde
  for (let plaats = 0; plaats < tekst.length; plaats++) gehasht = stap(gehasht, tekst.charCodeAt(plaats))
  return gehasht
}

const stap = (waarde: number, teken: number): number => Math.imul(waarde ^ teken, 0x01000193)
const bak = (waarde: number): number => ((waarde ^ (waarde >>> 15)) >>> 0) & (BAKKEN - 1)
const BEGIN = 0x811c9dc5
const STUK = verder(BEGIN, 'l ')
/** Letters in the pieces of a word. */
const KORTSTE = 2
const LANGSTE = 5
