import { expect, test } from 'vitest'
import type { SignaalOppakkenMutation } from '../../operaties.gen.ts'
import { tekstNaOppakken } from './oppakken.ts'

const gelukt = { signaalOppakken: { __typename: 'Signaal' } } as SignaalOppakkenMutation
const geweigerd = { signaalOppakken: { melding: 'Persona 05 heeft het al.' } } as SignaalOppakkenMutation

test.each([
  ['taken up', { soort: 'klaar', data: gelukt } as const, 'Signaal 14 staat nu op jouw naam.'],
  ['refused by a rule', { soort: 'klaar', data: geweigerd } as const, 'Persona 05 heeft het al.'],
  ['refused at the door', { soort: 'geweigerd', melding: 'Dat mag jij niet.' } as const, 'Dat mag jij niet.'],
  ['failed', { soort: 'mislukt' } as const, 'Signaal 14 oppakken lukt nu niet. Probeer het zo nog eens.'],
])('says in a sentence that a signaal is %s', (_, uitkomst, tekst) => {
  expect(tekstNaOppakken(14, uitkomst)).toBe(tekst)
})
