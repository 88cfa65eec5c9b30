import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { type Launcher, launchHouse, newPlace, untilReady } from '../testing/launcher.ts'

// Each test goes on where the last one stopped.
const place = await newPlace()
let house: Launcher

afterAll(async () => {
  house.child.kill('SIGINT')
  await house.ended
  place.remove()
})

test('gets ready in an empty folder and answers on every port', async () => {
  house = launchHouse(place)
  expect(await untilReady(house)).toMatch(/ready/)
  expect(await healthy()).toEqual([true, true, true, true])
})

test('a second start in the same folder says so, and leaves the first alone', async () => {
  const second = launchHouse(place)
  expect(await second.ended).toBe(1)
  expect(second.printed()).toContain(`Thuisnabij draait al met de gegevens in ${place.dataDir}`)
  expect(await healthy()).toEqual([true, true, true, true])
})

test('after kill -9 of the launcher nothing stays on a port, and the next start takes Postgres over', async () => {
  house.child.kill('SIGKILL')
  await expect.poll(healthy, { timeout: 30_000 }).toEqual([false, false, false, false])
  house = launchHouse(place)
  expect(await untilReady(house)).toMatch(/ready/)
  expect(house.printed()).toContain('Er draaide nog een Postgres')
})

test('when Postgres is killed the launcher says so and stops the rest', async () => {
  process.kill(postmaster(), 'SIGKILL')
  expect(await house.ended).toBe(1)
  expect(house.printed()).toMatch(/is gestopt.* De rest stopt ook/)
  expect(await healthy()).toEqual([false, false, false, false])
})

test('gets ready again after that, and Ctrl-C stops everything that it started', async () => {
  house = launchHouse(place)
  expect(await untilReady(house)).toMatch(/ready/)
  house.child.kill('SIGINT')
  expect(await house.ended).toBe(0)
  expect(existsSync(pidFile)).toBe(false)
  expect(await healthy()).toEqual([false, false, false, false])
})

const healthy = (): Promise<boolean[]> =>
  Promise.all(
    Object.values(place.port).map((port) =>
      fetch(`http://127.0.0.1:${port}/gezond`).then(
        ({ ok }) => ok,
        () => false,
      ),
    ),
  )

const pidFile = join(place.dataDir, 'postgres', 'cluster', 'postmaster.pid')
const postmaster = (): number => Number(readFileSync(pidFile, 'utf8').split('\n')[0])
