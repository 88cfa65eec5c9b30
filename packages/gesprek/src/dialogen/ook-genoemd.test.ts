import { expect, test } from 'vitest'
import { iemand, testhuis } from '../testhuis.ts'

test.each([
  ['status 117 en 118', '2023-0118'],
  ['hoe staat het met J.V. en S.B.', 'S.B.'],
  ['S.B. status en van J.V. de tlv', 'J.V.'],
  ['volg 117 en 125', '2023-0125'],
])('%s: what has no answer yet is named', async (vraag, ander) => {
  expect((await testhuis().zeg(vraag)).tekst).toContain(`Je noemde ook ${ander}`)
})

test('of one, named twice, nothing is left', async () => {
  expect((await testhuis().zeg('status van 117, aanvraag 2023-0117 dus')).tekst).not.toContain('Je noemde ook')
})

test('a bare number that is no aanvraag may be a melding or a signaal', async () => {
  const huis = testhuis(iemand('coordinatie'))
  const { tekst, antwoorden } = await huis.zeg('31')
  expect(tekst).toContain('een melding, aanvraag of signaal')
  expect(antwoorden[0]).toMatchObject({ suggesties: ['Melding 31', 'Signaal 31'] })
})
