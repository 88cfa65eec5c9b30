import { listBezorgingenVan } from '@thuisnabij/db'
import { persona, type TestDb, testKlok } from '@thuisnabij/db/testing'
import type { CoordinatievraagId, KennisvraagId } from '@thuisnabij/domain'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { coordinatievraagBeantwoorden } from './coordinatievraag-beantwoorden.ts'
import { coordinatievraagStellen } from './coordinatievraag-stellen.ts'
import { coordinatievraagVinden, coordinatievragenInzien } from './coordinatievragen-inzien.ts'
import { kennisartikelPubliceren } from './kennisartikel-publiceren.ts'
import { kennisartikelSchrijven } from './kennisartikel-schrijven.ts'
import { kennisbankLezen } from './kennisbank-lezen.ts'
import { kennisvraagBewaren } from './kennisvraag-bewaren.ts'
import { gelukt, geweigerd, laat, leegHuis } from './testing/huis.ts'
import { vragenWissen } from './vragen-wissen.ts'
import { weigeringstekst } from './weigeringstekst.ts'

let db: TestDb
beforeEach(async () => {
  db = await leegHuis()
})
afterEach(() => db[Symbol.asyncDispose]())

describe('a question to the coördinatie', () => {
  const stel = (tekst: string, gesprekId?: string) =>
    laat(db, 1, (sessie) => coordinatievraagStellen(sessie, { tekst, ...(gesprekId ? { gesprekId } : {}) }))
  const beantwoord = (id: CoordinatievraagId, antwoord: string, wie: 4 | 5 = 4) =>
    laat(db, wie, (sessie) => coordinatievraagBeantwoorden(sessie, { id, antwoord }))
  const naarWie = async (id: CoordinatievraagId) =>
    (await laat(db, 'werker', (sessie) => listBezorgingenVan(sessie, id)))
      .map(({ medewerkerId, gesprekId }) => [medewerkerId, gesprekId])
      .toSorted()

  test('goes to both coördinatoren, its answer to who asked it, and it becomes an article in one step', async () => {
    const gesteld = gelukt(await stel('Wie betaalt de zwemles onder schooltijd?', 'gesprek-1'))
    const [eerste, tweede] = [persona(4).medewerkerId, persona(5).medewerkerId]
    expect(await naarWie(gesteld.id)).toEqual(
      [
        [eerste, undefined],
        [tweede, undefined],
      ].toSorted(),
    )
    const antwoord = 'De gemeente betaalt de zwemles.\n\nVraag het aan de directeur.'
    gelukt(await beantwoord(gesteld.id, antwoord))
    expect(await naarWie(gesteld.id)).toContainEqual([persona(1).medewerkerId, 'gesprek-1'])
    expect(geweigerd(await beantwoord(gesteld.id, 'Nee.', 5))).toBe('AlBeantwoord')
    expect(gelukt(await laat(db, 1, (sessie) => coordinatievraagVinden(sessie, gesteld.id)))).toMatchObject({
      versie: 2,
      vraag: { antwoord },
      gesteldDoor: { id: persona(1).medewerkerId },
      beantwoordDoor: { id: eerste },
    })

    const concept = gelukt(
      await laat(db, 4, (sessie) =>
        kennisartikelSchrijven(sessie, { soort: 'antwoord', coordinatievraagId: gesteld.id }),
      ),
    )
    gelukt(await laat(db, 5, (sessie) => kennisartikelPubliceren(sessie, concept)))
    const kennis = await laat(db, 1, kennisbankLezen)
    expect(kennis.zoek('wie betaalt de zwemles onder schooltijd')).toMatchObject({
      band: 'antwoord',
      treffer: { artikel: { kort: 'De gemeente betaalt de zwemles.' } },
    })
  })

  test('about a leerling is refused, and says where that goes', async () => {
    for (const tekst of [
      'Mag J.V. naar het sbo?',
      'Hoe staat het met TLV 2023-0117?',
      'Mag Sofie Vermeulen naar het sbo?',
    ]) {
      const uitkomst = await stel(tekst)
      expect(geweigerd(uitkomst)).toBe('LeerlinggegevensGenoemd')
      expect(uitkomst.ok ? '' : weigeringstekst(uitkomst.error)).toContain('met een melding of aanvraag')
    }
    expect((await laat(db, 4, (sessie) => coordinatievragenInzien(sessie, {}, { first: 5 }))).rows).toEqual([])
  })

  test('is asked once, also by two at once, and not without end', async () => {
    const zelfde = await Promise.all([stel('Wie betaalt?'), stel('wie betaalt'), stel('Wie  betaalt ?')])
    expect(zelfde.map((uitkomst) => (uitkomst.ok ? 'ok' : uitkomst.error.kind)).toSorted()).toEqual([
      'VraagAlGesteld',
      'VraagAlGesteld',
      'ok',
    ])
    for (const nummer of ['twee', 'drie', 'vier', 'vijf']) gelukt(await stel(`Vraag nummer ${nummer}?`))
    expect(geweigerd(await stel('Vraag nummer zes?'))).toBe('TeVeelVragen')
  })

  test('is not put by the coördinatie to itself', async () => {
    expect(geweigerd(await laat(db, 4, (sessie) => coordinatievraagStellen(sessie, { tekst: 'Wie betaalt?' })))).toBe(
      'GeenToegang',
    )
  })
})

test('questions are erased after their term, and one that waits for its answer is not', async () => {
  const id = crypto.randomUUID() as string as KennisvraagId
  const vraag = { id, tekst: 'Wat is een rekenmuur?', aanleiding: 'weet_ik_niet' } as const
  gelukt(await laat(db, 1, (sessie) => kennisvraagBewaren(sessie, vraag)))
  const open = gelukt(await laat(db, 1, (sessie) => coordinatievraagStellen(sessie, { tekst: 'Wie betaalt?' })))
  const klaar = gelukt(await laat(db, 1, (sessie) => coordinatievraagStellen(sessie, { tekst: 'Wie rijdt?' })))
  gelukt(await laat(db, 4, (sessie) => coordinatievraagBeantwoorden(sessie, { id: klaar.id, antwoord: 'Ouders.' })))
  const jaarLater = (dag: string) => () => new Date(`${dag}T09:00:00.000Z`)
  expect(await laat(db, 'werker', vragenWissen, testKlok)).toBe(0)
  expect(await laat(db, 'werker', vragenWissen, jaarLater('2024-11-15'))).toBe(0)
  expect(await laat(db, 'werker', vragenWissen, jaarLater('2024-11-16'))).toBe(2)
  const over = await laat(db, 4, (sessie) => coordinatievragenInzien(sessie, {}, { first: 5 }))
  expect(over.rows.map(({ id }) => id)).toEqual([open.id])
  await expect(laat(db, 4, vragenWissen)).rejects.toThrow('Only the program itself')
})
