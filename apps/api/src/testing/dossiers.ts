import type { TestDb } from '@thuisnabij/db/testing'
import { proefmolen } from '@thuisnabij/db/testing'
import { ask, type testApi } from './api.ts'

type Api = ReturnType<typeof testApi>

/** The outcome of a mutation: of the row what `fields` asks, of a refusal its type and melding. */
export async function act(api: Api, persona: string, mutation: string, fields = ''): Promise<Record<string, unknown>> {
  const query = `mutation { uitkomst: ${mutation} { __typename ... on Weigering { melding } ${fields} } }`
  const { data, errors } = await ask(api, persona, query)
  if (errors) throw new Error(JSON.stringify(errors))
  return data.uitkomst
}

const TLV = '... on TlvAanvraag { id nummer status }'

/** Begins and files an aanvraag of Proefmolen for a leerling with these initialen; gives its id. */
export async function filed(api: Api, initialen: string): Promise<string> {
  const concept = await act(api, '01', begin(initialen), TLV)
  await act(api, '01', `tlvAanvraagIndienen(id: "${concept['id']}")`, TLV)
  return String(concept['id'])
}

/** As {@link filed}, and granted by the coördinatie; gives its id. */
export async function granted(api: Api, initialen: string): Promise<string> {
  const id = await filed(api, initialen)
  const deskundige = (code: string, discipline: string) =>
    `{ discipline: ${discipline}, deskundigeCode: "${code}", betrokkenBijBegeleiding: false }`
  const steps = [
    'tlvAanvraagInBehandelingNemen( )',
    `tlvAanvraagDeskundigenVragen(eerste: ${deskundige('A', 'orthopedagoog')}, tweede: ${deskundige('B', 'arts')})`,
    ...['eerste', 'tweede'].map(
      (positie) =>
        `tlvAdviesVastleggen(positie: ${positie}, strekking: positief, advies: "Past.", ingeleverdOp: "2023-11-15")`,
    ),
    'tlvAanvraagTerBesluitLeggen( )',
    'tlvAanvraagToekennen(toekenning: { soort: SBO, geldigVan: "2023-11-15", geldigTot: "2025-07-31" }, motivering: "Nodig.")',
  ]
  for (const step of steps) await act(api, '04', step.replace('(', `(id: "${id}", `))
  return id
}

export const begin = (initialen: string, gegevens = 'ouderInstemming: ja') => `tlvAanvraagBeginnen(
  leerling: { initialen: "${initialen}", schoolId: "${proefmolen}", groep: 6, geboortejaar: 2013 }
  gegevens: { soort: SBO, aanvraagsoort: eerste, herkomst: basisschool, ${gegevens} }
)`

/** Reports a leerling of Proefmolen; gives the id of the melding. */
export async function reported(api: Api, initialen: string, sinds = '2023-10-30'): Promise<string> {
  const melding = await act(api, '01', report(initialen, sinds), '... on Thuiszittermelding { id }')
  return String(melding['id'])
}

export const report = (initialen: string, sinds = '2023-10-30') => `thuiszitterMelden(
  leerling: { initialen: "${initialen}", schoolId: "${proefmolen}", groep: 6, geboortejaar: 2013 }
  melding: { verzuimSinds: { op: "${sinds}" }, verzuimtype: ongeoorloofd, leerplichtGemeld: true }
)`

/** How many statements the app sent to the database while `work` ran. */
export async function statements(db: TestDb, work: () => Promise<unknown>): Promise<number> {
  const { pool } = db.app
  let count = 0
  const counting = () => {
    count += 1
  }
  pool.on('acquire', counting)
  await work()
  pool.off('acquire', counting)
  return count
}
