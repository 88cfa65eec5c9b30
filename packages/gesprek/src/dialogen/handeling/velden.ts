import { type Datum, formatDatum, parseDatum, platteTekst } from '@thuisnabij/domain'
import type { Teksten } from '../../catalogus/teksten.ts'
import { achterNaam } from '../../verstaan/achter-naam.ts'
import type { Begrepen } from '../../verstaan/verstaan.ts'
import { MEESTE_TEKENS } from '../formulier/meldvelden.ts'
import type { Formulieromgeving, Veld } from '../formulier/veld.ts'

/** What was told of an act, by name of the field. An empty text: asked, and not wanted. */
export type Waarden = Readonly<Record<string, string>>

/** A field of an act, with what a message says of it and how it is said back. */
export type Handelveld = Veld<Waarden> & {
  /** What a message says of it, whatever was asked. */
  readonly hoor?: (begrepen: Begrepen, vandaag: Datum) => string | undefined
  /** What holds when nobody says otherwise; it is shown before it is stored. */
  readonly standaard?: (vandaag: Datum) => string
  readonly inWoorden: (waarde: string, omgeving: Formulieromgeving) => string
}

type Woorden = Pick<Handelveld, 'naam' | 'label' | 'fout'> &
  Partial<Pick<Handelveld, 'vraag' | 'hoor' | 'standaard' | 'suggesties'>>

const basis = ({ naam }: Woorden) => ({
  naam,
  lees: (waarden: Waarden) => waarden[naam] || undefined,
})

/** A sentence of one's own; when it is not `verplicht`, "nee" to its question leaves it out. */
export const tekstveld = (woorden: Woorden & { readonly verplicht: boolean }): Handelveld => ({
  ...basis(woorden),
  soort: 'tekst',
  ...woorden,
  vul: (waarden, ingevuld = '') =>
    ingevuld.length > MEESTE_TEKENS ? undefined : { ...waarden, [woorden.naam]: ingevuld },
  inWoorden: (waarde) => waarde,
})

/** A day; `uiterlijkVandaag` when it is something that happened. */
export const dagveld = (woorden: Woorden & { readonly uiterlijkVandaag: boolean }): Handelveld => ({
  ...basis(woorden),
  soort: 'datum',
  verplicht: true,
  ...woorden,
  vul: (waarden, ingevuld = '', { deps }) => {
    const dag = parseDatum(ingevuld)
    return dag === undefined || (woorden.uiterlijkVandaag && dag > deps.vandaag)
      ? undefined
      : { ...waarden, [woorden.naam]: dag }
  },
  inWoorden: (waarde) => formatDatum(waarde as Datum, 'lang'),
})

/** One of a list; `titels` says each in words. */
export const keuzeveld = (woorden: Woorden & { readonly titels: Readonly<Record<string, string>> }): Handelveld => ({
  ...basis(woorden),
  soort: 'keuze',
  verplicht: true,
  ...woorden,
  keuzes: () => Object.entries(woorden.titels).map(([waarde, titel]) => ({ titel, waarde })),
  vul: (waarden, ingevuld = '') =>
    Object.hasOwn(woorden.titels, ingevuld) ? { ...waarden, [woorden.naam]: ingevuld } : undefined,
  inWoorden: (waarde) => woorden.titels[waarde] ?? waarde,
})

/** The choice whose words, or place in the list, were said; undefined when none was, or more than one. */
export function hoorKeuze({ keuzes }: Handelveld, plat: string, omgeving: Formulieromgeving) {
  const gezegd = plat.trim()
  const gevonden = (keuzes?.(omgeving) ?? []).filter(({ titel }) => {
    const woorden = platteTekst(titel)
    return gezegd.length >= 3 && (woorden.includes(gezegd) || gezegd.includes(woorden))
  })
  return gevonden.length === 1 ? gevonden[0]?.waarde : undefined
}

/** What stands behind the name of a field and a colon. */
export const achterLabel = (begrepen: Begrepen, { label, naam }: Handelveld, teksten: Teksten): string | undefined =>
  achterNaam(begrepen, [naam, platteTekst(label(teksten))])
