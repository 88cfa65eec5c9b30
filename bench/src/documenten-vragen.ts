// Hashes the ankers of a file of questions about the plan: node src/documenten-vragen.ts <folder with the plan> <questions.jsonl> <out.jsonl>
import { readFileSync, writeFileSync } from 'node:fs'
import { type Anker, ankerVan, planbestand, woordenIn } from './documenten-plan.ts'

const [map = '', van, naar] = process.argv.slice(2)
if (!van || !naar) throw new Error('Give the folder with the plan, the questions, and the file to write')
const plan = ` ${woordenIn(readFileSync(planbestand(map), 'utf8')).join(' ')} `

/** An anker that begins or ends within a word that was broken off at the end of a line, loses that part. */
function inHetPlan(tekst: string): Anker | undefined {
  const heel = woordenIn(tekst)
  const delen = [heel, heel.slice(1), heel.slice(0, -1), heel.slice(1, -1)]
  const gevonden = delen.find((woorden) => woorden.length >= 2 && plan.includes(` ${woorden.join(' ')} `))
  return gevonden && ankerVan(gevonden)
}

const regels = readFileSync(van, 'utf8').trim().split('\n')
const gemaakt = regels.map((regel) => {
  const { vraag, anker } = JSON.parse(regel) as { readonly vraag: string; readonly anker: readonly string[] }
  return { vraag, anker: anker.flatMap((tekst) => (inHetPlan(tekst) ? [inHetPlan(tekst)] : [])) }
})
writeFileSync(naar, `${gemaakt.map((vraag) => JSON.stringify(vraag)).join('\n')}\n`)
console.log(
  `${gemaakt.length} questions, ${gemaakt.filter(({ anker }) => anker.length === 0).length} without an anker in the plan`,
)
