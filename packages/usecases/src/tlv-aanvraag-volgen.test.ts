import { listAudit } from '@thuisnabij/db'
import { medewerkerId, type TestDb } from '@thuisnabij/db/testing'
import { expect, test } from 'vitest'
import { gelukt, geweigerd, laat, leegHuis } from './testing/huis.ts'
import { concept, terBesluit, toekenning } from './testing/tlv.ts'
import { tlvAanvraagInBehandelingNemen } from './tlv-aanvraag-in-behandeling-nemen.ts'
import { tlvAanvraagIndienen } from './tlv-aanvraag-indienen.ts'
import { tlvAanvraagToekennen } from './tlv-aanvraag-toekennen.ts'
import { gevolgdeTlvAanvragen, tlvAanvraagOntvolgen, tlvAanvraagVolgen } from './tlv-aanvraag-volgen.ts'
import { tlvLijstInzien } from './tlv-lijst-inzien.ts'

const nummer = { jaar: 2023, volgnummer: 1 }
const berichten = (db: TestDb) =>
  laat(db, 'werker', ({ trx }) =>
    trx
      .selectFrom('bezorging')
      .select(['medewerker_id', 'status'])
      .where('tlv_gebeurtenis_id', 'is not', null)
      .orderBy('medewerker_id')
      .execute(),
  )

test('a change of status brings news to each who follows, in the same transaction, and not to who made it', async () => {
  await using db = await leegHuis()
  const id = await terBesluit(db)
  for (const nr of [1, 3, 4] as const)
    expect(gelukt(await laat(db, nr, (sessie) => tlvAanvraagVolgen(sessie, nummer)))).toMatchObject({
      alGevolgd: false,
    })
  expect(gelukt(await laat(db, 1, (sessie) => tlvAanvraagVolgen(sessie, nummer)))).toMatchObject({ alGevolgd: true })
  expect(await berichten(db)).toEqual([])

  gelukt(await laat(db, 4, (sessie) => tlvAanvraagToekennen(sessie, { id, ...toekenning, motivering: 'Nodig' })))
  expect(await berichten(db)).toEqual([
    { medewerker_id: medewerkerId(1), status: 'klaar' },
    { medewerker_id: medewerkerId(3), status: 'klaar' },
  ])
  expect(gelukt(await laat(db, 1, gevolgdeTlvAanvragen))).toEqual([{ nummer, status: 'toegekend' }])
})

test('what is refused changes nothing, so brings no news; who stopped hears nothing', async () => {
  await using db = await leegHuis()
  const id = await concept(db)
  gelukt(await laat(db, 1, (sessie) => tlvAanvraagIndienen(sessie, { id })))
  gelukt(await laat(db, 1, (sessie) => tlvAanvraagVolgen(sessie, nummer)))
  const fout = await laat(db, 4, (sessie) => tlvAanvraagToekennen(sessie, { id, ...toekenning, motivering: 'Nodig' }))
  expect(geweigerd(fout)).toBe('AanvraagInAndereStatus')
  expect(await berichten(db)).toEqual([])

  expect(gelukt(await laat(db, 1, (sessie) => tlvAanvraagOntvolgen(sessie, nummer)))).toEqual({ volgde: true })
  gelukt(await laat(db, 4, (sessie) => tlvAanvraagInBehandelingNemen(sessie, { id, stukken: [] })))
  expect(await berichten(db)).toEqual([])
  expect(gelukt(await laat(db, 1, (sessie) => tlvAanvraagOntvolgen(sessie, nummer)))).toEqual({ volgde: false })
})

test('one follows what one may see: of another school it is as if it were not there', async () => {
  await using db = await leegHuis()
  await terBesluit(db)
  expect(geweigerd(await laat(db, 2, (sessie) => tlvAanvraagVolgen(sessie, nummer)))).toBe('AanvraagNietGevonden')
  expect(geweigerd(await laat(db, 6, (sessie) => tlvAanvraagVolgen(sessie, nummer)))).toBe('GeenToegang')
  expect(geweigerd(await laat(db, 12, (sessie) => tlvAanvraagVolgen(sessie, nummer)))).toBe('GeenToegang')
})

test('a list gives a few lines and how many there are, records what it showed, and knows no term when none was settled', async () => {
  await using db = await leegHuis()
  await terBesluit(db)
  const lijst = (soort: 'lopend' | 'onvolledig' | 'aflopend' | 'wacht' | 'over_termijn', nr: 1 | 2 = 1) =>
    laat(db, nr, (sessie) => tlvLijstInzien(sessie, { soort }, { first: 5, vanaf: 0 }))
  const regel = { jaar: 2023, volgnummer: 1, initialen: 'J.V.', status: 'ter_besluit', schoolnaam: 'Proefmolen' }
  expect(gelukt(await lijst('lopend'))).toMatchObject({ totaal: 1, regels: [regel] })
  expect(gelukt(await lijst('lopend', 2))).toEqual({ totaal: 0, regels: [] })
  for (const soort of ['onvolledig', 'aflopend', 'wacht'] as const)
    expect(gelukt(await lijst(soort))).toEqual({ totaal: 0, regels: [] })
  expect(geweigerd(await lijst('over_termijn'))).toBe('GeenBesluittermijn')

  const [laatste] = await laat(db, 11, (sessie) => listAudit(sessie, { first: 1 }))
  expect(laatste).toMatchObject({ handeling: 'tlv-aanvraag-inzien', medewerkerId: medewerkerId(1) })
})
