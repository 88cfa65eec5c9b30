// One turn of the conversation over HTTP with the database, at a steady twenty a second, beside the baseline: what the
// database alone needs to commit a transaction of two statements.
import { setTimeout as wacht } from 'node:timers/promises'
import pg from 'pg'
import { startBot, zegTegen } from './bot-vraag.ts'
import { percentiel, registerVoorBench } from './huis.ts'

const PER_SECONDE = 20
const SECONDEN = 30
const DREMPEL = { p50: 15, p99: 80 }

const berichten = [
  'wie vraagt de tlv aan, de basisschool of het sbo?',
  'wat is de status van TLV 2023-0001',
  'moet er altijd een opp zijn bij extra ondersteuning',
  'ik wil een dreigende thuiszitter melden: Q.X. uit groep 6, sinds 30 oktober thuis, ongeoorloofd, leerplicht weet ervan',
  'laat maar',
  'help',
]

const server = await registerVoorBench()
const { bot, stop } = await startBot(server)

for (let i = 0; i < 60; i++) await beurt(i) // warm-up
const duren: number[] = []
const begin = performance.now()
const onderweg: Promise<void>[] = []
for (let i = 0; i < PER_SECONDE * SECONDEN; i++) {
  await wacht(Math.max(0, begin + (i * 1000) / PER_SECONDE - performance.now()))
  onderweg.push(beurt(60 + i).then((duur) => void duren.push(duur)))
}
await Promise.all(onderweg)
const basis = await basislijn()
stop()
await server.stop()

const [p50, p99] = [percentiel(duren, 0.5), percentiel(duren, 0.99)]
console.log(`${duren.length} turns at ${PER_SECONDE} a second, ${berichten.length} kinds of message`)
console.log(
  `baseline  p50 ${percentiel(basis, 0.5).toFixed(2)} ms, p99 ${percentiel(basis, 0.99).toFixed(2)} ms (a transaction of two statements)`,
)
console.log(
  `turn      p50 ${p50.toFixed(1)} ms (under ${DREMPEL.p50}), p99 ${p99.toFixed(1)} ms (under ${DREMPEL.p99})`,
)
console.log(`ratio turn / baseline at p50: ${(p50 / percentiel(basis, 0.5)).toFixed(1)}`)
process.exitCode = p50 < DREMPEL.p50 && p99 < DREMPEL.p99 ? 0 : 1

/** Sends one message of one of sixty IB'ers and gives how long the answer took, in milliseconds. */
async function beurt(i: number): Promise<number> {
  const persona = String((i % 60) + 1).padStart(2, '0')
  const text = berichten[Math.floor(i / 60) % berichten.length] ?? ''
  const vanaf = performance.now()
  await zegTegen(bot, { persona, gesprek: `bench-${persona}`, id: `bench-${i}`, text })
  return performance.now() - vanaf
}

async function basislijn(): Promise<readonly number[]> {
  const client = new pg.Client({ connectionString: server.appUrl })
  await client.connect()
  const gemeten: number[] = []
  for (let i = 0; i < 500; i++) {
    const vanaf = performance.now()
    await client.query('begin')
    await client.query(`select nummer_trekken('signaal', 0)`)
    await client.query('select 1')
    await client.query('commit')
    gemeten.push(performance.now() - vanaf)
  }
  await client.end()
  return gemeten
}
