import { keepFresh } from '@thuisnabij/db'
import { as, medewerkerId, persona, seedOrganisatie, type TestDb, testDb, werker } from '@thuisnabij/db/testing'
import type { CoordinatievraagId, Wie } from '@thuisnabij/domain'
import {
  coordinatievraagBeantwoorden,
  kennisartikelPubliceren,
  kennisartikelSchrijven,
  kennisartikelWijzigen,
  kennisbankLezen,
} from '@thuisnabij/usecases'
import { expect, test, vi } from 'vitest'
import { SYSTEEM } from './persoon.ts'
import { berichtAan, type TestBot, testBot } from './testing/test-bot.ts'
import { echtGesprek, type TestHuis, testHuis, werkVan } from './testing/test-huis.ts'

const ONBEKEND = 'Wie betaalt de zwemles onder schooltijd voor onze leerlingen?'
let volgnummer = 0
const zeg = (bot: TestBot, nummer: string, text: string) =>
  bot.post(berichtAan(bot, nummer, { id: `v${++volgnummer}`, text }))

/** Somebody puts a question to the coördinatie; nobody does the work yet. */
async function gesteld({ bot, db }: TestHuis): Promise<CoordinatievraagId> {
  await zeg(bot, '04', 'hulp')
  await zeg(bot, '01', ONBEKEND)
  await zeg(bot, '01', 'Stel aan de coördinatie')
  await zeg(bot, '01', 'ja')
  const [vraag] = await as(werker, db, ({ trx }) => trx.selectFrom('coordinatievraag').selectAll().execute())
  if (!vraag) throw new Error('no question was put')
  return vraag.id
}
const bezorgingen = (db: TestDb) =>
  as(werker, db, ({ trx }) =>
    trx.selectFrom('bezorging').select(['id', 'medewerker_id', 'status', 'gesprek_id']).orderBy('id').execute(),
  )
const naar = async (db: TestDb, nummer: 1 | 4 | 5) =>
  (await bezorgingen(db)).find(({ medewerker_id }) => medewerker_id === medewerkerId(nummer))
const bezorgAan = async ({ db }: TestHuis, nummer: 1 | 4 | 5) =>
  werkVan(db).taken.bezorgen((await naar(db, nummer))?.id ?? '')
const beantwoord = ({ db }: TestHuis, id: CoordinatievraagId) =>
  werkVan(db).inSessie(persona(4), (sessie) =>
    coordinatievraagBeantwoorden(sessie, { id, antwoord: 'De gemeente betaalt de zwemles.' }),
  )
const ontvangen = (bot: TestBot, gesprek: string, method = 'POST') =>
  bot.connector.ontvangen
    .filter((een) => een.method === method && een.path.includes(`/${gesprek}/`))
    .map(({ activity }) => JSON.stringify(activity))

test('a question goes to the coördinatoren, and its answer to the conversation it was asked in', async () => {
  await using huis = await testHuis()
  const { bot, db } = huis
  const id = await gesteld(huis)
  await bezorgAan(huis, 4)
  expect(ontvangen(bot, 'p-04').at(-1)).toContain('Nog niet beantwoord')
  expect(ontvangen(bot, 'p-04').at(-1)).toContain('zwemles')
  await bezorgAan(huis, 5)
  expect(await naar(db, 5)).toMatchObject({ status: 'wacht_op_gesprek' })

  await beantwoord(huis, id)
  expect(await naar(db, 1)).toMatchObject({ status: 'klaar', gesprek_id: 'p-01' })
  await Promise.all([bezorgAan(huis, 1), bezorgAan(huis, 1)])
  const antwoorden = ontvangen(bot, 'p-01').filter((tekst) => tekst.includes('De gemeente betaalt de zwemles.'))
  expect(antwoorden).toHaveLength(1)
  expect(antwoorden[0]).toContain('Antwoord op je vraag (1)')

  await werkVan(db).taken['kaart-bijwerken'](id)
  expect(ontvangen(bot, 'p-04', 'PUT').at(-1)).toContain('Beantwoord door ')
})

