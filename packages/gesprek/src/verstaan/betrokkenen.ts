import { isVraag } from './intent.ts'
import { vind, type Zin, zinsdeel } from './zin.ts'

const NIET =
  /\b(?:niets?|geen(?! tlv)|nooit|verwijder|schrap|wis|weg|eraf|eruit|nog te|geen idee of|moet(?:en)? nog|(?:ga|gaan|gaat) (?:we |ik )?nog|niks|zonder|nee|nie|nt|nvt)\b/
const TWIJFEL = /\b(?:weet niet|geen idee|onbekend|weet ik niet)\b/
const GEMELD =
  /\b(?:gemeld|melding gedaan|op de hoogte|ingelicht|geinformeerd|informeerd|gebeld|gesproken|betrokken|ingeschakeld|beide|weet|weten|kijkt mee|kijken mee|mee\b|is erbij|ingeseind|gemaild|geappt|opgeroepen|bekend|aangehaakt|aangesloten|gestart|meegekeken|benaderd|heeft (?:een |de )?melding|is er(?: ook)?(?: al)? bij|erbij|er bij|zit er (?:al )?(?:op|bij|in)|contact|aangemeld|verzuimmelding|langs geweest|geweest|langsgekomen|gezien|bezig|loopt|ja|wel|ingesch(?:akeld)?)\b/

/** Whether leerplicht knows, when it was said: "leerplicht is op de hoogte", "nog niet gemeld bij leerplicht", "lpa: ja". */
export function vindLeerplichtGemeld(zin: Zin): boolean | undefined {
  return bekendBij(
    zin,
    /\b(?:leerpl(?:icht(?:ambtenaar)?)?|lpa|duo|lp(?= (?:is )?(?:al )?(?:ingelicht|gemeld|gebeld|weet|op de hoogte|geinformeerd|niet|nog)\b))\b(?!\s*ontheffing)/g,
  )
}

/** Whether the jeugdarts (GGD) is involved, when it was said. */
export function vindJeugdartsBetrokken(zin: Zin): boolean | undefined {
  return bekendBij(zin, /\b(?:jeugdarts|jeugd-arts|schoolarts|(?:ggd|jgz)(?:[\s-]?arts)?|jeugdverpleegkundige)\b/g)
}

/** Whether a TLV-aanvraag runs for this leerling, when it was said: "tlv loopt al", "nog geen tlv aangevraagd". */
export function vindTlvLopend(zin: Zin): boolean | undefined {
  for (const plaats of vind(zin, /\b(?:tlv(?:[\s-]?aanvraag)?|toelaatbaarheidsverklaring)\b/g)) {
    const deel = zinsdeel(zin, plaats)
    if (/\b(?:geen|niet|nooit|nvt)\b|\btlv:? nee\b/.test(deel)) return false
    if (
      /\b(?:loopt|aangevraagd|onderweg|lopen|gestart|bezig|ligt|in aanvraag|aanvraag loopt|ingediend|in behandeling)\b/.test(
        deel,
      )
    )
      return true
  }
  return undefined
}

