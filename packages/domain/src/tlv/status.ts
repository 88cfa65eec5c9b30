import type { Datum } from '../kalender/datum.ts'
import type { Aanvraagsoort, TlvAanvraag, TlvAanvraagToegekend, TlvSoort, TlvStatus } from './aanvraag.ts'
import type { Discipline } from './advies.ts'
import type { TlvAanvraagLopend } from './behandeling.ts'
import type { Besluit } from './besluit.ts'
import type { TlvAanvraagBesloten } from './bezwaren.ts'

/** Filed and not decided yet. A concept does not run: only its school knows it. */
export const LOPENDE_STATUSSEN: readonly TlvAanvraagLopend['status'][] = [
  'ingediend',
  'onvolledig',
  'in_behandeling',
  'bij_deskundigen',
  'ter_besluit',
]

/** Whether a status is one of {@link LOPENDE_STATUSSEN}. */
export const isLopend = (status: TlvStatus): status is TlvAanvraagLopend['status'] => LOPEND.has(status)

/** Toegekend or afgewezen. */
export const isBesloten = (status: TlvStatus): status is TlvAanvraagBesloten['status'] =>
  status === 'toegekend' || status === 'afgewezen'

/** The besluit that holds, the last one; undefined before there is any. */
export const geldendBesluit = (aanvraag: TlvAanvraag): Besluit | undefined =>
  aanvraag.status === 'toegekend' || aanvraag.status === 'afgewezen' ? aanvraag.besluiten.at(-1) : undefined

/** The validity that holds now; undefined unless the TLV is toegekend. */
export function geldigheid(
  aanvraag: TlvAanvraag,
): { readonly geldigVan: Datum; readonly geldigTot: Datum } | undefined {
  const besluit = geldendBesluit(aanvraag)
  return besluit?.uitkomst === 'toegekend' ? { geldigVan: besluit.geldigVan, geldigTot: besluit.geldigTot } : undefined
}

/** Whether a toegekende TLV is over: its last day lies before `vandaag`. */
export function isVerlopen(aanvraag: TlvAanvraagToegekend, vandaag: Datum): boolean {
  const geldig = geldigheid(aanvraag)
  return geldig !== undefined && geldig.geldigTot < vandaag
}

/** How people say it, to follow "de aanvraag is": "bij de deskundigen". */
export const statustekst = (status: TlvStatus): string => STATUSTEKST[status]

/** "SBO", "SO laag", "SO midden", "SO hoog". */
export const tlvSoorttekst = (soort: TlvSoort): string => SOORTTEKST[soort]

/** "eerste aanvraag", "verlenging", "wijziging". */
export const aanvraagsoorttekst = (soort: Aanvraagsoort): string => (soort === 'eerste' ? 'eerste aanvraag' : soort)

/** "orthopedagoog", "kinder- en jeugdpsycholoog". */
export const disciplinetekst = (discipline: Discipline): string => DISCIPLINETEKST[discipline]

const LOPEND: ReadonlySet<TlvStatus> = new Set(LOPENDE_STATUSSEN)

const STATUSTEKST: Readonly<Record<TlvStatus, string>> = {
  concept: 'nog niet ingediend',
  ingediend: 'ingediend',
  onvolledig: 'onvolledig',
  in_behandeling: 'in behandeling',
  bij_deskundigen: 'bij de deskundigen',
  ter_besluit: 'klaar voor het besluit',
  toegekend: 'toegekend',
  afgewezen: 'afgewezen',
  ingetrokken: 'ingetrokken',
  buiten_behandeling: 'buiten behandeling gesteld',
}

const SOORTTEKST: Readonly<Record<TlvSoort, string>> = {
  SBO: 'SBO',
  SO_LAAG: 'SO laag',
  SO_MIDDEN: 'SO midden',
  SO_HOOG: 'SO hoog',
}

const DISCIPLINETEKST: Readonly<Record<Discipline, string>> = {
  orthopedagoog: 'orthopedagoog',
  kinder_en_jeugdpsycholoog: 'kinder- en jeugdpsycholoog',
  pedagoog: 'pedagoog',
  kinderpsychiater: 'kinderpsychiater',
  maatschappelijk_werker: 'maatschappelijk werker',
  arts: 'arts',
}
