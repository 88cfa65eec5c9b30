import type { MedewerkerId } from '../ids.ts'
import type { TlvInstellingen } from '../instellingen/instellingen.ts'
import { addJaren, type Datum } from '../kalender/datum.ts'
import type { Rol } from '../organisatie/organisatie.ts'
import { ok, type Result, weiger } from '../result.ts'
import type {
  TlvAanvraagAfgewezen,
  TlvAanvraagTerBesluit,
  TlvAanvraagToegekend,
  TlvGebeurtenis,
  TlvSoort,
} from './aanvraag.ts'
import type { Besluit } from './besluit.ts'
import { gebeurd } from './gebeurtenis.ts'

export type Beslisser = { readonly medewerkerId: MedewerkerId; readonly rol: Rol | 'systeem' }

export type Toekenning = { readonly soort: TlvSoort; readonly geldigVan: Datum; readonly geldigTot: Datum }

/** What every besluit rests on: who takes it, why, and the mandates of the settings. */
export type Besluitgrond = {
  readonly beslisser: Beslisser
  readonly motivering: string
  readonly instellingen: TlvInstellingen
}

export type Besluitgebrek =
  | { readonly kind: 'BesluitMotiveringOntbreekt' }
  | { readonly kind: 'BeslisserIsIndiener' }
  | { readonly kind: 'BeslisserIsDeskundige'; readonly positie: 1 | 2 }
  | { readonly kind: 'GeenMandaat'; readonly soort: TlvSoort }
  | { readonly kind: 'GeldigheidOmgekeerd'; readonly geldigVan: Datum; readonly geldigTot: Datum }
  | { readonly kind: 'GeldigheidVoorbij'; readonly geldigTot: Datum }
  | { readonly kind: 'GeldigheidTeLang'; readonly uiterlijk: Datum }
  | { readonly kind: 'BeslisserNamEerderBesluit' }

/** This besluit cannot be taken so; `gebreken` is never empty. */
export type BesluitOngeldig = { readonly kind: 'BesluitOngeldig'; readonly gebreken: readonly Besluitgebrek[] }
/** No bezwaar or beroep was found gegrond since the last besluit, so there is nothing to herzien. */
export type GeenGegrondBezwaar = { readonly kind: 'GeenGegrondBezwaar' }

/**
 * Grants the TLV. The soort may differ from what was asked.
 *
 * Refuses with every gebrek: who decides did not begin or file the aanvraag, did not advise on it and has the mandate for this
 * soort; the validity begins before it ends, is not over yet and lasts no longer than the eight years of a basisschool.
 *
 * @source Onderwijsgeschillen, adviezen LBT over onafhankelijkheid en mandatering
 */
export function toekennen(
  aanvraag: TlvAanvraagTerBesluit,
  besluit: Besluitgrond & Toekenning,
  vandaag: Datum,
): Result<TlvAanvraagToegekend, BesluitOngeldig> {
  const gebreken = [...beslissergebreken(aanvraag, besluit, besluit.soort), ...geldigheidsgebreken(besluit, vandaag)]
  if (gebreken.length > 0) return weiger({ kind: 'BesluitOngeldig', gebreken })

  return ok({
    ...aanvraag,
    status: 'toegekend',
    besluiten: [toegekendBesluit(besluit, vandaag)],
    gebeurtenissen: gebeurd(aanvraag, 'toegekend', vandaag),
  })
}

/** Denies the TLV. Refuses as {@link toekennen}, validity left aside. */
export function afwijzen(
  aanvraag: TlvAanvraagTerBesluit,
  besluit: Besluitgrond,
  vandaag: Datum,
): Result<TlvAanvraagAfgewezen, BesluitOngeldig> {
  const gebreken = beslissergebreken(aanvraag, besluit, aanvraag.soort)
  if (gebreken.length > 0) return weiger({ kind: 'BesluitOngeldig', gebreken })

  return ok({
    ...aanvraag,
    status: 'afgewezen',
    besluiten: [afgewezenBesluit(besluit, vandaag)],
    gebeurtenissen: gebeurd(aanvraag, 'afgewezen', vandaag),
  })
}

/**
 * Takes a new besluit after a bezwaar or beroep that was found gegrond; the old one stays in the list. Without a
 * toekenning it is a denial.
 *
 * Each gegrond bezwaar allows one new besluit. Who took the earlier one by mandate may not take this one.
 *
 * @source Algemene wet bestuursrecht art. 7:11 lid 2 and 10:3 lid 3
 */
