import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { setTimeout as wait } from 'node:timers/promises'
import { seedOrganisatie, testDb } from '@thuisnabij/db/testing'
import { expect, test } from 'vitest'

const start = (env: Record<string, string>) => {
  const child = spawn(process.execPath, [new URL('main.ts', import.meta.url).pathname], {
    env: { PATH: process.env['PATH'] ?? '', API_PORT: '0', ...env },
  })
  return { child, lines: createInterface({ input: child.stdout }), said: text(child.stderr) }
}

async function text(stream: NodeJS.ReadableStream): Promise<string> {
  let all = ''
  for await (const chunk of stream) all += String(chunk)
  return all
}

test('starts, answers over HTTP with the clock it was given, and stops when told', async () => {
  await using db = await testDb()
  await seedOrganisatie(db)
  const { child, lines } = start({
    DATABASE_APP_URL: db.urls.app,
    DATABASE_MONITOR_URL: db.urls.monitor,
    THUISNABIJ_KLOK: '2023-11-15T10:00:00+01:00',
  })
  const [line] = (await once(lines, 'line')) as [string]
  const url = /http:\S+/.exec(line)?.[0] ?? ''
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-thuisnabij-persona': '01' },
    body: JSON.stringify({ query: '{ ik { functie } monitor { cijfers { peil } } }' }),
  })
  expect(await response.json()).toEqual({ data: { ik: { functie: 'ib 1' }, monitor: null } })
  expect((await fetch(new URL('/gezond', url))).status).toBe(200)

  child.kill('SIGTERM')
  const ended = once(child, 'exit')
  expect(await Promise.race([ended, wait(5_000, 'still there')])).toEqual([0, null])
})

test.each([
  ['in production', { NODE_ENV: 'production' }, /Entra ID/],
  ['as a role that can pass by row-level security', {}, /row-level security/],
])('does not start %s', async (_, env, sentence) => {
  await using db = await testDb()
  const { child, said } = start({ DATABASE_APP_URL: db.urls.owner, DATABASE_MONITOR_URL: db.urls.monitor, ...env })
  expect(await once(child, 'exit')).toEqual([1, null])
  expect(await said).toMatch(sentence)
})
