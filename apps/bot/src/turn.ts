import {
  blokkeerGesprek,
  type Db,
  findMedewerkerByAccount,
  findToestand,
  type Klok,
  listAntwoorden,
  openGesprek,
  type Session,
  saveAntwoordstatussen,
  saveBeurt,
  vandaagVan,
  verstuurTaak,
  wekBezorgingen,
  withReadSession,
  withSession,
} from '@thuisnabij/db'
import type { Berichtlimiet, Wie } from '@thuisnabij/domain'
import type { Beurt, Teksten } from '@thuisnabij/gesprek'
import { type Antwoordregel, toBericht, type Verdeling, verdeel } from './antwoordregel.ts'
import { beantwoord, type Gespreksturn } from './beantwoord.ts'
import { maakBerichtlimiet } from './berichtlimiet.ts'
import { metGeduld } from './geduld.ts'
import { type Levering, stuurAlles } from './levering.ts'
import type { Persoon } from './persoon.ts'
import type { Antwoordpakket, InkomendeGebeurtenis, Kanaal, VerwerkBeurt } from './ports.ts'
import { mogelijkeRollen, rolSleutel } from './rol.ts'
import { leesStand } from './stand.ts'
import { metTypen, type Typtempo } from './typen.ts'

export type TurnOptions = {
  readonly db: Db
  readonly klok: Klok
  readonly kanaal: Kanaal
  /** The conversation itself, bound to this person and this transaction. */
  readonly gesprek: (sessie: Session, persoon: Persoon, turn: Gespreksturn) => Promise<Beurt>
  readonly teksten: Teksten
  /** Which replies carry what was understood: all, those given back in the response, or (production) none. */
  readonly trace: 'alle' | 'teruggegeven' | 'geen'
  /** Longest that the channel waits for an answer. Teams sends again after 15 seconds. */
  readonly geduldMs: number
  readonly typtempo: Typtempo
  readonly berichtlimiet: Berichtlimiet
  /** Codes and ids only. */
  readonly log: (regel: string) => void
}
export type Turn = {
  readonly verwerk: VerwerkBeurt
  /** Resolves when no turn is under way any more. */
  readonly klaar: () => Promise<void>
}

/**
 * A turn: who is this, one transaction with all that the event causes and the replies to it, then the sending. What was
 * committed and not sent goes out later; what was handled before is not handled again.
 */
export function maakTurn(options: TurnOptions): Turn {
  const limiet = maakBerichtlimiet(options.berichtlimiet)
  const onderweg = new Set<Promise<unknown>>()

  const verwerk: VerwerkBeurt = async (inkomend) => {
    const { gesprekId } = inkomend.adres
    const wachtMs = limiet.neem(`${gesprekId} ${inkomend.aadObjectId}`, Date.now())
    if (wachtMs > 0) return await zeg(options, inkomend, options.teksten.deur.teVeel({ seconden: inSeconden(wachtMs) }))

    const opTijd = { nog: true }
    const volg = <T>(werk: Promise<T>): Promise<T> => {
      onderweg.add(werk)
      void werk.catch(() => {}).finally(() => onderweg.delete(werk))
      return werk
    }
    const beurt = volg(typendAf(options, inkomend, { opTijd, volg }))
    return inkomend.wijze === 'teruggeven'
      ? await beurt
      : await metGeduld(options.geduldMs, options.teksten.deur.duurtLanger, beurt, opTijd)
  }

  return {
    verwerk,
    async klaar() {
      while (onderweg.size > 0) await Promise.allSettled(onderweg)
    },
  }
}

/** Rounded up, and never one: what is said is about several. */
const inSeconden = (ms: number): number => Math.max(2, Math.ceil(ms / 1000))

type Afhandeling = {
  readonly opTijd: { readonly nog: boolean }
  /** Keeps the process until this work is done. */
  readonly volg: <T>(werk: Promise<T>) => Promise<T>
}

/** Whoever asked something and is not answered in the response sees that it is being worked on. */
async function typendAf(
  options: TurnOptions,
  inkomend: InkomendeGebeurtenis,
  afhandeling: Afhandeling,
): Promise<Antwoordpakket> {
  const { wijze, gebeurtenis, adres } = inkomend
  if (wijze !== 'sturen' || !['tekst', 'knop'].includes(gebeurtenis.soort))
    return await handelAf(options, inkomend, afhandeling)

  const { kanaal, klaar } = metTypen(options.kanaal, adres, options.typtempo)
  try {
    return await handelAf({ ...options, kanaal }, inkomend, afhandeling)
  } finally {
    await klaar()
  }
}

