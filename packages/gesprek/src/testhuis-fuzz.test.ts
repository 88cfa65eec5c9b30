import { expect, test } from 'vitest'
import { speelWillekeurig } from './testhuis-fuzz.ts'

test('two hundred random conversations: no fault, no stuck state, no write unconfirmed, no draft forgotten', async () => {
  const uitslag = await speelWillekeurig(200, 7)
  expect(uitslag.overtredingen).toEqual([])
  expect(uitslag.geschreven).toBeGreaterThan(20)
}, 60_000)
