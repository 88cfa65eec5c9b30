import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { as, medewerkerId, type TestDb, werker } from '@thuisnabij/db/testing'
import { expect, test, vi } from 'vitest'
import { berichtAan, vraagAan } from './testing/test-bot.ts'
import { testHuis, werkVan } from './testing/test-huis.ts'

type Proces = AsyncDisposable & {
  readonly kind: ChildProcess
  readonly url: string
  readonly regels: readonly string[]
}

const omgeving = (db: TestDb, anders: Record<string, string>) => ({
  PATH: process.env['PATH'],
  DATABASE_APP_URL: db.urls.app,
  DATABASE_MONITOR_URL: db.urls.monitor,
  BOT_PORT: '0',
  THUISNABIJ_KLOK: '2023-11-15T10:00:00+01:00',
  ...anders,
})

/** The bot as its own process, ready to be spoken to. */
async function botProces(db: TestDb, anders: Record<string, string> = {}): Promise<Proces> {
  const main = new URL('main.ts', import.meta.url).pathname
  const kind = spawn(process.execPath, [main], { env: omgeving(db, anders), stdio: ['ignore', 'pipe', 'inherit'] })
  const regels: string[] = []
  const url = await new Promise<string>((klaar, mis) => {
    createInterface({ input: kind.stdout }).on('line', (regel) => {
      regels.push(regel)
      const [gevonden] = /http:\/\/127\.0\.0\.1:\d+/.exec(regel) ?? []
      if (gevonden) klaar(gevonden)
    })
    kind.once('exit', (code) => mis(new Error(`bot ended with ${code}`)))
  })
  return {
    kind,
    url,
    regels,
    async [Symbol.asyncDispose]() {
      if (kind.exitCode !== null || kind.signalCode !== null) return
      kind.kill('SIGKILL')
      await once(kind, 'exit')
    },
  }
}

test('starts on its own, says how it is, answers, and stops cleanly', async () => {
  await using huis = await testHuis()
  await using proces = await botProces(huis.db)
  expect(await (await fetch(`${proces.url}/gezond`)).json()).toMatchObject({
    gezond: true,
    bezorgingen: { aantallen: {} },
  })
  expect(proces.regels.join()).toContain('ANONIEM')

  const antwoord = await fetch(`${proces.url}/api/messages`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(vraagAan(huis.bot, '01', { text: 'Wie vraagt een TLV aan?' })),
  })
  expect(JSON.stringify(await antwoord.json())).toContain('§')

  proces.kind.kill('SIGTERM')
  expect(await once(proces.kind, 'exit')).toEqual([0, null])
})

test('R23: refuses to start in production without credentials, and says why', async () => {
  await using huis = await testHuis()
  const env = omgeving(huis.db, { NODE_ENV: 'production', THUISNABIJ_KLOK: '' })
  const main = new URL('main.ts', import.meta.url).pathname
  const kind = spawn(process.execPath, [main], { env, stdio: ['ignore', 'ignore', 'pipe'] })
  let fouten = ''
  kind.stderr.on('data', (deel) => {
    fouten += String(deel)
  })
  expect(await once(kind, 'exit')).toEqual([1, null])
  expect(fouten).toContain('MicrosoftAppId')
})

test('R24: a worker killed in the middle of sending loses nothing: another sends it once more, marked', async () => {
  await using huis = await testHuis()
  const { bot, db } = huis
  await bot.post(berichtAan(bot, '04'))
  const zeg = (id: string, text: string) => bot.post(vraagAan(bot, '01', { id, text }))
  await zeg('m1', 'J.V. uit groep 6 zit sinds 30 oktober thuis, ongeoorloofd. Leerplicht weet ervan.')
  bot.connector.straks.push({ soort: 'hangt' })
  bot.connector.ontvangen.length = 0
  await zeg('m2', 'ja')

  {
    await using alleen = await botProces(db, { BOT_WERKER: 'alleen' })
    expect((await fetch(`${alleen.url}/api/messages`, { method: 'POST' })).status).toBe(404)
    await vi.waitFor(() => expect(bot.connector.ontvangen).toHaveLength(1), { timeout: 10_000 })
    alleen.kind.kill('SIGKILL')
    await once(alleen.kind, 'exit')
  }
  const stand = () =>
    as(werker, db, ({ trx }) =>
      trx
        .selectFrom('bezorging')
        .select(['id', 'status', 'pogingen', 'laatste_code'])
        .where('medewerker_id', '=', medewerkerId(4))
        .executeTakeFirstOrThrow(),
    )
  const gevallen = await stand()
  expect(gevallen).toMatchObject({ status: 'onzeker', pogingen: 1, laatste_code: 'onderweg' })

  const { taken } = werkVan(db)
  await taken['bezorgen'](gevallen.id)
  expect(await stand()).toMatchObject({ pogingen: 1 })
  // A minute later: what the dead process had taken up is free again.
  await as(werker, db, ({ trx }) =>
    trx.updateTable('bezorging').set({ bijgewerkt_op: '2020-01-01T00:00:00Z' }).where('id', '=', gevallen.id).execute(),
  )
  await taken['bezorgen'](gevallen.id)
  expect(await stand()).toMatchObject({ status: 'verzonden', pogingen: 2 })
  await taken['bezorgen'](gevallen.id)
  expect(bot.connector.ontvangen).toHaveLength(2)
})
