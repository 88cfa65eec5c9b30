import { stam, stukjes } from './analyse.ts'

/** Every word that some articles use, and which of them a word from outside may mean. */
export type Woordenschat = {
  /** By number, each once. */
  readonly woorden: readonly string[]
  /** Number of a word, undefined when no article uses it. */
  readonly nummer: (woord: string) => number | undefined
  /** The word itself when it is used, else the first used word of which it is another form. */
  readonly herken: (woord: string) => string | undefined
  /**
   * Words of the articles that a word may stand for, each with how alike they are (0 to 1, the word itself 1): other
   * forms, compounds of which one is a part, and, when no article uses the word, what it may be a typing error of.
   */
  readonly verwant: (woord: string) => ReadonlyMap<number, number>
  /** The word that an unknown word is most likely an error of; undefined when it is known, or when there is none. */
  readonly herstel: (woord: string) => string | undefined
}

/** How alike two words are, by why they are alike. */
const GELIJK = { vorm: 0.95, eenFout: 0.88, tweeFouten: 0.74, deel: 0.6, delen: 0.2, bevat: 0.45, letters: 0.6 }
/** Share of three-letter pieces two words must have in common to be compared at all. */
const VERGELIJK_VANAF = 0.2
const MINSTE_LETTERS = 0.55
/** From how many letters a word may have two errors. */
const LANG = 8
/** How much more often the right word stands in the articles than an error in it. */
const VAKER = 4
/** People ask the same words over and over. */
const ONTHOUDEN = 5_000

/** Order of `woorden` decides the numbers; a word given twice is one. */
export function maakWoordenschat(woorden: Iterable<string>): Woordenschat {
  const aantallen = new Map<string, number>()
  for (const woord of woorden) aantallen.set(woord, (aantallen.get(woord) ?? 0) + 1)
  const lijst = [...aantallen.keys()]
  const hoeVaak = [...aantallen.values()]
  const stammen = lijst.map(stam)
  const nummers = new Map(lijst.map((woord, nummer) => [woord, nummer] as const))
  const perStam = new Map([...lijst.entries()].toReversed().map(([nummer, woord]) => [stammen[nummer] ?? woord, woord]))
  const perStukje = new Map<string, number[]>()
  for (const [nummer, woord] of lijst.entries()) {
    for (const stukje of new Set(stukjes(woord, [3]))) {
      const lijstje = perStukje.get(stukje)
      if (lijstje) lijstje.push(nummer)
      else perStukje.set(stukje, [nummer])
    }
  }
  /** Per word how many pieces it shares with the one looked for; a zero for each between two searches. */
  const gedeeld = new Uint8Array(lijst.length)
  const onthouden = new Map<string, ReadonlyMap<number, number>>()

  function zoekVerwant(woord: string): ReadonlyMap<number, number> {
    const gevonden = new Map<number, number>()
    const eigen = nummers.get(woord)
    if (eigen !== undefined) gevonden.set(eigen, 1)
    const eigenStam = stam(woord)
    const delen = [...new Set(stukjes(woord, [3]))]
    const geraakt: number[] = []
    for (const stukje of delen)
      for (const nummer of perStukje.get(stukje) ?? []) {
        if (gedeeld[nummer] === 0) geraakt.push(nummer)
        gedeeld[nummer] = (gedeeld[nummer] ?? 0) + 1
      }

    const bekend = eigen !== undefined
    const zelf = { woord, eigenStam, bekend, schrijffout: false }
    const misschienFout = { ...zelf, schrijffout: bekend }
    const vaak = VAKER * Math.max(1, bekend ? (hoeVaak[eigen] ?? 0) : 0)
    for (const nummer of geraakt) {
      const samen = gedeeld[nummer] ?? 0
      gedeeld[nummer] = 0
      const ander = lijst[nummer] ?? ''
      const kans = (2 * samen) / (delen.length + ander.length)
      if (nummer === eigen || kans < VERGELIJK_VANAF) continue
      const gelijkenis = vergelijk(
        (hoeVaak[nummer] ?? 0) >= vaak ? misschienFout : zelf,
        ander,
        stammen[nummer] ?? '',
        kans,
      )
      if (gelijkenis > 0) gevonden.set(nummer, gelijkenis)
    }
    if (eigen === undefined && woord.length === 3)
      for (const ander of verwisseld(woord)) {
        const nummer = nummers.get(ander)
        if (nummer !== undefined) gevonden.set(nummer, GELIJK.eenFout)
      }
    return gevonden
  }

  function verwant(woord: string): ReadonlyMap<number, number> {
    const eerder = onthouden.get(woord)
    if (eerder) return eerder
    if (onthouden.size >= ONTHOUDEN) onthouden.clear()
    const gevonden = zoekVerwant(woord)
    onthouden.set(woord, gevonden)
    return gevonden
  }

  return {
    verwant,
    herstel: (woord) => {
      if (nummers.has(woord) || perStam.has(stam(woord)) || /\d/.test(woord)) return undefined
      const fouten = [...verwant(woord).keys()]
        .map((nummer) => lijst[nummer] ?? '')
        .map((ander) => ({ ander, kans: woord.length === 3 ? GELIJK.eenFout : typefout(woord, ander) }))
        .filter(({ kans }) => kans > 0)
        .sort((a, b) => b.kans - a.kans || (aantallen.get(b.ander) ?? 0) - (aantallen.get(a.ander) ?? 0))
      return fouten[0]?.ander
    },
    woorden: lijst,
    nummer: (woord) => nummers.get(woord),
    herken: (woord) => (nummers.has(woord) ? woord : perStam.get(stam(woord))),
  }
}

