/** The text of a GraphQL operation that knows what it asks for and what it is given. Both types exist for the compiler only. */
export type Operatie<Data, Variabelen> = string & { readonly __data?: Data; readonly __variabelen?: Variabelen }

/** What came of asking the api. */
export type Uitkomst<Data> =
  | { readonly soort: 'klaar'; readonly data: Data }
  /** The api will not tell this person; `melding` says why, in plain Dutch. */
  | { readonly soort: 'geweigerd'; readonly melding: string }
  /** A fault, or no connection. */
  | { readonly soort: 'mislukt' }

/** Asks the api as this persona. Never throws: what went wrong is an outcome to draw. */
export type Vraag = <Data, Variabelen>(
  operatie: Operatie<Data, Variabelen>,
  variabelen: Variabelen,
) => Promise<Uitkomst<Data>>

/** The api as one persona sees it, at the page's own origin. */
export function vraagAls(persona: string, haal: typeof fetch = fetch): Vraag {
  return async <Data, Variabelen>(operatie: Operatie<Data, Variabelen>, variables: Variabelen) => {
    try {
      const antwoord = await haal('/graphql', {
        method: 'POST',
        headers: { 'content-type': 'application/json', accept: 'application/json', 'x-thuisnabij-persona': persona },
        body: JSON.stringify({ query: operatie, variables }),
      })
      return toUitkomst<Data>(await antwoord.json())
    } catch {
      return { soort: 'mislukt' }
    }
  }
}

type Antwoord = {
  readonly data?: unknown
  readonly errors?: readonly { readonly message: string; readonly extensions?: { readonly code?: string } }[]
}

/** Errors with these codes are answers about the person, not about the program. */
const weigeringscodes = ['NIET_AANGEMELD', 'GEEN_ROL']

function toUitkomst<Data>({ data, errors = [] }: Antwoord): Uitkomst<Data> {
  const [fout] = errors
  if (!fout && data) return { soort: 'klaar', data: data as Data }
  if (fout && weigeringscodes.includes(fout.extensions?.code ?? ''))
    return { soort: 'geweigerd', melding: fout.message }
  return { soort: 'mislukt' }
}
