export const hoofdletter = (tekst: string): string => tekst.charAt(0).toUpperCase() + tekst.slice(1)

/** A functie in the middle of a sentence: "eerste coördinator", but "IB'er". */
export const midden = (functie: string): string =>
  /^\p{Lu}\p{Ll}/u.test(functie) ? functie.charAt(0).toLowerCase() + functie.slice(1) : functie

/** "a", "a en b", "a, b en c". */
export function opsomming(delen: readonly string[]): string {
  const laatste = delen.at(-1) ?? ''
  return delen.length < 2 ? laatste : `${delen.slice(0, -1).join(', ')} en ${laatste}`
}
