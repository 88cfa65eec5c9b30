import { datum } from '@thuisnabij/domain'
import { expect, test } from 'vitest'
import { toZin } from '../zin.ts'
import { vindFrequenties } from './frequentie.ts'
import { vindTijden } from './lees.ts'

test.each([
  ['2x per week', 2, 'week', 1],
  ['drie dagen per week', 3, 'week', 1],
  ['drie keer p/w', 3, 'week', 1],
  ['3 ochtenden in de week', 3, 'week', 1],
  ['om de dag', 1, 'dag', 2],
  ['om de week', 1, 'week', 2],
  ['eens in de twee weken', 1, 'week', 2],
  ['elke 3 maanden', 1, 'maand', 3],
  ['elke maandag', 1, 'week', 1],
  ['elk kwartaal', 1, 'kwartaal', 1],
  ['iedere maand', 1, 'maand', 1],
  ['maandelijks', 1, 'maand', 1],
  ['driemaandelijks', 1, 'kwartaal', 1],
  ['elk half jaar', 1, 'halfjaar', 1],
  ['eens per jaar', 1, 'jaar', 1],
])('%s is %d times per %s, every %d', (tekst, keer, per, elke) => {
  expect(vindFrequenties(toZin(tekst))).toMatchObject([{ keer, per, elke }])
})

test.each(['drie weken geleden', 'sinds maandag', 'per 1 oktober'])('how often is not said in: %s', (tekst) => {
  expect(vindFrequenties(toZin(tekst))).toEqual([])
})

test('a weekday that comes back is no day', () => {
  expect(vindTijden(toZin('elke maandag niet op school'), datum('2026-11-18')).tijden).toEqual([])
})
