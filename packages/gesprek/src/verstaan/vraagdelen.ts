import { isVraag } from './intent.ts'
import { aantalWoorden } from './zin.ts'

/** Nobody gets more answers than this to one message. */
const MEESTE_DELEN = 3
const MINSTE_WOORDEN = 2

/**
 * The questions in one message, in order, each as it was typed; one part when it is one question.
 *
 * A part is what stands between question marks, or after "en" when a question begins there. What is no question by itself
 * ("we hebben een leerling die …") stays with the question after it.
 */
export function splitsVraag(tekst: string): readonly string[] {
  const zinnen = tekst.split(
    /(?<=\?)\s+|;\s+|\n+|\s*[,.]?\s+(?:en|verder|ook)\s+(?=(?:ook\s+)?(?:hoe|wat|wie|waar|wanneer|wnr|welke?|waarom|hoeveel|moet|moeten|mag|mogen|kan|kun|kunnen|krijgt?|telt)\b)/i,
  )
  const delen: string[] = []
  let aanloop = ''
  for (const zin of zinnen.map((deel) => deel.trim()).filter(Boolean)) {
    const heel = aanloop === '' ? zin : `${aanloop} ${zin}`
    if (isVraag(zin.toLowerCase()) && aantalWoorden(zin) >= MINSTE_WOORDEN) {
      delen.push(heel)
      aanloop = ''
    } else aanloop = heel
  }
  const [laatste] = delen.slice(-1)
  if (aanloop !== '' && laatste !== undefined) delen[delen.length - 1] = `${laatste} ${aanloop}`
  return delen.length > 1 && delen.length <= MEESTE_DELEN ? delen : [tekst]
}

/** "vertelt u mij eens wat een arrangement inhoudt": what is asked stands behind how it is asked. */
const VRAAGT_NAAR =
  /^.*?\b(?:vertel\w*|leg\w*|uitleg\w*|weten|verneem|vernemen|hoor|horen|zeggen|snap\w*|vroeg|vraag)\b(?:\s+\S+){0,6}?\s+(?=(?:wat|hoe|wie|waar|waarom|wanneer|welke?|op welke|in welke)\b)/i

/** What a message asks, without what is told around it or leads up to it; none when the message asks it as a whole. */
export function vraagzinnen(tekst: string): readonly string[] {
  const zinnen = tekst
    .split(/(?<=[?!.])\s+|\s*[,;:]\s+|\s+-\s+/)
    .map((zin) => zin.trim())
    .filter(Boolean)
  return [...losseVragen(zinnen), ...ingeleideVragen(zinnen)]
}

const ingeleideVragen = (zinnen: readonly string[]): readonly string[] =>
  zinnen.flatMap((zin) => {
    const vraag = zin.replace(VRAAGT_NAAR, '')
    return vraag !== zin && aantalWoorden(vraag) > MINSTE_WOORDEN ? [vraag] : []
  })

function losseVragen(zinnen: readonly string[]): readonly string[] {
  if (zinnen.length < 2) return []
  const vragen = zinnen.filter((zin) => isVraag(zin.toLowerCase()) && aantalWoorden(zin) > MINSTE_WOORDEN)
  // "wat is dat, een arrangement": what it is stands behind the comma.
  return [
    ...vragen,
    ...zinnen.flatMap((zin, index) =>
      isVraag(zin.toLowerCase()) && zinnen[index + 1] ? [`${zin} ${zinnen[index + 1]}`] : [],
    ),
  ]
}
