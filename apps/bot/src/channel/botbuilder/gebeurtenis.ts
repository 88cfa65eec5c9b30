import { type Activity, ActivityTypes } from 'botbuilder'
import { ZEG } from '../../kaarten/venster.ts'
import type { Gebeurtenis, InkomendeGebeurtenis, Plek, Wijze } from '../../ports.ts'

/** The button of an Adaptive Card (Action.Execute). */
export const KAARTACTIE = 'adaptiveCard/action'
/** The thumbs under a message. */
export const FEEDBACK = 'message/submitAction'
/** A dialog window is opened or its button pressed: from a card, or from where a message is written. */
export const VENSTERS = ['task/fetch', 'task/submit', 'composeExtension/fetchTask', 'composeExtension/submitAction']
const ELDERS = 'composeExtension/'
/** The search command for dossiers; any other looks among the procedures. The manifest names both. */
export const DOSSIERS_ZOEKEN = 'dossiers'

type Record_ = Readonly<Record<string, unknown>>

/** What an activity means to us. Its shape was checked by {@link isActivity}; all else in it is doubted. */
export function toInkomend(activity: Partial<Activity>, tenantId: string, activityId: string): InkomendeGebeurtenis {
  const { replyToId } = activity
  const wijze = toWijze(activity)
  return {
    activityId,
    aadObjectId: text(activity.from?.aadObjectId).toLowerCase(),
    plek: toPlek(activity),
    wijze,
    adres: {
      gesprekId: text(activity.conversation?.id),
      tenantId,
      serviceUrl: text(activity.serviceUrl),
      botId: text(activity.recipient?.id),
      gebruikerId: text(activity.from?.id),
    },
    // Where somebody writes a message to others is no place to write to that person.
    adresseerbaar: wijze !== 'teruggeven' && !isElders(activity),
    ...(isFilled(replyToId) ? { berichtId: replyToId } : {}),
    gebeurtenis: toGebeurtenis(activity),
  }
}

/** The tenant the activity says it is of; undefined when it says none, or two different ones. */
export function tenantOf(activity: Partial<Activity>): string | undefined {
  const channelData = record(activity.channelData)
  const genoemd = [text(activity.conversation?.tenantId), text(record(channelData['tenant'])['id'])].filter(Boolean)
  return new Set(genoemd).size === 1 ? genoemd[0]?.toLowerCase() : undefined
}

/** Whether the tenant is left out altogether, as a local client may. */
export const noemtGeenTenant = (activity: Partial<Activity>): boolean =>
  !activity.conversation?.tenantId && !record(record(activity.channelData)['tenant'])['id']

/** Whether parsed JSON has the few members without which there is nothing to answer. */
export function isActivity(body: unknown): body is Partial<Activity> {
  const {
    type,
    id,
    name,
    conversation,
    from,
    recipient,
    text: tekst,
    serviceUrl,
    deliveryMode,
    channelId,
    replyToId,
  } = record(body)
  const optioneel = [id, name, tekst, serviceUrl, deliveryMode, channelId, replyToId]
  return (
    isFilled(type) &&
    isFilled(record(conversation)['id']) &&
    isFilled(record(from)['id']) &&
    (recipient === undefined || isRecord(recipient)) &&
    optioneel.every((waarde) => waarde === undefined || waarde === null || typeof waarde === 'string')
  )
}

function toGebeurtenis(activity: Partial<Activity>): Gebeurtenis {
  switch (activity.type) {
    case ActivityTypes.Message:
      return toBericht(activity)
    case ActivityTypes.Invoke:
      return toInvoke(activity)
    case ActivityTypes.InstallationUpdate:
      return { soort: text(activity.action).startsWith('remove') ? 'verwijderd' : 'installatie' }
    case ActivityTypes.ConversationUpdate:
      return { soort: isErbijgehaald(activity) ? 'installatie' : 'overig' }
    default:
      return { soort: 'overig' }
  }
}

/** In a group or channel others come and go; there only our own coming is one. */
function isErbijgehaald(activity: Partial<Activity>): boolean {
  const leden = list(activity.membersAdded).map((lid) => text(record(lid)['id']))
  return toPlek(activity) === 'personal' ? leden.length > 0 : leden.includes(text(activity.recipient?.id))
}

