import { addDagen } from '@thuisnabij/domain'
import type { Antwoord } from './antwoord.ts'
import type { Ik } from './deps.ts'
import type { Kaart } from './kaart.ts'
import { ibProefmolen, ibTweeScholen, iemand, type Teruggezegd, type Testhuis, testhuis } from './testhuis.ts'
import { FOUT_PERSOONLIJK, ZINNEN } from './testhuis-zinnen.ts'
import { type Concept, isConcept, type Toestand } from './toestand.ts'

/** What a run found: how much was played, and what must never be, with the conversation in which it was. */
export type Fuzzuitslag = {
  readonly gesprekken: number
  readonly beurten: number
  readonly geschreven: number
  readonly overtredingen: readonly { readonly wat: string; readonly gesprek: readonly string[] }[]
}

const COORDINATOR: Ik = { ...iemand('coordinatie'), functie: 'Eerste coördinator' }
const IEMAND: readonly Ik[] = [ibProefmolen, ibProefmolen, ibTweeScholen, COORDINATOR, iemand('bestuur')]

/** The same numbers for the same seed. */
function kans(zaad: number): () => number {
  let stand = zaad
  return () => {
    stand = (stand + 0x6d2b79f5) | 0
    let t = Math.imul(stand ^ (stand >>> 15), 1 | stand)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296
  }
}

type Spel = {
  readonly huis: Testhuis
  readonly toeval: () => number
  readonly verslag: string[]
  readonly kaarten: Kaart[]
  /** Drafts (id and version) of which the whole was shown to be confirmed. */
  readonly getoond: Set<string>
}

/** Plays random conversations: dialogs mixed, slips of the keyboard, cancels, wrong answers, long silences, old cards, double presses. */
export async function speelWillekeurig(aantal: number, zaad: number): Promise<Fuzzuitslag> {
  const overtredingen: { wat: string; gesprek: readonly string[] }[] = []
  let beurten = 0
  let geschreven = 0
  for (let nummer = 0; nummer < aantal; nummer += 1) {
    const toeval = kans(zaad * 1_000_003 + nummer)
    const huis = testhuis(IEMAND[Math.floor(toeval() * IEMAND.length)])
    const spel: Spel = { huis, toeval, verslag: [], kaarten: [], getoond: new Set() }
    try {
      const lengte = 4 + Math.floor(toeval() * 22)
      for (let beurt = 0; beurt < lengte; beurt += 1) await speelBeurt(spel, overtredingen)
      await eindigt(spel, overtredingen)
    } catch (fout) {
      overtredingen.push({ wat: `fault: ${fout instanceof Error ? fout.stack : fout}`, gesprek: [...spel.verslag] })
    }
    beurten += spel.verslag.length
    geschreven += geschrevenIn(huis)
  }
  return { gesprekken: aantal, beurten, geschreven, overtredingen }
}

type Overtredingen = { wat: string; gesprek: readonly string[] }[]

async function speelBeurt(spel: Spel, overtredingen: Overtredingen): Promise<void> {
  const { huis, toeval, verslag } = spel
  if (toeval() < 0.05) {
    const dag = addDagen(huis.deps.vandaag, 1 + Math.floor(toeval() * 40))
    huis.wachtTot(dag)
    verslag.push(`(${dag})`)
  }
  const voor = huis.toestand()
  const aantalVoor = geschrevenIn(huis)
  const antwoord = await doeIets(spel)
  const na = huis.toestand()
  const meld = (wat: string) => overtredingen.push({ wat, gesprek: [...verslag, leesbaar(antwoord)] })

  if (antwoord.antwoorden.length === 0 || antwoord.antwoorden.some(isLeeg)) meld('an empty reply')
  if (FOUT_PERSOONLIJK.some((gegeven) => JSON.stringify(na).includes(gegeven))) meld('personal data in the state')
  const erbij = geschrevenIn(huis) - aantalVoor
  if (erbij > 1) meld('more than one write in a turn')
  if (erbij > 0 && !isBevestigd(voor, spel)) meld('a write without a confirmation in an earlier turn')
  if (vraagtTeVaak(voor, na) && !antwoord.tekst.includes('Bel de coördinatie')) meld('a question asked a fourth time')
  for (const concept of openIn(voor))
    if (
      ![...openIn(na), ...(na.gestopt ? [na.gestopt.concept] : [])].some((een) => een.concept === concept.concept) &&
      !isVerantwoord(concept, antwoord, erbij)
    )
      meld(`a forgotten draft: ${JSON.stringify(concept)}`)
  onthoud(spel, antwoord, na)
}

async function doeIets(spel: Spel): Promise<Teruggezegd> {
  const { huis, toeval, verslag, kaarten } = spel
  const worp = toeval()
  if (worp < 0.22 && kaarten.length > 0) {
    const kaart = kies(toeval() < 0.6 ? kaarten.slice(-2) : kaarten, toeval)
    const knop = kaart && 'knoppen' in kaart && kaart.knoppen.length > 0 ? kies(kaart.knoppen, toeval) : undefined
    if (kaart && knop) {
      const ingevuld = kaart.soort === 'formulier' ? willekeurigIngevuld(kaart, toeval) : {}
      verslag.push(`[${knop.titel}] ${JSON.stringify({ ...knop.data, ...ingevuld })}`)
      return huis.druk(knop.verb, { ...knop.data, ...ingevuld })
    }
  }
  const zin = worp < 0.3 ? 'laat maar' : worp < 0.45 ? 'ja' : (kies(ZINNEN, toeval) ?? '')
  const getypt = toeval() < 0.25 ? metTypfout(zin, toeval) : zin
  verslag.push(getypt)
  return huis.zeg(getypt)
}

