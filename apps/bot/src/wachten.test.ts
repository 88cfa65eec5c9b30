import { expect, test } from 'vitest'
import { gesprekken, metRegister, teksten, telt, verstuurd } from './testing/tel-gesprek.ts'
import { berichtAan, type TestBot, testBot, vraagAan } from './testing/test-bot.ts'
import type { TurnOptions } from './turn.ts'

/** A conversation that answers when it is told to, and how to tell it. */
function metOpdracht() {
  const { promise, resolve } = Promise.withResolvers<void>()
  const gesprek: TurnOptions['gesprek'] = async (...argumenten) => {
    await promise
    return await telt(...argumenten)
  }
  return { gesprek, verder: resolve }
}
const soorten = ({ connector }: TestBot) => connector.ontvangen.map(({ activity }) => activity['type'])

test('R15: who waits sees typing, now and again, and never after the answer', async () => {
  await using db = await metRegister()
  const { gesprek, verder } = metOpdracht()
  await using bot = await testBot({ db: db.app, gesprek, trace: 'geen', typtempo: { na: 5, elke: 5 } })
  const antwoord = bot.post(berichtAan(bot, '01'))
  await expect.poll(() => soorten(bot).length, { interval: 5 }).toBeGreaterThan(2)
  verder()
  await antwoord
  await bot.klaar()

  const gezien = soorten(bot)
  expect(gezien.at(-1)).toBe('message')
  expect(gezien.slice(0, -1).every((soort) => soort === 'typing')).toBe(true)
})

test('R15: the answer waits for a sign of typing that is still on its way', async () => {
  await using db = await metRegister()
  const { gesprek, verder } = metOpdracht()
  const volgorde: string[] = []
  const onderweg = Promise.withResolvers<void>()
  const kanaal: TurnOptions['kanaal'] = {
    async typ() {
      volgorde.push('typt')
      await onderweg.promise
      volgorde.push('getypt')
    },
    async stuur({ gesprekId }) {
      volgorde.push(`antwoord in ${gesprekId}`)
      return { kind: 'verzonden' }
    },
    vervang: async () => ({ kind: 'verzonden' }),
  }
  await using bot = await testBot({ db: db.app, gesprek, kanaal, trace: 'geen', typtempo: { na: 1, elke: 60_000 } })
  const antwoord = bot.post(berichtAan(bot, '01'))
  await expect.poll(() => volgorde, { interval: 5 }).toEqual(['typt'])
  verder()
  await expect.poll(() => gesprekken(db), { interval: 5 }).toMatchObject([{ toestand: { gesprek: {} } }])
  onderweg.resolve()
  await antwoord
  expect(volgorde).toEqual(['typt', 'getypt', 'antwoord in p-01'])
})

test.each([
  ['an answer in the response', vraagAan],
  [
    'a pressed button',
    (bot: TestBot, nummer: string) =>
      berichtAan(bot, nummer, {
        type: 'invoke',
        name: 'adaptiveCard/action',
        value: { action: { verb: 'melding/bevestigen', data: {} } },
      }),
  ],
  [
    'an installation',
    (bot: TestBot, nummer: string) => berichtAan(bot, nummer, { type: 'installationUpdate', action: 'add' }),
  ],
])('R15: %s shows no typing', async (_naam, activiteit) => {
  await using db = await metRegister()
  await using bot = await testBot({ db: db.app, gesprek: telt, typtempo: { na: 0, elke: 1 } })
  await bot.post(activiteit(bot, '01'))
  expect(soorten(bot)).not.toContain('typing')
})

test('R1: a turn that takes long is answered in time, and its replies come when it is done', async () => {
  await using db = await metRegister()
  const { gesprek, verder } = metOpdracht()
  await using bot = await testBot({ db: db.app, gesprek, geduldMs: 50 })

  expect((await bot.post(berichtAan(bot, '01'))).status).toBe(200)
  expect(verstuurd(bot)).toEqual([])
  verder()
  await bot.klaar()
  expect(verstuurd(bot)).toEqual(['ib 1: hulp'])
})

test('too many messages in a row are refused kindly, with how long to wait, and cost another person nothing', async () => {
  await using db = await metRegister()
  await using bot = await testBot({ db: db.app, gesprek: telt, berichtlimiet: { aantal: 3, seconden: 600 } })
  for (let nummer = 0; nummer < 3; nummer++) await bot.post(vraagAan(bot, '01', { id: `a${nummer}` }))

  expect(await teksten(bot, vraagAan(bot, '01', { id: 'nog' }))).toEqual([
    expect.stringMatching(/Wacht (?:600|59\d) seconden/),
  ])
  expect(await teksten(bot, vraagAan(bot, '02', { id: 'ander' }))).toEqual(['ib 1: hulp'])
})
