import { sql } from 'kysely'
import type { Session } from './session.ts'

/** Every table that follows the school of a dossier, behind the one it follows. */
const VOLGT = [
  ['tlv_aanvraag', 'leerling_id', 'leerling'],
  ['tlv_gebeurtenis', 'aanvraag_id', 'tlv_aanvraag'],
  ['tlv_advies', 'aanvraag_id', 'tlv_aanvraag'],
  ['tlv_adviestekst', 'aanvraag_id', 'tlv_aanvraag'],
  ['tlv_besluit', 'aanvraag_id', 'tlv_aanvraag'],
  ['tlv_bezwaar', 'aanvraag_id', 'tlv_aanvraag'],
  ['tlv_volger', 'aanvraag_id', 'tlv_aanvraag'],
  ['plaatsing', 'aanvraag_id', 'tlv_aanvraag'],
  ['thuiszittermelding', 'leerling_id', 'leerling'],
  ['thuiszitter_activiteit', 'melding_id', 'thuiszittermelding'],
  ['thuiszitter_behandelaar', 'melding_id', 'thuiszittermelding'],
  ['signaal', 'aanvraag_id', 'tlv_aanvraag'],
  ['signaal', 'melding_id', 'thuiszittermelding'],
  ['bezorging', 'signaal_id', 'signaal'],
  ['bezorging', 'tlv_gebeurtenis_id', 'tlv_gebeurtenis'],
] as const

/**
 * Gives dossiers that had no school the school that their leerling got. From then on they follow by themselves: the
 * database changes what refers to a school, but a row without one refers to none.
 */
export async function bringToFirstSchool({ trx }: Session): Promise<void> {
  for (const [tabel, kolom, volgt] of VOLGT) {
    await sql`
      update ${sql.table(tabel)} as dossier set school_id = boven.school_id from ${sql.table(volgt)} as boven
      where boven.id = dossier.${sql.ref(kolom)} and dossier.school_id is null and boven.school_id is not null`.execute(
      trx,
    )
  }
}
