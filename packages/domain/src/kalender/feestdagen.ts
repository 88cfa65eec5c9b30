import { addDagen, type Datum, datum, jaarVan, weekdagVan } from './datum.ts'

/** A day on which a legal term does not end. */
export type Feestdag = { readonly naam: string; readonly op: Datum }

/**
 * The generally recognised public holidays of a year, from 2014 on, earliest first. Goede Vrijdag counts as one for
 * terms; 5 May does so every year.
 *
 * @source Algemene termijnenwet art. 3, first and second lid
 */
export function feestdagen(jaar: number): readonly Feestdag[] {
  const pasen = eerstePaasdag(jaar)
  return [
    { naam: 'Nieuwjaarsdag', op: datum(`${jaar}-01-01`) },
    { naam: 'Goede Vrijdag', op: addDagen(pasen, -2) },
    { naam: 'Tweede Paasdag', op: addDagen(pasen, 1) },
    { naam: 'Koningsdag', op: koningsdag(jaar) },
    { naam: 'Bevrijdingsdag', op: datum(`${jaar}-05-05`) },
    { naam: 'Hemelvaartsdag', op: addDagen(pasen, 39) },
    { naam: 'Tweede Pinksterdag', op: addDagen(pasen, 50) },
    { naam: 'Eerste Kerstdag', op: datum(`${jaar}-12-25`) },
    { naam: 'Tweede Kerstdag', op: datum(`${jaar}-12-26`) },
  ].toSorted((een, ander) => (een.op < ander.op ? -1 : 1))
}

/** Neither a zaterdag, nor a zondag, nor a feestdag. Schoolvakanties do not matter here. */
export const isWerkdag = (dag: Datum): boolean =>
  weekdagVan(dag) !== 'zaterdag' &&
  weekdagVan(dag) !== 'zondag' &&
  !feestdagen(jaarVan(dag)).some(({ op }) => op === dag)

// A Koningsdag on a zondag is kept the day before.
function koningsdag(jaar: number): Datum {
  const dag = datum(`${jaar}-04-27`)
  return weekdagVan(dag) === 'zondag' ? addDagen(dag, -1) : dag
}

// The Gregorian computus (Meeus, Jones and Butcher).
function eerstePaasdag(jaar: number): Datum {
  const goudenGetal = jaar % 19
  const eeuw = Math.floor(jaar / 100)
  const inEeuw = jaar % 100
  const correctie = Math.floor((eeuw - Math.floor((eeuw + 8) / 25) + 1) / 3)
  const epacta = (19 * goudenGetal + eeuw - Math.floor(eeuw / 4) - correctie + 15) % 30
  const zondag = (32 + 2 * (eeuw % 4) + 2 * Math.floor(inEeuw / 4) - epacta - (inEeuw % 4)) % 7
  const maand = Math.floor((goudenGetal + 11 * epacta + 22 * zondag) / 451)
  return addDagen(datum(`${jaar}-03-22`), epacta + zondag - 7 * maand)
}
