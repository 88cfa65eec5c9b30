import type { IncomingMessage } from 'node:http'
import type { Personanummer } from '../protocol/persona.ts'
import {
  type Activiteit,
  begripUitTrace,
  citaten,
  heeftDuimen,
  inhouden,
  personaVanGesprek,
  suggesties,
} from './activiteit.ts'
import type { Gesprekken } from './gesprekken.ts'
import { type Antwoord, leesObject } from './json.ts'

const adres = /^\/v3\/conversations\/([^/]+)\/activities(?:\/([^/]+))?$/

/** What the connector needs: where to put what arrives, and ids that were never given before. */
export type Connectordeps = { readonly gesprekken: Gesprekken; readonly nieuwId: () => string }

/** Whether a path is one of the Bot Framework connector. */
export const isConnectoradres = (pad: string) => pad.startsWith('/v3/')

/**
 * The Bot Framework connector, as far as a bot in a personal conversation uses it: send, reply, update and delete.
 *
 * Answers as Teams does, unpleasant parts included: an empty message is 400, an unknown conversation 404, and of text
 * and card in one activity no id is given back (202).
 */
export async function connector(
  { gesprekken, nieuwId }: Connectordeps,
  request: IncomingMessage,
  pad: string,
): Promise<Antwoord> {
  const [, gesprek, activiteitId] = adres.exec(pad) ?? []
  const persona = gesprek ? personaVanGesprek(decodeURIComponent(gesprek)) : undefined
  if (!persona) return weigering(404, 'ConversationNotFound')

  const id = activiteitId && decodeURIComponent(activiteitId)
  if (request.method === 'DELETE' && id) {
    return gesprekken.verwijderen(persona.nummer, id) ? { status: 200, body: {} } : onbekendeActiviteit
  }
  const gelezen = await leesObject(request)
  if ('status' in gelezen) return weigering(gelezen.status, 'BadSyntax')

  const activiteit = gelezen.object
  if (request.method === 'PUT' && id) return vervang(gesprekken, persona.nummer, id, activiteit)
  if (request.method !== 'POST') return weigering(405, 'MethodNotAllowed')

  const spontaan = !id && !activiteit['replyToId'] && !gesprekken.wacht(persona.nummer)
  return ontvang({ gesprekken, nieuwId }, persona.nummer, activiteit, spontaan)
}

function ontvang(
  { gesprekken, nieuwId }: Connectordeps,
  persona: Personanummer,
  activiteit: Activiteit,
  spontaan: boolean,
): Antwoord {
  if (activiteit['type'] === 'typing') {
    gesprekken.typen(persona, true)
    return aangenomen
  }
  if (activiteit['type'] === 'trace') {
    const begrip = begripUitTrace(activiteit)
    if (begrip) gesprekken.begrepen(persona, begrip)
    return aangenomen
  }
  const delen = activiteit['type'] === 'message' ? inhouden(activiteit) : []
  const ids = delen.map((inhoud, plaats) => {
    const id = nieuwId()
    const acties = plaats === delen.length - 1 ? suggesties(activiteit) : []
    const tijd = new Date().toISOString()
    const bij = inhoud.soort === 'tekst' ? { citaten: citaten(activiteit), duimen: heeftDuimen(activiteit) } : {}
    gesprekken.toevoegen(persona, { id, van: 'bot', tijd, inhoud, suggesties: acties, spontaan, versie: 0, ...bij })
    return id
  })
  const [id, ...rest] = ids
  if (!id) return weigering(400, 'BadSyntax')
  return rest.length === 0 ? { status: 201, body: { id } } : aangenomen
}

function vervang(gesprekken: Gesprekken, persona: Personanummer, id: string, activiteit: Activiteit): Antwoord {
  const [inhoud, ...rest] = inhouden(activiteit)
  if (!inhoud || rest.length > 0) return weigering(400, 'BadSyntax')

  const gelukt = gesprekken.vervangen(persona, id, { inhoud, suggesties: suggesties(activiteit) })
  return gelukt ? { status: 200, body: { id } } : onbekendeActiviteit
}

const aangenomen: Antwoord = { status: 202, body: {} }
const onbekendeActiviteit = weigering(404, 'ActivityNotFoundInConversation')

function weigering(status: number, code: string): Antwoord {
  return { status, body: { error: { code, message: code } } }
}
