import { expect, test } from 'vitest'
import { noemtGevaar } from './veiligheid.ts'

test.each(['ouders slaan met de vuist op tafel bij j.v.', 'kan je daar wat aan doen', 'wie heeft hem opgepakt'])(
  'a manner of speaking is no danger: %s',
  (plat) => {
    expect(noemtGevaar(plat)).toBe(false)
  },
)

test.each([
  'vader slaat hem met de vuist op tafel',
  'vader slaat met de vuist op tafel en slaat hem',
  'vader gaat haar daar iets aan doen',
])('danger beside it stays danger: %s', (plat) => {
  expect(noemtGevaar(plat)).toBe(true)
})
