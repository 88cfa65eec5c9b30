import { setTimeout as slaapEcht } from 'node:timers/promises'
import { type Drossel, maakDrossel } from './drossel.ts'
import type { Adres, Kanaal, Vervanging, Verzending } from './ports.ts'

/** Longer than this a message does not wait in memory: it goes back to where it was stored. */
const LANGSTE_WACHT_MS = 3_000

/**
 * Below every window that Teams keeps: per conversation 7 in a second, 8 in two, 60 in thirty, 1800 in an hour; for the whole app
 * 30 in a second.
 *
 * @source Teams, "Optimize your bot with rate limiting"; the figures may change, so Retry-After is obeyed beside it
 */
const emmers = () => ({
  gesprek: [maakDrossel({ inhoud: 5, perSeconde: 1.8 }), maakDrossel({ inhoud: 900, perSeconde: 0.25 })],
  alles: maakDrossel({ inhoud: 8, perSeconde: 18 }),
})

export type BudgetOptions = {
  /** Milliseconds of real time. */
  readonly nu?: () => number
  readonly slaap?: (ms: number) => Promise<unknown>
}

/** A channel that keeps to the limits of Teams: it waits a little, or says `later`. After a 429 that conversation pauses. */
export function metBudget(kanaal: Kanaal, { nu = () => Date.now(), slaap = slaapEcht }: BudgetOptions = {}): Kanaal {
  const { gesprek, alles } = emmers()
  const pauzes = new Map<string, number>()

  const beurtVan = async (gesprekId: string): Promise<Verzending | undefined> => {
    let gewacht = 0
    for (;;) {
      const overMs = Math.max(pauze(pauzes, gesprekId, nu()), wacht([...gesprek], gesprekId, nu()))
      const nog = overMs > 0 ? overMs : wacht([alles], '', nu())
      if (nog === 0) return undefined
      gewacht += nog
      if (gewacht > LANGSTE_WACHT_MS) return { kind: 'later', code: 'budget', naMs: nog }
      await slaap(nog)
    }
  }

  const metBeurt = async <Uitkomst extends Vervanging>(
    { gesprekId }: Adres,
    doe: () => Promise<Uitkomst>,
  ): Promise<Uitkomst | Verzending> => {
    const geenBeurt = await beurtVan(gesprekId)
    if (geenBeurt) return geenBeurt
    const verzending = await doe()
    if (verzending.kind === 'later' && verzending.naMs !== undefined) pauzes.set(gesprekId, nu() + verzending.naMs)
    return verzending
  }

  return {
    async typ(adres) {
      const { gesprekId } = adres
      const wachtMs = Math.max(
        pauze(pauzes, gesprekId, nu()),
        wacht([...gesprek], gesprekId, nu()),
        wacht([alles], '', nu()),
      )
      if (wachtMs === 0) await kanaal.typ(adres)
    },
    // A trace exists only beside a local connector, which has no limits.
    stuur: (adres, bericht) =>
      bericht.soort === 'trace' ? kanaal.stuur(adres, bericht) : metBeurt(adres, () => kanaal.stuur(adres, bericht)),
    vervang: (adres, activityId, bericht) => metBeurt(adres, () => kanaal.vervang(adres, activityId, bericht)),
  }
}

function pauze(pauzes: Map<string, number>, gesprekId: string, nu: number): number {
  const tot = pauzes.get(gesprekId) ?? 0
  if (tot > nu) return tot - nu
  pauzes.delete(gesprekId)
  return 0
}

/** Takes from each bucket, or says how long the slowest of them asks. What one gave while another refused is lost: it errs to slow. */
function wacht(drossels: readonly Drossel[], sleutel: string, nu: number): number {
  const beslissingen = drossels.map((drossel) => drossel.neem(sleutel, nu))
  return Math.max(0, ...beslissingen.map((beslissing) => (beslissing.mag ? 0 : beslissing.overMs)))
}
