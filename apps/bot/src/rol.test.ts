import { medewerkerId } from '@thuisnabij/db/testing'
import { datum } from '@thuisnabij/domain'
import { maakTeksten } from '@thuisnabij/gesprek'
import { expect, test } from 'vitest'
import { leesRolvraag } from './rol.ts'
import { vraagAan } from './testing/test-bot.ts'
import { testHuis } from './testing/test-huis.ts'

test.each([
  ['rol', {}],
  ['Mijn rollen?', {}],
  ['rol coördinatie', { naar: 'coordinatie' }],
  ["rol IB'er", { naar: 'ib' }],
  ['Rol raad van toezicht.', { naar: 'rvt' }],
  ['rol tovenaar', undefined],
  ['wat is de rol van leerplicht', undefined],
  ['hulp', undefined],
])('reads %j as %j', (tekst, vraag) => {
  expect(leesRolvraag(tekst, maakTeksten().rol)).toEqual(vraag)
})

test('somebody with two roles acts in one, sees in which, and can change', async () => {
  await using huis = await testHuis()
  const { bot, db } = huis
  const extra = { school_id: null, schoolbestuur_id: null, van: datum('2021-01-01'), tot: null }
  await db.owner
    .insertInto('medewerker_rol')
    .values({ id: '00000005-0000-4000-8000-0000000000ff', medewerker_id: medewerkerId(1), rol: 'bestuur', ...extra })
    .execute()
  const zeg = async (id: string, text: string) => await (await bot.post(vraagAan(bot, '01', { id, text }))).text()

  expect(await zeg('r1', 'hulp')).toContain("Je praat met mij als IB'er")
  expect(await zeg('r2', 'hulp')).not.toContain('Je praat met mij')
  expect(await zeg('r3', 'Hoe staat het met TLV 2023-0117?')).toContain('tlv_status')
  expect(await zeg('r4', 'rol')).toContain('rol bestuur')
  expect(await zeg('r5', 'rol bestuur')).toContain('Je praat met mij als bestuur')
  expect(await zeg('r6', 'Hoe staat het met TLV 2023-0117?')).toContain('geen_toegang')
})
