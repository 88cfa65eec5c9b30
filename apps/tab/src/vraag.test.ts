import { expect, test } from 'vitest'
import { type Operatie, vraagAls } from './vraag.ts'

const operatie = '{ ik { rol } }' as Operatie<{ ik: { rol: string } }, Record<string, never>>

test.each([
  ['data', { data: { ik: { rol: 'ib' } } }, { soort: 'klaar', data: { ik: { rol: 'ib' } } }],
  [
    'a refusal, with its sentence',
    { data: null, errors: [{ message: 'Je bent niet bekend.', extensions: { code: 'NIET_AANGEMELD' } }] },
    { soort: 'geweigerd', melding: 'Je bent niet bekend.' },
  ],
  [
    'a fault, and shows nothing of it',
    { errors: [{ message: 'x', extensions: { code: 'FOUT' } }] },
    { soort: 'mislukt' },
  ],
  ['half an answer as a fault', { data: { ik: null }, errors: [{ message: 'x' }] }, { soort: 'mislukt' }],
])('an answer is %s', async (_, body, uitkomst) => {
  expect(await vraagAls('01', async () => Response.json(body))(operatie, {})).toEqual(uitkomst)
})

test('no connection and no JSON are faults too', async () => {
  const zonder = vraagAls('01', () => Promise.reject(new TypeError('fetch failed')))
  const geenJson = vraagAls('01', async () => new Response('<html>'))
  expect([await zonder(operatie, {}), await geenJson(operatie, {})]).toEqual([
    { soort: 'mislukt' },
    { soort: 'mislukt' },
  ])
})

test('asks as the persona', async () => {
  let gevraagd: RequestInit | undefined
  await vraagAls('04', async (_, opties) => {
    gevraagd = opties
    return Response.json({ data: {} })
  })(operatie, {})
  expect(gevraagd?.headers).toMatchObject({ 'x-thuisnabij-persona': '04' })
})
