import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { Artikel, Datum } from '@thuisnabij/domain'
import { parse } from 'yaml'

/** The folder of articles that ships with this package. */
export const artikelmap = join(import.meta.dirname, '..', 'artikelen')

/**
 * Every article of a folder and the folders in it, in order of id.
 *
 * Throws, naming the file, when one is not in order or two bear the same id: that is a bug of ours.
 */
export function leesArtikelen(map: string = artikelmap): readonly Artikel[] {
  const bestanden = readdirSync(map, { recursive: true, encoding: 'utf8' }).filter((pad) => pad.endsWith('.md'))
  const opId = new Map<string, string>()
  for (const pad of bestanden) {
    const id = basename(pad, '.md')
    const eerder = opId.get(id)
    if (eerder !== undefined) throw new Error(`Article ${id}: there are two, ${eerder} and ${pad}`)
    opId.set(id, pad)
  }
  return [...opId]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([id, pad]) => parseArtikel(id, readFileSync(join(map, pad), 'utf8')))
}

/** One article from Markdown with YAML front matter. The first paragraph is the short answer; lines of a list stay lines. */
export function parseArtikel(id: string, markdown: string): Artikel {
  const [, kop, tekst] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(markdown) ?? []
  if (kop === undefined || tekst === undefined) throw new Error(`Article ${id}: no front matter`)

  const velden = veldenVan(id, parse(kop))
  const [kort, ...uitleg] = tekst
    .split(/\n{2,}/)
    .map((alinea) =>
      alinea
        .trim()
        .replace(/\s+/g, (wit, plaats: number, heel: string) => (begintRegel(wit, heel.slice(plaats)) ? '\n' : ' ')),
    )
    .filter(Boolean)
  if (kort === undefined) throw new Error(`Article ${id}: no text`)
  if (velden.id !== id) throw new Error(`Article ${id}: its id reads ${velden.id}`)
  return { ...velden, kort, uitleg }
}

/** Whether this white space stands before a line of a list: "1. …" or "- …". */
const begintRegel = (wit: string, rest: string) => wit.includes('\n') && /^\s+(?:\d+\.|-)\s/.test(rest)

type Velden = Omit<Artikel, 'kort' | 'uitleg'>

function veldenVan(id: string, kop: unknown): Velden {
  if (typeof kop !== 'object' || kop === null) throw new Error(`Article ${id}: front matter is not a mapping`)
  const veld = (naam: string): unknown => (kop as Record<string, unknown>)[naam]
  const fout = (naam: string) => new Error(`Article ${id}: ${naam} is missing or of another form`)

  const tekst = (naam: string): string => {
    const waarde = veld(naam)
    if (typeof waarde !== 'string' || waarde.trim() === '') throw fout(naam)
    return waarde.trim()
  }
  const teksten = (naam: string): readonly string[] => {
    const waarde = veld(naam)
    if (!Array.isArray(waarde) || !waarde.every((deel) => typeof deel === 'string')) throw fout(naam)
    return waarde
  }
  const namen = (naam: string) => (Array.isArray(veld(naam)) ? teksten(naam) : [tekst(naam)])
  const dag = (naam: string): Datum => {
    const waarde = tekst(naam)
    if (!/^\d{4}-\d{2}-\d{2}$/.test(waarde)) throw fout(naam)
    return waarde as Datum
  }
  const eenVan = <Keuze extends string>(naam: string, keuzes: readonly Keuze[]): Keuze => {
    const keuze = keuzes.find((mogelijk) => mogelijk === veld(naam))
    if (keuze === undefined) throw fout(naam)
    return keuze
  }
  const bronnen = veld('bronnen')
  if (!Array.isArray(bronnen) || !bronnen.every(isBron)) throw fout('bronnen')

  return {
    id: tekst('id'),
    soort: eenVan('soort', ['antwoord', 'niet_in_plan']),
    titel: tekst('titel'),
    voorbeeldvragen: teksten('voorbeeldvragen'),
    trefwoorden: teksten('trefwoorden'),
    bronnen,
    laag: eenVan('laag', ['plan', 'landelijk', 'werkwijze']),
    ...(veld('bestuur') === undefined ? {} : { bestuur: namen('bestuur') }),
    geldigVan: dag('geldigVan'),
    geldigTot: dag('geldigTot'),
    getoetstOp: dag('getoetstOp'),
    ...(veld('waarschuwing') === undefined ? {} : { waarschuwing: tekst('waarschuwing') }),
    verwant: teksten('verwant'),
  }
}

const isBron = (bron: unknown): bron is Artikel['bronnen'][number] =>
  typeof bron === 'object' &&
  bron !== null &&
  'document' in bron &&
  typeof bron.document === 'string' &&
  'paragraaf' in bron &&
  typeof bron.paragraaf === 'string'
