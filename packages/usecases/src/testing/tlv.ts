import { proefmolen, type TestDb } from '@thuisnabij/db/testing'
import { type Deskundige, datum, type TlvAanvraagId } from '@thuisnabij/domain'
import { tlvAanvraagBeginnen } from '../tlv-aanvraag-beginnen.ts'
import { tlvAanvraagDeskundigenVragen } from '../tlv-aanvraag-deskundigen-vragen.ts'
import { tlvAanvraagInBehandelingNemen } from '../tlv-aanvraag-in-behandeling-nemen.ts'
import { tlvAanvraagIndienen } from '../tlv-aanvraag-indienen.ts'
import { tlvAanvraagTerBesluitLeggen } from '../tlv-aanvraag-ter-besluit-leggen.ts'
import { tlvAanvraagToekennen } from '../tlv-aanvraag-toekennen.ts'
import { tlvAdviesVastleggen } from '../tlv-advies-vastleggen.ts'
import { gelukt, laat } from './huis.ts'

const vandaag = datum('2023-11-15')
/** Two deskundigen who may advise. */
export const deskundigen: readonly [Deskundige, Deskundige] = [
  { discipline: 'orthopedagoog', deskundigeCode: 'D1', betrokkenBijBegeleiding: false },
  { discipline: 'kinder_en_jeugdpsycholoog', deskundigeCode: 'D2', betrokkenBijBegeleiding: false },
]
/** A TLV for sbo that holds today. */
export const toekenning = { soort: 'SBO', geldigVan: datum('2023-11-01'), geldigTot: datum('2025-07-31') } as const

/** A concept for J.V. of Proefmolen, begun by its IB'er. */
export async function concept(db: TestDb): Promise<TlvAanvraagId> {
  const begonnen = await laat(db, 1, (sessie) =>
    tlvAanvraagBeginnen(sessie, {
      leerling: { initialen: 'J.V.', schoolId: proefmolen, groep: 6 },
      gegevens: { soort: 'SBO', aanvraagsoort: 'eerste', herkomst: 'basisschool', ouderInstemming: 'ja' },
    }),
  )
  return gelukt(begonnen).id
}

/** As {@link concept}, filed and advised on, and laid before who decides. */
export async function terBesluit(db: TestDb): Promise<TlvAanvraagId> {
  const id = await concept(db)
  gelukt(await laat(db, 1, (sessie) => tlvAanvraagIndienen(sessie, { id })))
  await beoordeeld(db, id)
  return id
}

/** Advised on and laid before who decides, once it was filed. */
export async function beoordeeld(db: TestDb, id: TlvAanvraagId): Promise<void> {
  gelukt(await laat(db, 4, (sessie) => tlvAanvraagInBehandelingNemen(sessie, { id, stukken: [] })))
  gelukt(await laat(db, 4, (sessie) => tlvAanvraagDeskundigenVragen(sessie, { id, deskundigen })))
  for (const positie of [1, 2] as const) {
    const advies = { id, positie, strekking: 'positief', advies: 'Past bij dit kind', ingeleverdOp: vandaag } as const
    gelukt(await laat(db, 4, (sessie) => tlvAdviesVastleggen(sessie, advies)))
  }
  gelukt(await laat(db, 4, (sessie) => tlvAanvraagTerBesluitLeggen(sessie, { id })))
}

/** As {@link terBesluit}, and granted. */
export async function toegekend(db: TestDb) {
  const id = await terBesluit(db)
  return gelukt(await laat(db, 4, (sessie) => tlvAanvraagToekennen(sessie, { id, ...toekenning, motivering: 'Nodig' })))
}
