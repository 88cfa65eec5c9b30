import { useEffect, useReducer } from 'react'
import type { Invoer } from '../protocol/bericht.ts'
import type { Personanummer } from '../protocol/persona.ts'
import { leegVenster, naGebeurtenis, type Venster } from './venster.ts'

/** The conversation of a persona, live for as long as it is on screen. The browser reconnects by itself. */
export function useVenster(persona: Personanummer): Venster {
  const [venster, vertel] = useReducer(naGebeurtenis, leegVenster)

  useEffect(() => {
    const lijn = new EventSource(`/gesprek/${persona}/stroom`)
    lijn.onmessage = ({ data }) => vertel(JSON.parse(data))
    lijn.onerror = () => vertel({ soort: 'verbroken' })
    return () => lijn.close()
  }, [persona])

  return venster
}

/** Sends what was typed or pressed; false when the server could not be reached or refused it. */
export const stuur = async (persona: Personanummer, invoer: Invoer): Promise<boolean> =>
  (await vraag(persona, invoer)) !== undefined

/** As {@link stuur}, for what is answered in the response; undefined when there is no answer. */
export async function vraag<Uitkomst = unknown>(
  persona: Personanummer,
  { soort, ...inhoud }: Invoer,
): Promise<Uitkomst | undefined> {
  try {
    const antwoord = await fetch(`/gesprek/${persona}/${soort}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(inhoud),
    })
    return antwoord.ok ? ((await antwoord.json()) as Uitkomst) : undefined
  } catch {
    return undefined
  }
}
