import { type TestBot, vraagAan } from './test-bot.ts'

type Activity = { readonly type: string; readonly text?: string; readonly value?: { readonly intent?: string } }
let volgnummer = 0

/** An id for an activity that was not used before. */
export const volgende = () => `v${++volgnummer}`

/** All that a person reads in the answer to a sentence, and what was understood. */
export async function zeg(
  bot: TestBot,
  nummer: string,
  tekst: string,
): Promise<{ readonly leest: string; readonly intent: string }> {
  const antwoord = await bot.post(vraagAan(bot, nummer, { id: volgende(), text: tekst }))
  const { activities } = (await antwoord.json()) as { readonly activities: readonly Activity[] }
  return {
    leest: JSON.stringify(activities.filter(({ type }) => type === 'message')),
    intent: activities.find(({ type }) => type === 'trace')?.value?.intent ?? '',
  }
}
