import type { Wie } from '@thuisnabij/domain'
import type { Teksten } from '@thuisnabij/gesprek'
import {
  type Antwoorduitkomst,
  antwoordAfronden,
  type Bezorguitkomst,
  bezorgingAfronden,
  bezorgingBeginnen,
  bezorgingenNalopen,
  gesprekkenOpruimen,
  kaartBijgewerkt,
  monitorHerrekenen,
  onverzondenAntwoordenNemen,
  termijnenBewaken,
  verouderdeKaarten,
  vragenWissen,
  type Werksessie,
  type Zending,
} from '@thuisnabij/usecases'
import { type Antwoordregel, conceptOp, toBericht } from './antwoordregel.ts'
import { bezorgkaart } from './bezorgkaart.ts'
import { SYSTEEM } from './persoon.ts'
import type { Adres, Kanaal, Verzending } from './ports.ts'

export type WerkOptions = {
  /** One transaction in which somebody, or the program itself, acts. */
  readonly inSessie: <T>(wie: Wie, doe: (sessie: Werksessie) => Promise<T>) => Promise<T>
  readonly kanaal: Kanaal
  readonly teksten: Teksten
  readonly log: (regel: string) => void
}

/** Before an uncertain message is sent once more, and before trying again when nobody said when. */
const NA_ONZEKER_MS = 30_000
const NA_LATER_MS = 15_000

/** The work that is done outside turns, by the name of its task; each looks first whether it must still be done. */
export const maakTaken = (options: WerkOptions) => ({
  bezorgen: (id: string) => bezorg(options, id),
  'kaart-bijwerken': (id: string) => werkKaartenBij(options, id as Zending['bezorging']['wat']['id']),
  'gesprek-antwoord-versturen': (gesprekId: string) => verstuurAntwoorden(options, gesprekId),
  async 'bezorgingen-nalopen'() {
    const vergeten = await options.inSessie(SYSTEEM, bezorgingenNalopen)
    if (vergeten > 0) options.log(`werker: ${vergeten} bezorgingen opnieuw gevraagd`)
    await verstuurAntwoorden(options)
  },
  async opruimen() {
    await options.inSessie(SYSTEEM, gesprekkenOpruimen)
    await options.inSessie(SYSTEEM, vragenWissen)
  },
  async termijnbewaking() {
    const gemaakt = await options.inSessie(SYSTEEM, termijnenBewaken)
    options.log(`werker: ${gemaakt} signalen door termijnbewaking`)
  },
  async 'monitor-nalopen'() {
    const verschillend = await options.inSessie(SYSTEEM, monitorHerrekenen)
    if (verschillend.length > 0)
      options.log(`werker: FOUT: cijfers van ${verschillend.length} scholen klopten niet en zijn hersteld`)
  },
})

/** When the recurring ones run, in Dutch time. */
export const ROOSTER = {
  'bezorgingen-nalopen': '* * * * *',
  opruimen: '17 * * * *',
  'monitor-nalopen': '0 3 * * *',
  termijnbewaking: '0 6 * * *',
} as const

async function bezorg(options: WerkOptions, id: string): Promise<void> {
  const zending = await options.inSessie(SYSTEEM, (sessie) => bezorgingBeginnen(sessie, id))
  if (!zending) return
  const uitkomst = await verzend(options, zending)
  await options.inSessie(SYSTEEM, (sessie) => bezorgingAfronden(sessie, zending, uitkomst))
}

async function verzend(options: WerkOptions, zending: Zending): Promise<Bezorguitkomst> {
  const kaart = await bezorgkaart(options, zending)
  if (!kaart) return { kind: 'mislukt', code: 'geen_toegang' }

  const verzending = await options.kanaal.stuur(toAdres(zending), { ...kaart.bericht, vanzelf: true })
  switch (verzending.kind) {
    case 'verzonden':
      return { ...verzending, getoondeVersie: kaart.versie }
    case 'later':
      return { kind: 'later', code: verzending.code, na: later(verzending.naMs ?? NA_LATER_MS) }
    case 'onzeker':
      return { kind: 'onzeker', code: verzending.code, na: later(NA_ONZEKER_MS) }
    case 'geblokkeerd':
    case 'mislukt':
      return verzending
  }
}

