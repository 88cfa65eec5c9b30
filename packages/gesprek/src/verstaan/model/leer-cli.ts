// Trains the models on the utterances of the project and writes them: node src/verstaan/model/leer-cli.ts
// With --check it writes nothing, and ends with 1 when a committed model is another.
import { readFileSync, writeFileSync } from 'node:fs'
import { basename } from 'node:path'
import { leesArtikelen } from '@thuisnabij/kennis'
import { eens } from '../../eens.ts'
import { leerNaden, leerTwee, naadvoorbeelden } from './naadvoorbeelden.ts'
import { modelbestand, naarTekst } from './opgeslagen.ts'
import {
  alsUitingen,
  leerModel,
  leerVeiligheid,
  leesAfgesteld,
  leesUitingen,
  leesVeiligheid,
  opGevaar,
} from './uitingen.ts'
import { leerWoorden, woordenbestand, woordenNaarTekst } from './woorden.ts'

const afgesteld = leesAfgesteld()
/** Names are no words to learn. */
const getypt = [
  ...leesUitingen().map(({ tekst }) => tekst),
  ...afgesteld.filter(({ intent }) => intent !== 'privacy_waarschuwing').map(({ uiting }) => uiting),
]
const gedrukt = leesArtikelen().flatMap(({ titel, kort, uitleg }) => [titel, kort, ...[uitleg].flat()])
const uitingen = [...leesUitingen(), ...alsUitingen(afgesteld)]
/** Read when the model of the intents is there. */
const plaatsen = eens(() => naadvoorbeelden(afgesteld, leesUitingen()))
/**
 * In this order: the models are of messages as they are read, which depends on the words and on whether there is danger; where a
 * message becomes two, on what its parts want.
 */
const gemaakt = [
  [woordenbestand, () => woordenNaarTekst(leerWoorden(getypt, gedrukt))],
  [
    modelbestand('veiligheid'),
    () => naarTekst(leerVeiligheid([...leesVeiligheid(), ...opGevaar(afgesteld)], leesUitingen())),
  ],
  [modelbestand('intent'), () => naarTekst(leerModel(uitingen))],
  [modelbestand('naad'), () => naarTekst(leerNaden(plaatsen()))],
  [modelbestand('twee'), () => naarTekst(leerTwee(plaatsen()))],
] as const

for (const [bestand, maak] of gemaakt) {
  const tekst = maak()
  const naam = basename(bestand.pathname)
  if (!process.argv.includes('--check')) {
    writeFileSync(bestand, tekst)
    console.log(`model/${naam}: ${Math.round(tekst.length / 1024)} kB`)
  } else if (readFileSync(bestand, 'utf8') !== tekst) {
    console.error(`model/${naam} is not what the utterances give: run node src/verstaan/model/leer-cli.ts`)
    process.exitCode = 1
  }
}
