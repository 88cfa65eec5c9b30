import type { TestDb } from '@thuisnabij/db/testing'
import type { Artikel, Conceptversie, KennisvraagId } from '@thuisnabij/domain'
import { type Kennisbank, maakKennisbank } from '@thuisnabij/kennis'
import { afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { coordinatievraagBeantwoorden } from './coordinatievraag-beantwoorden.ts'
import { geldendeArtikelenLezen } from './kennisartikel-behandelen.ts'
import { kennisartikelIntrekken } from './kennisartikel-intrekken.ts'
import { kennisartikelPubliceren } from './kennisartikel-publiceren.ts'
import { type Conceptbegin, kennisartikelSchrijven } from './kennisartikel-schrijven.ts'
import { kennisartikelWijzigen } from './kennisartikel-wijzigen.ts'
import { kennisartikelenInzien, kennisartikelInzien } from './kennisartikelen-inzien.ts'
import { kennisbankLezen, meegeleverdeArtikelen } from './kennisbank-lezen.ts'
import { kennisvoorstelAfwijzen } from './kennisvoorstel-afwijzen.ts'
import { kennisvraagBewaren, kennisvraagKiezen, type NieuweKennisvraag } from './kennisvraag-bewaren.ts'
import { kennisvragenAfhandelen } from './kennisvragen-afhandelen.ts'
import { kennisvragenInzien } from './kennisvragen-inzien.ts'
import { gelukt, geweigerd, laat, leegHuis } from './testing/huis.ts'
import { woordenlijstInzien, woordenregelOpslaan, woordenregelVerwijderen } from './woordenlijst-beheren.ts'

let db: TestDb
beforeEach(async () => {
  db = await leegHuis()
})
afterEach(() => db[Symbol.asyncDispose]())

const SHIPPED = 'tlv-criteria'
const vraag = (tekst: string, anders: Partial<NieuweKennisvraag> = {}): NieuweKennisvraag => ({
  id: crypto.randomUUID() as string as KennisvraagId,
  tekst,
  aanleiding: 'weet_ik_niet',
  ...anders,
})
const bewaar = (nieuw: NieuweKennisvraag) => laat(db, 1, (sessie) => kennisvraagBewaren(sessie, nieuw))
const begin = (wat: Conceptbegin, wie: 4 | 5 = 4) => laat(db, wie, (sessie) => kennisartikelSchrijven(sessie, wat))
const wijzig = ({ id, stand, inhoud }: Conceptversie, anders: Partial<Artikel>, wie: 4 | 5 = 4) =>
  laat(db, wie, (sessie) => kennisartikelWijzigen(sessie, { id, stand, inhoud: { ...inhoud, ...anders } }))
const publiceer = ({ id, stand }: Pick<Conceptversie, 'id' | 'stand'>, wie: 4 | 5 = 5) =>
  laat(db, wie, (sessie) => kennisartikelPubliceren(sessie, { id, stand }))
const antwoordOp = async (tekst: string) => {
  const uitkomst = (await laat(db, 1, kennisbankLezen)).zoek(tekst)
  return uitkomst.band === 'antwoord' ? uitkomst.treffer.artikel : undefined
}
/** As it ships: building it takes a while. */
let meegeleverd: Kennisbank
beforeAll(() => {
  meegeleverd = maakKennisbank(meegeleverdeArtikelen())
})
const groepen = () =>
  laat(db, 4, async (sessie) => gelukt(await kennisvragenInzien(sessie, { kennis: meegeleverd, hoogstens: 50 })))

describe('from a question without an answer to an article', () => {
  test('like questions are one group, an article is written for it, read by another, and answers', async () => {
    for (const tekst of [
      'Wie betaalt de zwemles onder schooltijd?',
      'wie betaalt zwemles onder schooltijd',
      'wat is een rekenmuur',
    ])
      gelukt(await bewaar(vraag(tekst)))
    const [groep, ander] = await groepen()
    expect(groep?.vragen).toHaveLength(2)
    expect(ander?.vragen.map(({ tekst }) => tekst)).toEqual(['wat is een rekenmuur'])

    const kennisvraagIds = groep?.vragen.map(({ id }) => id) ?? []
    const concept = gelukt(await begin({ soort: 'kennisvragen', kennisvraagIds }))
    expect(concept.inhoud.voorbeeldvragen).toHaveLength(2)
    expect(geweigerd(await publiceer(concept))).toBe('ArtikelHeeftGebreken')
    const geschreven = gelukt(
      await wijzig(concept, { kort: 'De gemeente betaalt de zwemles.', trefwoorden: ['zwemles'] }),
    )
    expect(geweigerd(await publiceer(geschreven, 4))).toBe('EigenConcept')
    expect(geweigerd(await publiceer(concept))).toBe('ConceptGewijzigd')
    gelukt(await publiceer(geschreven))

    expect(await antwoordOp('wie betaalt de zwemles onder schooltijd')).toMatchObject({
      laag: 'werkwijze',
      kort: 'De gemeente betaalt de zwemles.',
    })
    expect((await groepen()).map(({ vragen }) => vragen.length)).toEqual([1])
  })

  test('what might tell of somebody is not kept, nor what was chosen, nor what is done with', async () => {
    expect(gelukt(await bewaar(vraag('Mag Tygo naar de plusklas?')))).toEqual({ vraag: false, toelichting: false })
    expect(
      gelukt(await bewaar(vraag('Mag J.V. met een hulphond naar binnen?', { toelichting: 'Bel Sofie Jansen' }))),
    ).toEqual({
      vraag: true,
      toelichting: false,
    })
    const gekozen = vraag('Wat is een rekenmuur?')
    gelukt(await bewaar(gekozen))
    gelukt(await laat(db, 1, (sessie) => kennisvraagKiezen(sessie, { id: gekozen.id, artikelId: SHIPPED })))
    expect((await groepen()).flatMap(({ vragen }) => vragen.map(({ tekst }) => tekst))).toEqual([
      'Mag [initialen] met een hulphond naar binnen?',
    ])
    const rows = await laat(db, 4, ({ trx }) => trx.selectFrom('kennisvraag').selectAll().execute())
    expect(JSON.stringify(rows)).not.toMatch(/Tygo|Sofie|J\.V\.|000000000001/)

    const [groep] = await groepen()
    const ids = groep?.vragen.map(({ id }) => id) ?? []
    const sluit = () => laat(db, 4, (sessie) => kennisvragenAfhandelen(sessie, { ids, antwoordId: SHIPPED }))
    expect([gelukt(await sluit()), gelukt(await sluit())]).toEqual([{ aantal: 1 }, { aantal: 0 }])
    expect(await groepen()).toEqual([])
  })

  test('a group says when something answers it by now', async () => {
    const [artikel] = meegeleverd.artikelen
    gelukt(await bewaar(vraag(artikel?.voorbeeldvragen[0] ?? '', { aanleiding: 'duim_omlaag' })))
    expect(await groepen()).toMatchObject([{ antwoordtNu: { id: artikel?.id } }])
  })
})

describe('a correction of what ships', () => {
  const verbeter = async (kort: string) => {
    const concept = gelukt(await begin({ soort: 'artikel', artikelId: SHIPPED }))
    return gelukt(await publiceer(gelukt(await wijzig(concept, { kort, soort: 'antwoord' }))))
  }
  const kort = async () => (await laat(db, 1, geldendeArtikelenLezen)).find(({ id }) => id === SHIPPED)?.kort

  test('wins, is replaced by a later one, put back, and withdrawn: then what ships answers again', async () => {
    const zoalsMeegeleverd = await kort()
    const eerste = await verbeter('De criteria staan in de bijlage.')
    expect(await kort()).toBe('De criteria staan in de bijlage.')
    await verbeter('De criteria staan op de website.')
    expect(await kort()).toBe('De criteria staan op de website.')

    const terug = gelukt(await begin({ soort: 'versie', versieId: eerste.id }))
    expect(terug).toMatchObject({ versie: 3, inhoud: { kort: 'De criteria staan in de bijlage.' } })
    gelukt(await publiceer(terug))
    expect(await kort()).toBe('De criteria staan in de bijlage.')

    const gezien = gelukt(await laat(db, 4, (sessie) => kennisartikelInzien(sessie, SHIPPED)))
    expect(gezien).toMatchObject({ herkomst: 'verbeterd', voorstel: false })
    expect(gezien?.versies.map(({ status }) => status)).toEqual(['gepubliceerd', 'vervangen', 'vervangen'])
    gelukt(await laat(db, 4, (sessie) => kennisartikelIntrekken(sessie, { id: terug.id })))
    expect(await kort()).toBe(zoalsMeegeleverd)
    expect(geweigerd(await laat(db, 4, (sessie) => kennisartikelIntrekken(sessie, { id: terug.id })))).toBe(
      'VersieAlGeeindigd',
    )
  })

  test('is a voorstel once another text ships, until somebody chose', async () => {
    const { id } = await verbeter('De criteria staan in de bijlage.')
    const voorstellen = async () =>
      gelukt(await laat(db, 4, kennisartikelenInzien))
        .filter(({ voorstel }) => voorstel)
        .map(({ id: artikel }) => artikel)
    expect(await voorstellen()).toEqual([])
    expect(geweigerd(await laat(db, 4, (sessie) => kennisvoorstelAfwijzen(sessie, { id })))).toBe('GeenVoorstel')

    // As if it had been held against what shipped before.
    await laat(db, 4, ({ trx }) =>
      trx.updateTable('artikelversie').set({ basis_hash: 'ouder' }).where('id', '=', id).execute(),
    )
    expect(await voorstellen()).toEqual([SHIPPED])
    gelukt(await laat(db, 4, (sessie) => kennisvoorstelAfwijzen(sessie, { id })))
    expect(await voorstellen()).toEqual([])
    expect(await kort()).toBe('De criteria staan in de bijlage.')
  })

  test('has one concept at a time, also when two begin at once', async () => {
    const twee = await Promise.all([4, 5].map((wie) => begin({ soort: 'artikel', artikelId: SHIPPED }, wie as 4 | 5)))
    expect(twee.map((uitkomst) => (uitkomst.ok ? 'ok' : uitkomst.error.kind)).toSorted()).toEqual([
      'ConceptBestaatAl',
      'ok',
    ])
  })

  test('holds nothing of a leerling, not even as a concept', async () => {
    const concept = gelukt(await begin({ soort: 'artikel', artikelId: SHIPPED }))
    for (const over of ['Net als bij J.V. geldt dit.', 'Dit gold ook voor Sofie Vermeulen.', 'Zie TLV 2023-0117.'])
      expect(geweigerd(await wijzig(concept, { uitleg: [over] }))).toBe('ArtikelOverLeerling')
    expect(geweigerd(await wijzig(concept, { kort: 'x'.repeat(4_000) }))).toBe('ArtikelTeGroot')
  })

  test.each<readonly [string, Conceptbegin, string]>([
    ['an article', { soort: 'artikel', artikelId: 'weg' }, 'ArtikelNietGevonden'],
    ['a version', { soort: 'versie', versieId: crypto.randomUUID() as never }, 'VersieNietGevonden'],
    [
      'questions',
      { soort: 'kennisvragen', kennisvraagIds: [crypto.randomUUID() as never] },
      'KennisvragenNietGevonden',
    ],
    [
      'an answer',
      { soort: 'antwoord', coordinatievraagId: crypto.randomUUID() as never },
      'CoordinatievraagNietGevonden',
    ],
  ])('cannot begin from %s that is not there', async (_, wat, kind) => {
    expect(geweigerd(await begin(wat))).toBe(kind)
  })
})

test('an own line of words counts from the next question on, and no longer when taken away', async () => {
  const zeg = { zeg: ['gozewoes'], bedoelt: ['toelaatbaarheidsverklaring'] }
  const { titel } = gelukt(await laat(db, 4, (sessie) => kennisartikelInzien(sessie, SHIPPED)))?.inhoud ?? { titel: '' }
  const zeker = async () => (await laat(db, 1, kennisbankLezen)).rangorde('wat is een gozewoes').herkend
  const voor = await zeker()
  const regel = gelukt(await laat(db, 4, (sessie) => woordenregelOpslaan(sessie, zeg)))
  expect(await zeker()).toBeGreaterThan(voor)
  expect(gelukt(await laat(db, 4, woordenlijstInzien)).eigen).toEqual([regel])
  gelukt(await laat(db, 5, (sessie) => woordenregelVerwijderen(sessie, regel)))
  expect(await zeker()).toBe(voor)
  expect(geweigerd(await laat(db, 4, (sessie) => woordenregelOpslaan(sessie, { ...zeg, id: regel.id })))).toBe(
    'WoordenregelNietGevonden',
  )
  expect(geweigerd(await laat(db, 4, (sessie) => woordenregelOpslaan(sessie, { zeg: [], bedoelt: ['x'] })))).toBe(
    'WoordenregelOngeldig',
  )
  expect(titel).not.toBe('')
})

test('nobody but the coördinatie reads or writes any of it', async () => {
  const id = crypto.randomUUID() as never
  for (const wie of [1, 6, 11] as const) {
    const uitkomsten = await laat(db, wie, async (sessie) => [
      await kennisvragenInzien(sessie, { kennis: meegeleverd, hoogstens: 1 }),
      await kennisvragenAfhandelen(sessie, { ids: [] }),
      await kennisartikelenInzien(sessie),
      await kennisartikelInzien(sessie, SHIPPED),
      await kennisartikelSchrijven(sessie, { soort: 'artikel', artikelId: SHIPPED }),
      await kennisartikelPubliceren(sessie, { id, stand: 1 }),
      await kennisartikelIntrekken(sessie, { id }),
      await kennisvoorstelAfwijzen(sessie, { id }),
      await woordenlijstInzien(sessie),
      await woordenregelOpslaan(sessie, { zeg: ['x'], bedoelt: ['y'] }),
      await coordinatievraagBeantwoorden(sessie, { id, antwoord: 'x' }),
    ])
    expect(uitkomsten.map((uitkomst) => (uitkomst.ok ? 'ok' : uitkomst.error.kind))).toEqual(
      uitkomsten.map(() => 'GeenToegang'),
    )
  }
})
