// The list of twenty aanvragen with leerling, school and last five gebeurtenissen over GraphQL, as an IB'er under row-level
// security and with the look recorded, against one hand-written statement (lijst-basislijn.ts). Turn about, same run.
import { deepStrictEqual } from 'node:assert'
import autocannon from 'autocannon'
import { percentiel, registerVoorBench, startApi, startProgramma, vrijePoort, zonderRls } from './huis.ts'
import { omvang } from './register.ts'

const RONDEN = 9
const SECONDEN = 2
const VERBINDINGEN = 16
const DREMPEL = 0.35
const STATUS = ['ingediend', 'in_behandeling', 'ter_besluit'] as const

const query = `query Lijst($status: [TlvStatus!]) {
  tlvAanvragen(first: 20, filter: { status: $status }) {
    edges { node {
      id nummer ingediendOp status
      leerling { initialen groep } school { naam }
      gebeurtenissen(laatste: 5) { soort op toelichting }
    } }
  }
}`

type Vraag = { readonly school: number; readonly status: (typeof STATUS)[number] }
const vragen: readonly Vraag[] = STATUS.flatMap((status) =>
  Array.from({ length: omvang.scholen }, (_, i) => ({ school: i + 1, status })),
)

const server = await registerVoorBench()
const basislijnUrl = await zonderRls(server)
const basisPoort = await vrijePoort()
const basislijn = `http://127.0.0.1:${basisPoort}`
const { url: api, kind: apiKind } = await startApi(server)
const kinderen = [
  apiKind,
  await startProgramma(
    'bench/src/lijst-basislijn.ts',
    { BASISLIJN_URL: basislijnUrl, BASISLIJN_PORT: String(basisPoort) },
    `${basislijn}/gezond`,
  ),
]

const aanApi = ({ school, status }: Vraag) => ({
  method: 'POST' as const,
  path: '/graphql',
  headers: { 'content-type': 'application/json', 'x-thuisnabij-persona': String(school).padStart(2, '0') },
  body: JSON.stringify({ query, variables: { status: [status] } }),
})
const schoolId = (nummer: number) => `00000003-0000-4000-8000-${String(nummer).padStart(12, '0')}`
const aanBasislijn = ({ school, status }: Vraag) => ({ path: `/lijst?school=${schoolId(school)}&status=${status}` })

await zelfdeAntwoorden()
const verhoudingen: number[] = []
const perSeconde = { api: [] as number[], basislijn: [] as number[] }
const p99 = { api: [] as number[], basislijn: [] as number[] }
for (let ronde = 0; ronde <= RONDEN; ronde++) {
  const volgorde = ronde % 2 === 0 ? (['basislijn', 'api'] as const) : (['api', 'basislijn'] as const)
  const gemeten = { api: 0, basislijn: 0 }
  for (const wie of volgorde) {
    const { requests, latency, non2xx } = await belast(wie)
    if (non2xx > 0) throw new Error(`${wie} refused ${non2xx} requests`)
    gemeten[wie] = requests.average
    if (ronde > 0) p99[wie].push(latency.p99)
  }
  if (ronde === 0) continue // warm-up
  perSeconde.api.push(gemeten.api)
  perSeconde.basislijn.push(gemeten.basislijn)
  verhoudingen.push(gemeten.api / gemeten.basislijn)
}
for (const kind of kinderen) kind.kill('SIGTERM')
await server.stop()

const verhouding = percentiel(verhoudingen, 0.5)
const regel = (naam: 'api' | 'basislijn') =>
  `${naam.padEnd(10)} ${percentiel(perSeconde[naam], 0.5).toFixed(0).padStart(6)} per second, p99 ${percentiel(p99[naam], 0.5)} ms`
console.log(
  `${omvang.scholen} scholen, ${omvang.leerlingen} leerlingen, ${omvang.aanvragen} aanvragen, ${omvang.gebeurtenissen} gebeurtenissen`,
)
console.log(`${RONDEN} rounds of ${SECONDEN} s, ${VERBINDINGEN} connections, ${vragen.length} different questions`)
console.log(regel('basislijn'))
console.log(regel('api'))
console.log(`ratio api / basislijn: ${verhouding.toFixed(2)} (at least ${DREMPEL})`)
console.log(`per round: ${verhoudingen.map((waarde) => waarde.toFixed(2)).join(' ')}`)
process.exitCode = verhouding >= DREMPEL ? 0 : 1

function belast(wie: 'api' | 'basislijn'): Promise<autocannon.Result> {
  return autocannon({
    url: wie === 'api' ? api : basislijn,
    connections: VERBINDINGEN,
    duration: SECONDEN,
    requests: vragen.map(wie === 'api' ? aanApi : aanBasislijn),
  })
}

// Both give the same twenty aanvragen with the same gebeurtenissen, or there is nothing to compare.
async function zelfdeAntwoorden(): Promise<void> {
  for (const vraag of vragen.filter((_, index) => index % 17 === 0)) {
    const { path, ...met } = aanApi(vraag)
    const antwoord = (await (await fetch(api + path, met)).json()) as {
      data: { tlvAanvragen: { edges: { node: ApiRij }[] } }
    }
    const { aanvragen } = (await (await fetch(basislijn + aanBasislijn(vraag).path)).json()) as {
      aanvragen: BasisRij[]
    }
    const vanApi = antwoord.data.tlvAanvragen.edges.map(({ node }) => ({
      id: node.id,
      ingediendOp: node.ingediendOp,
      initialen: node.leerling.initialen,
      school: node.school.naam,
      gebeurtenissen: node.gebeurtenissen.length,
    }))
    const vanBasislijn = aanvragen.map(({ id, ingediendOp, initialen, school, gebeurtenissen }) => ({
      id,
      ingediendOp,
      initialen,
      school,
      gebeurtenissen: gebeurtenissen.length,
    }))
    deepStrictEqual(vanApi, vanBasislijn)
    if (vanApi.length !== 20) throw new Error(`Expected twenty aanvragen, not ${vanApi.length}`)
  }
}

type ApiRij = {
  readonly id: string
  readonly ingediendOp: string
  readonly leerling: { readonly initialen: string }
  readonly school: { readonly naam: string }
  readonly gebeurtenissen: readonly unknown[]
}
type BasisRij = {
  readonly id: string
  readonly ingediendOp: string
  readonly initialen: string
  readonly school: string
  readonly gebeurtenissen: readonly unknown[]
}