/** `schrijffout`: the articles have it too, but far less often than the other: there it may be an error as well. */
type Gevraagd = {
  readonly woord: string
  readonly eigenStam: string
  readonly bekend: boolean
  readonly schrijffout: boolean
}

function vergelijk(
  { woord, eigenStam, bekend, schrijffout }: Gevraagd,
  ander: string,
  anderStam: string,
  kans: number,
): number {
  if (/\d/.test(woord) || /\d/.test(ander)) return 0
  if (eigenStam === anderStam) return GELIJK.vorm
  const mogelijk = [kans >= MINSTE_LETTERS ? GELIJK.letters * kans : 0]
  if (eigenStam.length >= 4 && isDeel(eigenStam, anderStam))
    mogelijk.push(GELIJK.deel + (GELIJK.delen * eigenStam.length) / anderStam.length)
  if (anderStam.length >= 4 && isDeel(anderStam, eigenStam))
    mogelijk.push(GELIJK.bevat + (GELIJK.delen * anderStam.length) / eigenStam.length)
  if (!bekend) mogelijk.push(typefout(woord, ander))
  if (schrijffout && woord.length >= LANG && typefout(woord, ander) === GELIJK.eenFout) return GELIJK.vorm
  return Math.max(...mogelijk)
}

/** What comes after a part must be long enough to be one: "geldt" is not made of "geld". */
const REST = 3
const isDeel = (deel: string, geheel: string) =>
  (geheel.length - deel.length >= REST && geheel.startsWith(deel)) || geheel.endsWith(deel)

function typefout(woord: string, ander: string): number {
  if (woord.length < 4 || ander.length < 4) return 0
  const toegestaan = woord.length >= LANG ? 2 : 1
  const fouten = afstand(woord, ander, toegestaan)
  if (fouten > toegestaan) return 0
  // A short word with another first letter is another word: "morgen" is not "zorgen".
  if (woord[0] !== ander[0] && woord.length < LANG) return 0
  return fouten === 1 ? GELIJK.eenFout : GELIJK.tweeFouten
}

/** Letters left out, put in, changed, or two that changed places; stops counting past `hoogstens`. */
export function afstand(a: string, b: string, hoogstens: number): number {
  if (Math.abs(a.length - b.length) > hoogstens) return hoogstens + 1
  let vorige: number[] = []
  let rij = Array.from({ length: b.length + 1 }, (_, plaats) => plaats)
  for (let i = 1; i <= a.length; i++) {
    const nieuw = [i]
    let laagste = i
    for (let j = 1; j <= b.length; j++) {
      const anders = a[i - 1] === b[j - 1] ? 0 : 1
      let fouten = Math.min((rij[j] ?? 0) + 1, (nieuw[j - 1] ?? 0) + 1, (rij[j - 1] ?? 0) + anders)
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        fouten = Math.min(fouten, (vorige[j - 2] ?? 0) + 1)
      nieuw.push(fouten)
      if (fouten < laagste) laagste = fouten
    }
    if (laagste > hoogstens) return hoogstens + 1
    vorige = rij
    rij = nieuw
  }
  return rij[b.length] ?? 0
}

/** Two neighbouring letters in each other's place, the first left alone: people rarely miss that one. */
function verwisseld(woord: string): readonly string[] {
  return Array.from(
    { length: Math.max(0, woord.length - 2) },
    (_, plaats) =>
      woord.slice(0, plaats + 1) + woord.charAt(plaats + 2) + woord.charAt(plaats + 1) + woord.slice(plaats + 3),
  )
}
