// How well messages are understood, through whole turns of the conversation in a house in memory.
import { readFileSync } from 'node:fs'
import { slotscore } from './acceptatie-oordeel.ts'
import { naVooraf, type Uiting } from './verstaan-gesprek.ts'

const bestand = process.argv[2] ?? ''
const uitingen = readFileSync(bestand, 'utf8')
  .trim()
  .split('\n')
  .map((regel) => JSON.parse(regel) as Uiting)
const toon = process.argv.includes('--toon')
let goed = 0
const slots = { goed: 0, verwacht: 0, genoemd: 0 }
for (const uiting of uitingen) {
  const huis = await naVooraf(uiting)
  const { begrip } = await huis.zeg(uiting.uiting)
  const juist = begrip.intent === uiting.intent
  goed += Number(juist)
  const score = slotscore(uiting, begrip)
  slots.goed += score.goed
  slots.verwacht += score.verwacht
  slots.genoemd += score.genoemd
  if (toon && (!juist || score.goed < score.verwacht || score.genoemd > score.goed)) {
    const { onderwerp: _, ...gezien } = begrip.slots as Record<string, unknown>
    console.log(
      `${juist ? '      ' : 'INTENT'} [${uiting.rol}${uiting.context ? ` ${uiting.context}` : ''}] ${uiting.uiting}\n     ${juist ? '' : `${uiting.intent} <- ${begrip.intent} ${begrip.zekerheid}`} ${JSON.stringify(uiting.slots)} <- ${JSON.stringify(gezien)}`,
    )
  }
}
const [p, r] = [slots.goed / slots.genoemd, slots.goed / slots.verwacht]
console.log(
  `intent ${goed}/${uitingen.length} ${(goed / uitingen.length).toFixed(3)}; slots P ${p.toFixed(3)} R ${r.toFixed(3)} F1 ${((2 * p * r) / (p + r)).toFixed(3)}`,
)
