import { addDagen, addJaren, addMaanden, addWeken, type Datum, dagenTussen } from './datum.ts'
import { isWerkdag } from './feestdagen.ts'

/**
 * A length of time in which something must be done.
 *
 * `werkdagen` skips weekends and feestdagen, not schoolvakanties; the other units count every day. Months and years
 * end on the same day of the month, or on its last day. `wettelijk`: set by law, so the Algemene termijnenwet holds.
 */
export type Termijn = {
  readonly aantal: number
  readonly eenheid: 'dagen' | 'werkdagen' | 'weken' | 'maanden' | 'jaren'
  readonly wettelijk?: boolean
}

/**
 * The last day of the term. The day it begins on is not counted: six weeks from a maandag end on a maandag.
 *
 * Only a `wettelijk` term is lengthened: to the next werkdag when it would end on a weekend or feestdag, and, from
 * three days on, until two werkdagen lie in it. A term of more than 90 days, 12 weeks, 3 months or of years is not.
 *
 * @source Algemene termijnenwet art. 1, 2 and 4 under a
 */
export function einddatum(begin: Datum, termijn: Termijn): Datum {
  const einde = zonderVerlenging(begin, termijn)
  return termijn.wettelijk && valtOnderTermijnenwet(termijn) ? verlengd(begin, einde) : einde
}

/** The latest day of which a term (not a wettelijke one) is over on `einde`: what began earlier is over as well. */
export function begindatum(einde: Datum, { aantal, eenheid }: Termijn): Datum {
  if (eenheid !== 'werkdagen') return zonderVerlenging(einde, { aantal: -aantal, eenheid })
  let dag = einde
  for (let geteld = 0; geteld < aantal; dag = addDagen(dag, -1)) if (isWerkdag(dag)) geteld += 1
  return dag
}

/** The term in words: "6 weken", "1 jaar", "10 werkdagen". */
export function termijntekst({ aantal, eenheid }: Termijn): string {
  return `${aantal} ${aantal === 1 || eenheid === 'jaren' ? ENKELVOUD[eenheid] : eenheid}`
}

const ENKELVOUD = { dagen: 'dag', werkdagen: 'werkdag', weken: 'week', maanden: 'maand', jaren: 'jaar' } as const

function zonderVerlenging(begin: Datum, { aantal, eenheid }: Termijn): Datum {
  switch (eenheid) {
    case 'dagen':
      return addDagen(begin, aantal)
    case 'werkdagen':
      return werkdagenLater(begin, aantal)
    case 'weken':
      return addWeken(begin, aantal)
    case 'maanden':
      return addMaanden(begin, aantal)
    case 'jaren':
      return addJaren(begin, aantal)
  }
}

function werkdagenLater(begin: Datum, aantal: number): Datum {
  let dag = begin
  for (let geteld = 0; geteld < aantal; ) {
    dag = addDagen(dag, 1)
    if (isWerkdag(dag)) geteld += 1
  }
  return dag
}

const LANGSTE = { dagen: 90, werkdagen: 90, weken: 12, maanden: 3, jaren: 0 } as const

const valtOnderTermijnenwet = ({ aantal, eenheid }: Termijn): boolean => aantal <= LANGSTE[eenheid]

function verlengd(begin: Datum, einde: Datum): Datum {
  let dag = einde
  const werkdagenNodig = dagenTussen(begin, einde) >= 3 ? 2 : 0
  while (!isWerkdag(dag) || werkdagenTussen(begin, dag) < werkdagenNodig) dag = addDagen(dag, 1)
  return dag
}

function werkdagenTussen(begin: Datum, einde: Datum): number {
  let geteld = 0
  // Two are all anybody asks for.
  for (let dag = addDagen(begin, 1); dag <= einde && geteld < 2; dag = addDagen(dag, 1)) if (isWerkdag(dag)) geteld += 1
  return geteld
}
