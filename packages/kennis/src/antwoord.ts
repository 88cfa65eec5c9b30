import type { Artikel, Datum } from '@thuisnabij/domain'

/** An article as it is told to somebody today. */
export type Kennisantwoord = {
  readonly id: string
  readonly titel: string
  readonly kort: string
  readonly uitleg: readonly string[]
  readonly bron: string
  readonly waarschuwing?: string
  /** Articles to go on with, at most three. */
  readonly verwant: readonly { readonly id: string; readonly titel: string }[]
}

/**
 * The answer an article gives on a day: short answer, explanation, where it stands, and what to be warned of.
 *
 * A source that no longer holds on that day is said to be so.
 */
export function toAntwoord(artikel: Artikel, artikelen: readonly Artikel[], vandaag: Datum): Kennisantwoord {
  const waarschuwing = [artikel.waarschuwing, verlopen(artikel, vandaag)].filter(Boolean).join(' ')
  const verwant = artikel.verwant
    .map((id) => artikelen.find((ander) => ander.id === id))
    .filter((ander) => ander !== undefined)
    .slice(0, 3)
  return {
    id: artikel.id,
    titel: artikel.titel,
    kort: artikel.kort,
    uitleg: artikel.uitleg,
    bron: brontekst(artikel),
    ...(waarschuwing === '' ? {} : { waarschuwing }),
    verwant: verwant.map(({ id, titel }) => ({ id, titel })),
  }
}

/** Where an article stands, in words: "Ondersteuningsplan 2022-2024, §5.1(3); …". */
export function brontekst({ bronnen }: Artikel): string {
  return bronnen.map(({ document, paragraaf }) => `${document}, ${paragraaf}`).join('; ')
}

const WAT = { plan: 'Dit plan', landelijk: 'Deze landelijke regel', werkwijze: 'Deze afspraak' } as const

function verlopen({ geldigTot, laag }: Artikel, vandaag: Datum): string | undefined {
  if (vandaag <= geldigTot) return undefined
  return `${WAT[laag]} liep tot en met ${geldigTot.slice(0, 4)}. Vraag de coördinatie of dit nog zo is.`
}
