import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** A question as somebody types it, and the articles that answer it; none when nothing does. */
export type Toetsvraag = { readonly vraag: string; readonly goed: readonly string[] }

/** What a system finds: ids best first, how sure it is that any answers, and whether it gives the first as the answer. */
export type Vondst = { readonly ids: readonly string[]; readonly zeker: number; readonly beantwoordt?: boolean }
export type Systeem = { readonly naam: string; readonly zoek: (vraag: string) => Vondst | Promise<Vondst> }

/** Shares from 0 to 1; `foutMetZekerheid` counts wrong answers and answers to what cannot be answered, over all questions. */
export type Maten = {
  readonly eerste: number
  readonly eersteDrie: number
  readonly foutMetZekerheid: number | undefined
  readonly beantwoord: number | undefined
  readonly auroc: number
}

export const leesVragen = (naam: 'afstellen' | 'toets'): readonly Toetsvraag[] =>
  readFileSync(join(import.meta.dirname, '..', '..', 'packages', 'kennis', 'vragen', `${naam}.jsonl`), 'utf8')
    .trim()
    .split('\n')
    .map((regel) => JSON.parse(regel))

export async function meet(systeem: Systeem, vragen: readonly Toetsvraag[]): Promise<Maten> {
  const uitslagen: { readonly plaats: number; readonly kan: boolean; readonly vondst: Vondst }[] = []
  for (const { vraag, goed } of vragen) {
    const vondst = await systeem.zoek(vraag)
    uitslagen.push({ plaats: vondst.ids.findIndex((id) => goed.includes(id)), kan: goed.length > 0, vondst })
  }
  const kan = uitslagen.filter((uitslag) => uitslag.kan)
  const deel = (aantal: number, van: number) => aantal / Math.max(1, van)
  const zegtHet = uitslagen.some(({ vondst }) => vondst.beantwoordt !== undefined)
  const stellig = uitslagen.filter(({ vondst }) => vondst.beantwoordt === true)
  return {
    eerste: deel(kan.filter(({ plaats }) => plaats === 0).length, kan.length),
    eersteDrie: deel(kan.filter(({ plaats }) => plaats >= 0 && plaats < 3).length, kan.length),
    foutMetZekerheid: zegtHet ? deel(stellig.filter(({ plaats }) => plaats !== 0).length, uitslagen.length) : undefined,
    beantwoord: zegtHet ? deel(stellig.filter(({ plaats }) => plaats === 0).length, kan.length) : undefined,
    auroc: auroc(
      kan.map(({ vondst }) => vondst.zeker),
      uitslagen.filter((uitslag) => !uitslag.kan).map(({ vondst }) => vondst.zeker),
    ),
  }
}

/** Chance that a question that can be answered scores higher than one that cannot. */
function auroc(ja: readonly number[], nee: readonly number[]): number {
  let som = 0
  for (const een of ja) for (const ander of nee) som += een > ander ? 1 : een === ander ? 0.5 : 0
  return som / (ja.length * nee.length)
}

const BUREN: Readonly<Record<string, string>> = {
  a: 'qsz', b: 'vn', c: 'xv', d: 'sfe', e: 'wrd', f: 'dgr', g: 'fht', h: 'gjy', i: 'uok', j: 'hku', k: 'jli', l: 'ko',
  m: 'n', n: 'bm', o: 'ipl', p: 'o', q: 'wa', r: 'etf', s: 'adw', t: 'ryg', u: 'yij', v: 'cb', w: 'qes', x: 'zc',
  y: 'tuh', z: 'xa',
} // biome-ignore format: a keyboard reads better in rows

/** The question with one typing error in one word of four letters or more: a letter lost, doubled, swapped or missed. Same question, same error. */
export function metTypefout(vraag: string): string {
  const kans = toeval(vraag)
  const plekken = [...vraag.matchAll(/[a-zA-Z]{4,}/g)]
  const gekozen = plekken[Math.floor(kans() * plekken.length)]
  if (!gekozen) return vraag
  const woord = gekozen[0]
  const plek = 1 + Math.floor(kans() * (woord.length - 2))
  const letter = woord.charAt(plek)
  const buren = BUREN[letter.toLowerCase()] ?? 'e'
  const fout = [
    woord.slice(0, plek) + woord.slice(plek + 1),
    woord.slice(0, plek) + letter + woord.slice(plek),
    woord.slice(0, plek) + woord.charAt(plek + 1) + letter + woord.slice(plek + 2),
    woord.slice(0, plek) + buren.charAt(Math.floor(kans() * buren.length)) + woord.slice(plek + 1),
  ][Math.floor(kans() * 4)]
  return vraag.slice(0, gekozen.index) + fout + vraag.slice(gekozen.index + woord.length)
}

/** Numbers from 0 to 1 that look random and are always the same for a text (mulberry32). */
export function toeval(tekst: string): () => number {
  let stand = [...tekst].reduce((som, teken) => Math.imul(som ^ teken.charCodeAt(0), 0x01000193), 0x811c9dc5)
  return () => {
    stand = (stand + 0x6d2b79f5) | 0
    let getal = Math.imul(stand ^ (stand >>> 15), 1 | stand)
    getal = (getal + Math.imul(getal ^ (getal >>> 7), 61 | getal)) ^ getal
    return ((getal ^ (getal >>> 14)) >>> 0) / 2 ** 32
  }
}
