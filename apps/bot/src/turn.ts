import {
  type Db,
  findMedewerkerByAccount,
  findToestand,
  type Klok,
  type Session,
  vandaagVan,
  withReadSession,
  withSession,
} from '@thuisnabij/db'
import type { Berichtlimiet, Wie } from '@thuisnabij/domain'
import type { Antwoord, Beurt, Opgezocht, Teksten, Zoekvraag } from '@thuisnabij/gesprek'
import type { Gespreksturn } from './beantwoord.ts'
import { maakBerichtlimiet } from './berichtlimiet.ts'
import { metGeduld } from './geduld.ts'
import type { Persoon } from './persoon.ts'
import type { Antwoordpakket, InkomendeGebeurtenis, Kanaal, VerwerkBeurt } from './ports.ts'
import { mogelijkeRollen, rolSleutel } from './rol.ts'
import { leesStand } from './stand.ts'
import { beurtInSessie } from './turn/in-sessie.ts'
import { stuurEnNoteer } from './turn/versturen.ts'
import { zeg } from './turn/zeg.ts'
import { zonderGesprek } from './turn/zonder-gesprek.ts'
import { metTypen, type Typtempo } from './typen.ts'

export type TurnOptions = {
  readonly db: Db
  readonly klok: Klok
  readonly kanaal: Kanaal
  /** The conversation itself, bound to this person and this transaction. */
  readonly gesprek: (sessie: Session, persoon: Persoon, turn: Gespreksturn) => Promise<Beurt>
  /** What is looked up while writing a message, and what is said in a group; under the rights of this person. */
  readonly opzoeken: (sessie: Session, persoon: Persoon, vraag: Zoekvraag) => Promise<Opgezocht>
  readonly groepsantwoord: (sessie: Session, persoon: Persoon, tekst: string) => Promise<Antwoord>
  readonly teksten: Teksten
  /** Where the tab stands; without it nothing points there. */
  readonly tabUrl?: string | undefined
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
    if (wachtMs > 0)
      return await zeg(options.kanaal, inkomend, options.teksten.deur.teVeel({ seconden: inSeconden(wachtMs) }))

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
    return await zeg(options.kanaal, inkomend, options.teksten.deur.storing)
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
  if (!medewerker) return await zeg(options.kanaal, inkomend, options.teksten.deur.onbekend)
  const rollen = mogelijkeRollen(medewerker, vandaagVan(klok))
  const [eerste] = rollen
  if (!eerste) return await zeg(options.kanaal, inkomend, options.teksten.deur.geenRol)
  // Which role was chosen must be known before the session that acts in it; nearly everybody has one.
  const keuze = rollen.length > 1 ? await gekozenRol(options, eerste, gesprekId) : undefined
  const wie = rollen.find((rol) => rolSleutel(rol) === keuze) ?? eerste
  const persoon = { medewerker, wie, rollen, gesprekId }
  const los = await zonderGesprek(options, inkomend, persoon)
  if (los) return los

  const uitkomst = await withSession(db, { wie, klok }, (sessie) =>
    beurtInSessie(options, sessie, { inkomend, persoon, opTijd }),
  )
  if (uitkomst.teSturen.length + uitkomst.vervallen.length > 0) {
    // All is stored by now: what cannot be sent is for the worker, and is no reason to say that nothing was stored.
    const bezorgd = volg(
      stuurEnNoteer(options, wie, { inkomend, ...uitkomst }).catch((error: unknown) =>
        options.log(`bot: antwoorden wachten op de werker (${naamVan(error)})`),
      ),
    )
    // What answers in the response does not wait for the messages beside it.
    if (inkomend.wijze === 'sturen') await bezorgd
  }
  return uitkomst.pakket
}

const gekozenRol = async ({ db, klok }: TurnOptions, wie: Wie, gesprekId: string): Promise<string | undefined> =>
  leesStand(await withReadSession(db, { wie, klok }, (sessie) => findToestand(sessie, gesprekId))).rol

/** Name and code only: a message may hold what somebody typed. */
const naamVan = (error: unknown): string => {
  if (!(error instanceof Error)) return 'onbekend'
  return 'code' in error ? `${error.name} ${String(error.code)}` : error.name
}
