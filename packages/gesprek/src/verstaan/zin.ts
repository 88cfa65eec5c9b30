/** A message, as typed and folded; both have the same length, so a place in one is a place in the other. */
export type Zin = { readonly tekst: string; readonly plat: string }

/** Where something was found: from `van` up to but not including `tot`. */
export type Plaats = { readonly van: number; readonly tot: number }

export function toZin(tekst: string): Zin {
  const schoon = tekst
    .normalize('NFC')
    .replace(/[‘’`´]/g, "'")
    .replace(/[“”]/g, '"')
    .replace(/[–—]/g, '-')
  return { tekst: schoon, plat: vouwOpLengte(schoon) }
}

/** Lower case without accents, letter for letter. */
function vouwOpLengte(tekst: string): string {
  let plat = ''
  for (let plaats = 0; plaats < tekst.length; plaats++) {
    const teken = tekst.charAt(plaats)
    const basis = teken.normalize('NFD').charAt(0).toLowerCase()
    plat += basis.length === 1 ? basis : teken
  }
  return plat
}

/** Of what stands between spaces; 1 for an empty text. */
export const aantalWoorden = (tekst: string): number => tekst.trim().split(/\s+/).length

export type Woord = Plaats & { readonly woord: string }

/** The words of a folded text, in order; with its numbers, when the pattern takes those too. */
export const woordenVan = (plat: string, patroon = /[a-z0-9]+/g): readonly Woord[] =>
  [...plat.matchAll(patroon)].map(({ 0: woord, index }) => ({ woord, van: index, tot: index + woord.length }))

/** Every place where a pattern occurs in the folded text, with its groups; the pattern must be global. */
export function vind(
  { plat }: Zin,
  patroon: RegExp,
): readonly (Plaats & { readonly delen: readonly (string | undefined)[] })[] {
  const plaatsen: (Plaats & { readonly delen: readonly (string | undefined)[] })[] = []
  // A loop, for matchAll copies the pattern, and a message is held against some two hundred.
  patroon.lastIndex = 0
  for (let gevonden = patroon.exec(plat); gevonden !== null; gevonden = patroon.exec(plat)) {
    const tot = gevonden.index + gevonden[0].length
    plaatsen.push({ van: gevonden.index, tot, delen: gevonden.slice(1) })
    if (gevonden[0] === '') patroon.lastIndex++
  }
  return plaatsen
}

/** The text with every place blanked, so that what was understood is not understood again as something else. */
export function zonder(zin: Zin, plaatsen: readonly Plaats[]): Zin {
  const wis = (tekst: string) =>
    plaatsen.reduce((rest, { van, tot }) => rest.slice(0, van) + ' '.repeat(tot - van) + rest.slice(tot), tekst)
  return { tekst: wis(zin.tekst), plat: wis(zin.plat) }
}

/** The text with a word in the place of what was found; digits that are left become zeros. Earlier places win where they overlap. */
export function masker(
  plat: string,
  soorten: readonly (readonly [woord: string, plaatsen: readonly Plaats[]])[],
): string {
  const plaatsen = soorten.flatMap(([woord, gevonden]) => gevonden.map((plaats) => ({ ...plaats, woord })))
  return plaatsen
    .filter((een, index) => !plaatsen.slice(0, index).some((ander) => ander.van < een.tot && een.van < ander.tot))
    .toSorted((a, b) => b.van - a.van)
    .reduce((rest, { van, tot, woord }) => `${rest.slice(0, van)} ${woord} ${rest.slice(tot)}`, plat)
    .replace(/\d/g, '0')
}

/** The clause around a place: from the comma, full stop or "maar" before it to the one after it. */
export function zinsdeelplaats(zin: Zin, { van, tot }: Plaats): Plaats {
  const grens = /[,;.!?]\s|\n|\s-\s|\s(?:maar|en|omdat|want)\s/g
  const grenzen = [...zin.plat.matchAll(grens)].map(({ index, 0: gevonden }) => ({
    op: index,
    na: index + gevonden.length,
  }))
  return {
    van: Math.max(0, ...grenzen.filter(({ op }) => op < van).map(({ na }) => na)),
    tot: Math.min(zin.plat.length, ...grenzen.filter(({ op }) => op >= tot).map(({ op }) => op)),
  }
}

/** The words of the clause around a place. */
export function zinsdeel(zin: Zin, plaats: Plaats): string {
  const { van, tot } = zinsdeelplaats(zin, plaats)
  return zin.plat.slice(van, tot)
}
