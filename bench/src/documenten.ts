// How well passages of the plan are found, loaded as a document and with no articles, beside two baselines; then what it adds to
// the articles: node src/documenten.ts <folder with the plan> [questions.jsonl]
import { type Artikel, type Documentpassage, datum } from '@thuisnabij/domain'
import { leesArtikelen, maakKennisbank, maakPassagebank } from '@thuisnabij/kennis'
import { deel, haalt, mrr, omgekeerd, verschil } from './documenten-maten.ts'
import { bevatAnker, leesPlan, leesPlanvragen, type Planvraag, woordenVan } from './documenten-plan.ts'
import { minisearch, postgres } from './kennis-basislijn.ts'
import { leesVragen, metTypefout, type Systeem } from './kennis-maten.ts'

const GRENS = { kaal: { mrr: 0.74, vijf: 0.86 }, woordenlijst: { mrr: 0.78, vijf: 0.92 } }
const DAG = datum('2023-11-15')
const [map = '', bestand] = process.argv.slice(2)
const passages = await leesPlan(map)
const vragen = leesPlanvragen(bestand)
const plan = {
  ...{ documentId: 'plan', titel: 'Ondersteuningsplan', passages },
  versie: { versie: '2022-2024', geldigVan: datum('2022-08-01'), geladenOp: '' },
}
const bank = maakPassagebank([plan])
const nummers = new Map(passages.map((passage, nummer) => [passage, String(nummer)]))
const zoekIn = (naam: string, { rangorde }: typeof bank): Systeem => ({
  naam,
  zoek: (vraag) => {
    const { passages: gevonden, zeker } = rangorde(vraag, DAG)
    return { ids: gevonden.map(({ passage }) => nummers.get(passage) ?? ''), zeker }
  },
})
const alsArtikelen = passages.map(toArtikel)
const fts = await postgres(alsArtikelen)
const wij = zoekIn('documenten, with the word list', bank)
const kaal = zoekIn('documenten', maakPassagebank([plan], { woordenlijst: [] }))

const goed = vragen.map(({ anker }) => {
  const gevonden = passages.flatMap((passage, nummer) =>
    anker.some((een) => bevatAnker(woordenVan(passage), een)) ? [String(nummer)] : [],
  )
  return new Set(gevonden)
})
console.log(
  `${vragen.length} questions, ${goed.filter(({ size }) => size === 0).length} that no passage holds; ${passages.length} passages, ${(goed.reduce((som, { size }) => som + size, 0) / vragen.length).toFixed(2)} of them right for a question`,
)
console.log(regel(['', 'MRR@10', 'first', 'first 5', 'MRR, typo', 'behind ours (95%)']))
const gemeten = new Map<Systeem, readonly number[]>()
for (const systeem of [wij, kaal, minisearch(alsArtikelen), fts]) {
  const plekken = await plekkenVan(systeem, vragen)
  gemeten.set(systeem, plekken)
  const typo = await plekkenVan(
    systeem,
    vragen.map((vraag) => ({ ...vraag, vraag: metTypefout(vraag.vraag) })),
  )
  const ons = gemeten.get(kaal)
  const achter = ons === undefined || systeem === kaal ? '' : verschil(omgekeerd(ons), omgekeerd(plekken)).tekst
  console.log(regel([systeem.naam, mrr(plekken), deel(plekken, 1), deel(plekken, 5), mrr(typo), achter]))
}
await fts.stop()

const basislijnen = [...gemeten].filter(([systeem]) => systeem !== wij && systeem !== kaal)
const eisen = [
  ['without the word list', haalt(gemeten.get(kaal) ?? [], GRENS.kaal)],
  ['with the word list', haalt(gemeten.get(wij) ?? [], GRENS.woordenlijst)],
  ...basislijnen.map(([{ naam }, plekken]) => [
    `clearly before ${naam}`,
    verschil(omgekeerd(gemeten.get(kaal) ?? []), omgekeerd(plekken)).laagst > 0,
  ]),
] as const
naastDeArtikelen()
const gemist = eisen.filter(([, gehaald]) => !gehaald).map(([wat]) => wat)
console.log(gemist.length === 0 ? 'All thresholds met.' : `NOT met: ${gemist.join(', ')}.`)
process.exitCode = gemist.length === 0 ? 0 : 1

/** What somebody gets in a conversation: the article when it answers, else what the plan itself says. */
function naastDeArtikelen(): void {
  const artikelen = maakKennisbank(leesArtikelen())
  const open = vragen.flatMap(({ vraag, anker }) =>
    artikelen.zoek(vraag).band === 'antwoord' ? [] : [{ vraag, anker }],
  )
  const aangehaald = open.map(({ vraag, anker }) => ({ anker, citaten: bank.zoek(vraag, DAG) }))
  const raak = aangehaald.filter(({ anker, citaten }) =>
    citaten.some(({ alinea, kop }) =>
      passages.some(
        (passage) =>
          passage.alinea === alinea &&
          passage.kop.every((titel, diepte) => kop[diepte] === titel) &&
          anker.some((een) => bevatAnker(woordenVan(passage), een)),
      ),
    ),
  )
  const beantwoord = aangehaald.filter(({ citaten }) => citaten.length > 0).length
  console.log(
    `\nWith articles: ${vragen.length - open.length} questions are answered by an article. Of the ${open.length} others the plan is quoted for ${beantwoord}, and for ${raak.length} the right passage is among what is quoted.`,
  )
  const onbekend = (['afstellen', 'toets'] as const).flatMap(leesVragen).filter((een) => een.goed.length === 0)
  const toch = onbekend.filter(({ vraag }) => bank.zoek(vraag, DAG).length > 0).length
  console.log(
    `Of ${onbekend.length} questions that no article answers, mostly about other things, the plan is quoted for ${toch}.`,
  )
}

/** Per question at which place (from 0) the first right passage stands among ten; Infinity when it does not. */
async function plekkenVan({ zoek }: Systeem, gesteld: readonly Planvraag[]): Promise<readonly number[]> {
  const plekken: number[] = []
  for (const [nummer, { vraag }] of gesteld.entries()) {
    const { ids } = await zoek(vraag)
    const plek = ids.slice(0, 10).findIndex((id) => goed[nummer]?.has(id))
    plekken.push(plek < 0 ? Number.POSITIVE_INFINITY : plek)
  }
  return plekken
}

/** A passage in the form in which the baselines take a text. */
function toArtikel({ kop, tekst }: Documentpassage, nummer: number): Artikel {
  const leeg = { voorbeeldvragen: [], trefwoorden: [], bronnen: [], verwant: [], kort: '' }
  const geldig = { geldigVan: DAG, geldigTot: DAG, getoetstOp: DAG }
  return {
    id: String(nummer),
    soort: 'antwoord',
    laag: 'plan',
    titel: kop.join(' '),
    uitleg: [tekst],
    ...leeg,
    ...geldig,
  }
}

function regel([eerste = '', ...rest]: readonly string[]): string {
  return eerste.padEnd(40) + rest.map((veld) => veld.padStart(12)).join('  ')
}
