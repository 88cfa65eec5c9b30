// Plays random conversations over the whole dialog and checks what must never be: node src/gesprek-fuzz.ts [how many] [seed]
import { speelWillekeurig } from '@thuisnabij/gesprek/testing'

const [aantal = '10000', zaad = '1'] = process.argv.slice(2)
const begin = performance.now()
const { gesprekken, beurten, geschreven, overtredingen } = await speelWillekeurig(Number(aantal), Number(zaad))
const seconden = (performance.now() - begin) / 1_000

const perSoort = new Map<string, number>()
for (const { wat } of overtredingen) {
  const soort = wat.split(':')[0] ?? wat
  perSoort.set(soort, (perSoort.get(soort) ?? 0) + 1)
}
for (const { wat, gesprek } of overtredingen.slice(0, 10)) console.log(`${wat}\n  ${gesprek.join('\n  ')}`)
for (const [soort, keer] of perSoort) console.log(`${keer} x ${soort}`)
console.log(
  `${gesprekken} conversations, ${beurten} turns, ${geschreven} writes, ${overtredingen.length} violations, ${seconden.toFixed(1)} s`,
)
process.exitCode = overtredingen.length > 0 ? 1 : 0
