import { addDagen, addMaanden, type Datum } from '@thuisnabij/domain'
import { HOEVEEL, hoeveel } from './getallen.ts'
import type { Tijd, Tijdregel } from './tijd.ts'

const EENHEID =
  'schoolweken|schoolweek|schooldagen|schooldag|dagen|dagje|dag|weken|weekjes|weekje|week|wkn|wk|maanden|maandje|maand|mnd|kwartalen|jaartje|jaar|jaren|jr'
const OMTRENT =
  "(?:(?:ruim|bijna|ongeveer|zo'n|zon|circa|ca\\.?|minstens|zeker|meer dan|langer dan|krap|een kleine|dik|nog maar|pas)\\s+)*"

/** So long ago, counted from today. Days are exact, longer is not. */
function geleden(aantal: number, eenheid: string, vandaag: Datum, gezegd: string): Tijd | undefined {
  const begin = terug(aantal, eenheid, vandaag)
  return {
    van: begin,
    tot: vandaag,
    begin,
    precisie: 'duur',
    tekst: `${gezegd} geleden`,
    ...(/^(?:school)?w/.test(eenheid) && { weken: aantal }),
    ...(eenheid.startsWith('ma') || eenheid === 'mnd' ? { weken: aantal * 4 } : {}),
    ...(eenheid.startsWith('dag') && { dagen: aantal }),
  }
}

function terug(aantal: number, eenheid: string, vandaag: Datum): Datum {
  if (eenheid.startsWith('dag')) return addDagen(vandaag, -Math.round(aantal))
  if (eenheid.startsWith('schooldag')) return addDagen(vandaag, -Math.round((aantal / 5) * 7))
  if (eenheid.startsWith('w') || eenheid.startsWith('schoolw')) return addDagen(vandaag, -Math.round(aantal * 7))
  const maanden = aantal * (eenheid.startsWith('j') ? 12 : eenheid.startsWith('k') ? 3 : 1)
  return maanden % 1 === 0 ? addMaanden(vandaag, -maanden) : addDagen(vandaag, -maanden * 30)
}

/** "vanaf over twee weken": so long from now. */
function straks(aantal: number, eenheid: string, vandaag: Datum, gezegd: string): Tijd {
  const op = addDagen(vandaag, Math.round(aantal * (eenheid.startsWith('w') ? 7 : eenheid.startsWith('d') ? 1 : 30)))
  return { van: op, tot: op, begin: op, precisie: 'duur', tekst: gezegd }
}

/** How long something lasts or lies back: "drie weken", "anderhalve maand", "een week of drie", "2 a 3 weken", "een half jaar". */
export const DUURREGELS: readonly Tijdregel[] = [
  {
    patroon: new RegExp(`\\bover\\s+(${HOEVEEL})\\s+(${EENHEID})\\b`, 'g'),
    lees: ([aantal = '', eenheid = ''], vandaag, getypt) => straks(hoeveel(aantal), eenheid, vandaag, getypt),
  },
  {
    patroon: new RegExp(
      `\\b(?:(?:een|n)\\s+)?(dag|week|weekje|wk|maand|maandje|maantje|mnd|jaar)\\s+of\\s+(${HOEVEEL})\\b`,
      'g',
    ),
    lees: ([eenheid = '', aantal = ''], vandaag, getypt) => geleden(hoeveel(aantal), eenheid, vandaag, getypt),
  },
  {
    // Of "2 a 3 weken" the longer: too early a first day is corrected sooner than too late a signal.
    patroon: new RegExp(`\\b${OMTRENT}(?:${HOEVEEL})\\s*(?:a|-|tot|of)\\s*(${HOEVEEL})\\s+(${EENHEID})\\b`, 'g'),
    lees: ([aantal = '', eenheid = ''], vandaag, getypt) => geleden(hoeveel(aantal), eenheid, vandaag, getypt),
  },
  {
    patroon: new RegExp(`\\b${OMTRENT}(?:een |n )?(half ?jaar|halfjaar|half school ?jaar)\\b`, 'g'),
    lees: (_, vandaag) => geleden(6, 'maanden', vandaag, 'een half jaar'),
  },
  {
    patroon: new RegExp(`\\b${OMTRENT}(${HOEVEEL})\\s*(${EENHEID})\\b(?!\\s*(?:oud|per\\b|p/w|in de week))`, 'g'),
    lees: ([aantal = '', eenheid = ''], vandaag, getypt) => geleden(hoeveel(aantal), eenheid, vandaag, getypt),
  },
]
