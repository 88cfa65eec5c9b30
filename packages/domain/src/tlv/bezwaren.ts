import type { TlvInstellingen } from '../instellingen/instellingen.ts'
import type { Datum } from '../kalender/datum.ts'
import { einddatum } from '../kalender/termijn.ts'
import { ok, type Result, weiger } from '../result.ts'
import type { TlvAanvraagAfgewezen, TlvAanvraagToegekend } from './aanvraag.ts'
import type { Bezwaar, BezwaarUitkomst } from './bezwaar.ts'
import { gebeurdMet } from './gebeurtenis.ts'

/** An aanvraag on which was decided. */
export type TlvAanvraagBesloten = TlvAanvraagToegekend | TlvAanvraagAfgewezen

export type BezwaarWeigering =
  | { readonly kind: 'BezwaarInToekomst'; readonly op: Datum }
  | { readonly kind: 'BezwaarVoorBesluit'; readonly besluitOp: Datum }
  | { readonly kind: 'BezwaarLooptAl'; readonly soort: Bezwaar['soort']; readonly ingediendOp: Datum }
  | { readonly kind: 'BeroepVoorBezwaar' }

export type AfdoeningWeigering =
  | { readonly kind: 'GeenLopendBezwaar'; readonly soort: Bezwaar['soort'] }
  | { readonly kind: 'AfdoeningInToekomst'; readonly op: Datum }
  | { readonly kind: 'AfdoeningVoorIndiening'; readonly ingediendOp: Datum }

/**
 * Records a bezwaar or beroep against the last besluit, which stays in force meanwhile. One that comes too late is
 * recorded as well: whether it is heard is for who decides on it.
 *
 * Refuses a beroep before a bezwaar was decided, and a second one while the first runs.
 *
 * @source Algemene wet bestuursrecht art. 6:16 and 7:1
 */
export function bezwaarIndienen<Aanvraag extends TlvAanvraagBesloten>(
  aanvraag: Aanvraag,
  bezwaar: Pick<Bezwaar, 'soort' | 'door' | 'ingediendOp'>,
  vandaag: Datum,
): Result<Aanvraag, BezwaarWeigering> {
  const { soort, door, ingediendOp } = bezwaar
  const besluitOp = aanvraag.besluiten.at(-1)?.op
  if (ingediendOp > vandaag) return weiger({ kind: 'BezwaarInToekomst', op: ingediendOp })
  if (besluitOp !== undefined && ingediendOp < besluitOp) return weiger({ kind: 'BezwaarVoorBesluit', besluitOp })

  const lopend = lopendBezwaar(aanvraag, soort)
  if (lopend) return weiger({ kind: 'BezwaarLooptAl', soort, ingediendOp: lopend.ingediendOp })
  const bezwaarAfgedaan = aanvraag.bezwaren.some(
    (eerder) => eerder.soort === 'bezwaar' && eerder.uitkomst !== undefined,
  )
  if (soort === 'beroep' && !bezwaarAfgedaan) return weiger({ kind: 'BeroepVoorBezwaar' })

  return ok({
    ...aanvraag,
    bezwaren: [...aanvraag.bezwaren, { soort, door, ingediendOp }],
    gebeurtenissen: gebeurdMet(aanvraag, {
      soort: 'bezwaar',
      op: ingediendOp,
      toelichting: `${soort} van ${DOOR[door]}`,
    }),
  })
}

/** Records how the running bezwaar or beroep ended. When it is gegrond, a herzien besluit follows. */
export function bezwaarAfdoen<Aanvraag extends TlvAanvraagBesloten>(
  aanvraag: Aanvraag,
  afdoening: {
    readonly soort: Bezwaar['soort']
    readonly uitkomst: BezwaarUitkomst
    readonly op: Datum
    /** The day of the advice of the bezwaaradviescommissie, when there was one. */
    readonly adviesOp?: Datum
  },
  vandaag: Datum,
): Result<Aanvraag, AfdoeningWeigering> {
  const { soort, uitkomst, op, adviesOp } = afdoening
  const lopend = lopendBezwaar(aanvraag, soort)
  if (!lopend) return weiger({ kind: 'GeenLopendBezwaar', soort })
  if (op > vandaag) return weiger({ kind: 'AfdoeningInToekomst', op })
  if (op < lopend.ingediendOp || (adviesOp !== undefined && adviesOp < lopend.ingediendOp)) {
    return weiger({ kind: 'AfdoeningVoorIndiening', ingediendOp: lopend.ingediendOp })
  }

  const afgedaan: Bezwaar = { ...lopend, uitkomst, uitkomstOp: op, ...(adviesOp === undefined ? {} : { adviesOp }) }
  return ok({ ...aanvraag, bezwaren: aanvraag.bezwaren.map((bezwaar) => (bezwaar === lopend ? afgedaan : bezwaar)) })
}

/** The bezwaar or beroep of this soort that has no outcome yet. */
export const lopendBezwaar = (
  { bezwaren }: Pick<TlvAanvraagBesloten, 'bezwaren'>,
  soort: Bezwaar['soort'],
): Bezwaar | undefined => bezwaren.find((bezwaar) => bezwaar.soort === soort && bezwaar.uitkomst === undefined)

/** The last day to object to the last besluit; undefined while the settings give no term. */
export function bezwaarUiterlijk(
  { besluiten }: TlvAanvraagBesloten,
  { termijnen }: TlvInstellingen,
): Datum | undefined {
  const besluit = besluiten.at(-1)
  return besluit && termijnen.bezwaar ? einddatum(besluit.op, termijnen.bezwaar.waarde) : undefined
}

const DOOR = { ouders: 'de ouders', schoolbestuur: 'het schoolbestuur', anders: 'een andere belanghebbende' } as const
