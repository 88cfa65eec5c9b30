import type { Berichtinhoud, Invoer } from '../protocol/bericht.ts'
import type { Personanummer } from '../protocol/persona.ts'
import { type Activiteit, basisactiviteit, kaartType } from './activiteit.ts'
import type { Gesprekken } from './gesprekken.ts'
import { dialoog, duim, linkkaarten, type Roep, zoek } from './invoke.ts'
import { isObject } from './json.ts'

/** A turn with the database takes milliseconds; Teams itself gives up after 15 s. */
const wachttijdMs = 15_000

/** What this server needs to speak to the bot as a persona. */
export type Botdeps = {
  readonly gesprekken: Gesprekken
  readonly nieuwId: () => string
  /** The bot's own HTTP door. */
  readonly botAdres: string
  /** Where the bot can answer: this server. */
  readonly serviceUrl: string
}

type Antwoord =
  | { readonly kind: 'aangenomen'; readonly body: unknown }
  | { readonly kind: 'geweigerd'; readonly status: number }
  | { readonly kind: 'onbereikbaar' }

/** Tells the bot that this persona installed it; true when the bot took note. */
export async function installeer(deps: Botdeps, persona: Personanummer): Promise<boolean> {
  const antwoord = await verstuur(deps, persona, { type: 'installationUpdate', action: 'add' })
  return antwoord.kind === 'aangenomen'
}

/** Passes on what a persona typed or pressed, puts what came of it into the conversation, and gives what the window must know. */
export async function voerIn(deps: Botdeps, persona: Personanummer, invoer: Invoer): Promise<object> {
  const roep: Roep = async (name, value, replyToId) => {
    const antwoord = await verstuur(deps, persona, { type: 'invoke', name, value, ...(replyToId && { replyToId }) })
    return antwoord.kind === 'aangenomen' ? antwoord.body : undefined
  }
  switch (invoer.soort) {
    case 'bericht': {
      const inhoud = { soort: 'tekst', tekst: invoer.tekst } as const
      const id = zetNeer(deps, persona, 'persona', inhoud)
      for (const kaart of await linkkaarten(roep, invoer.tekst))
        zetNeer(deps, persona, 'persona', { soort: 'kaart', kaart })
      await verstuur(deps, persona, { type: 'message', textFormat: 'plain', text: invoer.tekst }, id)
      return {}
    }
    case 'formulier': {
      const { berichtId: replyToId, data: value } = invoer
      await verstuur(deps, persona, { type: 'message', textFormat: 'plain', text: '', value, replyToId })
      return {}
    }
    case 'duim':
      await duim(roep, invoer)
      return {}
    case 'dialoog':
      return await dialoog(roep, invoer)
    case 'zoeken':
      return await zoek(roep, invoer)
    case 'invoegen':
      zetNeer(deps, persona, 'persona', { soort: 'kaart', kaart: invoer.kaart })
      return {}
    case 'knop': {
      const { berichtId: replyToId, verb, data } = invoer
      const value = { action: { type: 'Action.Execute', verb, data }, trigger: 'manual' }
      verwerkKnopantwoord(deps, persona, replyToId, await roep('adaptiveCard/action', value, replyToId))
      return {}
    }
  }
}

async function verstuur(
  deps: Botdeps,
  persona: Personanummer,
  activiteit: Activiteit,
  id = deps.nieuwId(),
): Promise<Antwoord> {
  const heel = { ...basisactiviteit(persona, id, deps.serviceUrl), ...activiteit }
  const antwoord = await deps.gesprekken.tijdensBeurt(persona, () => post(deps.botAdres, heel))
  if (antwoord.kind !== 'aangenomen') zetNeer(deps, persona, 'proef', { soort: 'tekst', tekst: uitleg(antwoord) })
  return antwoord
}

async function post(adres: string, activiteit: Activiteit): Promise<Antwoord> {
  try {
    const response = await fetch(adres, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(activiteit),
      signal: AbortSignal.timeout(wachttijdMs),
    })
    const tekst = await response.text()
    if (!response.ok) return { kind: 'geweigerd', status: response.status }
    return { kind: 'aangenomen', body: tekst ? JSON.parse(tekst) : undefined }
  } catch {
    return { kind: 'onbereikbaar' }
  }
}

/** An `adaptiveCard/action` is answered with the card that takes the place of the pressed one, or with a sentence. */
function verwerkKnopantwoord(deps: Botdeps, persona: Personanummer, berichtId: string, body: unknown): void {
  const { type, value } = isObject(body) ? body : {}
  if (type === kaartType && isObject(value)) {
    deps.gesprekken.vervangen(persona, berichtId, { inhoud: { soort: 'kaart', kaart: value }, suggesties: [] })
    return
  }
  const tekst = isObject(value) ? value['message'] : value
  if (typeof tekst === 'string' && tekst) zetNeer(deps, persona, 'proef', { soort: 'tekst', tekst })
}

function zetNeer(deps: Botdeps, persona: Personanummer, van: 'persona' | 'proef', inhoud: Berichtinhoud): string {
  const id = deps.nieuwId()
  const tijd = new Date().toISOString()
  deps.gesprekken.toevoegen(persona, { id, van, tijd, inhoud, suggesties: [], spontaan: false, versie: 0 })
  return id
}

function uitleg(antwoord: Exclude<Antwoord, { kind: 'aangenomen' }>): string {
  if (antwoord.kind === 'geweigerd')
    return `De bot gaf geen antwoord (status ${antwoord.status}). Probeer het nog eens.`
  return 'De bot is niet bereikbaar, of antwoordde niet op tijd. Draait `npm start` nog? Probeer het dan nog eens.'
}
