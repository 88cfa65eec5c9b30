// Runs a file of acceptance questions over HTTP against a bot with fresh demo data and a fixed clock, each in a conversation of
// its own, in file order: node src/acceptatie.ts <questions.jsonl> [intent …]
import { readFileSync } from 'node:fs'
import { loadDemo, migrate, startTestPostgres } from '@thuisnabij/db'
import { type Antwoord, gebreken, slotscore, type Vraag } from './acceptatie-oordeel.ts'
import { startBot, zegTegen } from './bot-vraag.ts'

const [bestand, ...alleen] = process.argv.slice(2)
if (!bestand) throw new Error('Give the file of questions: node src/acceptatie.ts <questions.jsonl>')
const vragen = readFileSync(bestand, 'utf8')
  .split('\n')
  .filter((regel) => regel.trim() !== '')
  .map((regel) => JSON.parse(regel) as Vraag)
  .filter(({ intent }) => alleen.length === 0 || alleen.includes(intent))

const PERSONA: Readonly<Record<string, string>> = {
  ib: '01',
  directeur: '03',
  coordinatie: '04',
  bestuur: '06',
  rvt: '07',
  opr: '08',
  sbo_school: '09',
  schoolbestuur: '10',
  fg: '11',
  deskundige: '12',
  programmaraad: '13',
  onbekend: '99',
}
/** What brings a conversation to where the bot asked this, about a child that is not registered yet. */
const VOORAF: readonly (readonly [vanBot: RegExp, zeg: (initialen: string) => readonly string[]])[] = [
  [/^Klopt dit\?/, (initialen) => [meldingVan(initialen)]],
  [/is opgeslagen/, (initialen) => [meldingVan(initialen), 'ja']],
  [
    /^Sinds wanneer/,
    (initialen) => [`ik wil een dreigende thuiszitter melden: ${initialen} uit groep 6, ongeoorloofd`],
  ],
]
function meldingVan(initialen: string): string {
  return `ik wil een dreigende thuiszitter melden: ${initialen} uit groep 6, sinds 30 oktober thuis, ongeoorloofd, leerplicht is op de hoogte`
}

const server = await startTestPostgres()
await migrate(server.ownerUrl)
await loadDemo(server.appUrl)
const { bot, stop } = await startBot(server)

let teller = 0
let kinderen = 0
type Stand = { rijen: number; antwoord: number; intent: number }
const perIntent = new Map<string, Stand>()
const slots = { goed: 0, verwacht: 0, genoemd: 0 }
for (const vraag of vragen) {
  for (const zin of vooraf(vraag)) await zeg(vraag, zin)
  const antwoord = await zeg(vraag, vraag.utterance)
  const fouten = gebreken(vraag, antwoord)
  const juisteIntent = antwoord.intent === vraag.intent
  const stand = perIntent.get(vraag.intent) ?? { rijen: 0, antwoord: 0, intent: 0 }
  stand.rijen += 1
  stand.antwoord += Number(fouten.length === 0)
  stand.intent += Number(juisteIntent)
  perIntent.set(vraag.intent, stand)
  const score = slotscore(vraag, antwoord)
  slots.goed += score.goed
  slots.verwacht += score.verwacht
  slots.genoemd += score.genoemd
  if (fouten.length > 0 || !juisteIntent || score.goed < score.verwacht || score.genoemd > score.verwacht)
    console.log(`${vraag.id} ${vraag.utterance}\n   ${[...fouten, ...(juisteIntent ? [] : [`verstaan als ${antwoord.intent}`])].join('; ')}
   slots ${JSON.stringify(antwoord.slots)}\n   ${antwoord.tekst.replace(/\s+/g, ' ').slice(0, 220)}`)
}
stop()
await server.stop()

const rijen = [...perIntent].toSorted(([a], [b]) => a.localeCompare(b))
const totaal = rijen.reduce(
  (som, [, stand]) => ({
    rijen: som.rijen + stand.rijen,
    antwoord: som.antwoord + stand.antwoord,
    intent: som.intent + stand.intent,
  }),
  { rijen: 0, antwoord: 0, intent: 0 },
)
for (const [intent, stand] of [...rijen, ['all rows', totaal] as const])
  console.log(`${intent.padEnd(26)} answer ${stand.antwoord}/${stand.rijen}  intent ${stand.intent}/${stand.rijen}`)
const [precisie, recall] = [slots.goed / slots.genoemd, slots.goed / slots.verwacht]
console.log(
  `slots: precision ${precisie.toFixed(3)}, recall ${recall.toFixed(3)}, F1 ${((2 * precisie * recall) / (precisie + recall)).toFixed(3)}`,
)

function vooraf({ context }: Vraag): readonly string[] {
  return context.flatMap(({ user, bot: gezegd }) => {
    if (user) return [user]
    return VOORAF.find(([vanBot]) => gezegd && vanBot.test(gezegd))?.[1](nieuweInitialen()) ?? []
  })
}

// Q.A., Q.B., …: nobody of the demo data.
function nieuweInitialen(): string {
  kinderen += 1
  return `${'QXY'[Math.floor(kinderen / 26) % 3]}.${String.fromCharCode(65 + (kinderen % 26))}.`
}

async function zeg({ id, role, persona = PERSONA[role] ?? '99' }: Vraag, text: string): Promise<Antwoord> {
  teller += 1
  const activities = await zegTegen(bot, { persona, gesprek: `acceptatie-${id}`, id: `acceptatie-${teller}`, text })
  const begrip = activities.find(({ type, name }) => type === 'trace' && name === 'begrip')?.value
  const leesbaar = activities
    .filter(({ type }) => type === 'message')
    .flatMap(({ text: tekst, attachments = [] }) => [
      tekst ?? '',
      ...attachments.flatMap(({ content }) => teksten(content)),
    ])
  return { tekst: leesbaar.join(' '), slots: begrip?.slots ?? {}, ...(begrip ? { intent: begrip.intent } : {}) }
}

/** Every string that a card shows. */
function teksten(deel: unknown): readonly string[] {
  if (Array.isArray(deel)) return deel.flatMap(teksten)
  if (typeof deel !== 'object' || deel === null) return []
  return Object.entries(deel).flatMap(([naam, waarde]) => {
    if (typeof waarde === 'string')
      return ['text', 'title', 'value', 'label', 'placeholder'].includes(naam) ? [waarde] : []
    return naam === 'data' ? [] : teksten(waarde)
  })
}
