import type { KerncijfersQuery } from '../../operaties.gen.ts'

/** One figure of the monitor, with all that is needed to read it well. */
export type Cijfer = NonNullable<KerncijfersQuery['monitor']>['cijfers'][number]

const getal = new Intl.NumberFormat('nl-NL', { maximumFractionDigits: 1 })
const procent = new Intl.NumberFormat('nl-NL', { minimumFractionDigits: 2, maximumFractionDigits: 2 })

/** The figure in words, or why there is none. */
export function waardeTekst({
  waarde,
  eenheid,
  onderdrukt,
}: Pick<Cijfer, 'waarde' | 'eenheid' | 'onderdrukt'>): string {
  if (onderdrukt) return 'Te klein om te tonen'
  if (waarde === null) return 'Nog niets te tellen'

  switch (eenheid) {
    case 'procent':
      return `${procent.format(waarde)}%`
    case 'dagen':
      return `${getal.format(waarde)} dagen`
    default:
      return getal.format(waarde)
  }
}

/** Teller and noemer, and what the plan strives for, when there is something to say. */
export function opbouwTekst({ teller, noemer, streven }: Pick<Cijfer, 'teller' | 'noemer' | 'streven'>): string {
  const delen = [
    ...(teller !== null && noemer !== null ? [`${getal.format(teller)} van ${getal.format(noemer)}`] : []),
    ...(streven !== null ? [`streven: ${getal.format(streven)}%`] : []),
  ]
  return delen.join(' · ')
}
