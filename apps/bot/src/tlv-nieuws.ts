import { formatTlvNummer, type TlvAanvraagId } from '@thuisnabij/domain'
import { nieuwskaart, type Teksten } from '@thuisnabij/gesprek'
import { tlvAanvraagVinden, type Werksessie } from '@thuisnabij/usecases'
import type { Bezorgkaart } from './bezorgkaart.ts'
import { toTlvInzage } from './deps/tlv.ts'
import { tekenKaart } from './kaarten/teken.ts'

/** News is of one moment, so there is one version of it. */
const VERSIE = 1

/** News of an aanvraag for who follows it, as they may see it now; undefined for who may see it no longer. */
export async function tlvNieuws(
  sessie: Werksessie,
  teksten: Teksten,
  id: TlvAanvraagId,
): Promise<Bezorgkaart | undefined> {
  const gevonden = await tlvAanvraagVinden(sessie, { id })
  if (!gevonden.ok) return undefined
  const kaart = nieuwskaart(toTlvInzage(sessie, gevonden.value), teksten)
  const nummer = formatTlvNummer(gevonden.value.aanvraag.nummer)
  const samenvatting = teksten.samenvatting.tlvNieuws({ nummer })
  return { bericht: { soort: 'kaart', kaart: tekenKaart(kaart, teksten), samenvatting }, versie: VERSIE }
}
