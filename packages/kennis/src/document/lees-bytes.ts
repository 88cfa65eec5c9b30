import { type Bestandssoort, bevatBsn, type Documentpassage, ok, type Result, weiger } from '@thuisnabij/domain'
import type { Inhoud } from './blok.ts'
import { leesDocx } from './docx.ts'
import { leesHtml } from './html.ts'
import { leesMarkdown } from './markdown.ts'
import { passagesVan } from './passages.ts'
import { leesPdf } from './pdf.ts'
import { soortVan, tekstVan } from './soort.ts'
import { leesTekst } from './tekst.ts'
import { GRENZEN, type Leesweigering } from './weigering.ts'

/** What was read of a file. `passages` is never empty. */
export type Gelezen = {
  readonly soort: Bestandssoort
  readonly bladzijden?: number
  readonly passages: readonly Documentpassage[]
}

/** Reads a file; throws when it is malformed beyond reading. To be called where it may take long: see lees-bestand.ts. */
export async function leesBytes(bytes: Uint8Array, bestandsnaam: string): Promise<Result<Gelezen, Leesweigering>> {
  const soort = soortVan(bytes, bestandsnaam)
  if (soort === undefined) return weiger({ kind: 'BestandssoortOnbekend' })
  if (soort === 'oud_word') return weiger({ kind: 'BestandOudWord' })
  const gelezen = await LEZERS[soort](bytes)
  if (!gelezen.ok) return gelezen

  const { blokken, bladzijden } = gelezen.value
  if (bladzijden !== undefined && bladzijden > GRENZEN.bladzijden)
    return weiger({ kind: 'BestandTeLang', hoogstensBladzijden: GRENZEN.bladzijden })
  const passages = passagesVan(blokken)
  if (passages.length === 0) return weiger({ kind: 'BestandLeeg' })
  if (passages.reduce((som, { tekst }) => som + tekst.length, 0) > GRENZEN.tekens)
    return weiger({ kind: 'BestandTeLang', hoogstensBladzijden: GRENZEN.bladzijden })
  const verdacht = passages.find(({ kop, tekst }) => bevatBsn([...kop, tekst].join('\n').toLowerCase()))
  if (verdacht) {
    const { alinea, bladzijde } = verdacht
    return weiger({ kind: 'BestandBevatBsn', alinea, ...(bladzijde === undefined ? {} : { bladzijde }) })
  }
  return ok({ soort, passages, ...(bladzijden === undefined ? {} : { bladzijden }) })
}

type Lezer = (bytes: Uint8Array) => Promise<Result<Inhoud, Leesweigering>>

const alsTekst =
  (lees: (tekst: string) => Inhoud): Lezer =>
  async (bytes) =>
    ok(lees(tekstVan(bytes) ?? ''))

const LEZERS: Readonly<Record<Bestandssoort, Lezer>> = {
  pdf: leesPdf,
  docx: leesDocx,
  html: alsTekst(leesHtml),
  markdown: alsTekst(leesMarkdown),
  tekst: alsTekst(leesTekst),
}
