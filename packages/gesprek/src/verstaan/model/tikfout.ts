const BUREN: Readonly<Record<string, string>> = {
  a: 'sqz',
  b: 'vgn',
  c: 'xdv',
  d: 'sfe',
  e: 'wrd',
  f: 'dgr',
  g: 'fht',
  h: 'gjy',
  i: 'uok',
  j: 'hku',
  k: 'jli',
  l: 'ko',
  m: 'n',
  n: 'bm',
  o: 'ipl',
  p: 'o',
  q: 'wa',
  r: 'etf',
  s: 'adw',
  t: 'ryg',
  u: 'yij',
  v: 'cbf',
  w: 'qes',
  x: 'zc',
  y: 'tuh',
  z: 'xa',
}

/** The text with one slip of the keyboard in a word of four letters or more; as it was when there is no such word. */
export function metTikfout(tekst: string, toeval: () => number): string {
  const woorden = [...tekst.matchAll(/[a-z]{4,}/gi)]
  const gekozen = woorden[Math.floor(toeval() * woorden.length)]
  if (!gekozen) return tekst
  const [woord] = gekozen
  const plaats = Math.floor(toeval() * (woord.length - 1))
  return tekst.slice(0, gekozen.index) + slip(woord, plaats, toeval) + tekst.slice(gekozen.index + woord.length)
}

function slip(woord: string, plaats: number, toeval: () => number): string {
  const [voor, letter, na] = [woord.slice(0, plaats), woord.charAt(plaats), woord.slice(plaats + 1)]
  const keuze = Math.floor(toeval() * 4)
  if (keuze === 0) return voor + na
  if (keuze === 1) return voor + letter + letter + na
  if (keuze === 2) return voor + na.charAt(0) + letter + na.slice(1)
  const buren = BUREN[letter.toLowerCase()] ?? letter
  return voor + buren.charAt(Math.floor(toeval() * buren.length)) + na
}
