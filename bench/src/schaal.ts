// What people ask most, of the demo data at a greater scale beside the region (scale 1): no question may take longer because
// there are more rows that are not asked for. `node src/schaal.ts [scale]`; 100 unless given.
import { demoVoorBench, percentiel, startApi } from './huis.ts'

const RONDEN = 10
const VRAGEN_PER_RONDE = 20
/** Times as long as at scale 1, by p50. */
const DREMPEL = 3

const rij = 'id nummer status leerling { initialen groep } school { naam }'
const lijst = (naam: string, filter: string, velden = rij) =>
  `{ ${naam}(first: 20${filter}) { edges { node { ${velden} } } } }`
const lopend = ', filter: { status: [ingediend, onvolledig, in_behandeling, bij_deskundigen, ter_besluit] }'

/** Adds up every school there is, so it is shown and held to nothing. */
const OPTELLING = 'kerncijfers, bestuur'
/** What is asked, and by which persona. */
const vragen = [
  ["lopende aanvragen, IB'er", '01', lijst('tlvAanvragen', lopend)],
  ["meldingen, IB'er", '01', lijst('thuiszittermeldingen', '', `${rij} facetten { label }`)],
  ['lopende aanvragen, coördinatie', '04', lijst('tlvAanvragen', lopend)],
  ['lopende meldingen, coördinatie', '04', lijst('thuiszittermeldingen', ', filter: { status: [lopend] }', rij)],
  ['open signalen, coördinatie', '04', lijst('signalen', ', filter: { status: [open] }', 'id nummer status')],
  ['een aanvraag op nummer', '04', '{ tlvAanvraag(nummer: "2023-0117") { status gebeurtenissen { soort } } }'],
  [OPTELLING, '06', '{ monitor { cijfers { id waarde teller noemer } } }'],
] as const

const schaal = Number(process.argv[2] ?? 100)
const kanten = { regio: await kant(1), groot: await kant(schaal) }

const duren = new Map<string, number[]>()
for (let ronde = 0; ronde <= RONDEN; ronde++) {
  const volgorde = ronde % 2 === 0 ? (['regio', 'groot'] as const) : (['groot', 'regio'] as const)
  for (const naam of volgorde) for (const vraag of vragen) await stel(naam, vraag, ronde)
}
for (const { server, kind } of Object.values(kanten)) {
  kind.kill('SIGTERM')
  await server.stop()
}

const { regio, groot } = kanten
console.log(
  `scale 1 loads in ${regio.laadSeconden.toFixed(1)} s, scale ${schaal} in ${groot.laadSeconden.toFixed(1)} s`,
)
console.log(`${RONDEN} rounds of ${VRAGEN_PER_RONDE}, one at a time; milliseconds, p50 and p99`)
let slechtste = 0
for (const [naam] of vragen) {
  const [klein, veel] = [gemeten('regio', naam), gemeten('groot', naam)]
  const verhouding = percentiel(veel, 0.5) / percentiel(klein, 0.5)
  if (naam !== OPTELLING) slechtste = Math.max(slechtste, verhouding)
  console.log(
    `${naam.padEnd(32)} scale 1 ${getallen(klein)}   scale ${schaal} ${getallen(veel)}   ratio ${verhouding.toFixed(2)}`,
  )
}
console.log(`highest ratio: ${slechtste.toFixed(2)} (at most ${DREMPEL})`)
process.exitCode = slechtste <= DREMPEL ? 0 : 1

async function kant(grootte: number) {
  const { server, laadSeconden } = await demoVoorBench(grootte)
  return { server, laadSeconden, ...(await startApi(server)) }
}

async function stel(kantnaam: keyof typeof kanten, [naam, persona, query]: (typeof vragen)[number], ronde: number) {
  for (let i = 0; i < VRAGEN_PER_RONDE; i++) {
    const vanaf = performance.now()
    const antwoord = await fetch(`${kanten[kantnaam].url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-thuisnabij-persona': persona },
      body: JSON.stringify({ query }),
    })
    const { data, errors } = (await antwoord.json()) as { data?: Record<string, unknown>; errors?: unknown }
    if (errors || !data || Object.values(data).includes(null)) throw new Error(`${naam}: ${JSON.stringify(errors)}`)
    if (ronde > 0) gemeten(kantnaam, naam).push(performance.now() - vanaf)
  }
}

function gemeten(kantnaam: string, naam: string): number[] {
  const sleutel = `${kantnaam} ${naam}`
  const tot = duren.get(sleutel) ?? []
  duren.set(sleutel, tot)
  return tot
}

function getallen(waarden: readonly number[]): string {
  return [0.5, 0.99].map((deel) => percentiel(waarden, deel).toFixed(1).padStart(6)).join(' ')
}
