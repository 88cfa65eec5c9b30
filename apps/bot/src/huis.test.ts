import { as, persona, type TestDb, werker } from '@thuisnabij/db/testing'
import { datum } from '@thuisnabij/domain'
import { documentIntrekken, documentLaden } from '@thuisnabij/usecases'
import { expect, test, vi } from 'vitest'
import type { TestBot } from './testing/test-bot.ts'
import { berichtAan } from './testing/test-bot.ts'
import { testHuis, werkVan } from './testing/test-huis.ts'
import { volgende, zeg } from './testing/zeg.ts'

const meldingen = (db: TestDb) =>
  as(werker, db, ({ trx }) => trx.selectFrom('thuiszittermelding').select('nummer').execute())
const bezorgingen = (db: TestDb) =>
  as(werker, db, ({ trx }) => trx.selectFrom('bezorging').select(['status', 'getoonde_versie']).orderBy('id').execute())

const MELDING = 'J.V. uit groep 6 zit sinds 30 oktober thuis, ongeoorloofd. Leerplicht weet ervan.'

async function meld(bot: TestBot, nummer = '01', tekst = MELDING): Promise<void> {
  await zeg(bot, nummer, tekst)
  expect((await zeg(bot, nummer, 'ja')).leest).toContain('leerplicht')
}

test('a whole conversation: a question, a melding in a sentence, a correction, a confirmation', async () => {
  await using huis = await testHuis()
  const { bot, db } = huis

  expect(await zeg(bot, '01', 'Wie vraagt een TLV aan?')).toMatchObject({ intent: 'procedure_vraag' })
  const gemeld = await zeg(bot, '01', MELDING)
  expect(gemeld.intent).toBe('thuiszitter_melden')
  expect(gemeld.leest).toContain('30 oktober 2023')
  expect(await meldingen(db)).toEqual([])
  expect((await zeg(bot, '01', 'nee, sinds 31 oktober')).leest).toContain('31 oktober 2023')
  expect(await zeg(bot, '01', 'ja')).toMatchObject({ intent: 'thuiszitter_bevestigen' })
  expect(await meldingen(db)).toHaveLength(1)
  expect((await zeg(bot, '01', MELDING)).leest).toMatch(/loopt al|al een melding/)
})

test('who may not see a dossier is told so, whether it exists or not', async () => {
  await using huis = await testHuis()
  const { bot } = huis
  expect(await zeg(bot, '06', 'Hoe staat het met TLV 2023-0117?')).toMatchObject({ intent: 'geen_toegang' })
  expect((await zeg(bot, '01', 'Hoe staat het met TLV 2023-0117?')).leest).toMatch(/niet gevonden|vind/)
})

const kaarten = ({ connector }: TestBot, method: string) =>
  connector.ontvangen.filter((ontvangst) => ontvangst.method === method && 'attachments' in ontvangst.activity)
const druk = async (bot: TestBot, nummer: string, data: object, id = volgende()) => {
  const value = { action: { type: 'Action.Execute', verb: 'signaal/oppakken', data } }
  return JSON.stringify(
    await (await bot.post(berichtAan(bot, nummer, { id, type: 'invoke', name: 'adaptiveCard/action', value }))).json(),
  )
}
const opening = (bot: TestBot, nummer: string) =>
  bot.post(berichtAan(bot, nummer, { id: volgende(), type: 'installationUpdate', action: 'add' }))

