import { as, type TestDb, werker } from '@thuisnabij/db/testing'
import { expect, test } from 'vitest'
import { antwoorden, gesprekken, metRegister, teksten, telt, verstuurd } from './testing/tel-gesprek.ts'
import { berichtAan, testBot, vraagAan } from './testing/test-bot.ts'
import { testHuis } from './testing/test-huis.ts'
import type { TurnOptions } from './turn.ts'

test('answers in the response, says what was understood, and remembers', async () => {
  await using db = await metRegister()
  await using bot = await testBot({ db: db.app, gesprek: telt })

  expect(await antwoorden(bot, vraagAan(bot, '01', { id: 'a1', text: 'hoi' }))).toMatchObject([
    { type: 'message', text: 'ib 1: hoi' },
    { type: 'trace', name: 'begrip', value: { intent: 'hulp', slots: {}, zekerheid: 1 } },
  ])
  expect(await teksten(bot, vraagAan(bot, '01', { id: 'a2', text: 'nog eens' }))).toEqual(['ib 2: nog eens'])
})

test('in production nothing tells what was understood', async () => {
  await using db = await metRegister()
  await using bot = await testBot({ db: db.app, gesprek: telt, trace: 'geen' })
  expect((await antwoorden(bot, vraagAan(bot, '01'))).map(({ type }) => type)).toEqual(['message'])
})

test('answers with messages of their own', async () => {
  await using db = await metRegister()
  await using bot = await testBot({ db: db.app, gesprek: telt })
  const antwoord = await bot.post(berichtAan(bot, '01', { text: 'hoi' }))

  expect([antwoord.status, await antwoord.text()]).toEqual([200, ''])
  expect(bot.connector.ontvangen.map(({ activity }) => activity['type'])).toEqual(['message', 'trace'])
})

test('R1: the same activity again gives the same answer and does nothing', async () => {
  await using db = await metRegister()
  await using bot = await testBot({ db: db.app, gesprek: telt })
  const eerste = await antwoorden(bot, vraagAan(bot, '01', { id: 'a1' }))

  expect(await antwoorden(bot, vraagAan(bot, '01', { id: 'a1' }))).toEqual(eerste)
  expect(await teksten(bot, vraagAan(bot, '01', { id: 'a2' }))).toEqual(['ib 2: hulp'])
})

test('R1: the same activity again is not shown twice', async () => {
  await using db = await metRegister()
  await using bot = await testBot({ db: db.app, gesprek: telt })
  for (let keer = 0; keer < 3; keer++) await bot.post(berichtAan(bot, '01'))
  expect(verstuurd(bot)).toEqual(['ib 1: hulp'])
})

test('R1: the same activity at the same time, at two processes on one database, is handled once', async () => {
  await using db = await metRegister()
  await using een = await testBot({ db: db.app, gesprek: telt })
  await using twee = await testBot({ db: db.app, gesprek: telt })
  const bodies = Array.from({ length: 10 }, () => vraagAan(een, '01', { id: 'a1' }))
  const alle = await Promise.all(bodies.map((body, nummer) => teksten(nummer % 2 === 0 ? een : twee, body)))

  expect(new Set(alle.flat())).toEqual(new Set(['ib 1: hulp']))
  expect(await teksten(een, vraagAan(een, '01', { id: 'a2' }))).toEqual(['ib 2: hulp'])
})

test('R3: twenty messages at once, at two processes, lose no turn', async () => {
  await using db = await metRegister()
  await using een = await testBot({ db: db.app, gesprek: telt })
  await using twee = await testBot({ db: db.app, gesprek: telt })
  const nummers = Array.from({ length: 20 }, (_, nummer) => nummer)
  const alle = await Promise.all(
    nummers.map((nummer) => teksten(nummer % 2 === 0 ? een : twee, vraagAan(een, '01', { id: `a${nummer}` }))),
  )
  const beurten = alle.flat().map((tekst) => Number(/\d+/.exec(tekst)?.[0]))
  expect(beurten.toSorted((a, b) => a - b)).toEqual(nummers.map((nummer) => nummer + 1))
})

test('somebody who is not registered is told whom to ask, and nothing is kept', async () => {
  await using db = await metRegister()
  await using bot = await testBot({ db: db.app, gesprek: telt })

  expect(await teksten(bot, vraagAan(bot, '99', { text: 'geheim' }))).toEqual([expect.stringContaining('coördinatie')])
  await bot.post(berichtAan(bot, '99', { text: 'geheim' }))
  expect(verstuurd(bot)).toHaveLength(1)
  expect(await gesprekken(db)).toEqual([])
})

