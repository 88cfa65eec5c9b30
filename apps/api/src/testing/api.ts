import { withReadSession } from '@thuisnabij/db'
import type { TestDb } from '@thuisnabij/db/testing'
import { persona, testKlok } from '@thuisnabij/db/testing'
import { instellingenLezen, kennisbankLezen, passagebankLezen } from '@thuisnabij/usecases'
import type { Deps } from '../context.ts'
import type { FaultLog } from '../faults.ts'
import { type ApiOptions, createApi } from '../server.ts'

const instellingen = await instellingenLezen()

type Databases = Pick<TestDb, 'app' | 'monitor'>

/** What the api works with on a test database, on 15 November 2023, outside production. */
export const testDeps = (db: Databases): Deps => ({
  db: db.app,
  monitor: db.monitor,
  klok: testKlok,
  instellingen,
  personas: true,
  documenten: () =>
    withReadSession(db.app, { wie: persona(4), klok: testKlok }, (sessie) =>
      passagebankLezen({ ...sessie, instellingen }),
    ),
  kennis: () =>
    withReadSession(db.app, { wie: persona(4), klok: testKlok }, (sessie) =>
      kennisbankLezen({ ...sessie, instellingen }),
    ),
})

/** The api on a test database; as it runs on this machine unless `options` says otherwise. */
export const testApi = (db: Databases, options: Partial<ApiOptions> = {}) =>
  createApi({
    deps: testDeps(db),
    log: () => {},
    healthy: async () => true,
    ...options,
  })

type Api = ReturnType<typeof testApi>
type Answer = {
  readonly status: number
  // biome-ignore lint/suspicious/noExplicitAny: an answer of any operation; tests compare it as a whole
  readonly data: any
  readonly errors?: readonly {
    readonly message: string
    readonly extensions?: { readonly code?: string; readonly foutId?: string }
  }[]
}

/** Asks as this persona ("01"), or as nobody; `headers` come on top. */
export async function ask(
  api: Api,
  persona: string | undefined,
  query: string,
  { variables = {}, headers = {} }: { readonly variables?: object; readonly headers?: Record<string, string> } = {},
): Promise<Answer> {
  const response = await api.fetch('http://127.0.0.1:4000/graphql', {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      accept: 'application/graphql-response+json',
      ...(persona === undefined ? {} : { 'x-thuisnabij-persona': persona }),
      ...headers,
    },
    body: JSON.stringify({ query, variables }),
  })
  return { ...((await response.json()) as Answer), status: response.status }
}

/** A log to look into afterwards. */
export function keptLog(): { readonly log: FaultLog; readonly lines: Parameters<FaultLog>[0][] } {
  const lines: Parameters<FaultLog>[0][] = []
  return { lines, log: (line) => void lines.push(line) }
}