/** What is said when something went wrong holds for the whole: until the transaction is committed, nothing is stored. */
async function handelAf(
  options: TurnOptions,
  inkomend: InkomendeGebeurtenis,
  afhandeling: Afhandeling,
): Promise<Antwoordpakket> {
  try {
    return await beurtVan(options, inkomend, afhandeling)
  } catch (error) {
    options.log(`bot: beurt mislukt (${naamVan(error)})`)
    return await zeg(options, inkomend, options.teksten.deur.storing)
  }
}

async function beurtVan(
  options: TurnOptions,
  inkomend: InkomendeGebeurtenis,
  { opTijd, volg }: Afhandeling,
): Promise<Antwoordpakket> {
  const { db, klok } = options
  const { tenantId, gesprekId } = inkomend.adres
  const medewerker = await findMedewerkerByAccount(db, { tenantId, aadObjectId: inkomend.aadObjectId })
  if (!medewerker) return await zeg(options, inkomend, options.teksten.deur.onbekend)
  const rollen = mogelijkeRollen(medewerker, vandaagVan(klok))
  const [eerste] = rollen
  if (!eerste) return await zeg(options, inkomend, options.teksten.deur.geenRol)
  if (inkomend.plek !== 'personal') return await zeg(options, inkomend, options.teksten.deur.groep)

  // Which role was chosen must be known before the session that acts in it; nearly everybody has one.
  const keuze = rollen.length > 1 ? await gekozenRol(options, eerste, gesprekId) : undefined
  const wie = rollen.find((rol) => rolSleutel(rol) === keuze) ?? eerste

  const uitkomst = await withSession(db, { wie, klok }, (sessie) =>
    beurtInSessie(options, sessie, { inkomend, persoon: { medewerker, wie, rollen }, opTijd }),
  )
  if (uitkomst.teSturen.length > 0) {
    // All is stored by now: what cannot be sent is for the worker, and is no reason to say that nothing was stored.
    const bezorgd = volg(
      stuurEnNoteer(options, wie, { inkomend, ...uitkomst }).catch((error: unknown) =>
        options.log(`bot: antwoorden wachten op de werker (${naamVan(error)})`),
      ),
    )
    // The card that answers a button does not wait for the messages beside it.
    if (inkomend.wijze !== 'invoke') await bezorgd
  }
  return uitkomst.pakket
}

const gekozenRol = async ({ db, klok }: TurnOptions, wie: Wie, gesprekId: string): Promise<string | undefined> =>
  leesStand(await withReadSession(db, { wie, klok }, (sessie) => findToestand(sessie, gesprekId))).rol

type Beurtuitkomst = Verdeling & { readonly regels: readonly Antwoordregel[] }
type Beurtinvoer = {
  readonly inkomend: InkomendeGebeurtenis
  readonly persoon: Persoon
  readonly opTijd: { readonly nog: boolean }
}

async function beurtInSessie(options: TurnOptions, sessie: Session, invoer: Beurtinvoer): Promise<Beurtuitkomst> {
  const { inkomend, persoon, opTijd } = invoer
  const { activityId, wijze, gebeurtenis } = inkomend
  const { gebruikerId, ...adres } = inkomend.adres
  const adresseerbaar = wijze !== 'teruggeven'
  const geopend = await openGesprek(sessie, {
    adres: { ...adres, soort: inkomend.plek, teamsUserId: gebruikerId },
    adresseerbaar,
    activityId,
  })
  if (geopend.alVerwerkt) return await herhaald(options, sessie, inkomend)
  if (gebeurtenis.soort === 'verwijderd') {
    await blokkeerGesprek(sessie, adres.gesprekId, { medewerkerId: persoon.wie.medewerkerId, reden: 'verwijderd' })
    return { pakket: { soort: 'niets' }, teSturen: [], regels: [] }
  }
  if (adresseerbaar && persoon.wie.rol === 'coordinatie')
    for (const id of await wekBezorgingen(sessie)) await verstuurTaak(sessie, 'bezorgen', { id })

  const stand = leesStand(geopend.toestand)
  const gesprek = (turn: Gespreksturn) => options.gesprek(sessie, persoon, turn)
  const { regels, nieuw } = await beantwoord(gesprek, options.teksten, { persoon, stand, gebeurtenis })
  const trace = options.trace === 'alle' || (options.trace === 'teruggegeven' && !adresseerbaar)
  const metTrace = regels.filter(({ soort }) => soort !== 'trace' || trace)
  const verdeling = verdeel(
    options.teksten,
    wijze === 'invoke' && !opTijd.nog ? 'sturen' : wijze,
    gebeurtenis,
    metTrace,
  )
  await saveBeurt(sessie, {
    gesprekId: adres.gesprekId,
    activityId,
    toestand: nieuw,
    antwoorden: metTrace.map((antwoord, plek) => ({
      antwoord,
      status: verdeling.teSturen.includes(plek) ? 'klaar' : 'teruggegeven',
    })),
  })
  return { ...verdeling, regels: metTrace }
}