test('an answer for somebody who blocked the bot comes when they write again', async () => {
  await using huis = await testHuis()
  const { bot, db } = huis
  const id = await gesteld(huis)
  await beantwoord(huis, id)
  bot.connector.straks.push({ soort: 'status', status: 403, code: 'MessageWritesBlocked' })
  await bezorgAan(huis, 1)
  expect(await naar(db, 1)).toMatchObject({ status: 'geblokkeerd' })
  await zeg(bot, '01', 'hulp')
  expect(await naar(db, 1)).toMatchObject({ status: 'klaar' })
  await bezorgAan(huis, 1)
  expect(ontvangen(bot, 'p-01').at(-1)).toContain('De gemeente betaalt de zwemles.')
})

test('a thumb down under an answer keeps its question, without who asked', async () => {
  await using huis = await testHuis()
  const { bot, db } = huis
  await zeg(bot, '01', 'Kan een TLV zonder instemming van ouders?')
  const plek = bot.connector.ontvangen.findIndex(({ activity }) => 'channelData' in activity)
  expect(bot.connector.ontvangen[plek]?.activity['channelData']).toEqual({ feedbackLoop: { type: 'default' } })
  const duim = {
    type: 'invoke',
    name: 'message/submitAction',
    replyToId: `act-${plek + 1}`,
    text: undefined,
    value: {
      actionName: 'feedback',
      actionValue: { reaction: 'dislike', feedback: '{"feedbackText":"Dit is te vaag."}' },
    },
  }
  const antwoord = await bot.post(berichtAan(bot, '01', { ...duim, id: 'duim-1' }))
  expect(await antwoord.json()).toEqual({})
  await bot.klaar()
  const [vraag] = await as(werker, db, ({ trx }) => trx.selectFrom('kennisvraag').selectAll().execute())
  expect(vraag).toMatchObject({
    tekst: 'Kan een TLV zonder instemming van ouders?',
    aanleiding: 'duim_omlaag',
    toelichting: 'Dit is te vaag.',
    artikel_id: expect.any(String),
  })
  expect(JSON.stringify(vraag)).not.toContain(medewerkerId(1))
  expect(ontvangen(bot, 'p-01').join('')).toContain('Dank je wel, dat helpt.')
})

test('a published article answers the next question, without a restart', async () => {
  await using db = await testDb()
  await seedOrganisatie(db)
  const { inSessie } = werkVan(db)
  const kennis = await keepFresh({
    url: db.urls.app,
    channel: 'kennis',
    make: () => inSessie(SYSTEEM, kennisbankLezen),
    onError: () => {},
  })
  await using bot = await testBot({ db: db.app, ...echtGesprek(db, { kennis: kennis.now }) })
  await zeg(bot, '01', ONBEKEND)
  expect(ontvangen(bot, 'p-01').join('')).not.toContain('De gemeente betaalt')

  const doe = <T>(wie: Wie, act: Parameters<typeof inSessie<T>>[1]) => inSessie(wie, act)
  const [vraag] = await as(werker, db, ({ trx }) => trx.selectFrom('kennisvraag').select('id').execute())
  const concept = await doe(persona(4), (sessie) =>
    kennisartikelSchrijven(sessie, { soort: 'kennisvragen', kennisvraagIds: vraag ? [vraag.id] : [] }),
  )
  if (!concept.ok) throw new Error(concept.error.kind)
  const inhoud = { ...concept.value.inhoud, kort: 'De gemeente betaalt de zwemles.', trefwoorden: ['zwemles'] }
  await doe(persona(4), (sessie) => kennisartikelWijzigen(sessie, { id: concept.value.id, stand: 1, inhoud }))
  const oud = kennis.now()
  const uitkomst = await doe(persona(5), (sessie) =>
    kennisartikelPubliceren(sessie, { id: concept.value.id, stand: 2 }),
  )
  expect(uitkomst).toMatchObject({ ok: true })
  await vi.waitFor(() => expect(kennis.now()).not.toBe(oud), 10_000)

  await zeg(bot, '02', 'wie betaalt de zwemles onder schooltijd')
  expect(ontvangen(bot, 'p-02').join('')).toContain('De gemeente betaalt de zwemles.')
  await kennis.stop()
}, 30_000)
