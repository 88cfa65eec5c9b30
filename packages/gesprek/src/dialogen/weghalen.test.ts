import { expect, test } from 'vitest'
import { testhuis } from '../testhuis.ts'

const MET_ALLES =
  'melding: M.D. groep 4 thuis sinds 6 november, ongeoorloofd, leerplicht weet het, jeugdteam is erbij, wegens angst'

test.each([
  ['haal jeugdteam weg', { betrokkenen: [] }],
  ['jeugdteam is er niet bij', { betrokkenen: [] }],
  ['verwijder de reden', { reden: undefined }],
  ['de reden klopt niet', { reden: undefined }],
  ['groep moet 5 zijn', { groep: 5 }],
  ['de reden klopt niet, het is wegens ruzie', { reden: 'ruzie' }],
])('%s', async (tekst, verwacht) => {
  const huis = testhuis()
  await huis.zeg(MET_ALLES)
  expect((await huis.zeg(tekst)).tekst).toContain('Aangepast')
  await huis.zeg('ja')
  expect(huis.gemeld).toHaveLength(1)
  for (const [naam, waarde] of Object.entries(verwacht)) expect(huis.gemeld[0]?.[naam as 'reden']).toEqual(waarde)
})

test.each([
  ['ja, maar niet groep 4', 'In welke groep'],
  ['de datum klopt niet', 'Sinds wanneer'],
])('%s: asks what it must be', async (tekst, vraag) => {
  const huis = testhuis()
  await huis.zeg(MET_ALLES)
  expect((await huis.zeg(tekst)).tekst).toContain(vraag)
  expect(huis.gemeld).toEqual([])
})

test('what was said to be urgent and is not', async () => {
  const huis = testhuis()
  await huis.zeg(`${MET_ALLES}, vermoeden van mishandeling`)
  expect((await huis.zeg('niet urgent, dat was vorig jaar')).tekst).toContain('urgent vervalt')
  await huis.zeg('ja')
  expect(huis.gemeld).toMatchObject([{ veiligheid: false }])
})
