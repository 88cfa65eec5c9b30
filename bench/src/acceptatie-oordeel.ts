import { platteTekst } from '@thuisnabij/domain'

/** A row of the acceptance questions: what is asked, by whom, and what a right answer has. */
export type Vraag = {
  readonly id: string
  readonly role: string
  readonly persona?: string
  readonly utterance: string
  readonly intent: string
  readonly slots: Readonly<Record<string, unknown>>
  readonly answer_must_contain: readonly string[]
  readonly answer_any_of: readonly (readonly string[])[]
  readonly answer_must_not_contain: readonly string[]
  readonly context: readonly { readonly user?: string; readonly bot?: string }[]
}

/** What the bot answered: all that a person would read, and what it says it understood. */
export type Antwoord = {
  readonly tekst: string
  readonly intent?: string
  readonly slots: Readonly<Record<string, unknown>>
}

const GETALLEN = 'nul een twee drie vier vijf zes zeven acht negen tien elf twaalf'.split(' ')
const EENHEID = '(procent|jaar|maanden|maand|weken|week|dagen|dag|keer|pilots)'

/** Lower case, no accents, one space, `%` as a word and a number word before a unit as a digit. */
export function gelijkgemaakt(tekst: string): string {
  const plat = platteTekst(tekst).replaceAll('%', ' procent').replace(/\s+/g, ' ')
  return plat.replace(new RegExp(`\\b(${GETALLEN.join('|')})(?= ${EENHEID}\\b)`, 'g'), (woord) =>
    String(GETALLEN.indexOf(woord)),
  )
}

/** What is wrong with an answer, empty when nothing is. */
export function gebreken(vraag: Vraag, { tekst }: Antwoord): readonly string[] {
  const gelezen = gelijkgemaakt(tekst)
  const heeft = (stuk: string) => gelezen.includes(gelijkgemaakt(stuk))
  return [
    ...vraag.answer_must_contain.filter((stuk) => !heeft(stuk)).map((stuk) => `mist "${stuk}"`),
    ...vraag.answer_any_of
      .filter((stukken) => !stukken.some(heeft))
      .map((stukken) => `mist een van ${stukken.join(', ')}`),
    ...vraag.answer_must_not_contain.filter(heeft).map((stuk) => `noemt "${stuk}"`),
    ...(gelezen === '' ? ['geen antwoord'] : []),
  ]
}

const RUIM = new Set([
  'reden',
  'aanwezig',
  'omvang',
  'periode',
  'school',
  'bestuur',
  'besturen',
  'voorziening',
  'verzuim_sinds_tekst',
  'verzuim_sinds_ongeveer',
])

export type Slotscore = { readonly goed: number; readonly verwacht: number; readonly genoemd: number }

/** How many of the slots were understood; `onderwerp` is not scored. */
export function slotscore(vraag: Pick<Vraag, 'slots'>, antwoord: Pick<Antwoord, 'slots'>): Slotscore {
  const namen = (slots: Readonly<Record<string, unknown>>) => Object.keys(slots).filter((naam) => naam !== 'onderwerp')
  const verwacht = namen(vraag.slots)
  const goed = verwacht.filter((naam) => isGelijk(naam, vraag.slots[naam], antwoord.slots[naam])).length
  return { goed, verwacht: verwacht.length, genoemd: namen(antwoord.slots).length }
}

function isGelijk(naam: string, verwacht: unknown, gezien: unknown): boolean {
  if (gezien === undefined) return false
  const [a, b] = [plat(verwacht), plat(gezien)]
  return RUIM.has(naam) ? a.split(/\W+/).some((woord) => woord.length > 1 && b.includes(woord)) : a === b
}

const plat = (waarde: unknown): string => gelijkgemaakt(typeof waarde === 'string' ? waarde : JSON.stringify(waarde))
