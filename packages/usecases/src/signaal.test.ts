import { listAudit, lockThuiszittermelding } from '@thuisnabij/db'
import { medewerkerId, proefmolen, zaanoever } from '@thuisnabij/db/testing'
import { datum, type SignaalId } from '@thuisnabij/domain'
import { expect, test } from 'vitest'
import { leerlingInschrijven } from './leerling-inschrijven.ts'
import { leerlingUitschrijven } from './leerling-uitschrijven.ts'
import { monitorHerrekenen } from './monitor-herrekenen.ts'
import { signaalAfhandelen } from './signaal-afhandelen.ts'
import { signaalOppakken } from './signaal-oppakken.ts'
import { signaalOverdragen } from './signaal-overdragen.ts'
import { signaalVinden, signalenInzien } from './signalen-inzien.ts'
import { termijnenBewaken } from './termijnen-bewaken.ts'
import { gelukt, geweigerd, laat, leegHuis } from './testing/huis.ts'
import { thuiszitterAfsluiten } from './thuiszitter-afsluiten.ts'
import { thuiszitterBijwerken } from './thuiszitter-bijwerken.ts'
import { thuiszitterIntrekken } from './thuiszitter-intrekken.ts'
import { thuiszitterMelden } from './thuiszitter-melden.ts'
import { thuiszittermeldingVinden } from './thuiszittermelding-vinden.ts'

async function huisMetMelding(sinds: string) {
  const db = await leegHuis()
  const melding = gelukt(
    await laat(db, 1, (sessie) =>
      thuiszitterMelden(sessie, {
        leerling: { initialen: 'K.L.', schoolId: proefmolen, groep: 5 },
        melding: { verzuimSinds: { op: datum(sinds), precisie: 'dag' }, verzuimtype: 'ongeoorloofd' },
      }),
    ),
  )
  const signalen = gelukt(await laat(db, 4, (sessie) => signalenInzien(sessie, {}, { first: 10 }))).rows
  return { db, melding, signalen, id: signalen.at(-1)?.id as SignaalId }
}

test('of two coördinatoren who press at the same moment one has it, and the other hears who', async () => {
  const { db, id } = await huisMetMelding('2023-11-06')
  await using _ = db
  const uitkomsten = await Promise.all(
    [4, 5, 4, 5].map((nr) => laat(db, nr as 4 | 5, (sessie) => signaalOppakken(sessie, { id }))),
  )

  expect(uitkomsten.filter(({ ok }) => ok)).toHaveLength(1)
  expect(uitkomsten.filter(({ ok }) => !ok).map(geweigerd)).toEqual(['AlOpgepakt', 'AlOpgepakt', 'AlOpgepakt'])
  const { opgepaktDoor, versie } = gelukt(await laat(db, 5, (sessie) => signaalVinden(sessie, { nummer: 1 })))
  expect(opgepaktDoor?.rollen[0]?.rol).toBe('coordinatie')
  expect(versie).toBe(2)
})

test('a signaal goes from coördinator to coördinator, and is handled with what came of it', async () => {
  const { db, id } = await huisMetMelding('2023-11-06')
  await using _ = db
  gelukt(await laat(db, 4, (sessie) => signaalOppakken(sessie, { id })))

  const naarIb = await laat(db, 4, (sessie) => signaalOverdragen(sessie, { id, aan: medewerkerId(1) }))
  expect(geweigerd(naarIb)).toBe('GeenCoordinator')
  const over = gelukt(await laat(db, 4, (sessie) => signaalOverdragen(sessie, { id, aan: medewerkerId(5) })))
  expect(over).toMatchObject({
    status: 'overgedragen',
    opgepaktDoor: medewerkerId(5),
    overgedragenDoor: medewerkerId(4),
  })
  const klaar = gelukt(await laat(db, 5, (sessie) => signaalAfhandelen(sessie, { id, afhandeling: 'Plek gevonden' })))
  expect(klaar.status).toBe('afgehandeld')
})

test('the school sees who has its melding, also after it wrote to it; another school sees nothing', async () => {
  const { db, id, melding } = await huisMetMelding('2023-11-06')
  await using _ = db
  const behandelaar = (nr: 1 | 4) =>
    laat(db, nr, async (sessie) => gelukt(await thuiszittermeldingVinden(sessie, melding.nummer)).behandelaar?.functie)
  expect(await behandelaar(1)).toBeUndefined()
  gelukt(await laat(db, 4, (sessie) => signaalOppakken(sessie, { id })))
  expect(await behandelaar(1)).toBe('coordinatie 4')
  gelukt(await laat(db, 1, (sessie) => thuiszitterBijwerken(sessie, { id: melding.id, gegevens: { reden: 'Bang.' } })))
  expect(await behandelaar(1)).toBe('coordinatie 4')
  gelukt(await laat(db, 4, (sessie) => signaalOverdragen(sessie, { id, aan: medewerkerId(5) })))
  gelukt(await laat(db, 5, (sessie) => signaalAfhandelen(sessie, { id, afhandeling: 'Plek gevonden' })))
  expect([await behandelaar(1), await behandelaar(4)]).toEqual(['coordinatie 5', 'coordinatie 5'])
  expect(geweigerd(await laat(db, 2, (sessie) => thuiszittermeldingVinden(sessie, melding.nummer)))).toBe(
    'MeldingNietGevonden',
  )
})

