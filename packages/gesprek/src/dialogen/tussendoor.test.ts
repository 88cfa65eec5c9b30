import { expect, test } from 'vitest'
import { testhuis } from '../testhuis.ts'

test.each([
  ['is dat de goede datum?', 'maandag 6 november 2023'],
  ['wat heb je nu genoteerd', 'maandag 6 november 2023'],
  ['wie ziet dit?', 'Alleen je eigen school en de coördinatie'],
  ['dank je', 'Graag gedaan'],
  ['ik ben er bijna, wat is een TLV?', 'toelaatbaarheidsverklaring'],
])('before the confirmation, %s is answered and the card comes back', async (tekst, antwoord) => {
  const huis = testhuis()
  await huis.zeg('melding: M.D. groep 3 thuis sinds 6 november, ongeoorloofd, leerplicht weet het')
  const gezegd = await huis.zeg(tekst)
  expect(gezegd.tekst).toContain(antwoord)
  expect(gezegd.tekst).toContain('Klopt dit?')
  expect(huis.gemeld).toEqual([])
})
