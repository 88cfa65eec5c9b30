import { medewerkerId, proefmolen, sluis, zaanoever } from '@thuisnabij/db/testing'
import { datum, type MedewerkerId, type SchoolId } from '@thuisnabij/domain'
import { expect, test } from 'vitest'
import { plaatsingPlaatsen } from './plaatsing-plaatsen.ts'
import { plaatsingWachten } from './plaatsing-wachten.ts'
import { plaatsingenInzien } from './plaatsingen-inzien.ts'
import { gelukt, geweigerd, laat, leegHuis } from './testing/huis.ts'
import { beoordeeld, concept, deskundigen, terBesluit, toegekend, toekenning } from './testing/tlv.ts'
import { tlvAanvraagAanvullen } from './tlv-aanvraag-aanvullen.ts'
import { tlvAanvraagAfwijzen } from './tlv-aanvraag-afwijzen.ts'
import { tlvAanvraagBeginnen } from './tlv-aanvraag-beginnen.ts'
import { tlvAanvraagConceptWijzigen } from './tlv-aanvraag-concept-wijzigen.ts'
import { tlvAanvraagDeskundigenVragen } from './tlv-aanvraag-deskundigen-vragen.ts'
import { tlvAanvraagHerzien } from './tlv-aanvraag-herzien.ts'
import { tlvAanvraagInBehandelingNemen } from './tlv-aanvraag-in-behandeling-nemen.ts'
import { tlvAanvraagIndienen } from './tlv-aanvraag-indienen.ts'
import { tlvAanvraagOnvolledigVerklaren } from './tlv-aanvraag-onvolledig-verklaren.ts'
import { tlvAanvraagToekennen } from './tlv-aanvraag-toekennen.ts'
import { tlvAanvraagVinden, tlvAanvragenVinden } from './tlv-aanvraag-vinden.ts'
import { tlvBezwaarAfdoen } from './tlv-bezwaar-afdoen.ts'
import { tlvBezwaarIndienen } from './tlv-bezwaar-indienen.ts'

const vandaag = datum('2023-11-15')
const nergens = '00000000-0000-4000-8000-00000000dead'

test('an aanvraag lives from concept to a place, and each step is kept', async () => {
  await using db = await leegHuis()
  const id = await terBesluit(db)
  gelukt(await laat(db, 4, (sessie) => tlvAanvraagToekennen(sessie, { id, ...toekenning, motivering: 'Nodig' })))
  const { aanvraag } = gelukt(await laat(db, 1, (sessie) => tlvAanvraagVinden(sessie, { jaar: 2023, volgnummer: 1 })))
  expect(aanvraag.gebeurtenissen.map(({ soort }) => soort)).toEqual([
    'ingediend',
    'in_behandeling',
    'advies_gevraagd',
    'advies_ontvangen',
    'advies_ontvangen',
    'ter_besluit',
    'toegekend',
  ])

  const wacht = gelukt(
    await laat(db, 1, (sessie) =>
      plaatsingWachten(sessie, { aanvraagId: id, bij: { schoolId: sluis }, wachtSinds: vandaag }),
    ),
  )
  expect(gelukt(await laat(db, 9, (sessie) => plaatsingenInzien(sessie, {}, { first: 20 }))).rows).toEqual([wacht])
  const bijSluis = await laat(db, 9, (sessie) => tlvAanvraagVinden(sessie, { jaar: 2023, volgnummer: 1 }))
  expect(geweigerd(bijSluis)).toBe('AanvraagNietGevonden')
  const doorSluis = await laat(db, 9, (sessie) => plaatsingPlaatsen(sessie, { id: wacht.id, geplaatstOp: vandaag }))
  expect(geweigerd(doorSluis)).toBe('PlaatsingNietGevonden')
  gelukt(await laat(db, 4, (sessie) => plaatsingPlaatsen(sessie, { id: wacht.id, geplaatstOp: vandaag })))
})

test('is filed once its gebreken are gone; until then no number is used', async () => {
  await using db = await leegHuis()
  const id = await concept(db)
  gelukt(
    await laat(db, 1, (sessie) => tlvAanvraagConceptWijzigen(sessie, { id, gegevens: { ouderInstemming: 'nee' } })),
  )
  const zonder = await laat(db, 1, (sessie) => tlvAanvraagIndienen(sessie, { id }))
  expect(zonder).toEqual({
    ok: false,
    error: {
      kind: 'AanvraagNietIndienbaar',
      gebreken: [{ kind: 'OudersNietGehoord' }, { kind: 'InstemmingMotiveringOntbreekt' }],
    },
  })

  const gehoord = { oudersGehoordOp: datum('2023-11-10'), instemmingMotivering: 'De situatie is onhoudbaar' }
  gelukt(await laat(db, 1, (sessie) => tlvAanvraagConceptWijzigen(sessie, { id, gegevens: gehoord })))
  const ingediend = gelukt(await laat(db, 1, (sessie) => tlvAanvraagIndienen(sessie, { id })))
  expect(ingediend.nummer).toEqual({ jaar: 2023, volgnummer: 1 })
  expect(geweigerd(await laat(db, 1, (sessie) => tlvAanvraagIndienen(sessie, { id })))).toBe('AanvraagInAndereStatus')
})

