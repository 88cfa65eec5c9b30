import type { Datum } from '../kalender/datum.ts'
import { ok, type Result, weiger } from '../result.ts'
import type { TlvAanvraagBijDeskundigen, TlvAanvraagInBehandeling, TlvAanvraagTerBesluit } from './aanvraag.ts'
import type { Deskundigenadvies, Discipline, Strekking } from './advies.ts'
import { gebeurd, gebeurdMet } from './gebeurtenis.ts'

/** Whom to ask; what they write comes later. */
export type Deskundige = Pick<
  Deskundigenadvies,
  'discipline' | 'deskundigeId' | 'deskundigeCode' | 'betrokkenBijBegeleiding'
>

export type Adviesgebrek =
  | { readonly kind: 'AdviesNietGevraagd'; readonly positie: 1 | 2 }
  | { readonly kind: 'AdviesNietIngeleverd'; readonly positie: 1 | 2 }
  | { readonly kind: 'DisciplineNietToegestaan'; readonly positie: 1 | 2; readonly toegestaan: readonly Discipline[] }
  | { readonly kind: 'DeskundigeBetrokken'; readonly positie: 1 | 2 }
  | { readonly kind: 'DeskundigeIsIndiener'; readonly positie: 1 | 2 }
  | { readonly kind: 'ZelfdeDeskundige' }

/** These deskundigen cannot advise on this aanvraag; `gebreken` is never empty. */
export type DeskundigenOngeschikt = {
  readonly kind: 'DeskundigenOngeschikt'
  readonly gebreken: readonly Adviesgebrek[]
}
/** The adviezen do not carry a besluit yet; `gebreken` is never empty. */
export type AdviezenOntoereikend = { readonly kind: 'AdviezenOntoereikend'; readonly gebreken: readonly Adviesgebrek[] }

export type AdviesWeigering =
  | { readonly kind: 'AdviesNietGevraagd'; readonly positie: 1 | 2 }
  | { readonly kind: 'AdviesAlIngeleverd'; readonly positie: 1 | 2; readonly op: Datum }
  | { readonly kind: 'AdviesInToekomst'; readonly op: Datum }
  | { readonly kind: 'AdviesVoorVraag'; readonly gevraagdOp: Datum }
  | { readonly kind: 'AdviesLeeg' }

/**
 * The disciplines that may give the first and the second advice.
 *
 * @source Besluit bekostiging WPO, deskundigen bij toelaatbaarheid (art. 34.8 in the text before 2022)
 */
export const TOEGESTANE_DISCIPLINES: Readonly<Record<1 | 2, readonly Discipline[]>> = {
  1: ['orthopedagoog', 'kinder_en_jeugdpsycholoog'],
  2: ['kinder_en_jeugdpsycholoog', 'pedagoog', 'kinderpsychiater', 'maatschappelijk_werker', 'arts'],
}

/** Asks the two deskundigen, first and second. Refuses with every gebrek of these two. */
export function deskundigenVragen(
  aanvraag: TlvAanvraagInBehandeling,
  [eerste, tweede]: readonly [Deskundige, Deskundige],
  vandaag: Datum,
): Result<TlvAanvraagBijDeskundigen, DeskundigenOngeschikt> {
  const adviezen: readonly Deskundigenadvies[] = [
    { ...eerste, positie: 1, gevraagdOp: vandaag },
    { ...tweede, positie: 2, gevraagdOp: vandaag },
  ]
  const gebreken = geschiktheidsgebreken({ ...aanvraag, adviezen })
  if (gebreken.length > 0) return weiger({ kind: 'DeskundigenOngeschikt', gebreken })

  return ok({
    ...aanvraag,
    status: 'bij_deskundigen',
    adviezen,
    gebeurtenissen: gebeurd(aanvraag, 'advies_gevraagd', vandaag),
  })
}

/** Asks someone else, for a deskundige who cannot advise after all. Refuses when that advice is in already, or the new one cannot advise. */
export function deskundigeVervangen(
  aanvraag: TlvAanvraagBijDeskundigen,
  { positie, deskundige }: { readonly positie: 1 | 2; readonly deskundige: Deskundige },
  vandaag: Datum,
): Result<TlvAanvraagBijDeskundigen, DeskundigenOngeschikt | AdviesWeigering> {
  const oude = aanvraag.adviezen.find((advies) => advies.positie === positie)
  if (oude?.ingeleverdOp) return weiger({ kind: 'AdviesAlIngeleverd', positie, op: oude.ingeleverdOp })

  const nieuwe: Deskundigenadvies = { ...deskundige, positie, gevraagdOp: vandaag }
  const adviezen = aanvraag.adviezen.map((advies) => (advies.positie === positie ? nieuwe : advies))
  const gebreken = geschiktheidsgebreken({ ...aanvraag, adviezen })
  if (gebreken.length > 0) return weiger({ kind: 'DeskundigenOngeschikt', gebreken })

  return ok({ ...aanvraag, adviezen, gebeurtenissen: gebeurd(aanvraag, 'advies_gevraagd', vandaag) })
}

