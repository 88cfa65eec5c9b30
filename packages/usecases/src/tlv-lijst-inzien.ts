import {
  audit,
  type Bladzijde,
  listLeerlingen,
  listScholen,
  listTlvAanvragenInStatus,
  listTlvRegels,
  type TlvLijstregel,
} from '@thuisnabij/db'
import {
  besluitUiterlijk,
  type Datum,
  LOPENDE_STATUSSEN,
  ok,
  type Result,
  type SchoolId,
  type TlvAanvraag,
  weiger,
} from '@thuisnabij/domain'
import { type GeenToegang, geenToegang, mag, magBij, type Werksessie } from './sessie.ts'
import { heeftNummer } from './tlv-dossier.ts'

export type { TlvLijstregel } from '@thuisnabij/db'

/** Which aanvragen; `voor` is the last day to look at, of those that end. */
export type TlvLijstvraag = {
  readonly soort: 'lopend' | 'onvolledig' | 'aflopend' | 'wacht' | 'over_termijn'
  readonly voor?: Datum
  readonly schoolId?: SchoolId
}
export type TlvLijst = { readonly regels: readonly TlvLijstregel[]; readonly totaal: number }
/** The settings give no term for a besluit. */
export type GeenBesluittermijn = { readonly kind: 'GeenBesluittermijn' }

/** A few aanvragen of a list, and how many there are; the first to end or filed longest ago first. Records what it shows. */
export async function tlvLijstInzien(
  sessie: Werksessie,
  vraag: TlvLijstvraag,
  bladzijde: Bladzijde,
): Promise<Result<TlvLijst, GeenToegang | GeenBesluittermijn>> {
  const { soort, schoolId, voor = sessie.vandaag } = vraag
  if (!mag(sessie, 'tlv-aanvraag-inzien')) return geenToegang
  if (schoolId !== undefined && !magBij(sessie, 'tlv-aanvraag-inzien', schoolId)) return geenToegang
  const waar = schoolId === undefined ? {} : { schoolId }
  switch (soort) {
    case 'over_termijn':
      return sessie.instellingen.tlv.termijnen.besluit
        ? ok(await overTermijn(sessie, schoolId, bladzijde))
        : weiger({ kind: 'GeenBesluittermijn' })
    case 'aflopend':
      return ok(await listTlvRegels(sessie, { welke: { soort, van: sessie.vandaag, tot: voor }, ...waar }, bladzijde))
    case 'wacht':
      return ok(await listTlvRegels(sessie, { welke: { soort }, ...waar }, bladzijde))
    case 'lopend':
    case 'onvolledig': {
      const status = soort === 'lopend' ? LOPENDE_STATUSSEN : (['onvolledig'] as const)
      return ok(await listTlvRegels(sessie, { welke: { soort: 'status', status }, ...waar }, bladzijde))
    }
  }
}

/** Those whose last day for a besluit, with the days of opschorting, lies behind; the longest over first. */
async function overTermijn(
  sessie: Werksessie,
  schoolId: SchoolId | undefined,
  { first, vanaf }: Bladzijde,
): Promise<TlvLijst> {
  const { vandaag, instellingen } = sessie
  const lopend = (await listTlvAanvragenInStatus(sessie, LOPENDE_STATUSSEN)).filter(heeftNummer)
  const over = lopend
    .filter((aanvraag) => schoolId === undefined || aanvraag.schoolId === schoolId)
    .flatMap((aanvraag) => {
      const op = besluitUiterlijk(aanvraag.gebeurtenissen, instellingen.tlv, vandaag)
      return op !== undefined && op < vandaag ? [{ aanvraag, op }] : []
    })
    .toSorted((een, ander) => (een.op < ander.op ? -1 : Number(een.op > ander.op)))
  const getoond = over.slice(vanaf, vanaf + first)
  const leerlingen = await listLeerlingen(
    sessie,
    getoond.map(({ aanvraag }) => aanvraag.leerlingId),
  )
  const scholen = await listScholen(sessie)
  await vastleggen(
    sessie,
    getoond.map(({ aanvraag }) => aanvraag),
  )
  const regels = getoond.flatMap(({ aanvraag, op }): readonly TlvLijstregel[] => {
    const { id, nummer, soort, status, ingediendOp, leerlingId } = aanvraag
    const leerling = leerlingen.find((een) => een.id === leerlingId)
    const school = scholen.find((een) => een.id === aanvraag.schoolId)
    if (!leerling) return []
    const { initialen, groep } = leerling
    return [
      {
        ...{ id, ...nummer, soort, status, ingediendOp, initialen, op },
        ...(groep === undefined ? {} : { groep }),
        ...(school ? { schoolnaam: school.naam } : {}),
      },
    ]
  })
  return { regels, totaal: over.length }
}

async function vastleggen(sessie: Werksessie, aanvragen: readonly TlvAanvraag[]): Promise<void> {
  if (aanvragen.length === 0) return
  await audit(sessie, 'tlv-aanvraag-inzien', {
    soort: 'tlv_aanvraag',
    ids: aanvragen.map(({ id }) => id),
    leerlingIds: aanvragen.map(({ leerlingId }) => leerlingId),
  })
}
