import { type Datum, parseDatum } from '../kalender/datum.ts'

/**
 * Reads one value of unknown shape. What is wrong goes into `fouten`, a sentence each that begins with where it was
 * found; the value given back then must not be used.
 */
export type Lezer<Waarde> = (waarde: unknown, pad: string, fouten: string[]) => Waarde

/** Marks a field that may be left out. */
export type Optioneel<Waarde> = { readonly optioneel: Lezer<Waarde> }

type Velden<Vorm> = {
  readonly [Naam in keyof Vorm]-?: Record<never, never> extends Pick<Vorm, Naam>
    ? Optioneel<Exclude<Vorm[Naam], undefined>>
    : Lezer<Vorm[Naam]>
}

export const optioneel = <Waarde>(lezer: Lezer<Waarde>): Optioneel<Waarde> => ({ optioneel: lezer })

/** A text that says something. */
export const tekst: Lezer<string> = (waarde, pad, fouten) => {
  if (typeof waarde === 'string' && waarde.trim() !== '') return waarde
  return fout(`${pad} moet een tekst zijn`, fouten)
}

export const janee: Lezer<boolean> = (waarde, pad, fouten) =>
  typeof waarde === 'boolean' ? waarde : fout(`${pad} moet true of false zijn`, fouten)

/** A number from `minimum` on; whole unless said otherwise. */
export const getal =
  (minimum: number, heel = true): Lezer<number> =>
  (waarde, pad, fouten) => {
    const goed =
      typeof waarde === 'number' && waarde >= minimum && (heel ? Number.isInteger(waarde) : Number.isFinite(waarde))
    return goed ? waarde : fout(`${pad} moet een ${heel ? 'heel ' : ''}getal van ${minimum} of meer zijn`, fouten)
  }

export const dag: Lezer<Datum> = (waarde, pad, fouten) =>
  (typeof waarde === 'string' ? parseDatum(waarde) : undefined) ??
  fout(`${pad} moet een bestaande dag zijn, geschreven als 2022-08-01`, fouten)

/** One of the words given. */
export const keuze =
  <const Woord extends string>(...woorden: readonly Woord[]): Lezer<Woord> =>
  (waarde, pad, fouten) =>
    woorden.find((woord) => woord === waarde) ?? fout(`${pad} moet een van deze zijn: ${woorden.join(', ')}`, fouten)

export const lijst =
  <Waarde>(lezer: Lezer<Waarde>, minimum = 0): Lezer<readonly Waarde[]> =>
  (waarde, pad, fouten) => {
    if (!Array.isArray(waarde)) return fout(`${pad} moet een lijst zijn`, fouten)
    if (waarde.length < minimum) fouten.push(`${pad} mag niet leeg zijn`)
    return waarde.map((item, index) => lezer(item, `${pad}[${index}]`, fouten))
  }

/** An object whose fields have names of its own, each with such a value. */
export const woordenboek =
  <Waarde>(lezer: Lezer<Waarde>): Lezer<Readonly<Record<string, Waarde>>> =>
  (waarde, pad, fouten) => {
    if (typeof waarde !== 'object' || waarde === null || Array.isArray(waarde))
      return fout(`${pad} moet een object zijn`, fouten)
    return Object.fromEntries(
      Object.entries(waarde).map(([naam, inhoud]) => [naam, lezer(inhoud, `${pad}["${naam}"]`, fouten)]),
    )
  }

/** An object with exactly these fields; a field it does not know is an error, so that a typing error is seen. */
export const object =
  <Vorm extends object>(velden: Velden<Vorm>): Lezer<Vorm> =>
  (waarde, pad, fouten) => {
    if (typeof waarde !== 'object' || waarde === null || Array.isArray(waarde))
      return fout(`${pad} moet een object zijn`, fouten)

    const gegeven = new Map<string, unknown>(Object.entries(waarde))
    const gelezen: Record<string, unknown> = {}
    for (const [naam, veld] of Object.entries<Lezer<unknown> | Optioneel<unknown>>(velden)) {
      const lezer = typeof veld === 'function' ? veld : veld.optioneel
      if (typeof veld === 'function' || gegeven.has(naam))
        gelezen[naam] = lezer(gegeven.get(naam), `${pad}.${naam}`, fouten)
      gegeven.delete(naam)
    }
    for (const naam of gegeven.keys()) fouten.push(`${pad}.${naam} is een onbekend veld`)

    return gelezen as Vorm
  }

function fout(tekst: string, fouten: string[]): never {
  fouten.push(tekst)
  return undefined as never
}