/** Organisations and people that may be involved, with their name as it is kept. */
export const PARTIJEN: readonly (readonly [RegExp, string])[] = [
  [/\bjeugd-?teams?\b/g, 'jeugdteam'],
  [
    /\b(?:(?:school[ -]?)?maatschappelijk werk(?:er|ster)?|smw(?:'?er)?|mw(?=(?: is)?(?: ook| al)? (?:betrokken|erbij)))\b/g,
    'schoolmaatschappelijk werk',
  ],
  [
    /\bveilig[ -]?thuis\b|\bvt\b(?=(?: is)?(?: ook| al| nu)? (?:betrokken|erbij|kijkt mee|gebeld|ingelicht|ingeschakeld|weet))/g,
    'Veilig Thuis',
  ],
  [/\borthoped(?:ago(?:og|ge))?\b/g, 'orthopedagoog'],
  [/\bpsycholo(?:og|ge)\b/g, 'psycholoog'],
  [/\b(?:huisarts|ha(?= is (?:ingelicht|betrokken)))\b/g, 'huisarts'],
  [/\bg\.?g\.?z\b\.?/g, 'GGZ'],
  [/\b(?:jeugdhulp|jeugdzorg)\b/g, 'jeugdhulp'],
  [/\bjeugdbescherm(?:er|ing)\b/g, 'jeugdbescherming'],
  [/\bwijkteam\b/g, 'wijkteam'],
  [/\bwijkagent\b|\bpolitie\b/g, 'politie'],
  [/\bkinderarts\b/g, 'kinderarts'],
  [/\blogopedist(?:e)?\b/g, 'logopedist'],
]

/** A question after somebody; not "wilt u toevoegen dat smw betrokken is?". */
const vraagt = (plat: string): boolean => /\?\s*$/.test(plat) && isVraag(plat)

/** Right behind the one who is: "zit er bovenop", "kijkt mee". */
const ERBIJ = /^\s*(?:zit er|zit erop|kijkt mee|is erbij|is betrokken|denkt mee|praat met)\b/

/** Who is involved already, in order of naming; not those of whom was said that they are not. */
export function vindBetrokkenen(zin: Zin): readonly string[] {
  return PARTIJEN.flatMap(([patroon, naam]) => {
    const [plaats] = vind(zin, patroon).filter(
      (een) => (ERBIJ.test(zin.plat.slice(een.tot)) || !NIET.test(zinsdeel(zin, een))) && !vraagt(zin.plat),
    )
    return plaats ? [{ naam, op: plaats.van }] : []
  })
    .toSorted((a, b) => a.op - b.op)
    .map(({ naam }) => naam)
}

/** What stands right before or behind who it is about and settles it, in order: "lpa: ja", "jeugdarts nog niet". */
const NAAST_WIE: readonly { readonly waar: 'ervoor' | 'erna'; readonly patroon: RegExp; readonly bekend: boolean }[] = [
  { waar: 'erna', patroon: /^\s*(?::|=|-)?\s*(?:nee|nog niet|niet|geen)\b/, bekend: false },
  { waar: 'ervoor', patroon: /\b(?:nog )?niet (?:bij |aan |met )(?:de )?$/, bekend: false },
  { waar: 'erna', patroon: /^\s*(?:weet|heeft|heb ik|is)\b.{0,12}\b(?:niks|niets)\b/, bekend: false },
  { waar: 'erna', patroon: /^\s*(?::|=|-)?\s*(?:ja|wel)\b/, bekend: true },
  { waar: 'ervoor', patroon: /\b(?:vergeten|erbij)\b.*\+\s*$/, bekend: true },
  {
    waar: 'erna',
    patroon:
      /^\s*(?:(?!niet|nog|geen|nie|nt)[\w.]+\s+){0,3}(?:weet|op de hoogte|gebeld|ingelicht|gemeld|betrokken|aangehaakt|aangesloten|ingeschakeld|gesproken|erbij)\b(?!.{0,15}\b(?:niet|nie|nt|geen)\b)/,
    bekend: true,
  },
  { waar: 'ervoor', patroon: /\bwel (?:al )?(?:met |bij )?(?:de |een )?$/, bekend: true },
]

function bekendBij(zin: Zin, wie: RegExp): boolean | undefined {
  for (const plaats of vind(zin, wie)) {
    const omgeving = { ervoor: zin.plat.slice(0, plaats.van), erna: zin.plat.slice(plaats.tot) }
    const gezegd = NAAST_WIE.find(({ waar, patroon }) => patroon.test(omgeving[waar]))
    if (gezegd) return gezegd.bekend
    const deel = zinsdeel(zin, plaats)
    if (TWIJFEL.test(deel)) continue
    if (NIET.test(deel)) return false
    if (GEMELD.test(deel)) return true
  }
  return undefined
}