test('only the coördinatie files for an earlier day', async () => {
  await using db = await leegHuis()
  const id = await concept(db)
  const eerder = { id, op: datum('2023-11-14') }
  expect(await laat(db, 1, (sessie) => tlvAanvraagIndienen(sessie, eerder))).toEqual({
    ok: false,
    error: { kind: 'AanvraagNietIndienbaar', gebreken: [{ kind: 'IndieningInVerleden', op: '2023-11-14' }] },
  })
  const ingediend = gelukt(await laat(db, 4, (sessie) => tlvAanvraagIndienen(sessie, eerder)))
  expect(ingediend.ingediendOp).toBe('2023-11-14')
})

test('neither who began the aanvraag nor who filed it may decide', async () => {
  await using db = await leegHuis()
  const id = await concept(db)
  const ingediend = gelukt(await laat(db, 4, (sessie) => tlvAanvraagIndienen(sessie, { id })))
  expect([ingediend.begonnenDoor, ingediend.ingediendDoor]).toEqual([medewerkerId(1), medewerkerId(4)])

  await beoordeeld(db, id)
  const besluit = { id, ...toekenning, motivering: 'Nodig' }
  expect(await laat(db, 4, (sessie) => tlvAanvraagToekennen(sessie, besluit))).toEqual({
    ok: false,
    error: { kind: 'BesluitOngeldig', gebreken: [{ kind: 'BeslisserIsIndiener' }] },
  })
  gelukt(await laat(db, 5, (sessie) => tlvAanvraagToekennen(sessie, besluit)))
})

test('without a mandate in the settings nobody decides', async () => {
  await using db = await leegHuis()
  const id = await terBesluit(db)
  const zonder = await laat(db, 4, (sessie) => {
    const instellingen = { ...sessie.instellingen, tlv: { ...sessie.instellingen.tlv, mandaten: [] } }
    return tlvAanvraagToekennen({ ...sessie, instellingen }, { id, ...toekenning, motivering: 'Nodig' })
  })
  expect(zonder).toEqual({
    ok: false,
    error: { kind: 'BesluitOngeldig', gebreken: [{ kind: 'GeenMandaat', soort: 'SBO' }] },
  })
})

test.each([
  ['the receiving school for sbo', 9, sluis, undefined],
  ['the coördinatie for the receiving school', 4, sluis, undefined],
  ['a basisschool', 1, proefmolen, 'NietDeVoorschoolseAanvrager'],
  ['the coördinatie for a child that no school expects', 4, undefined, 'NietDeVoorschoolseAanvrager'],
] as const)('a voorschools kind: %s', async (_wie, nr, schoolId, gebrek) => {
  await using db = await leegHuis()
  const begonnen = await laat(db, nr, (sessie) =>
    tlvAanvraagBeginnen(sessie, {
      leerling: { initialen: 'P.K.', geboortejaar: 2019, ...(schoolId === undefined ? {} : { schoolId }) },
      gegevens: { soort: 'SBO', aanvraagsoort: 'eerste', herkomst: 'voorschools', ouderInstemming: 'ja' },
    }),
  )
  const { id } = gelukt(begonnen)
  const uitkomst = await laat(db, nr, (sessie) => tlvAanvraagIndienen(sessie, { id }))
  if (gebrek !== undefined) {
    expect(uitkomst).toMatchObject({ ok: false, error: { gebreken: [{ kind: gebrek }] } })
    return
  }
  const { nummer } = gelukt(uitkomst)
  const { leerling } = gelukt(await laat(db, 9, (sessie) => tlvAanvraagVinden(sessie, nummer)))
  expect(leerling).toMatchObject({ initialen: 'P.K.', schoolId: sluis, ingeschreven: false })
})

test.each([
  ['nobody', nergens as MedewerkerId, 'DeskundigeNietGevonden'],
  ['a medewerker who is no deskundige', medewerkerId(13), 'DeskundigeNietGevonden'],
  ['a deskundige', medewerkerId(12), undefined],
] as const)('asks %s for advice', async (_wie, deskundigeId, kind) => {
  await using db = await leegHuis()
  const id = await concept(db)
  gelukt(await laat(db, 1, (sessie) => tlvAanvraagIndienen(sessie, { id })))
  gelukt(await laat(db, 4, (sessie) => tlvAanvraagInBehandelingNemen(sessie, { id, stukken: [] })))
  const [eerste, tweede] = deskundigen
  const twee = { id, deskundigen: [{ ...eerste, deskundigeId }, tweede] } as const
  const uitkomst = await laat(db, 4, (sessie) => tlvAanvraagDeskundigenVragen(sessie, twee))
  expect(uitkomst.ok ? undefined : uitkomst.error.kind).toBe(kind)
})

