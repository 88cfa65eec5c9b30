import { expect, test } from 'vitest'
import { leesVerwijzing, zonderVerwijzing } from './verwijzing.ts'

test.each([
  ['?melding=31', { soort: 'melding', nummer: '31' }],
  ['?persona=01&melding=2022-31', { soort: 'melding', nummer: '2022-31' }],
  ['?aanvraag=2023-0117', { soort: 'aanvraag', nummer: '2023-0117' }],
  ['?signaal=14', { soort: 'signaal', nummer: '14' }],
  ['melding=31', { soort: 'melding', nummer: '31' }],
  ['?persona=01', undefined],
  ['', undefined],
])('the address %s points at %j', (adres, verwijzing) => {
  expect(leesVerwijzing(adres)).toEqual(verwijzing)
})

test.each(['?melding=', '?melding=J.V.', '?signaal=2023-14', '?melding=12345678', '?aanvraag=<b>'])(
  'of %s the kind is known and the number is not',
  (adres) => {
    expect(leesVerwijzing(adres)).not.toHaveProperty('nummer')
    expect(leesVerwijzing(adres)).toHaveProperty('soort')
  },
)

test('what else an address says is kept when the dossier is closed', () => {
  expect(zonderVerwijzing('?persona=04&melding=31')).toBe('?persona=04')
  expect(zonderVerwijzing('?melding=31')).toBe('')
})
