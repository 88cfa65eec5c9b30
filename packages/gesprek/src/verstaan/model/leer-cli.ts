// Trains the model on the utterances of the project and writes it: node src/verstaan/model/leer-cli.ts
// With --check it writes nothing, and ends with 1 when the committed model is another.
import { readFileSync, writeFileSync } from 'node:fs'
import { MODELBESTAND, naarTekst } from './opgeslagen.ts'
import { leerModel, leesUitingen } from './uitingen.ts'

const uitingen = leesUitingen()
const tekst = naarTekst(leerModel(uitingen))
if (!process.argv.includes('--check')) {
  writeFileSync(MODELBESTAND, tekst)
  console.log(`model.json: ${uitingen.length} utterances, ${Math.round(tekst.length / 1024)} kB`)
} else if (readFileSync(MODELBESTAND, 'utf8') !== tekst) {
  console.error(
    'model.json is not what the utterances give: run node src/verstaan/model/leer-cli.ts in packages/gesprek',
  )
  process.exitCode = 1
}
