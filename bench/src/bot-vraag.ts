import type { PostgresServer } from '@thuisnabij/db'
import { startProgramma, vrijePoort } from './huis.ts'

/** Starts a bot on this register with the fixed clock; gives its address and how to stop it. */
export async function startBot(server: PostgresServer): Promise<{ readonly bot: string; readonly stop: () => void }> {
  const poort = String(await vrijePoort())
  const bot = `http://127.0.0.1:${poort}`
  const omgeving = {
    DATABASE_APP_URL: server.appUrl,
    DATABASE_MONITOR_URL: server.monitorUrl,
    BOT_PORT: poort,
    THUISNABIJ_KLOK: '2023-11-15T10:00:00+01:00',
  }
  const kind = await startProgramma('apps/bot/src/main.ts', omgeving, `${bot}/gezond`)
  return { bot, stop: () => void kind.kill('SIGTERM') }
}

/** An activity as the bot sends it back. */
export type Activiteit = {
  readonly type: string
  readonly name?: string
  readonly value?: { readonly intent: string; readonly slots: Readonly<Record<string, unknown>> }
  readonly text?: string
  readonly attachments?: readonly { readonly content: unknown }[]
}

export type Bericht = {
  /** Two digits. */
  readonly persona: string
  readonly gesprek: string
  readonly id: string
  readonly text: string
}

/** Says something to the bot over HTTP and gives its replies; throws when there are none. */
export async function zegTegen(bot: string, { persona, gesprek, id, text }: Bericht): Promise<readonly Activiteit[]> {
  const tenantId = '00000000-0000-0000-0000-00000000aaaa'
  const antwoord = await fetch(`${bot}/api/messages`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      type: 'message',
      id,
      text,
      deliveryMode: 'expectReplies',
      channelId: 'msteams',
      serviceUrl: bot,
      locale: 'nl-NL',
      timestamp: new Date().toISOString(),
      from: { id: `29:${persona}`, aadObjectId: `00000000-0000-0000-0000-0000000000${persona}` },
      recipient: { id: '28:bot' },
      conversation: { id: gesprek, conversationType: 'personal', tenantId },
      channelData: { tenant: { id: tenantId } },
    }),
  })
  const { activities = [] } = antwoord.ok ? ((await antwoord.json()) as { activities?: readonly Activiteit[] }) : {}
  if (activities.length === 0) throw new Error(`No answer to ${id}: ${antwoord.status}`)
  return activities
}