function willekeurigIngevuld(
  kaart: Extract<Kaart, { soort: 'formulier' }>,
  toeval: () => number,
): Readonly<Record<string, string>> {
  const waarden = kaart.invoer.flatMap(({ naam, soort, keuzes = [] }): [string, string][] => {
    if (toeval() < 0.2) return []
    if (soort === 'keuze') return [[naam, kies(keuzes, toeval)?.waarde ?? '']]
    if (soort === 'datum') return [[naam, toeval() < 0.8 ? '2023-11-06' : 'gisteren']]
    if (soort === 'jaNee') return [[naam, String(toeval() < 0.1)]]
    return [[naam, kies(['Q.X.', 'J.V.', 'gesproken met school', 'Jantje', ''], toeval) ?? '']]
  })
  return Object.fromEntries(waarden)
}

/** One letter dropped, doubled or swapped with its neighbour. */
function metTypfout(zin: string, toeval: () => number): string {
  const plek = Math.floor(toeval() * Math.max(1, zin.length - 1))
  const soort = Math.floor(toeval() * 3)
  if (soort === 0) return zin.slice(0, plek) + zin.slice(plek + 1)
  if (soort === 1) return zin.slice(0, plek) + zin.charAt(plek) + zin.slice(plek)
  return zin.slice(0, plek) + zin.charAt(plek + 1) + zin.charAt(plek) + zin.slice(plek + 2)
}

const kies = <T>(uit: readonly T[], toeval: () => number): T | undefined => uit[Math.floor(toeval() * uit.length)]

const geschrevenIn = ({ gemeld, bijgewerkt, gedaan }: Testhuis): number =>
  gemeld.length + bijgewerkt.length + gedaan.length

const isLeeg = (antwoord: Antwoord): boolean => antwoord.soort === 'tekst' && antwoord.tekst.trim() === ''

const sleutel = ({ concept, versie }: Concept): string => `${concept}:${versie}`

/** Whether what stood open was shown whole, in an earlier turn, and asked about. */
function isBevestigd({ dialoog }: Toestand, { getoond }: Spel): boolean {
  if (!isConcept(dialoog)) return false
  return ['bevestigen', 'wat_anders', 'bijwerken'].includes(dialoog.vraag) && getoond.has(sleutel(dialoog))
}

function onthoud({ kaarten, getoond }: Spel, { antwoorden }: Teruggezegd, { dialoog }: Toestand): void {
  for (const antwoord of antwoorden) if (antwoord.soort === 'kaart') kaarten.push(antwoord.kaart)
  const toont = antwoorden.some(
    (antwoord) => antwoord.soort === 'kaart' && ['bevestigMelding', 'melding'].includes(antwoord.kaart.soort),
  )
  if (isConcept(dialoog) && toont && ['bevestigen', 'bijwerken'].includes(dialoog.vraag)) getoond.add(sleutel(dialoog))
}

function vraagtTeVaak({ dialoog: voor }: Toestand, { dialoog: na }: Toestand): boolean {
  if (!isConcept(voor) || !isConcept(na) || voor.concept !== na.concept || voor.vraag !== na.vraag) return false
  return voor.gemist >= 2 && na.gemist > voor.gemist
}

/** Drafts that are told on or wait. One that was stopped ended: that it can be resumed for a day, was said. */
const openIn = ({ dialoog, gepauzeerd = [] }: Toestand): readonly Concept[] => [
  ...(isConcept(dialoog) ? [dialoog] : []),
  ...gepauzeerd,
]

/** Stored, stopped, expired, or said why it cannot go on. An offer to update holds nothing when nobody took it up. */
const isVerantwoord = (concept: Concept, { tekst }: Teruggezegd, erbij: number): boolean =>
  erbij > 0 ||
  (concept.soort === 'thuiszitter_melden' && concept.vraag === 'bijwerken') ||
  /gestopt|niet opgeslagen|vervallen|niet gevonden|toegang|loopt niet meer|geen melding die loopt|blijft zoals|al opgeslagen|hervat/i.test(
    tekst,
  )

/** A few times "laat maar" ends whatever stands open. */
async function eindigt({ huis, verslag }: Spel, overtredingen: Overtredingen): Promise<void> {
  for (let keer = 0; keer < 4; keer += 1) {
    const voor = huis.toestand().dialoog
    if (!isConcept(voor)) return
    verslag.push('laat maar')
    await huis.zeg('laat maar')
    const na = huis.toestand().dialoog
    if (isConcept(na) && na.concept === voor.concept)
      overtredingen.push({ wat: 'a cancel that did not end the dialog', gesprek: [...verslag] })
  }
  if (isConcept(huis.toestand().dialoog)) overtredingen.push({ wat: 'stuck in a dialog', gesprek: [...verslag] })
}

const leesbaar = ({ tekst }: Teruggezegd): string => `=> ${tekst.replaceAll('\n', ' / ').slice(0, 300)}`
