// Trains the models on the utterances of the project and writes them: node src/verstaan/model/leer-cli.ts
// With --check it writes nothing, and ends with 1 when a committed model is another.
import { readFileSync, writeFileSync } from 'node:fs'
import { type Modelnaam, modelbestand, naarTekst } from './opgeslagen.ts'
import {
  alsUitingen,
  leerModel,
  leerVeiligheid,
  leesAfgesteld,
  leesUitingen,
  leesVeiligheid,
  opGevaar,
} from './uitingen.ts'

const afgesteld = leesAfgesteld()
const modellen = [
  ['intent', () => leerModel([...leesUitingen(), ...alsUitingen(afgesteld)])],
  ['veiligheid', () => leerVeiligheid([...leesVeiligheid(), ...opGevaar(afgesteld)], leesUitingen())],
] as const satisfies readonly (readonly [Modelnaam, () => unknown])[]

for (const [naam, leer] of modellen) {
  const tekst = naarTekst(leer())
  if (!process.argv.includes('--check')) {
    writeFileSync(modelbestand(naam), tekst)
    console.log(`model/${naam}.json: ${Math.round(tekst.length / 1024)} kB`)
  } else if (readFileSync(modelbestand(naam), 'utf8') !== tekst) {
    console.error(`model/${naam}.json is not what the utterances give: run node src/verstaan/model/leer-cli.ts`)
    process.exitCode = 1
  }
}
