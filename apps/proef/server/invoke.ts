import type { Dialoog, Dialoogstap, Invoer, Kaart, Opgezocht } from '../protocol/bericht.ts'
import { lijst } from './activiteit.ts'
import { isObject } from './json.ts'

/** Sends an invoke as this persona; gives the body of its answer, or undefined when the bot gave none (the page has said so then). */
export type Roep = (name: string, value: unknown, replyToId?: string) => Promise<unknown>

type Van<Soort extends Invoer['soort']> = Extract<Invoer, { soort: Soort }>

/** The names by which Teams tells of a window. */
const STAPPEN: Readonly<Record<Dialoogstap, string>> = {
  'kaart-openen': 'task/fetch',
  'kaart-indienen': 'task/submit',
  'bericht-openen': 'composeExtension/fetchTask',
  'bericht-indienen': 'composeExtension/submitAction',
}

export async function duim(roep: Roep, { berichtId, reactie, tekst }: Van<'duim'>): Promise<void> {
  const feedback = JSON.stringify({ feedbackText: tekst })
  const value = { actionName: 'feedback', actionValue: { reaction: reactie, feedback } }
  await roep('message/submitAction', value, berichtId)
}

/** Opens a window or presses its button. */
export async function dialoog(roep: Roep, { stap, data, berichtId }: Van<'dialoog'>): Promise<Dialoog> {
  const elders = stap.startsWith('bericht') ? { commandId: 'melden', commandContext: 'compose' } : {}
  const { task } = alsObject(await roep(STAPPEN[stap], { ...elders, data, context: { theme: 'default' } }, berichtId))
  const { type, value } = alsObject(task)
  if (type === 'continue') {
    const { title, card } = alsObject(value)
    const { content } = alsObject(card)
    if (isObject(content)) return { soort: 'kaart', titel: typeof title === 'string' ? title : '', kaart: content }
  }
  return { soort: 'melding', tekst: typeof value === 'string' ? value : 'De bot gaf geen antwoord dat Teams kent.' }
}

/** What the bot finds for a text, as Teams asks while somebody types. */
export async function zoek(roep: Roep, { waarin, tekst }: Van<'zoeken'>): Promise<Opgezocht> {
  const parameters = [tekst === '' ? { name: 'initialRun', value: 'true' } : { name: 'tekst', value: tekst }]
  const value = { commandId: waarin, parameters, queryOptions: { skip: 0, count: 25 } }
  return naarOpgezocht(await roep('composeExtension/query', value))
}

/** The cards that the addresses in a text become. */
export async function linkkaarten(roep: Roep, tekst: string): Promise<readonly Kaart[]> {
  const kaarten: Kaart[] = []
  for (const url of tekst.match(/https?:\/\/[^\s<>"]+/g) ?? []) {
    const { treffers } = naarOpgezocht(await roep('composeExtension/queryLink', { url }))
    kaarten.push(...treffers.slice(0, 1).map(({ kaart }) => kaart))
  }
  return kaarten
}

function naarOpgezocht(body: unknown): Opgezocht {
  const { attachments, text } = alsObject(alsObject(body)['composeExtension'])
  const treffers = lijst(attachments).flatMap((bijlage) => {
    const { content: kaart, preview } = alsObject(bijlage)
    const { title, text: toelichting } = alsObject(alsObject(preview)['content'])
    return isObject(kaart) ? [{ titel: String(title ?? ''), toelichting: String(toelichting ?? ''), kaart }] : []
  })
  return { treffers, ...(typeof text === 'string' && { melding: text }) }
}

const alsObject = (waarde: unknown) => (isObject(waarde) ? waarde : {})