test('an account of another tenant is somebody else', async () => {
  await using db = await metRegister()
  await using bot = await testBot({ db: db.app, gesprek: telt })
  const ander = { from: { id: '29:x', aadObjectId: '00000000-0000-0000-0000-0000000000ZZ' } }
  expect(await teksten(bot, vraagAan(bot, '01', ander))).toEqual([expect.stringContaining('Ik ken je nog niet')])
})

test('R14: each person is welcomed once in their own conversation, and hulp shows it again by role', async () => {
  await using huis = await testHuis()
  const { bot } = huis
  const komt = (nummer: string, id: string, soort: object) => bot.post(berichtAan(bot, nummer, { id, ...soort }))
  const geinstalleerd = { type: 'installationUpdate', action: 'add' }
  const erbij = { type: 'conversationUpdate', membersAdded: [{ id: '29:01' }, { id: '28:bot' }] }
  await Promise.all(['01', '04'].flatMap((nummer) => [komt(nummer, 'i', geinstalleerd), komt(nummer, 'c', erbij)]))
  const kaarten = (nummer: string) =>
    bot.connector.ontvangen.flatMap(({ path, activity }) =>
      path.includes(`p-${nummer}/`) && 'attachments' in activity ? [JSON.stringify(activity['attachments'])] : [],
    )
  const welkom = bot.connector.ontvangen.filter(({ activity }) => String(activity['text']).startsWith('Welkom'))
  expect(welkom.map(({ path }) => path.split('/')[3]).toSorted()).toEqual(['p-01', 'p-04'])
  expect([kaarten('01').length, kaarten('04').length]).toEqual([1, 1])

  for (const nummer of ['01', '04']) await komt(nummer, 'h', { text: 'hulp' })
  expect(kaarten('01')).toEqual([kaarten('01')[0], kaarten('01')[0]])
  expect(kaarten('01')[1]).toContain('thuiszitter melden')
  expect(kaarten('04')[1]).toContain('signaal oppakken')
  expect(kaarten('01')[1]).not.toContain('signaal oppakken')
})

test('R14: welcome is said once, however often and at once the installation is told', async () => {
  await using db = await metRegister()
  await using bot = await testBot({ db: db.app, gesprek: telt })
  const installatie = berichtAan(bot, '01', { id: 'i1', type: 'installationUpdate', action: 'add' })
  const lid = berichtAan(bot, '01', { id: 'i2', type: 'conversationUpdate', membersAdded: [{ id: '29:01' }] })
  await Promise.all([bot.post(installatie), bot.post(lid)])
  await bot.post({ ...installatie, id: 'i3' })
  expect(verstuurd(bot)).toEqual(['ib 1: welkom'])
})

test('R4: where a person can be written to is kept, and R5: the newest counts', async () => {
  await using db = await metRegister()
  await using bot = await testBot({ db: db.app, gesprek: telt })
  await bot.post(vraagAan(bot, '01', { serviceUrl: 'https://evil.example/', conversation: { id: 'elders' } }))
  await bot.post(berichtAan(bot, '01'))
  await using nieuw = await testBot({ db: db.app, gesprek: telt })
  await nieuw.post(berichtAan(nieuw, '01', { id: 'a2' }))

  const adressen = (await gesprekken(db)).filter(({ adresseerbaar }) => adresseerbaar)
  expect(adressen).toMatchObject([{ id: 'p-01', service_url: nieuw.connector.serviceUrl }])
})

test('a fault inside gives a sentence, stores nothing, and the same activity may come again', async () => {
  await using db = await metRegister()
  let kapot = true
  const gesprek: TurnOptions['gesprek'] = async (...argumenten) => {
    if (kapot) throw new Error('geheim: leerling J.V.')
    return await telt(...argumenten)
  }
  await using bot = await testBot({ db: db.app, gesprek })

  expect(await teksten(bot, vraagAan(bot, '01'))).toEqual([expect.stringContaining('niets opgeslagen')])
  expect(bot.logregels.join()).not.toContain('J.V.')
  kapot = false
  expect(await teksten(bot, vraagAan(bot, '01'))).toEqual(['ib 1: hulp'])
})

test.each<[string, object]>([
  ['adaptiveCard/action', { statusCode: 200, value: expect.stringContaining('niets opgeslagen') }],
  ['task/submit', { task: { type: 'message', value: expect.stringContaining('niets opgeslagen') } }],
  ['composeExtension/submitAction', { task: { type: 'message', value: expect.stringContaining('niets opgeslagen') } }],
  ['composeExtension/query', { composeExtension: { type: 'message', text: expect.stringContaining('ging iets mis') } }],
  ['composeExtension/queryLink', { composeExtension: { type: 'result', attachments: [] } }],
  ['message/submitAction', {}],
])('R13: %s gets an answer of the shape Teams knows for it, also when its handling breaks', async (name, verwacht) => {
  await using db = await metRegister()
  const kapot = async (): Promise<never> => {
    throw new Error('kapot')
  }
  await using bot = await testBot({ db: db.app, gesprek: kapot, opzoeken: kapot })
  const data = { verb: 'melding/bevestigen' }
  const value = { action: { verb: 'melding/bevestigen', data: {} }, data, commandId: 'procedures', url: 'https://x.nl' }
  expect(await (await bot.post(berichtAan(bot, '01', { type: 'invoke', name, value }))).json()).toMatchObject(verwacht)
})

