import { PARTIJEN } from './betrokkenen.ts'
import { vind, type Zin, zinsdeel } from './zin.ts'

/** What somebody takes back without saying what it must be instead. */
export type Weggehaald = {
  readonly velden: readonly Wegveld[]
  readonly betrokkenen: readonly string[]
  /** The groep that it is not. */
  readonly nietGroep?: number
}

type Wegveld = 'reden' | 'sinds' | 'verzuimtype' | 'leerplicht' | 'aanwezigheid' | 'veiligheid'

/** Takes back whatever stands in the same clause. */
export const WEG =
  /\b(?:haal\b.*\b(?:weg|eraf|eruit|af)|verwijder|wis|schrap|(?:moet|mag|kan) (?:weg|eraf|eruit|niet)|\bleeg(?:maken)?|klopt niet|is (?:fout|onjuist|niet (?:juist|goed)))\b/
const NIET_ERBIJ = /\b(?:niet|geen|nooit)\b/

const VELDEN: readonly (readonly [Wegveld, RegExp])[] = [
  ['reden', /\breden\b/g],
  ['sinds', /\b(?:datum|eerste dag|begindatum|startdatum)\b/g],
  ['verzuimtype', /\b(?:soort verzuim|verzuimtype)\b/g],
  ['leerplicht', /\bleerplicht\b/g],
  ['aanwezigheid', /\b(?:ochtenden|middagen|dagdelen|aanwezigheid)\b/g],
  ['veiligheid', /\b(?:urgent|spoed|veiligheid)\b/g],
]

/** What a message takes back: "haal jeugdteam weg", "de reden klopt niet", "niet urgent", "niet groep 4". */
export function vindWeggehaald(zin: Zin): Weggehaald {
  const velden = VELDEN.filter(([veld, patroon]) =>
    vind(zin, patroon).some((plaats) => {
      const deel = zinsdeel(zin, plaats)
      return WEG.test(deel) || (veld === 'veiligheid' && NIET_ERBIJ.test(deel))
    }),
  ).map(([veld]) => veld)
  const betrokkenen = PARTIJEN.filter(([patroon]) =>
    vind(zin, patroon).some((plaats) => {
      const deel = zinsdeel(zin, plaats)
      return WEG.test(deel) || NIET_ERBIJ.test(deel)
    }),
  ).map(([, naam]) => naam)
  const nietGroep = /\bniet (?:in )?groep (\d)\b/.exec(zin.plat)?.[1]
  return { velden, betrokkenen, ...(nietGroep !== undefined && { nietGroep: Number(nietGroep) }) }
}
