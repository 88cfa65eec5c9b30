import { listMaandstanden } from '@thuisnabij/db'
import { gemeenteId, proefmolen, type TestDb, zaanoever } from '@thuisnabij/db/testing'
import { datum, type GemeenteId, type LeerlingId, maand, type SchoolId } from '@thuisnabij/domain'
import { expect, test } from 'vitest'
import { leerlingBijwerken } from './leerling-bijwerken.ts'
import { leerlingInschrijven } from './leerling-inschrijven.ts'
import { leerlingUitschrijven } from './leerling-uitschrijven.ts'
import { leerlingVinden } from './leerling-vinden.ts'
import { monitorHerrekenen } from './monitor-herrekenen.ts'
import { gelukt, geweigerd, laat, leegHuis } from './testing/huis.ts'
import { thuiszitterMelden } from './thuiszitter-melden.ts'
import { recenteMeldingen } from './thuiszittermelding-vinden.ts'
import { tlvAanvraagBeginnen } from './tlv-aanvraag-beginnen.ts'
import { tlvAanvragenInzien } from './tlv-aanvragen-inzien.ts'

const vandaag = datum('2023-11-15')
const nergens = '00000000-0000-4000-8000-00000000dead'

/** A child of Proefmolen, enrolled today, with a melding that runs. */
async function gemeld(db: TestDb): Promise<LeerlingId> {
  const melding = await laat(db, 1, (sessie) =>
    thuiszitterMelden(sessie, {
      leerling: { initialen: 'J.V.', schoolId: proefmolen, groep: 6 },
      melding: {
        verzuimSinds: { op: datum('2023-10-02'), precisie: 'dag' },
        verzuimtype: 'ongeoorloofd',
        leerplichtGemeld: true,
      },
    }),
  )
  return gelukt(melding).leerlingId
}

test('a dossier moves with its child, and the figures of both schools with it', async () => {
  await using db = await leegHuis()
  const id = await gemeld(db)
  gelukt(await laat(db, 1, (sessie) => leerlingUitschrijven(sessie, { id, laatsteDag: vandaag })))
  const naar = { id, schoolId: zaanoever, groep: 7, van: datum('2023-11-16') }
  expect(geweigerd(await laat(db, 1, (sessie) => leerlingInschrijven(sessie, naar)))).toBe('GeenToegang')
  expect(geweigerd(await laat(db, 2, (sessie) => leerlingInschrijven(sessie, naar)))).toBe('LeerlingNietGevonden')

  const verhuisd = gelukt(await laat(db, 4, (sessie) => leerlingInschrijven(sessie, naar)))
  expect(verhuisd).toMatchObject({ schoolId: zaanoever, ingeschreven: true, groep: 7 })
  expect(gelukt(await laat(db, 1, recenteMeldingen))).toEqual([])
  expect(gelukt(await laat(db, 2, recenteMeldingen))).toHaveLength(1)
  const standen = await laat(db, 'werker', (sessie) =>
    listMaandstanden(sessie, { van: maand('2023-11'), tot: maand('2023-11') }),
  )
  expect(standen.filter(({ thuiszitters }) => thuiszitters > 0).map(({ schoolId }) => schoolId)).toEqual([zaanoever])
})

test('a child that was on no school brings its dossiers to its first, whose figures count them', async () => {
  await using db = await leegHuis()
  const leerling = { initialen: 'N.O.' }
  const sinds = { op: datum('2023-10-02'), precisie: 'dag' } as const
  const { leerlingId: id } = gelukt(
    await laat(db, 4, (sessie) =>
      thuiszitterMelden(sessie, {
        leerling,
        melding: { verzuimSinds: sinds, verzuimtype: 'niet_ingeschreven', leerplichtGemeld: true },
      }),
    ),
  )
  const gegevens = { soort: 'SBO', aanvraagsoort: 'eerste', herkomst: 'basisschool', ouderInstemming: 'ja' } as const
  const aanvraag = gelukt(
    await laat(db, 4, (sessie) => tlvAanvraagBeginnen(sessie, { leerling: { ...leerling, leerlingId: id }, gegevens })),
  )
  expect(gelukt(await laat(db, 1, recenteMeldingen))).toEqual([])

  const naar = { id, schoolId: proefmolen, groep: 5, van: vandaag }
  gelukt(await laat(db, 4, (sessie) => leerlingInschrijven(sessie, naar)))
  expect(gelukt(await laat(db, 1, recenteMeldingen))).toMatchObject([{ school: { id: proefmolen } }])
  const gezien = await laat(db, 1, (sessie) => tlvAanvragenInzien(sessie, {}, { first: 5 }))
  expect(gelukt(gezien).rows).toMatchObject([{ id: aanvraag.id, schoolId: proefmolen }])
  expect(gelukt(await laat(db, 2, recenteMeldingen))).toEqual([])
  expect(await laat(db, 'werker', monitorHerrekenen)).toEqual([])
})

test('what is known of a child can be corrected', async () => {
  await using db = await leegHuis()
  const id = await gemeld(db)
  const gegevens = { groep: 2, geboortejaar: 2018, leerplichtigVanaf: maand('2023-06'), woongemeenteId: gemeenteId }
  gelukt(await laat(db, 1, (sessie) => leerlingBijwerken(sessie, { id, gegevens })))
  const jv = { initialen: 'J.V.', schoolId: proefmolen }
  expect(gelukt(await laat(db, 1, (sessie) => leerlingVinden(sessie, jv)))).toMatchObject(gegevens)
})

test.each([
  ['groep 9', { groep: 9 }, 'GroepOngeldig'],
  ['1800', { geboortejaar: 1800 }, 'GeboortejaarOngeldig'],
  ['a month that does not fit', { geboortejaar: 2018, leerplichtigVanaf: maand('2020-06') }, 'LeerplichtmaandOngeldig'],
  ['a gemeente that is not there', { woongemeenteId: nergens as GemeenteId }, 'GemeenteNietGevonden'],
] as const)('refuses %s', async (_wat, gegevens, kind) => {
  await using db = await leegHuis()
  const id = await gemeld(db)
  expect(geweigerd(await laat(db, 1, (sessie) => leerlingBijwerken(sessie, { id, gegevens })))).toBe(kind)
})

test('refuses to enrol twice, at no school, and to end what does not run', async () => {
  await using db = await leegHuis()
  const id = await gemeld(db)
  const naar = { id, schoolId: zaanoever, van: vandaag }
  expect(geweigerd(await laat(db, 4, (sessie) => leerlingInschrijven(sessie, naar)))).toBe('AlIngeschreven')
  const nergensHeen = { ...naar, schoolId: nergens as SchoolId }
  expect(geweigerd(await laat(db, 4, (sessie) => leerlingInschrijven(sessie, nergensHeen)))).toBe('SchoolNietGevonden')
  const weg = { id, laatsteDag: vandaag }
  expect(geweigerd(await laat(db, 2, (sessie) => leerlingUitschrijven(sessie, weg)))).toBe('LeerlingNietGevonden')
  expect(geweigerd(await laat(db, 6, (sessie) => leerlingUitschrijven(sessie, weg)))).toBe('GeenToegang')
  gelukt(await laat(db, 1, (sessie) => leerlingUitschrijven(sessie, weg)))
  expect(geweigerd(await laat(db, 1, (sessie) => leerlingUitschrijven(sessie, weg)))).toBe('NietIngeschreven')
})