test.each([
  ['a school that is not there', nergens as SchoolId, 'SchoolNietGevonden'],
  ['a basisschool', zaanoever, 'SchoolsoortPastNiet'],
] as const)('nobody waits for %s', async (_wat, schoolId, kind) => {
  await using db = await leegHuis()
  const { id: aanvraagId } = await toegekend(db)
  const wacht = { aanvraagId, bij: { schoolId }, wachtSinds: vandaag }
  expect(geweigerd(await laat(db, 1, (sessie) => plaatsingWachten(sessie, wacht)))).toBe(kind)
})

test('filed twice at the same moment it gets one number', async () => {
  await using db = await leegHuis()
  const id = await concept(db)
  const uitkomsten = await Promise.all(
    [1, 3, 1, 3].map((nr) => laat(db, nr as 1 | 3, (sessie) => tlvAanvraagIndienen(sessie, { id }))),
  )
  expect(uitkomsten.filter(({ ok }) => ok)).toHaveLength(1)
})

test('rests while something is missing and goes on when it is there', async () => {
  await using db = await leegHuis()
  const id = await concept(db)
  gelukt(await laat(db, 1, (sessie) => tlvAanvraagIndienen(sessie, { id })))
  gelukt(await laat(db, 4, (sessie) => tlvAanvraagOnvolledigVerklaren(sessie, { id, ontbreekt: ['handelingsdeel'] })))
  const vreemd = await laat(db, 1, (sessie) => tlvAanvraagAanvullen(sessie, { id, stukken: ['foto'] }))
  expect(geweigerd(vreemd)).toBe('StukNietGevraagd')
  const weer = gelukt(await laat(db, 1, (sessie) => tlvAanvraagAanvullen(sessie, { id, stukken: ['handelingsdeel'] })))
  expect(weer.status).toBe('ingediend')
})

test('a denial can be turned round after a bezwaar that was gegrond, by somebody else', async () => {
  await using db = await leegHuis()
  const id = await terBesluit(db)
  gelukt(await laat(db, 4, (sessie) => tlvAanvraagAfwijzen(sessie, { id, motivering: 'Kan met extra hulp' })))
  const bezwaar = { id, soort: 'bezwaar', door: 'ouders', ingediendOp: vandaag } as const
  gelukt(await laat(db, 4, (sessie) => tlvBezwaarIndienen(sessie, bezwaar)))
  const nieuw = { id, motivering: 'Toch nodig', toekenning }
  expect(geweigerd(await laat(db, 5, (sessie) => tlvAanvraagHerzien(sessie, nieuw)))).toBe('GeenGegrondBezwaar')

  gelukt(
    await laat(db, 4, (sessie) => tlvBezwaarAfdoen(sessie, { id, soort: 'bezwaar', uitkomst: 'gegrond', op: vandaag })),
  )
  expect(geweigerd(await laat(db, 4, (sessie) => tlvAanvraagHerzien(sessie, nieuw)))).toBe('BesluitOngeldig')
  const herzien = gelukt(await laat(db, 5, (sessie) => tlvAanvraagHerzien(sessie, nieuw)))
  expect(herzien.besluiten.map(({ uitkomst }) => uitkomst)).toEqual(['afgewezen', 'toegekend'])
})

test('another school is refused the same way whether the aanvraag is there or not', async () => {
  await using db = await leegHuis()
  const id = await terBesluit(db)
  const nummers = [
    { jaar: 2023, volgnummer: 1 },
    { jaar: 2023, volgnummer: 9999 },
  ]
  for (const nummer of nummers) {
    expect(geweigerd(await laat(db, 2, (sessie) => tlvAanvraagVinden(sessie, nummer)))).toBe('AanvraagNietGevonden')
    for (const nr of [6, 7, 8, 10, 11, 13] as const) {
      expect(geweigerd(await laat(db, nr, (sessie) => tlvAanvraagVinden(sessie, nummer)))).toBe('GeenToegang')
    }
  }
  for (const initialen of ['J.V.', 'Q.Q.']) {
    const elders = await laat(db, 2, (sessie) => tlvAanvragenVinden(sessie, { initialen, schoolId: proefmolen }))
    expect(geweigerd(elders)).toBe('GeenToegang')
    expect(
      gelukt(await laat(db, 2, (sessie) => tlvAanvragenVinden(sessie, { initialen, schoolId: zaanoever }))),
    ).toEqual([])
  }
  expect(
    geweigerd(await laat(db, 1, (sessie) => tlvAanvraagToekennen(sessie, { id, ...toekenning, motivering: 'Ja' }))),
  ).toBe('GeenToegang')
})

test('every look at a dossier is recorded with the child it was about', async () => {
  await using db = await leegHuis()
  await terBesluit(db)
  const { leerling } = gelukt(await laat(db, 1, (sessie) => tlvAanvraagVinden(sessie, { jaar: 2023, volgnummer: 1 })))
  const regels = await laat(db, 11, ({ trx }) =>
    trx
      .selectFrom('audit')
      .select(['handeling', 'rol', 'leerling_ids'])
      .where('handeling', '=', 'tlv-aanvraag-inzien')
      .execute(),
  )
  expect(regels).toEqual([{ handeling: 'tlv-aanvraag-inzien', rol: 'ib', leerling_ids: [leerling.id] }])
})
