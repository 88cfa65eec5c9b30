import { audit, findTlvAanvraag, findTlvAanvraagByNummer, listTlvAanvragenByInitialen } from '@thuisnabij/db'
import { ok, type Result, type SchoolId, type TlvAanvraagId, type TlvNummer, weiger } from '@thuisnabij/domain'
import { type GeenToegang, geenToegang, mag, magBij, type Werksessie } from './sessie.ts'
import type { AanvraagNietGevonden } from './tlv-aanvraag-behandelen.ts'
import { heeftNummer, type TlvDossier, tlvDossierVan } from './tlv-dossier.ts'

/**
 * The aanvraag with this number, or id. A number that is not for whoever asks and one that does not exist are both
 * `AanvraagNietGevonden`.
 */
export async function tlvAanvraagVinden(
  sessie: Werksessie,
  welke: TlvNummer | { readonly id: TlvAanvraagId },
): Promise<Result<TlvDossier, GeenToegang | AanvraagNietGevonden>> {
  if (!mag(sessie, 'tlv-aanvraag-inzien')) return geenToegang
  const aanvraag =
    'id' in welke ? await findTlvAanvraag(sessie, welke.id) : await findTlvAanvraagByNummer(sessie, welke)
  const dossier = aanvraag && heeftNummer(aanvraag) ? await tlvDossierVan(sessie, aanvraag) : undefined
  if (!dossier) return weiger({ kind: 'AanvraagNietGevonden' })

  await inzageVastleggen(sessie, [dossier])
  return ok(dossier)
}

export type TlvZoekvraag = {
  readonly initialen: string
  readonly groep?: number
  /** Only when a school was named; another one than one's own is `GeenToegang`, whoever is there. */
  readonly schoolId?: SchoolId
}

/** The filed aanvragen of leerlingen with these initialen, newest first; none is an empty list. */
export async function tlvAanvragenVinden(
  sessie: Werksessie,
  zoekvraag: TlvZoekvraag,
): Promise<Result<readonly TlvDossier[], GeenToegang>> {
  if (!mag(sessie, 'tlv-aanvraag-inzien')) return geenToegang
  const { schoolId } = zoekvraag
  if (schoolId !== undefined && !magBij(sessie, 'tlv-aanvraag-inzien', schoolId)) return geenToegang

  const aanvragen = (await listTlvAanvragenByInitialen(sessie, zoekvraag)).filter(heeftNummer)
  const dossiers: TlvDossier[] = []
  for (const aanvraag of aanvragen) {
    const dossier = await tlvDossierVan(sessie, aanvraag)
    if (dossier) dossiers.push(dossier)
  }
  if (dossiers.length > 0) await inzageVastleggen(sessie, dossiers)
  return ok(dossiers)
}

const inzageVastleggen = (sessie: Werksessie, dossiers: readonly TlvDossier[]): Promise<void> =>
  audit(sessie, 'tlv-aanvraag-inzien', {
    soort: 'tlv_aanvraag',
    ids: dossiers.map(({ aanvraag }) => aanvraag.id),
    leerlingIds: dossiers.map(({ leerling }) => leerling.id),
  })