/** The channel sent it again. Messages were or will be sent once; what goes in the response is given again. */
async function herhaald(
  { teksten }: TurnOptions,
  sessie: Session,
  { adres, activityId, wijze, gebeurtenis }: InkomendeGebeurtenis,
) {
  const eerder = wijze === 'sturen' ? [] : await listAntwoorden(sessie, adres.gesprekId, activityId)
  const regels = eerder
    .filter(({ status }) => status === 'teruggegeven')
    .map(({ antwoord }) => antwoord as Antwoordregel)
  const { pakket } = verdeel(teksten, wijze, gebeurtenis, regels)
  const leeg = wijze === 'invoke' && pakket.soort === 'niets'
  return {
    pakket: leeg ? ({ soort: 'melding', tekst: teksten.deur.alVerwerkt } as const) : pakket,
    teSturen: [],
    regels,
  }
}

async function stuurEnNoteer(
  { db, klok, kanaal, teksten }: TurnOptions,
  wie: Wie,
  { inkomend, teSturen, regels }: Beurtuitkomst & { readonly inkomend: InkomendeGebeurtenis },
): Promise<void> {
  const { adres, activityId } = inkomend
  const plekken = teSturen.flatMap((plek) => regels[plek] ?? [])
  const levering = await stuurAlles(
    kanaal,
    adres,
    plekken.map((regel) => toBericht(regel, teksten)),
  )
  const statussen = teSturen.map((volgorde, plek) => ({ volgorde, status: levering.statussen[plek] ?? 'klaar' }))
  const turn = { gesprekId: adres.gesprekId, activityId, statussen }
  if (levering.later === undefined && levering.geblokkeerd === undefined)
    return await withReadSession(db, { wie, klok }, (sessie) => saveAntwoordstatussen(sessie, turn))

  await withSession(db, { wie, klok }, async (sessie) => {
    await saveAntwoordstatussen(sessie, turn)
    await noteerHindernis(sessie, levering, { wie, gesprekId: adres.gesprekId })
  })
}

async function noteerHindernis(
  sessie: Session,
  { later, geblokkeerd }: Levering,
  { wie, gesprekId }: { readonly wie: Wie; readonly gesprekId: string },
): Promise<void> {
  if (geblokkeerd !== undefined)
    await blokkeerGesprek(sessie, gesprekId, { medewerkerId: wie.medewerkerId, reden: geblokkeerd })
  if (later !== undefined) {
    const na = new Date(Date.now() + (later.naMs ?? 5_000))
    await verstuurTaak(sessie, 'gesprek-antwoord-versturen', { id: gesprekId, na })
  }
}

/** A sentence of the door itself. Nothing of it, or of what it answers, is stored. */
async function zeg({ kanaal }: TurnOptions, inkomend: InkomendeGebeurtenis, tekst: string): Promise<Antwoordpakket> {
  const { wijze, gebeurtenis, adres } = inkomend
  if (!['tekst', 'knop', 'installatie'].includes(gebeurtenis.soort)) return { soort: 'niets' }
  if (wijze === 'invoke') return { soort: 'melding', tekst }
  if (wijze === 'teruggeven') return { soort: 'berichten', berichten: [{ soort: 'tekst', tekst }] }

  await kanaal.stuur(adres, { soort: 'tekst', tekst })
  return { soort: 'niets' }
}

/** Name and code only: a message may hold what somebody typed. */
const naamVan = (error: unknown): string => {
  if (!(error instanceof Error)) return 'onbekend'
  return 'code' in error ? `${error.name} ${String(error.code)}` : error.name
}
