import { IntlMessageFormat } from 'intl-messageformat'
import { eens } from '../eens.ts'
import { catalogus } from './catalogus.ts'

/** The names between braces in a text. */
type Parameter<Tekst extends string> = Tekst extends `${string}{${infer Naam}}${infer Rest}`
  ? Naam | Parameter<Rest>
  : never

type Gevuld<Tekst extends string> = [Parameter<Tekst>] extends [never]
  ? string
  : (waarden: Readonly<Record<Parameter<Tekst>, string | number>>) => string

type Gevormd<Groep> = {
  readonly [Naam in keyof Groep]: Groep[Naam] extends string ? Gevuld<Groep[Naam]> : Gevormd<Groep[Naam]>
}

/** Every text by subject and name: a sentence, or a function that fills one in. */
export type Teksten = Gevormd<typeof catalogus>

/** Own texts of a samenwerkingsverband, by key: `{ "melding.gestart": "Over {initialen} maak ik een melding." }`. */
export type EigenTeksten = Readonly<Record<string, string>>

/**
 * The texts of this samenwerkingsverband: those shipped, with its own in their place. A text is parsed when it is first said.
 *
 * Throws with every fault found in the own texts, by key: a program does not start on texts it cannot say.
 */
export function maakTeksten(eigen: EigenTeksten = {}): Teksten {
  const fouten = Object.entries(eigen).flatMap(([sleutel, tekst]) => fout(sleutel, tekst) ?? [])
  if (fouten.length > 0) throw new Error(`Eigen teksten zijn niet bruikbaar:\n${fouten.join('\n')}`)
  return vorm(catalogus, '', eigen) as Teksten
}

type Groep = { readonly [naam: string]: string | Groep }

const vorm = (groep: Groep, pad: string, eigen: EigenTeksten): unknown =>
  Object.fromEntries(
    Object.entries(groep).map(([naam, inhoud]) => {
      const sleutel = `${pad}${naam}`
      if (typeof inhoud !== 'string') return [naam, vorm(inhoud, `${sleutel}.`, eigen)]
      const tekst = eigen[sleutel] ?? inhoud
      return [naam, inhoud.includes('{') ? invuller(tekst) : tekst]
    }),
  )

const lees = (tekst: string) => new IntlMessageFormat(tekst, 'nl', undefined, { ignoreTag: true })

function invuller(tekst: string): (waarden: Readonly<Record<string, string | number>>) => string {
  const gelezen = eens(() => lees(tekst))
  return (waarden) => zonderDubbelePunt(String(gelezen().format(waarden)))
}

/** A full stop after initialen is already there: "over J.V.", not "over J.V..". */
const zonderDubbelePunt = (zin: string): string => zin.replaceAll(/(?<!\.)\.\.(?!\.)/g, '.')

/** Every key with its text as shipped. */
export const meegeleverd: ReadonlyMap<string, string> = new Map(bladen(catalogus, ''))

function bladen(groep: Groep, pad: string): readonly (readonly [string, string])[] {
  return Object.entries(groep).flatMap(([naam, inhoud]) =>
    typeof inhoud === 'string' ? [[`${pad}${naam}`, inhoud] as const] : bladen(inhoud, `${pad}${naam}.`),
  )
}

function fout(sleutel: string, tekst: string): string | undefined {
  const oorspronkelijk = meegeleverd.get(sleutel)
  if (oorspronkelijk === undefined)
    return `${sleutel}: deze tekst bestaat niet. Kijk de naam na in de lijst van teksten.`
  const kent = parameters(oorspronkelijk)
  const vraagt = parameters(tekst)
  if (!kent || !vraagt)
    return `${sleutel}: de accolades kloppen niet. Schrijf bijvoorbeeld {nummer}, zonder opmaak erin.`
  const vreemd = [...vraagt].filter((naam) => !kent.has(naam))
  // A value left unsaid is a change that nobody sees: "groep" for groep 6 and for groep 7.
  const vergeten = [...kent].filter((naam) => !vraagt.has(naam))
  if (vreemd.length === 0)
    return vergeten.length === 0
      ? undefined
      : `${sleutel}: vul ook ${accolades(vergeten)} in, zoals de oorspronkelijke tekst.`
  const mag = kent.size === 0 ? 'In deze tekst wordt niets ingevuld.' : `Kies uit ${accolades(kent)}.`
  return `${sleutel}: ${accolades(vreemd)} bestaat hier niet. ${mag}`
}

const accolades = (namen: Iterable<string>): string => [...namen].map((naam) => `{${naam}}`).join(', ')

/** What a text wants filled in; undefined when it cannot be read, or asks for more than filling in, choosing and plurals. */
export function parameters(tekst: string): ReadonlySet<string> | undefined {
  try {
    const namen = new Set<string>()
    return verzamel(lees(tekst).getAst(), namen) ? namen : undefined
  } catch {
    return undefined
  }
}

type Element = ReturnType<IntlMessageFormat['getAst']>[number]

/** The kinds of element that a text may hold beside a choice or a plural, in the numbers of the parser. */
const [LITERAL, ARGUMENT, AANTAL] = [0, 1, 7]

function verzamel(elementen: readonly Element[], namen: Set<string>): boolean {
  return elementen.every((element) => {
    if ('options' in element) {
      namen.add(element.value)
      return Object.values(element.options).every(({ value }) => verzamel(value, namen))
    }
    if (element.type === ARGUMENT && 'value' in element) namen.add(element.value)
    return [LITERAL, ARGUMENT, AANTAL].includes(element.type)
  })
}
