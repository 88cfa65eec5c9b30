import { as, type TestDb, werker } from '@thuisnabij/db/testing'
import { expect, test } from 'vitest'
import type { TestBot } from './testing/test-bot.ts'
import { testHuis } from './testing/test-huis.ts'
import { zeg } from './testing/zeg.ts'

const melding = (db: TestDb) =>
  as(werker, db, ({ trx }) => trx.selectFrom('thuiszittermelding').selectAll().executeTakeFirstOrThrow())
const signaal = (db: TestDb) =>
  as(werker, db, ({ trx }) => trx.selectFrom('signaal').selectAll().orderBy('nummer').executeTakeFirstOrThrow())

const activiteiten = (db: TestDb) =>
  as(werker, db, ({ trx }) =>
    trx.selectFrom('thuiszitter_activiteit').select(['soort', 'op', 'omschrijving']).execute(),
  )

async function meld(bot: TestBot): Promise<void> {
  await zeg(bot, '01', 'J.V. uit groep 6 zit sinds 30 oktober thuis, ongeoorloofd. Leerplicht weet ervan.')
  await zeg(bot, '01', 'ja')
}

test('a melding from first to last in the chat: activiteit, place in sight that falls through, and closed', async () => {
  await using huis = await testHuis()
  const { bot, db } = huis
  await meld(bot)

  await zeg(bot, '01', 'gisteren met ouders gesproken over J.V.')
  expect((await zeg(bot, '01', 'ze komen vrijdag kijken')).leest).toContain('dinsdag 14 november 2023')
  expect((await zeg(bot, '01', 'ja')).leest).toContain('De activiteit staat bij melding 1')
  expect(await activiteiten(db)).toEqual([
    { soort: 'gesprek_ouders', op: '2023-11-14', omschrijving: 'ze komen vrijdag kijken' },
  ])

  await zeg(bot, '01', 'er is een plek op Landzijde vanaf 1 december, bevestigd door de directeur')
  expect(await melding(db)).toMatchObject({ plek: null })
  await zeg(bot, '01', 'ja')
  expect(await melding(db)).toMatchObject({ plek: 'Landzijde', plek_vanaf: '2023-12-01', plek_vervallen_op: null })
  await zeg(bot, '01', 'de plek gaat toch niet door')
  await zeg(bot, '01', 'ja')
  expect(await melding(db)).toMatchObject({ plek_vervallen_op: '2023-11-15' })

  await zeg(bot, '01', 'J.V. is weer naar school sinds maandag')
  expect(await melding(db)).toMatchObject({ status: 'lopend' })
  expect((await zeg(bot, '01', 'ja')).leest).toContain('Melding 1 is gesloten')
  expect(await melding(db)).toMatchObject({
    status: 'afgesloten',
    uitkomst: 'terug_op_school',
    afgesloten_op: '2023-11-13',
  })
})

test('a melding of another school is not found, whatever one wants with it', async () => {
  await using huis = await testHuis()
  const { bot } = huis
  await meld(bot)
  expect((await zeg(bot, '02', 'melding 1 was een vergissing')).leest).toContain('niet gevonden')
  expect((await zeg(bot, '02', 'J.V. is weer naar school sinds maandag')).leest).toContain('geen melding die loopt')
})

test('withdrawn with a reason, and the coördinatie hears of it', async () => {
  await using huis = await testHuis()
  const { bot, db } = huis
  await meld(bot)
  await zeg(bot, '01', 'annuleer de melding die ik net deed')
  await zeg(bot, '01', 'dubbel gemeld')
  expect((await zeg(bot, '01', 'ja')).leest).toContain('Melding 1 is ingetrokken')
  expect(await melding(db)).toMatchObject({ status: 'ingetrokken', ingetrokken_reden: 'dubbel gemeld' })
})

test('a signaal is taken up, handed over and finished by the one who got it; a school does none of it', async () => {
  await using huis = await testHuis()
  const { bot, db } = huis
  await meld(bot)
  await zeg(bot, '04', 'signaal 1 pak ik op')
  await zeg(bot, '04', 'draag dat signaal over')
  expect(await signaal(db)).toMatchObject({ status: 'opgepakt' })
  expect((await zeg(bot, '04', 'ja')).leest).toContain('overgedragen')
  expect(await signaal(db)).toMatchObject({ status: 'overgedragen', versie: 3 })

  await zeg(bot, '05', 'signaal 1 afhandelen: school en ouders gesproken')
  expect((await zeg(bot, '05', 'ja')).leest).toContain('afgehandeld')
  expect(await signaal(db)).toMatchObject({ status: 'afgehandeld', afhandeling: 'school en ouders gesproken' })
  expect((await zeg(bot, '01', 'signaal 1 sluiten')).intent).toBe('geen_toegang')
})
