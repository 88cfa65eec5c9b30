import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { ports } from '../env.ts'
import { type Launcher, launch } from '../testing/launcher.ts'
import { freePorts } from '../testing/ports.ts'

// The whole house, from its front door: `npm start` without the bootstrap. Each test goes on where the last one stopped.
const dataDir = mkdtempSync(join(tmpdir(), 'thuisnabij-start-'))
chmodSync(dataDir, 0o755)
let house: Launcher
let free: readonly number[]

beforeAll(async () => {
  free = await freePorts(Object.keys(ports).length)
})
afterAll(async () => {
  house.child.kill('SIGINT')
  await house.ended
  rmSync(dataDir, { recursive: true, force: true, maxRetries: 10 })
})

test('gets ready in an empty folder and answers on every port', async () => {
  house = start()
  expect(await house.says(/\(ready\)|gestopt|bezet/)).toMatch(/ready/)
  expect(await healthy()).toEqual([true, true, true, true])
})

test('a second start in the same folder says so, and leaves the first alone', async () => {
  const second = start()
  expect(await second.ended).toBe(1)
  expect(second.printed()).toContain(`Thuisnabij draait al met de gegevens in ${dataDir}`)
  expect(await healthy()).toEqual([true, true, true, true])
})

test('after kill -9 of the launcher nothing stays on a port, and the next start takes Postgres over', async () => {
  house.child.kill('SIGKILL')
  await expect.poll(healthy, { timeout: 30_000 }).toEqual([false, false, false, false])
  house = start()
  expect(await house.says(/\(ready\)|gestopt|bezet/)).toMatch(/ready/)
  expect(house.printed()).toContain('Er draaide nog een Postgres')
})

test('when Postgres is killed the launcher says so and stops the rest', async () => {
  process.kill(postmaster(), 'SIGKILL')
  expect(await house.ended).toBe(1)
  expect(house.printed()).toMatch(/is gestopt.* De rest stopt ook/)
  expect(await healthy()).toEqual([false, false, false, false])
})

test('gets ready again after that, and Ctrl-C stops everything that it started', async () => {
  house = start()
  expect(await house.says(/\(ready\)|gestopt|bezet/)).toMatch(/ready/)
  house.child.kill('SIGINT')
  expect(await house.ended).toBe(0)
  expect(existsSync(pidFile)).toBe(false)
  expect(await healthy()).toEqual([false, false, false, false])
})

function start(): Launcher {
  const script = fileURLToPath(new URL('../start.ts', import.meta.url))
  return launch([process.execPath, script], { dataDir, free })
}

const healthy = (): Promise<boolean[]> =>
  Promise.all(
    free.map((port) =>
      fetch(`http://127.0.0.1:${port}/gezond`).then(
        ({ ok }) => ok,
        () => false,
      ),
    ),
  )

const pidFile = join(dataDir, 'postgres', 'cluster', 'postmaster.pid')
const postmaster = (): number => Number(readFileSync(pidFile, 'utf8').split('\n')[0])