test('R2: a button pressed twice at once is one act, and both presses show the same card', async () => {
  await using db = await metRegister()
  await using bot = await testBot({ db: db.app, gesprek: telt })
  const knop = {
    type: 'invoke',
    name: 'adaptiveCard/action',
    value: { action: { verb: 'melding/bevestigen', data: {} } },
  }
  const druk = async () => await (await bot.post(berichtAan(bot, '01', knop))).json()
  const [een, twee] = await Promise.all([druk(), druk()])

  expect(een).toMatchObject({ type: 'application/vnd.microsoft.card.adaptive', value: { type: 'AdaptiveCard' } })
  expect(twee).toEqual(een)
  expect(await teksten(bot, vraagAan(bot, '01', { id: 'a2' }))).toEqual(['ib 2: hulp'])
})

const onverzonden = (db: TestDb) =>
  as(werker, db, ({ trx }) => trx.selectFrom('gesprek_antwoord').select('status').orderBy('id').execute())

test('R11: a send that breaks after all was stored is caught: it does not say that nothing was, and the worker still has the reply', async () => {
  await using db = await metRegister()
  const kapot = async (): Promise<never> => {
    throw new Error('kapot')
  }
  await using bot = await testBot({ db: db.app, gesprek: telt, kanaal: { typ: kapot, stuur: kapot, vervang: kapot } })
  expect((await bot.post(berichtAan(bot, '01'))).status).toBe(200)

  expect(bot.logregels).toEqual([expect.stringContaining('wachten op de werker')])
  expect(await onverzonden(db)).toContainEqual({ status: 'klaar' })
  expect(await gesprekken(db)).toMatchObject([{ toestand: { gesprek: { laatste: { id: '1' } } } }])
})

test('the card that answers a button does not wait for the message beside it', async () => {
  await using db = await metRegister()
  const tweemaal: TurnOptions['gesprek'] = async (...argumenten) => {
    const beurt = await telt(...argumenten)
    return { ...beurt, antwoorden: [...beurt.antwoorden, ...beurt.antwoorden] }
  }
  const laat = Promise.withResolvers<{ kind: 'verzonden'; activityId: string }>()
  const kanaal = { typ: async () => {}, stuur: () => laat.promise, vervang: () => laat.promise }
  await using bot = await testBot({ db: db.app, gesprek: tweemaal, kanaal })
  const knop = {
    type: 'invoke',
    name: 'adaptiveCard/action',
    value: { action: { verb: 'melding/bevestigen', data: {} } },
  }
  const antwoord = await bot.post(berichtAan(bot, '01', knop))

  expect(await antwoord.json()).toMatchObject({ statusCode: 200 })
  laat.resolve({ kind: 'verzonden', activityId: 'm1' })
})

test('R9: what cannot be sent now is kept and asked for again', async () => {
  await using db = await metRegister()
  await using bot = await testBot({ db: db.app, gesprek: telt, trace: 'geen' })
  bot.connector.straks.push({ soort: 'status', status: 429, retryAfter: '30' })
  await bot.post(berichtAan(bot, '01'))
  expect(await onverzonden(db)).toEqual([{ status: 'klaar' }])
})

test('R8: what may have arrived is marked and not sent again', async () => {
  await using db = await metRegister()
  await using bot = await testBot({ db: db.app, gesprek: telt, trace: 'geen' })
  bot.connector.straks.push({ soort: 'hangt' })
  await bot.post(berichtAan(bot, '01'))
  expect(await onverzonden(db)).toEqual([{ status: 'onzeker' }])
  expect(bot.connector.ontvangen).toHaveLength(1)
})

test.each([
  ['nothing but an attachment', '', 'alleen tekst lezen'],
  ['a message that is very long', 'a'.repeat(4_001), 'paar zinnen'],
])('%s is answered kindly and read no further', async (_naam, text, zin) => {
  await using db = await metRegister()
  await using bot = await testBot({ db: db.app, gesprek: telt })
  expect(await teksten(bot, vraagAan(bot, '01', { text }))).toEqual([expect.stringContaining(zin)])
})
