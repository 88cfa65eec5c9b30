import type { Datum } from '../kalender/datum.ts'
import { ok, type Result, weiger } from '../result.ts'
import { isLopendeMelding, type MeldingNietLopend, meldingNietLopend } from './lopend.ts'
import type { LopendeMelding, Meldinggegevens, Thuiszittermelding } from './melding.ts'
import { MELDINGVELD_TEKST, meldingveldWaarde } from './teksten.ts'
import { type VerzuimSindsGeweigerd, verzuimSindsGebrek } from './verzuim-sinds.ts'

export type Meldingveld = keyof Meldinggegevens
/** What may become unknown again. */
export type WisbaarMeldingveld = Exclude<Meldingveld, 'verzuimSinds' | 'verzuimtype' | 'betrokkenen' | 'veiligheid'>

export type Meldingwijziging = {
  readonly gegevens: Partial<Meldinggegevens>
  readonly wis?: readonly WisbaarMeldingveld[]
  /** The person was asked about a first day more than two years ago, and said it is right. */
  readonly langGeledenBevestigd?: boolean
}

/** One thing that changed, in words for showing. An audit row keeps `veld` alone. */
export type Veldwijziging = {
  readonly veld: Meldingveld
  readonly naam: string
  readonly oud: string
  readonly nieuw: string
}

/** `wijzigingen` in the order of reading, never empty. */
export type BijgewerkteMelding = {
  readonly melding: LopendeMelding
  readonly wijzigingen: readonly Veldwijziging[]
}

/** All of it was so already. */
export type NietsGewijzigd = { readonly kind: 'NietsGewijzigd' }
/** The first day at home would lie after the melding: withdraw it and report anew. */
export type VerzuimSindsNaMelding = { readonly kind: 'VerzuimSindsNaMelding'; readonly gemeldOp: Datum }
export type BijwerkenGeweigerd = MeldingNietLopend | NietsGewijzigd | VerzuimSindsNaMelding | VerzuimSindsGeweigerd

/**
 * Changes what was told. Only what is given changes; `wis` makes a thing unknown again.
 *
 * Refuses a melding that does not run, a first day at home that cannot be, and a change of nothing.
 */
export function meldingBijwerken(
  melding: Thuiszittermelding,
  { gegevens, wis = [], langGeledenBevestigd = false }: Meldingwijziging,
  vandaag: Datum,
): Result<BijgewerkteMelding, BijwerkenGeweigerd> {
  if (!isLopendeMelding(melding)) return weiger(meldingNietLopend(melding))

  const nieuw = gewijzigd(melding, gegevens, wis)
  const wijzigingen = verschillen(melding, nieuw)
  if (wijzigingen.length === 0) return weiger({ kind: 'NietsGewijzigd' })
  if (!wijzigingen.some(({ veld }) => veld === 'verzuimSinds')) return ok({ melding: nieuw, wijzigingen })

  const gebrek = verzuimSindsGebrek(nieuw.verzuimSinds.op, langGeledenBevestigd, vandaag)
  if (gebrek) return weiger(gebrek)
  if (nieuw.verzuimSinds.op > melding.gemeldOp)
    return weiger({ kind: 'VerzuimSindsNaMelding', gemeldOp: melding.gemeldOp })
  return ok({ melding: nieuw, wijzigingen })
}

function gewijzigd(
  melding: LopendeMelding,
  gegevens: Partial<Meldinggegevens>,
  wis: readonly WisbaarMeldingveld[],
): LopendeMelding {
  const nieuw: { -readonly [Veld in keyof LopendeMelding]: LopendeMelding[Veld] } = { ...melding, ...gegevens }
  for (const veld of wis) delete nieuw[veld]
  return nieuw
}

// Compared as people read them: what nobody can see is no change.
const verschillen = (oud: Meldinggegevens, nieuw: Meldinggegevens): readonly Veldwijziging[] =>
  VELDEN.map((veld) => ({
    veld,
    naam: MELDINGVELD_TEKST[veld],
    oud: meldingveldWaarde(oud, veld),
    nieuw: meldingveldWaarde(nieuw, veld),
  })).filter((wijziging) => wijziging.oud !== wijziging.nieuw)

const VELDEN: readonly Meldingveld[] = [
  'verzuimSinds',
  'verzuimtype',
  'aanwezigheid',
  'reden',
  'oudersGeinformeerd',
  'leerplichtGemeld',
  'jeugdartsBetrokken',
  'betrokkenen',
  'tlvLopend',
  'gewenstVervolg',
  'veiligheid',
]
