import type { Kenmerken } from './kenmerken.ts'

/** A softmax regression: per class a weight for each bucket, in whole numbers of -127 to 127 times `schaal`. */
export type LineairModel = {
  readonly klassen: readonly string[]
  readonly schaal: number
  /** The weights of all classes for the first bucket, then for the second. */
  readonly gewichten: Int8Array
  readonly afwijking: readonly number[]
}

export type Kansen = ReadonlyMap<string, number>

/** The probability of each class. `mag` leaves classes out that cannot be meant here. */
export function voorspel(
  model: LineairModel,
  { bakken, gewicht }: Kenmerken,
  mag?: (klasse: string) => boolean,
): Kansen {
  const { gewichten } = model
  const aantal = model.klassen.length
  const sommen = new Int32Array(aantal)
  for (const bak of bakken) {
    const begin = bak * aantal
    for (let klasse = 0; klasse < aantal; klasse++)
      sommen[klasse] = (sommen[klasse] ?? 0) + (gewichten[begin + klasse] ?? 0)
  }
  const scores = model.afwijking.map((vast, klasse) => vast + (sommen[klasse] ?? 0) * model.schaal * gewicht)
  const toegestaan = model.klassen.map((klasse) => mag?.(klasse) ?? true)
  const hoogste = Math.max(...scores.filter((_, klasse) => toegestaan[klasse]))
  const machten = scores.map((score, klasse) => (toegestaan[klasse] ? Math.exp(score - hoogste) : 0))
  const totaal = machten.reduce((som, macht) => som + macht, 0)
  return new Map(model.klassen.map((klasse, index) => [klasse, (machten[index] ?? 0) / totaal]))
}
