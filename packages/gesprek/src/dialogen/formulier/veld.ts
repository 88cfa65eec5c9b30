import type { Formulier } from '../../antwoord.ts'
import type { Teksten } from '../../catalogus/teksten.ts'
import type { Coordinator, Deps, Schoolnaam } from '../../deps.ts'
import type { FormulierKaart, Invoer } from '../../kaart.ts'

/** What the words and choices of a field may depend on. */
export type Formulieromgeving = {
  readonly deps: Pick<Deps, 'ik' | 'teksten' | 'vandaag'>
  readonly scholen: readonly Schoolnaam[]
  /** Only where one is chosen. */
  readonly coordinatoren?: readonly Coordinator[]
}

/**
 * One thing a dialog wants to know: a question in the chat and an input in its form, from this one definition. `Waarden` is what
 * the dialog keeps.
 */
export type Veld<Waarden> = {
  /** The name of its question, and the key of its input. */
  readonly naam: string
  readonly soort: Invoer['soort']
  readonly verplicht: boolean
  readonly label: (teksten: Teksten) => string
  /** Asked in the chat when it is missing; absent for what is only listened to. */
  readonly vraag?: (teksten: Teksten) => string
  /** Answers to that question, to send with one press. */
  readonly suggesties?: (teksten: Teksten) => readonly string[]
  readonly fout: (teksten: Teksten) => string
  readonly keuzes?: (omgeving: Formulieromgeving) => NonNullable<Invoer['keuzes']>
  /** What is known, as a form holds it; undefined when it is not known yet. */
  readonly lees: (waarden: Waarden) => string | undefined
  /** With what was filled in, or without it when it was emptied; undefined when it is not what it should be. */
  readonly vul: (waarden: Waarden, ingevuld: string | undefined, omgeving: Formulieromgeving) => Waarden | undefined
}

/** The form of a draft, filled with what is known. `fouten`: what was filled in and refused, by name. */
export function formulierkaart<Waarden>(
  velden: readonly Veld<Waarden>[],
  waarden: Waarden,
  kaart: {
    readonly titel: string
    readonly concept: string
    readonly versie: number
    readonly omgeving: Formulieromgeving
    readonly fouten?: ReadonlySet<string>
  },
): FormulierKaart {
  const { titel, concept, versie, omgeving, fouten = new Set() } = kaart
  const { teksten } = omgeving.deps
  return {
    soort: 'formulier',
    titel,
    uitleg: [fouten.size > 0 ? teksten.formulier.nietCompleet : teksten.formulier.uitleg],
    invoer: velden.map((veld) => {
      const waarde = veld.lees(waarden)
      return {
        naam: veld.naam,
        soort: veld.soort,
        label: veld.label(teksten),
        verplicht: veld.verplicht,
        ...(waarde === undefined ? {} : { waarde }),
        ...(veld.keuzes ? { keuzes: veld.keuzes(omgeving) } : {}),
        foutmelding: veld.fout(teksten),
        ...(fouten.has(veld.naam) ? { fout: true } : {}),
      }
    }),
    knoppen: [
      { titel: teksten.formulier.knopVerder, verb: 'formulier/invullen', data: { concept, versie }, nadruk: true },
    ],
  }
}

/** The draft with a filled form, and the names of what is missing or not as it should be. */
export function leesFormulier<Waarden>(
  velden: readonly Veld<Waarden>[],
  begin: Waarden,
  {
    ingevuld,
    isHetGeheel,
    omgeving,
  }: {
    readonly ingevuld: Formulier['waarden']
    /** The form showed the draft as it now stands, so what is absent was emptied. */
    readonly isHetGeheel: boolean
    readonly omgeving: Formulieromgeving
  },
): { readonly waarden: Waarden; readonly fouten: ReadonlySet<string> } {
  const fouten = new Set<string>()
  let waarden = begin
  for (const { naam, verplicht, lees, vul } of velden) {
    const waarde = ingevuld[naam]?.trim() || undefined
    if (waarde === lees(waarden) || (waarde === undefined && !isHetGeheel)) continue
    if (waarde === undefined && verplicht) {
      fouten.add(naam)
      continue
    }
    const nieuw = vul(waarden, waarde, omgeving)
    if (nieuw === undefined) fouten.add(naam)
    else waarden = nieuw
  }
  for (const { naam, verplicht, lees } of velden) if (verplicht && lees(waarden) === undefined) fouten.add(naam)
  return { waarden, fouten }
}
