import { expect, test } from 'vitest'
import { ibProefmolen, iemand, testhuis } from '../testhuis.ts'

const coordinatie = () => testhuis({ ...iemand('coordinatie'), functie: 'Eerste coördinator' })

test('the coördinatie sees open signalen, meldingen near the norm and aanvragen, and says that no term was settled', async () => {
  const antwoord = await coordinatie().zeg('wat staat er open vandaag')
  expect(antwoord.begrip).toMatchObject({ intent: 'werklijst', slots: { periode: expect.stringContaining('vandaag') } })
  expect(antwoord.tekst).toContain('Signaal 14: Nieuwe melding (nog niet opgepakt)')
  expect(antwoord.tekst).toContain('geen termijn voor het besluit afgesproken')
  expect(antwoord.tekst).toContain('2023-0117')
})

test.each([
  ['wie nadert de 3 maanden', 'nadert_3_maanden'],
  ['aanvragen over hun termijn', 'tlv_over_termijn'],
  ['welke scholen hebben hun sop nog niet gepubliceerd', 'sop_niet_gepubliceerd'],
])('%s', async (zin, filter) => {
  expect((await coordinatie().zeg(zin)).begrip).toMatchObject({ intent: 'werklijst', slots: { filter } })
})

test('what nears the norm is listed once it does', async () => {
  const huis = coordinatie()
  expect((await huis.zeg('wie nadert de 3 maanden')).tekst).toContain('niet')
  huis.wachtTot('2024-01-10')
  expect((await huis.zeg('wie nadert de 3 maanden')).tekst).toContain(
    'Melding 31, J.V., groep 6: zicht op een plek uiterlijk 30 januari 2024',
  )
})

test('an ib sees what is incomplete and which meldingen are quiet, and no signalen', async () => {
  const { tekst } = await testhuis(ibProefmolen).zeg('wat staat er open vandaag')
  expect(tekst).toContain('2023-0125')
  expect(tekst).toContain('Melding 31, J.V., groep 6: laatst gedaan op 14 november 2023')
  expect(tekst).not.toContain('Signaal')
})

test('who has no dossiers has no werklijst; a reminder is not sent, and that is said', async () => {
  expect((await testhuis(iemand('bestuur')).zeg('laat mijn werklijst zien')).begrip.intent).toBe('geen_toegang')
  const herinnering = await coordinatie().zeg('stuur alle ib’ers een herinnering voor de opvraag')
  expect(herinnering.begrip.slots).toEqual({ actie: 'herinnering', doelgroep: 'ib' })
  expect(herinnering.tekst).toContain('Er is niets verstuurd')
})
