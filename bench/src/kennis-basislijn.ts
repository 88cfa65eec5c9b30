import { startTestPostgres } from '@thuisnabij/db'
import { type Artikel, stam, stopwoorden, woorden } from '@thuisnabij/kennis'
import MiniSearch from 'minisearch'
import pg from 'pg'
import type { Systeem } from './kennis-maten.ts'

/** minisearch with our own stop words and stemmer, errors and prefixes allowed, questions and title before text. */
export function minisearch(artikelen: readonly Artikel[]): Systeem {
  const zoeker = new MiniSearch<Record<string, string>>({
    fields: ['titel', 'vragen', 'trefwoorden', 'tekst'],
    tokenize: (tekst) => [...woorden(tekst)],
    processTerm: (woord) => (stopwoorden.has(woord) ? null : stam(woord)),
    searchOptions: { fuzzy: 0.2, prefix: true, boost: { titel: 1, vragen: 2, trefwoorden: 1, tekst: 1 } },
  })
  zoeker.addAll(
    artikelen.map(({ id, titel, voorbeeldvragen, trefwoorden, kort, uitleg }) => ({
      id,
      titel,
      vragen: voorbeeldvragen.join(' '),
      trefwoorden: trefwoorden.join(' '),
      tekst: [kort, ...uitleg].join(' '),
    })),
  )
  return {
    naam: 'minisearch (stem, stop, fuzzy, prefix)',
    zoek: (vraag) => {
      const gevonden = zoeker.search(vraag)
      return { ids: gevonden.map(({ id }) => String(id)), zeker: gevonden[0]?.score ?? 0 }
    },
  }
}

/** Postgres' full text search in Dutch: any of the words, best by ts_rank. Stops its own server. */
export async function postgres(
  artikelen: readonly Artikel[],
): Promise<Systeem & { readonly stop: () => Promise<void> }> {
  const server = await startTestPostgres()
  const client = new pg.Client({ connectionString: server.ownerUrl })
  await client.connect()
  await client.query('create table artikel (id text primary key, zoek tsvector not null)')
  await client.query('create index on artikel using gin (zoek)')
  for (const { id, titel, voorbeeldvragen, trefwoorden, kort, uitleg } of artikelen) {
    const tekst = [titel, ...voorbeeldvragen, ...trefwoorden, kort, ...uitleg].join(' ')
    await client.query(`insert into artikel values ($1, to_tsvector('dutch', $2))`, [id, tekst])
  }
  return {
    naam: 'Postgres FTS (dutch, OR, ts_rank)',
    zoek: async (vraag) => {
      const { rows } = await client.query<{ id: string; score: number }>(
        `select id, ts_rank(zoek, vraag) as score from artikel, to_tsquery('dutch', $1) as vraag
         where zoek @@ vraag order by score desc, id limit 10`,
        [woorden(vraag).join(' | ')],
      )
      return { ids: rows.map(({ id }) => id), zeker: rows[0]?.score ?? 0 }
    },
    stop: async () => {
      await client.end()
      await server.stop()
    },
  }
}
