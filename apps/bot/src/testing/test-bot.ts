import { maakTeksten } from '@thuisnabij/gesprek'
import { metBudget } from '../budget.ts'
import { ThuisnabijAdapter } from '../channel/botbuilder/adapter.ts'
import { botAuthenticatie } from '../channel/botbuilder/authenticatie.ts'
import { botbuilderKanaal } from '../channel/botbuilder/kanaal.ts'
import { maakTurn, type TurnOptions } from '../turn.ts'
import { openDeur, persona, TENANT, type TestDeur } from './bot-deur.ts'
import { type NepConnector, nepConnector } from './nep-connector.ts'

const teksten = maakTeksten()
const anoniem = { soort: 'anoniem' } as const

/** A bot on its own HTTP door with a connector beside it, as one process has it. */
export type TestBot = TestDeur & { readonly connector: NepConnector; readonly klaar: () => Promise<void> }

export async function testBot(options: Pick<TurnOptions, 'db' | 'gesprek'> & Partial<TurnOptions>): Promise<TestBot> {
  const connector = await nepConnector()
  const logregels: string[] = []
  const kanaal = metBudget(
    botbuilderKanaal(new ThuisnabijAdapter(botAuthenticatie({ inlog: anoniem, timeoutMs: 400 }), anoniem)),
  )
  const turn = maakTurn({
    klok: () => new Date('2023-11-15T09:00:00Z'),
    kanaal,
    teksten,
    opzoeken: async () => ({ kind: 'gevonden', treffers: [] }),
    groepsantwoord: async () => ({ soort: 'tekst', tekst: teksten.deur.groep }),
    trace: 'alle',
    geduldMs: 4_000,
    typtempo: { na: 500, elke: 4_000 },
    berichtlimiet: { aantal: 20, seconden: 10 },
    log: (regel) => logregels.push(regel),
    ...options,
  })
  const deur = await openDeur(turn.verwerk)
  return {
    ...deur,
    logregels,
    connector,
    klaar: turn.klaar,
    async [Symbol.asyncDispose]() {
      await turn.klaar()
      await deur[Symbol.asyncDispose]()
      await connector[Symbol.asyncDispose]()
    },
  }
}

/** A message of somebody to this bot, which answers by its connector. */
export const berichtAan = (bot: TestBot, nummer: string, anders: object = {}) => ({
  type: 'message',
  id: `a-${nummer}`,
  text: 'hulp',
  channelId: 'msteams',
  serviceUrl: bot.connector.serviceUrl,
  from: { id: `29:${nummer}`, aadObjectId: persona(nummer) },
  recipient: { id: '28:bot' },
  conversation: { id: `p-${nummer}`, conversationType: 'personal', tenantId: TENANT },
  channelData: { tenant: { id: TENANT } },
  ...anders,
})

/** As {@link berichtAan}, answered in the response. */
export const vraagAan = (bot: TestBot, nummer: string, anders: object = {}) =>
  berichtAan(bot, nummer, { deliveryMode: 'expectReplies', ...anders })