export function herzien(
  aanvraag: TlvAanvraagToegekend | TlvAanvraagAfgewezen,
  besluit: Besluitgrond & { readonly toekenning?: Toekenning },
  vandaag: Datum,
): Result<TlvAanvraagToegekend | TlvAanvraagAfgewezen, BesluitOngeldig | GeenGegrondBezwaar> {
  const gegrond = aanvraag.bezwaren.filter(({ uitkomst }) => uitkomst === 'gegrond').length
  if (gegrond < aanvraag.besluiten.length) return weiger({ kind: 'GeenGegrondBezwaar' })

  const { toekenning } = besluit
  const gebreken = [
    ...beslissergebreken(aanvraag, besluit, toekenning?.soort ?? aanvraag.soort),
    ...eerderBesluit(aanvraag, besluit.beslisser),
    ...(toekenning ? geldigheidsgebreken(toekenning, vandaag) : []),
  ]
  if (gebreken.length > 0) return weiger({ kind: 'BesluitOngeldig', gebreken })

  const gebeurtenissen: readonly TlvGebeurtenis[] = gebeurd(aanvraag, 'herzien', vandaag)
  const nieuw = toekenning
    ? toegekendBesluit({ ...besluit, ...toekenning }, vandaag)
    : afgewezenBesluit(besluit, vandaag)
  return ok({ ...aanvraag, status: nieuw.uitkomst, besluiten: [...aanvraag.besluiten, nieuw], gebeurtenissen })
}

const toegekendBesluit = (besluit: Besluitgrond & Toekenning, op: Datum): Besluit => ({
  uitkomst: 'toegekend',
  op,
  beslisserId: besluit.beslisser.medewerkerId,
  motivering: besluit.motivering.trim(),
  soort: besluit.soort,
  geldigVan: besluit.geldigVan,
  geldigTot: besluit.geldigTot,
})

const afgewezenBesluit = ({ beslisser, motivering }: Besluitgrond, op: Datum): Besluit => ({
  uitkomst: 'afgewezen',
  op,
  beslisserId: beslisser.medewerkerId,
  motivering: motivering.trim(),
})

type Dossier = Pick<TlvAanvraagTerBesluit, 'adviezen' | 'begonnenDoor' | 'ingediendDoor'>

function beslissergebreken(
  { adviezen, begonnenDoor, ingediendDoor }: Dossier,
  { beslisser, motivering, instellingen }: Besluitgrond,
  soort: TlvSoort,
): readonly Besluitgebrek[] {
  const gebreken: Besluitgebrek[] = []
  if (motivering.trim() === '') gebreken.push({ kind: 'BesluitMotiveringOntbreekt' })
  if ([begonnenDoor, ingediendDoor].includes(beslisser.medewerkerId)) gebreken.push({ kind: 'BeslisserIsIndiener' })
  for (const { positie, deskundigeId } of adviezen) {
    if (deskundigeId === beslisser.medewerkerId) gebreken.push({ kind: 'BeslisserIsDeskundige', positie })
  }
  if (!heeftMandaat(beslisser, soort, instellingen)) gebreken.push({ kind: 'GeenMandaat', soort })
  return gebreken
}

/** Whether the settings let this person decide on this soort; nobody, while they hold no mandate. */
export const heeftMandaat = (beslisser: Beslisser, soort: TlvSoort, { mandaten }: TlvInstellingen): boolean =>
  mandaten.some(
    (mandaat) =>
      mandaat.soort === soort &&
      mandaat.rol === beslisser.rol &&
      (mandaat.medewerkerIds?.includes(beslisser.medewerkerId) ?? true),
  )

const eerderBesluit = (
  { besluiten }: Pick<TlvAanvraagToegekend, 'besluiten'>,
  { medewerkerId }: Beslisser,
): readonly Besluitgebrek[] =>
  besluiten.some(({ beslisserId }) => beslisserId === medewerkerId) ? [{ kind: 'BeslisserNamEerderBesluit' }] : []

const SCHOOLLOOPBAAN_JAREN = 8

function geldigheidsgebreken({ geldigVan, geldigTot }: Toekenning, vandaag: Datum): readonly Besluitgebrek[] {
  if (geldigTot < geldigVan) return [{ kind: 'GeldigheidOmgekeerd', geldigVan, geldigTot }]
  if (geldigTot < vandaag) return [{ kind: 'GeldigheidVoorbij', geldigTot }]

  const uiterlijk = addJaren(geldigVan, SCHOOLLOOPBAAN_JAREN)
  return geldigTot > uiterlijk ? [{ kind: 'GeldigheidTeLang', uiterlijk }] : []
}
