import {
  audit,
  deleteTlvVolger,
  findNieuwsVoorVolgers,
  insertTlvVolger,
  listGevolgdeTlvAanvragen,
  listTlvAanvragen,
} from '@thuisnabij/db'
import { ok, type Result, type TlvAanvraag, type TlvNummer, type TlvStatus } from '@thuisnabij/domain'
import { laatBezorgen } from './bezorging-vragen.ts'
import { type GeenToegang, geenToegang, mag, type Werksessie } from './sessie.ts'
import type { AanvraagNietGevonden } from './tlv-aanvraag-behandelen.ts'
import { tlvAanvraagVinden } from './tlv-aanvraag-vinden.ts'
import { heeftNummer, type TlvDossier } from './tlv-dossier.ts'

/** Lets whoever acts hear of it when the status changes; `alGevolgd` when they would already. */
export async function tlvAanvraagVolgen(
  sessie: Werksessie,
  nummer: TlvNummer,
): Promise<Result<TlvDossier & { readonly alGevolgd: boolean }, GeenToegang | AanvraagNietGevonden>> {
  if (!mag(sessie, 'tlv-aanvraag-volgen')) return geenToegang
  const gevonden = await tlvAanvraagVinden(sessie, nummer)
  if (!gevonden.ok) return gevonden

  const { id, leerlingId, schoolId } = gevonden.value.aanvraag
  const nieuw = await insertTlvVolger(sessie, { id, ...(schoolId === undefined ? {} : { schoolId }) })
  if (nieuw) await audit(sessie, 'tlv-aanvraag-volgen', { soort: 'tlv_aanvraag', ids: [id], leerlingIds: [leerlingId] })
  return ok({ ...gevonden.value, alGevolgd: !nieuw })
}

/** Lets whoever acts hear of it no more; `volgde` is false when they did not. */
export async function tlvAanvraagOntvolgen(
  sessie: Werksessie,
  nummer: TlvNummer,
): Promise<Result<{ readonly volgde: boolean }, GeenToegang | AanvraagNietGevonden>> {
  if (!mag(sessie, 'tlv-aanvraag-volgen')) return geenToegang
  const gevonden = await tlvAanvraagVinden(sessie, nummer)
  return gevonden.ok ? ok({ volgde: await deleteTlvVolger(sessie, gevonden.value.aanvraag.id) }) : gevonden
}

/** The aanvragen that whoever acts follows and may still see, longest followed first. */
export async function gevolgdeTlvAanvragen(
  sessie: Werksessie,
): Promise<Result<readonly { readonly nummer: TlvNummer; readonly status: TlvStatus }[], GeenToegang>> {
  if (!mag(sessie, 'tlv-aanvraag-volgen')) return geenToegang
  const ids = await listGevolgdeTlvAanvragen(sessie)
  const aanvragen = (await listTlvAanvragen(sessie, ids)).filter(heeftNummer)
  return ok(
    ids.flatMap((id) => {
      const aanvraag = aanvragen.find((een) => een.id === id)
      return aanvraag ? [{ nummer: aanvraag.nummer, status: aanvraag.status }] : []
    }),
  )
}

/** Asks, in the transaction in which the status changed, for news to everyone else who follows it. */
export async function volgersInlichten(sessie: Werksessie, { id, schoolId }: TlvAanvraag): Promise<void> {
  const nieuws = await findNieuwsVoorVolgers(sessie, id)
  if (!nieuws) return
  await laatBezorgen(
    sessie,
    { soort: 'tlv_gebeurtenis', id: nieuws.gebeurtenisId, aanvraagId: id },
    { ontvangers: nieuws.volgers, ...(schoolId === undefined ? {} : { schoolId }) },
  )
}