test('a signaal may be taken up while its leerling goes to another school', async () => {
  const { db, id, melding } = await huisMetMelding('2023-11-06')
  await using _ = db
  const wachtend = async () =>
    (await db.owner.pool.query('select count(*)::int as aantal from pg_locks where not granted')).rows[0].aantal
  const leerling = { id: melding.leerlingId }
  gelukt(await laat(db, 1, (sessie) => leerlingUitschrijven(sessie, { ...leerling, laatsteDag: datum('2023-11-15') })))
  let opgepakt: ReturnType<typeof signaalOppakken> | undefined
  await laat(db, 4, async (sessie) => {
    await lockThuiszittermelding(sessie, melding.id)
    opgepakt = laat(db, 5, (ander) => signaalOppakken(ander, { id }))
    await expect.poll(wachtend).toBe(1)
    gelukt(await leerlingInschrijven(sessie, { ...leerling, schoolId: zaanoever, van: datum('2023-11-16'), groep: 5 }))
  })
  expect(await opgepakt).toMatchObject({ ok: true })
  const { behandelaar } = await laat(db, 2, async (sessie) =>
    gelukt(await thuiszittermeldingVinden(sessie, melding.nummer)),
  )
  expect(behandelaar?.functie).toBe('coordinatie 5')
})

test('only the coördinatie may; a number that is there and one that is not are refused alike', async () => {
  const { db, id } = await huisMetMelding('2023-11-06')
  await using _ = db
  const onbekend = '00000000-0000-4000-8000-000000000000' as SignaalId
  for (const nr of [1, 3, 6, 7, 8, 10, 11, 12, 13] as const) {
    for (const welk of [id, onbekend]) {
      expect(geweigerd(await laat(db, nr, (sessie) => signaalOppakken(sessie, { id: welk })))).toBe('GeenToegang')
    }
  }
})

test('the norm coming near gives one signaal, however often the terms are watched', async () => {
  const { db } = await huisMetMelding('2023-09-04')
  await using _ = db
  const soorten = () =>
    laat(db, 4, async (sessie) =>
      gelukt(await signalenInzien(sessie, {}, { first: 10 })).rows.map(({ soort }) => soort),
    )
  expect(await soorten()).toEqual(['nadert_norm', 'nieuwe_melding'])

  expect(await laat(db, 'werker', termijnenBewaken)).toBe(0)
  const naDeNorm = () => new Date('2023-12-05T09:00:00Z')
  expect(await laat(db, 'werker', termijnenBewaken, naDeNorm)).toBe(1)
  expect(await laat(db, 'werker', termijnenBewaken, naDeNorm)).toBe(0)
  expect(await soorten()).toEqual(['norm_overschreden', 'nadert_norm', 'nieuwe_melding'])
})

test('danger that is told later gives an urgent signaal, once', async () => {
  const { db, melding } = await huisMetMelding('2023-11-06')
  await using _ = db
  const { id } = melding
  const bijwerken = (gegevens: { readonly veiligheid?: boolean; readonly reden?: string }) =>
    laat(db, 1, (sessie) => thuiszitterBijwerken(sessie, { id, gegevens }))
  gelukt(await bijwerken({ veiligheid: true }))
  gelukt(await bijwerken({ reden: 'angst' }))

  const signalen = await laat(db, 4, ({ trx }) =>
    trx.selectFrom('signaal').select(['soort', 'urgentie']).orderBy('nummer').execute(),
  )
  expect(signalen).toEqual([
    { soort: 'nieuwe_melding', urgentie: 'gewoon' },
    { soort: 'veiligheid', urgentie: 'urgent' },
  ])
})

test('whoever sees a signaal or acts on one is recorded with the leerling it is about', async () => {
  const { db, melding, id } = await huisMetMelding('2023-11-06')
  await using _ = db
  gelukt(await laat(db, 4, (sessie) => signaalVinden(sessie, { id })))
  gelukt(await laat(db, 4, (sessie) => signaalOppakken(sessie, { id })))

  const regels = await laat(db, 11, (sessie) => listAudit(sessie, { leerlingId: melding.leerlingId, first: 10 }))
  const bijSignaal = regels.filter(({ object }) => object.soort === 'signaal')
  expect(bijSignaal.map(({ handeling }) => handeling)).toEqual(['signaal-oppakken', 'signaal-inzien', 'signaal-inzien'])
})

test('a withdrawn melding tells the coördinatie, and a closed one stops the norm', async () => {
  const { db, melding } = await huisMetMelding('2023-09-04')
  await using _ = db
  gelukt(await laat(db, 1, (sessie) => thuiszitterIntrekken(sessie, { id: melding.id, reden: 'Verkeerd kind' })))

  const signalen = gelukt(await laat(db, 4, (sessie) => signalenInzien(sessie, {}, { first: 10 }))).rows
  expect(signalen[0]?.soort).toBe('melding_ingetrokken')
  const afsluiten = await laat(db, 1, (sessie) =>
    thuiszitterAfsluiten(sessie, { id: melding.id, uitkomst: 'terug_op_school', op: datum('2023-11-14') }),
  )
  expect(geweigerd(afsluiten)).toBe('MeldingNietLopend')
  expect(await laat(db, 'werker', termijnenBewaken, () => new Date('2024-01-05T09:00:00Z'))).toBe(0)
})

test('the figures are those that a rebuild gives; a rebuild tells which were not, and mends them', async () => {
  const { db } = await huisMetMelding('2023-09-04')
  await using _ = db
  expect(await laat(db, 'werker', monitorHerrekenen)).toEqual([])

  await laat(db, 'werker', ({ trx }) => trx.updateTable('monitor_school_maand').set({ thuiszitters: 7 }).execute())
  expect(await laat(db, 'werker', monitorHerrekenen)).toEqual([proefmolen])
  expect(await laat(db, 'werker', monitorHerrekenen)).toEqual([])
})
