import { BAKKEN, type Kenmerken } from './kenmerken.ts'
import type { LineairModel } from './lineair.ts'

export type Voorbeeld = { readonly klasse: string; readonly kenmerken: Kenmerken }

const RONDEN = 6
const STAP = 4
const KRIMP = 2e-6
/** So much of each lesson is spread over all classes: what one set of people said is never wholly what the next will say. */
const TWIJFEL = 0.1
/** Takes most of that doubt out of the answer again, so that it is about as often right as it says to be sure. */
const SCHERPTE = 1.6
/** A smaller step changes no weight that is kept in whole numbers. */
const MINSTE_DUW = 1e-3

/**
 * Trains a softmax regression by stochastic gradient descent, classes weighted alike. Deterministic: the same examples in the
 * same order give the same weights.
 */
export function leer(voorbeelden: readonly Voorbeeld[]): LineairModel {
  const klassen = [...new Set(voorbeelden.map(({ klasse }) => klasse))].toSorted()
  const aantal = klassen.length
  const gewichten = new Float64Array(BAKKEN * aantal)
  const afwijking = new Float64Array(aantal)
  const doel = voorbeelden.map(({ klasse }) => klassen.indexOf(klasse))
  const perKlasse = klassen.map((_, klasse) => doel.filter((een) => een === klasse).length)
  const nadruk = perKlasse.map((hoeveel) => Math.sqrt(voorbeelden.length / aantal / hoeveel))
  const toeval = maakToeval(17)
  const scores = new Float64Array(aantal)

  for (let ronde = 0; ronde < RONDEN; ronde++) {
    const stap = STAP / (1 + ronde / 2)
    const krimp = 1 - stap * KRIMP
    for (const nummer of geschud(voorbeelden.length, toeval)) {
      const kenmerken = voorbeelden[nummer]?.kenmerken
      const juist = doel[nummer] ?? 0
      if (!kenmerken) continue
      const { bakken, gewicht } = kenmerken
      scores.set(afwijking)
      for (const bak of bakken)
        for (let klasse = 0; klasse < aantal; klasse++)
          scores[klasse] = (scores[klasse] ?? 0) + (gewichten[bak * aantal + klasse] ?? 0) * gewicht
      const hoogste = scores.reduce((een, ander) => Math.max(een, ander))
      const machten = scores.map((score) => Math.exp(score - hoogste))
      const totaal = machten.reduce((som, macht) => som + macht, 0)
      const duw = machten.map(
        (macht, klasse) =>
          stap * (nadruk[juist] ?? 1) * ((klasse === juist ? 1 - TWIJFEL : 0) + TWIJFEL / aantal - macht / totaal),
      )
      // Most classes are far off for most examples: there is nothing to move there.
      const geduwd = klassen.flatMap((_, klasse) => (Math.abs(duw[klasse] ?? 0) > MINSTE_DUW ? [klasse] : []))
      for (let klasse = 0; klasse < aantal; klasse++) {
        const een = duw[klasse] ?? 0
        afwijking[klasse] = (afwijking[klasse] ?? 0) + een * 0.01
        duw[klasse] = een * gewicht
      }
      for (const bak of bakken) {
        const begin = bak * aantal
        for (const klasse of geduwd)
          gewichten[begin + klasse] = (gewichten[begin + klasse] ?? 0) * krimp + (duw[klasse] ?? 0)
      }
    }
  }
  return inHeleGetallen(klassen, gewichten, afwijking)
}

function inHeleGetallen(klassen: readonly string[], gewichten: Float64Array, afwijking: Float64Array): LineairModel {
  const grootste = gewichten.reduce((hoogste, gewicht) => Math.max(hoogste, Math.abs(gewicht)), 1e-9)
  // Few weights are large: cutting those off keeps the small ones apart.
  const schaal = Math.round((grootste / 127 / 2) * 1e6) / 1e6
  const heel = Int8Array.from(gewichten, (gewicht) => Math.max(-127, Math.min(127, Math.round(gewicht / schaal))))
  return {
    klassen,
    schaal: Math.round(schaal * SCHERPTE * 1e6) / 1e6,
    gewichten: heel,
    afwijking: [...afwijking].map((een) => Math.round(een * SCHERPTE * 1e4) / 1e4),
  }
}

/** Pseudo-random numbers from 0 to 1, the same ones for the same seed (mulberry32). */
export function maakToeval(zaad: number): () => number {
  let stand = zaad
  return () => {
    stand = (stand + 0x6d2b79f5) | 0
    let getal = Math.imul(stand ^ (stand >>> 15), 1 | stand)
    getal = (getal + Math.imul(getal ^ (getal >>> 7), 61 | getal)) ^ getal
    return ((getal ^ (getal >>> 14)) >>> 0) / 4294967296
  }
}

function geschud(aantal: number, toeval: () => number): Uint32Array {
  const nummers = Uint32Array.from({ length: aantal }, (_, index) => index)
  for (let plaats = aantal - 1; plaats > 0; plaats--) {
    const ander = Math.floor(toeval() * (plaats + 1))
    const hier = nummers[plaats] ?? 0
    nummers[plaats] = nummers[ander] ?? 0
    nummers[ander] = hier
  }
  return nummers
}
