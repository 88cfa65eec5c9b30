import { vind, type Zin, zinsdeel } from './zin.ts'

const NIET = /\b(?:niets?|geen|nooit|verwijder|schrap|wis|weg|eraf|eruit|nog te|moet(?:en)? nog|zonder)\b/
const TWIJFEL = /\b(?:weet niet|geen idee|onbekend|weet ik niet)\b/
const GEMELD =
  /\b(?:gemeld|melding gedaan|op de hoogte|ingelicht|geinformeerd|gebeld|gesproken|betrokken|ingeschakeld|weet|kijkt mee|is erbij|is er bij|erbij|contact|aangemeld|verzuimmelding|ja)\b/

/** Whether leerplicht knows, when it was said: "leerplicht is op de hoogte", "nog niet gemeld bij leerplicht". */
export function vindLeerplichtGemeld(zin: Zin): boolean | undefined {
  return bekendBij(zin, /\b(?:leerplicht(?:ambtenaar)?|lpa|duo)\b(?!\s*ontheffing)/g)
}

/** Whether the jeugdarts (GGD) is involved, when it was said. */
export function vindJeugdartsBetrokken(zin: Zin): boolean | undefined {
  return bekendBij(zin, /\b(?:jeugdarts|schoolarts|ggd(?:[\s-]?arts)?)\b/g)
}

/** Organisations that may be involved, with their name as it is kept. */
export const PARTIJEN: readonly (readonly [RegExp, string])[] = [
  [/\bjeugdteam\b/g, 'jeugdteam'],
  [/\b(?:schoolmaatschappelijk werk(?:er|ster)?|smw)\b/g, 'schoolmaatschappelijk werk'],
  [/\bveilig thuis\b/g, 'Veilig Thuis'],
  [/\borthopedagoog\b/g, 'orthopedagoog'],
  [/\b(?:jeugdhulp|jeugdzorg)\b/g, 'jeugdhulp'],
  [/\bwijkteam\b/g, 'wijkteam'],
]

/** Organisations that are involved already; not those of which was said that they are not. */
export function vindBetrokkenen(zin: Zin): readonly string[] {
  return PARTIJEN.filter(([patroon]) =>
    vind(zin, patroon).some((plaats) => !NIET.test(zinsdeel(zin, plaats)) && !/\?\s*$/.test(zin.plat)),
  ).map(([, naam]) => naam)
}

function bekendBij(zin: Zin, wie: RegExp): boolean | undefined {
  for (const plaats of vind(zin, wie)) {
    const deel = zinsdeel(zin, plaats)
    if (TWIJFEL.test(deel)) continue
    if (NIET.test(deel)) return false
    if (GEMELD.test(deel)) return true
  }
  return undefined
}