/** Everyone's card shows how the signaal or question now stands. Replacing twice does no harm, so what fails is simply tried again. */
async function werkKaartenBij(options: WerkOptions, id: Zending['bezorging']['wat']['id']): Promise<void> {
  const zendingen = await options.inSessie(SYSTEEM, (sessie) => verouderdeKaarten(sessie, id))
  const uitkomsten: Verzending[] = []
  for (const zending of zendingen) uitkomsten.push(await werkKaartBij(options, zending))
  const nogEens = uitkomsten.find(({ kind }) => kind === 'later' || kind === 'onzeker')
  if (nogEens) throw new Error(`card not replaced: ${nogEens.kind}`)
}

async function werkKaartBij(options: WerkOptions, zending: Zending): Promise<Verzending> {
  const { bezorging } = zending
  const kaart = await bezorgkaart(options, zending)
  if (!kaart || bezorging.activityId === undefined) return { kind: 'mislukt', code: 'geen_toegang' }

  const noteer = (stand: { readonly activityId?: string; readonly code?: string }) =>
    options.inSessie(SYSTEEM, (sessie) =>
      kaartBijgewerkt(sessie, bezorging, { getoondeVersie: kaart.versie, ...stand }),
    )
  const vervanging = await options.kanaal.vervang(toAdres(zending), bezorging.activityId, kaart.bericht)
  switch (vervanging.kind) {
    case 'later':
    case 'onzeker':
      return vervanging
    case 'verzonden':
      await noteer({})
      return vervanging
    case 'geblokkeerd':
    case 'mislukt':
      await noteer({ code: vervanging.code })
      return vervanging
    case 'weg': {
      const nieuw = await options.kanaal.stuur(toAdres(zending), kaart.bericht)
      if (nieuw.kind === 'later') return nieuw
      // Sent once, whatever came of it: unlike a replacement, a second one would be seen.
      const { kind, ...stand } = nieuw
      await noteer(stand)
      return kind === 'onzeker' ? { kind: 'mislukt', code: nieuw.code } : nieuw
    }
  }
}

/** Sends what turns stored and did not send, in order per conversation. */
async function verstuurAntwoorden(options: WerkOptions, gesprekId?: string): Promise<void> {
  const antwoorden = await options.inSessie(SYSTEEM, (sessie) => onverzondenAntwoordenNemen(sessie, gesprekId))
  const wacht = new Map<string, Date>()
  for (const antwoord of antwoorden) {
    const { adres } = antwoord
    const na = wacht.get(adres.gesprekId)
    const regel = antwoord.antwoord as Antwoordregel
    const uitkomst: Antwoorduitkomst = na
      ? { kind: 'later', na }
      : toAntwoorduitkomst(regel, await options.kanaal.stuur(toAdres(antwoord), toBericht(regel, options.teksten)))
    if (uitkomst.kind === 'later') wacht.set(adres.gesprekId, uitkomst.na)
    await options.inSessie(SYSTEEM, (sessie) => antwoordAfronden(sessie, antwoord, uitkomst))
  }
}

function toAntwoorduitkomst(regel: Antwoordregel, verzending: Verzending): Antwoorduitkomst {
  switch (verzending.kind) {
    case 'verzonden': {
      const concept = conceptOp(regel)
      return { ...verzending, ...(concept === undefined ? {} : { concept }) }
    }
    case 'onzeker':
    case 'mislukt':
      return { kind: verzending.kind }
    case 'later':
      return { kind: 'later', na: later(verzending.naMs ?? NA_LATER_MS) }
    case 'geblokkeerd':
      return verzending
  }
}

const toAdres = ({ adres }: Pick<Zending, 'adres'>): Adres => ({ ...adres, gebruikerId: adres.teamsUserId })
const later = (ms: number): Date => new Date(Date.now() + ms)
