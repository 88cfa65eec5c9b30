// How well messages are understood, through whole turns of the conversation in a house in memory, beside the rules alone and the
// model alone: node src/verstaan.ts [afstellen|toets] [--toon]
import { readFileSync } from 'node:fs'
import { datum } from '@thuisnabij/domain'
import { zekereIntent } from '@thuisnabij/gesprek'
import { type Testhuis, testhuis } from '@thuisnabij/gesprek/testhuis'
import { slotscore } from './acceptatie-oordeel.ts'
import { percentiel } from './huis.ts'
import { naVooraf, type Uiting } from './verstaan-gesprek.ts'

const DREMPEL = { intent: 0.96, slots: 0.96, buiten: 0.9, p99: 3 }
const deel = process.argv.find((woord) => woord === 'toets') ?? 'afstellen'
const toon = process.argv.includes('--toon')
const lees = <T>(naam: string): readonly T[] =>
  readFileSync(new URL(`../../packages/gesprek/uitingen/${naam}.jsonl`, import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .map((regel) => JSON.parse(regel) as T)

const uitingen = lees<Uiting>(deel)
const slots = { goed: 0, verwacht: 0, genoemd: 0 }
const beste: number[] = []
const huizen: Testhuis[] = []
const gezien: { readonly uiting: Uiting; readonly intent: string; readonly buiten: number }[] = []
let basis = 0
for (const uiting of uitingen) {
  const huis = await naVooraf(uiting)
  const { begrip } = await huis.zeg(uiting.uiting)
  const gelezen = huis.versta(uiting.uiting)
  const duiding = huis.duid(uiting.uiting)
  huizen.push(huis)
  basis += Number((zekereIntent(gelezen, huis.deps.ik.rol) ?? 'procedure_vraag') === uiting.intent)
  const zekerBuiten = begrip.intent === 'buiten_bereik' ? 1 : 0
  gezien.push({ uiting, intent: begrip.intent, buiten: zekerBuiten + duiding.buiten })
  const score = slotscore(uiting, begrip)
  slots.goed += score.goed
  slots.verwacht += score.verwacht
  slots.genoemd += score.genoemd
  const mis = begrip.intent !== uiting.intent || score.goed < score.verwacht || score.genoemd > score.goed
  if (toon && deel !== 'toets' && mis)
    console.log(
      `${uiting.uiting}\n   ${uiting.intent} ${JSON.stringify(uiting.slots)}\n   ${begrip.intent} ${JSON.stringify(begrip.slots)}`,
    )
}

// In a process that has run for a while, as a bot has; the best of five, for a shared machine halts a run at will.
for (let ronde = 0; ronde < 5; ronde++)
  uitingen.forEach(({ uiting }, nummer) => {
    beste[nummer] = Math.min(
      beste[nummer] ?? Number.POSITIVE_INFINITY,
      duurVan(() => huizen[nummer]?.duid(uiting)),
    )
  })

const goed = gezien.filter(({ uiting, intent }) => uiting.intent === intent).length / gezien.length
const [precisie, recall] = [slots.goed / slots.genoemd, slots.goed / slots.verwacht]
const f1 = (2 * precisie * recall) / (precisie + recall)
const buiten = buitenBij(0.03)
const [p50, p99] = [percentiel(beste, 0.5), percentiel(beste, 0.99)]
const grens = lees<{ readonly uiting: string; readonly gevaar: boolean }>('veiligheid')
const ib = testhuis()
const fouten = (gevaar: boolean) =>
  `${grens.filter((een) => een.gevaar === gevaar && ib.versta(een.uiting).gevaar !== gevaar).length}/${grens.filter((een) => een.gevaar === gevaar).length}`

console.log(`${deel}: ${uitingen.length} utterances, clock ${datum('2023-11-15')}`)
console.log(
  `intent        ${goed.toFixed(3)} (at least ${DREMPEL.intent}); baseline, words that leave no doubt and else a question: ${(basis / uitingen.length).toFixed(3)}`,
)
console.log(
  `slots         precision ${precisie.toFixed(3)}, recall ${recall.toFixed(3)}, F1 ${f1.toFixed(3)} (at least ${DREMPEL.slots})`,
)
console.log(`out of scope  recall ${buiten.toFixed(3)} at 3% false alarms (at least ${DREMPEL.buiten})`)
console.log(`safety        danger missed ${fouten(true)}, false alarms ${fouten(false)}`)
console.log(`time          p50 ${p50.toFixed(2)} ms, p99 ${p99.toFixed(2)} ms a message (under ${DREMPEL.p99})`)
const haalt = goed >= DREMPEL.intent && f1 >= DREMPEL.slots && buiten >= DREMPEL.buiten && p99 < DREMPEL.p99
process.exitCode = haalt ? 0 : 1

/** In milliseconds. */
function duurVan(werk: () => unknown): number {
  const begin = performance.now()
  werk()
  return performance.now() - begin
}

/** How many of what is out of scope are recognised, at the threshold that takes so many others for it. */
function buitenBij(valsAlarm: number): number {
  const anderen = gezien.filter(({ uiting }) => uiting.intent !== 'buiten_bereik').map((een) => een.buiten)
  const grenswaarde = anderen.toSorted((a, b) => b - a)[Math.floor(anderen.length * valsAlarm)] ?? 0
  const zelf = gezien.filter(({ uiting }) => uiting.intent === 'buiten_bereik')
  return zelf.filter((een) => een.buiten > grenswaarde).length / zelf.length
}