/** A message is a sentence, or the data of an Action.Submit button. */
function toBericht(activity: Partial<Activity>): Gebeurtenis {
  const { verb, msteams: _, ...data } = record(activity.value)
  if (isFilled(verb)) return { soort: 'knop', verb, data: isRecord(data['data']) ? data['data'] : data }

  return { soort: 'tekst', tekst: zonderVermelding(activity) }
}

function toInvoke(activity: Partial<Activity>): Gebeurtenis {
  if (activity.name === FEEDBACK) return toFeedback(activity.value)
  if (isVenster(activity)) return toVenster(activity)
  if (activity.name === 'composeExtension/query') return toZoekvraag(activity.value)
  if (activity.name === 'composeExtension/queryLink') return { soort: 'link', url: text(record(activity.value)['url']) }

  const { verb, data } = record(record(activity.value)['action'])
  if (activity.name !== KAARTACTIE || !isFilled(verb)) return { soort: 'overig' }
  return { soort: 'knop', verb, data: record(data) }
}

/** A button with, beside its own data, what was filled in. A command that opens a window opens the form of a melding. */
function toVenster({ name, value }: Partial<Activity>): Gebeurtenis {
  const { verb, msteams: _, ...data } = record(record(value)['data'])
  if (verb === ZEG) return { soort: 'tekst', tekst: text(data['tekst']).trim() }
  if (isFilled(verb)) return { soort: 'knop', verb, data }
  return name === 'composeExtension/fetchTask'
    ? { soort: 'knop', verb: 'formulier/openen', data: {} }
    : { soort: 'overig' }
}

/** On opening, Teams sends the parameter `initialRun` instead of a text. */
function toZoekvraag(value: unknown): Gebeurtenis {
  const { commandId, parameters, queryOptions } = record(value)
  const [parameter] = list(parameters).map(record)
  const { skip } = record(queryOptions)
  return {
    soort: 'zoeken',
    waarin: commandId === DOSSIERS_ZOEKEN ? 'dossiers' : 'procedures',
    tekst: parameter?.['name'] === 'initialRun' ? '' : text(parameter?.['value']).trim(),
    vanaf: Number.isInteger(skip) ? Math.max(0, Number(skip)) : 0,
  }
}

const isVenster = ({ name }: Partial<Activity>): boolean => VENSTERS.includes(text(name))
const isElders = ({ name }: Partial<Activity>): boolean => text(name).startsWith(ELDERS)

/** What was typed comes as JSON in a text: `{"feedbackText":"…"}`. */
function toFeedback(value: unknown): Gebeurtenis {
  const { reaction, feedback } = record(record(value)['actionValue'])
  if (reaction !== 'like' && reaction !== 'dislike') return { soort: 'overig' }
  const toelichting = text(record(parse(text(feedback)))['feedbackText']).trim()
  return { soort: 'feedback', reactie: reaction === 'like' ? 'omhoog' : 'omlaag', ...(toelichting && { toelichting }) }
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json) as unknown
  } catch {
    return undefined
  }
}

/** In a group or channel the text begins with the bot's own name. */
function zonderVermelding(activity: Partial<Activity>): string {
  return text(activity.text)
    .replaceAll(/<at>[^<]*<\/at>/g, ' ')
    .replaceAll('&nbsp;', ' ')
    .trim()
}

function toWijze(activity: Partial<Activity>): Wijze {
  if (activity.deliveryMode === 'expectReplies') return 'teruggeven'
  if (activity.type === ActivityTypes.Invoke && isVenster(activity)) return 'venster'
  return activity.type === ActivityTypes.Invoke ? 'invoke' : 'sturen'
}

/**
 * What is not surely one person's own conversation is treated as a room with others in it. Where a message is written, a chat
 * with one other person calls itself personal too; it has the id of a thread.
 */
function toPlek(activity: Partial<Activity>): Plek {
  const { conversationType, isGroup, id } = record(activity.conversation)
  if (conversationType === 'groupChat' || (isElders(activity) && text(id).startsWith('19:'))) return 'groupChat'
  const zegtNiets = conversationType === undefined && isGroup !== true && !text(id).startsWith('19:')
  return conversationType === 'personal' || zegtNiets ? 'personal' : 'channel'
}

const isRecord = (value: unknown): value is Record_ =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const record = (value: unknown): Record_ => (isRecord(value) ? value : {})
const text = (value: unknown): string => (typeof value === 'string' ? value : '')
const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [])
const isFilled = (value: unknown): value is string => typeof value === 'string' && value !== ''