test('a melding brings a card to both coördinatoren, and when one takes it up the card of the other changes', async () => {
  await using huis = await testHuis({ werker: true })
  const { bot, db } = huis
  for (const nummer of ['04', '05']) await opening(bot, nummer)
  const voor = kaarten(bot, 'POST').length
  await meld(bot)

  await vi.waitFor(() => expect(kaarten(bot, 'POST').length).toBe(voor + 2), { timeout: 5_000 })
  const signaal = 'Ik pak dit op'
  expect(JSON.stringify(kaarten(bot, 'POST').at(-1)?.activity)).toContain(signaal)
  await vi.waitFor(async () =>
    expect((await bezorgingen(db)).map(({ status }) => status)).toEqual(['verzonden', 'verzonden']),
  )

  const nummer = await as(werker, db, ({ trx }) => trx.selectFrom('signaal').select('nummer').executeTakeFirstOrThrow())
  const gedrukt = await druk(bot, '04', { signaal: nummer.nummer })
  expect(gedrukt).toContain('Opgepakt door jou')
  await vi.waitFor(() => expect(kaarten(bot, 'PUT').length).toBe(2), { timeout: 5_000 })
  const voorVijf = kaarten(bot, 'PUT').find(({ path }) => path.includes('p-05'))
  expect(JSON.stringify(voorVijf?.activity)).toContain('Opgepakt door de coordinatie 4')
  expect(JSON.stringify(voorVijf?.activity)).not.toContain(signaal)

  const stand = await zeg(bot, '01', 'hoe staat het met mijn melding')
  expect(JSON.stringify(stand)).toContain('opgepakt door de coordinatie 4')
})

test('R2: taking up what is taken up, by an old card or twice at once, changes nothing and shows how it stands', async () => {
  await using huis = await testHuis()
  const { bot, db } = huis
  await meld(bot)
  const { nummer } = await as(werker, db, ({ trx }) =>
    trx.selectFrom('signaal').select('nummer').executeTakeFirstOrThrow(),
  )
  const [een, twee] = await Promise.all([druk(bot, '04', { signaal: nummer }), druk(bot, '05', { signaal: nummer })])

  const versie = () =>
    as(werker, db, ({ trx }) => trx.selectFrom('signaal').select(['versie', 'opgepakt_door']).execute())
  const na = await versie()
  expect(na).toMatchObject([{ versie: 2 }])
  expect([een, twee].filter((kaart) => kaart.includes('Opgepakt door jou'))).toHaveLength(1)
  expect([een, twee].filter((kaart) => kaart.includes('Opgepakt door de coordinatie'))).toHaveLength(1)
  await druk(bot, '05', { signaal: nummer })
  expect(await versie()).toEqual(na)
})

test('melding, signaal, deliveries, tasks, audit and reply commit together or not at all', async () => {
  await using huis = await testHuis()
  const { bot, db } = huis
  await zeg(bot, '01', MELDING)
  await db.owner.pool.query('alter table bezorging add constraint kapot check (false) not valid')
  expect((await zeg(bot, '01', 'ja')).leest).toContain('niets opgeslagen')
  expect(await meldingen(db)).toEqual([])

  await db.owner.pool.query('alter table bezorging drop constraint kapot')
  await zeg(bot, '01', 'ja')
  expect(await meldingen(db)).toHaveLength(1)
  expect(await bezorgingen(db)).toHaveLength(2)
  const { rows } = await db.owner.pool.query("select 1 from pgboss.job where name = 'bezorgen'")
  expect(rows).toHaveLength(2)
  const gezien = await as(persona(11), db, ({ trx }) => trx.selectFrom('audit').select('handeling').execute())
  expect(gezien.map(({ handeling }) => handeling)).toContain('thuiszitter-melden')
})

test('a document that the coördinatie loads is quoted without a restart, and no more when it is withdrawn', async () => {
  await using huis = await testHuis({ documenten: true })
  const { bot, db } = huis
  const { inSessie } = werkVan(db)
  const gezegd = async () => (await zeg(bot, '01', 'op welke dag is de zwemles')).leest
  expect(await gezegd()).not.toContain('dinsdag')

  const bestand = { bytes: Buffer.from('# Zwemmen\n\nDe zwemles is op dinsdag.'), bestandsnaam: 'zwemmen.md' }
  const geladen = await inSessie(persona(4), (sessie) =>
    documentLaden(sessie, { titel: 'Regeling bewegen', versie: '1', geldigVan: datum('2023-08-01'), bestand }),
  )
  await vi.waitFor(async () => expect(await gezegd()).toContain('Regeling bewegen, versie 1, Zwemmen'), {
    timeout: 5_000,
  })

  const id = geladen.ok ? geladen.value.id : undefined
  await inSessie(persona(4), async (sessie) => id && documentIntrekken(sessie, { id, reden: 'Vervallen' }))
  await vi.waitFor(async () => expect(await gezegd()).not.toContain('dinsdag'), { timeout: 5_000 })
})
