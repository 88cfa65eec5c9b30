import { expect, test } from 'vitest'
import { rememberFor } from './remembered.ts'

const counting = () => {
  let count = 0
  return async () => {
    count += 1
    return count
  }
}

test('finds once, until the time is over', async () => {
  let now = 0
  const remembered = rememberFor<number>(1_000, () => now)
  const find = counting()
  expect(await remembered('01', find)).toBe(1)
  now = 999
  expect(await remembered('01', find)).toBe(1)
  expect(await remembered('04', find)).toBe(2)
  now = 1_000
  expect(await remembered('01', find)).toBe(3)
})

test('keeps no failure', async () => {
  const remembered = rememberFor<number>(1_000, () => 0)
  await expect(remembered('01', async () => Promise.reject(new Error('away')))).rejects.toThrow('away')
  expect(await remembered('01', counting())).toBe(1)
})