/** Records what a deskundige handed in. An advice that is in does not change any more. */
export function adviesVastleggen(
  aanvraag: TlvAanvraagBijDeskundigen,
  invoer: {
    readonly positie: 1 | 2
    readonly strekking: Strekking
    readonly advies: string
    readonly ingeleverdOp: Datum
  },
  vandaag: Datum,
): Result<TlvAanvraagBijDeskundigen, AdviesWeigering> {
  const { positie, strekking, ingeleverdOp } = invoer
  const gevraagd = aanvraag.adviezen.find((advies) => advies.positie === positie)
  if (!gevraagd) return weiger({ kind: 'AdviesNietGevraagd', positie })
  if (gevraagd.ingeleverdOp) return weiger({ kind: 'AdviesAlIngeleverd', positie, op: gevraagd.ingeleverdOp })
  if (ingeleverdOp > vandaag) return weiger({ kind: 'AdviesInToekomst', op: ingeleverdOp })
  if (ingeleverdOp < gevraagd.gevraagdOp) return weiger({ kind: 'AdviesVoorVraag', gevraagdOp: gevraagd.gevraagdOp })
  if (invoer.advies.trim() === '') return weiger({ kind: 'AdviesLeeg' })

  const ingeleverd: Deskundigenadvies = { ...gevraagd, ingeleverdOp, strekking, advies: invoer.advies.trim() }
  return ok({
    ...aanvraag,
    adviezen: aanvraag.adviezen.map((advies) => (advies.positie === positie ? ingeleverd : advies)),
    gebeurtenissen: gebeurdMet(aanvraag, {
      soort: 'advies_ontvangen',
      op: ingeleverdOp,
      toelichting: positie === 1 ? 'eerste deskundige' : 'tweede deskundige',
    }),
  })
}

/**
 * Lays the aanvraag before who decides.
 *
 * Refuses with every gebrek found: two different, impartial deskundigen must have advised, each from a discipline
 * that may give that advice.
 *
 * @source Besluit bekostiging WPO, as {@link TOEGESTANE_DISCIPLINES}; Onderwijsgeschillen, adviezen LBT over het deskundigenadvies
 */
export function terBesluitLeggen(
  aanvraag: TlvAanvraagBijDeskundigen,
  vandaag: Datum,
): Result<TlvAanvraagTerBesluit, AdviezenOntoereikend> {
  const gebreken = adviesgebreken(aanvraag)
  if (gebreken.length > 0) return weiger({ kind: 'AdviezenOntoereikend', gebreken })

  return ok({ ...aanvraag, status: 'ter_besluit', gebeurtenissen: gebeurd(aanvraag, 'ter_besluit', vandaag) })
}

type Adviesdossier = Pick<TlvAanvraagBijDeskundigen, 'adviezen' | 'begonnenDoor' | 'ingediendDoor'>

/** Everything for which these adviezen cannot carry a besluit; empty when they can. */
export const adviesgebreken = (dossier: Adviesdossier): readonly Adviesgebrek[] => [
  ...dossier.adviezen
    .filter(({ ingeleverdOp }) => ingeleverdOp === undefined)
    .map(({ positie }) => ({ kind: 'AdviesNietIngeleverd', positie }) as const),
  ...geschiktheidsgebreken(dossier),
]

function geschiktheidsgebreken({ adviezen, begonnenDoor, ingediendDoor }: Adviesdossier): readonly Adviesgebrek[] {
  const [eerste, tweede] = [
    adviezen.find(({ positie }) => positie === 1),
    adviezen.find(({ positie }) => positie === 2),
  ]
  const gebreken: Adviesgebrek[] = []
  if (!eerste) gebreken.push({ kind: 'AdviesNietGevraagd', positie: 1 })
  if (!tweede) gebreken.push({ kind: 'AdviesNietGevraagd', positie: 2 })

  for (const { positie, discipline, betrokkenBijBegeleiding, deskundigeId } of adviezen) {
    const toegestaan = TOEGESTANE_DISCIPLINES[positie]
    if (!toegestaan.includes(discipline)) gebreken.push({ kind: 'DisciplineNietToegestaan', positie, toegestaan })
    if (betrokkenBijBegeleiding) gebreken.push({ kind: 'DeskundigeBetrokken', positie })
    if (deskundigeId === ingediendDoor || deskundigeId === begonnenDoor)
      gebreken.push({ kind: 'DeskundigeIsIndiener', positie })
  }
  if (eerste && tweede && isDezelfde(eerste, tweede)) gebreken.push({ kind: 'ZelfdeDeskundige' })
  return gebreken
}

const isDezelfde = (een: Deskundige, ander: Deskundige): boolean =>
  een.deskundigeCode === ander.deskundigeCode ||
  (een.deskundigeId !== undefined && een.deskundigeId === ander.deskundigeId)
