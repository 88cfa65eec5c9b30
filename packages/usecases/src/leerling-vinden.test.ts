import { listInschrijvingen, listLeerlingenByInitialen } from '@thuisnabij/db'
import { proefmolen, sluis, zaanoever } from '@thuisnabij/db/testing'
import { datum, type LeerlingId, type SchoolId } from '@thuisnabij/domain'
import { expect, test } from 'vitest'
import { type LeerlingInvoer, leerlingVinden, leerlingVindenOfBeginnen } from './leerling-vinden.ts'
import { plaatsingWachten } from './plaatsing-wachten.ts'
import { gelukt, geweigerd, laat, leegHuis } from './testing/huis.ts'
import { toegekend } from './testing/tlv.ts'

const jv: LeerlingInvoer = { initialen: 'J.V.', schoolId: proefmolen, groep: 6 }
const nergens = '00000000-0000-4000-8000-00000000dead'

test('a child without a school is not the child of a school with the same initialen', async () => {
  await using db = await leegHuis()
  const bijProefmolen = gelukt(await laat(db, 1, (sessie) => leerlingVindenOfBeginnen(sessie, jv)))
  expect(gelukt(await laat(db, 4, (sessie) => leerlingVinden(sessie, { initialen: 'J.V.' })))).toBeUndefined()

  const zonder = gelukt(await laat(db, 4, (sessie) => leerlingVindenOfBeginnen(sessie, { initialen: 'J.V.' })))
  expect(zonder).toEqual({ id: zonder.id, initialen: 'J.V.', ingeschreven: false })
  expect(gelukt(await laat(db, 4, (sessie) => leerlingVinden(sessie, { initialen: 'jv' })))).toEqual(zonder)
  expect(await laat(db, 4, (sessie) => listLeerlingenByInitialen(sessie, { initialen: 'J.V.' }))).toHaveLength(2)
  expect(gelukt(await laat(db, 1, (sessie) => leerlingVinden(sessie, jv)))).toEqual(bijProefmolen)
})

test('a child that is visible but of another school is refused in words', async () => {
  await using db = await leegHuis()
  const aanvraag = await toegekend(db)
  const wacht = { aanvraagId: aanvraag.id, bij: { schoolId: sluis }, wachtSinds: datum('2023-11-15') }
  gelukt(await laat(db, 1, (sessie) => plaatsingWachten(sessie, wacht)))

  const doorSluis = { initialen: 'J.V.', schoolId: sluis, leerlingId: aanvraag.leerlingId }
  expect(geweigerd(await laat(db, 9, (sessie) => leerlingVindenOfBeginnen(sessie, doorSluis)))).toBe(
    'LeerlingBijAndereSchool',
  )
  const doorZaanoever = { ...doorSluis, schoolId: zaanoever }
  expect(geweigerd(await laat(db, 2, (sessie) => leerlingVindenOfBeginnen(sessie, doorZaanoever)))).toBe(
    'LeerlingNietGevonden',
  )
})

test('what was unknown of a child is filled in, and what was known stays', async () => {
  await using db = await leegHuis()
  const eerst = gelukt(
    await laat(db, 1, (sessie) => leerlingVindenOfBeginnen(sessie, { initialen: 'J.V.', schoolId: proefmolen })),
  )
  const metJaar = { ...jv, geboortejaar: 2015 }
  gelukt(await laat(db, 1, (sessie) => leerlingVindenOfBeginnen(sessie, metJaar)))
  const nu = { ...eerst, groep: 6, geboortejaar: 2015 }
  expect(gelukt(await laat(db, 1, (sessie) => leerlingVinden(sessie, jv)))).toEqual(nu)

  const gekozen = { ...jv, groep: 7, leerlingId: eerst.id }
  expect(gelukt(await laat(db, 1, (sessie) => leerlingVindenOfBeginnen(sessie, gekozen)))).toEqual(nu)
})

test.each([
  ['a school that is not there', { schoolId: nergens as SchoolId }, 'SchoolNietGevonden'],
  ['a leerling that is not there', { leerlingId: nergens as LeerlingId }, 'LeerlingNietGevonden'],
  ['a geboortejaar long ago', { geboortejaar: 1800 }, 'GeboortejaarOngeldig'],
  ['a geboortejaar to come', { geboortejaar: 2024 }, 'GeboortejaarOngeldig'],
  ['groep 9', { groep: 9 }, 'GroepOngeldig'],
  ['a name', { initialen: 'Jan de Vries' }, 'GeenInitialen'],
] as const)('refuses %s', async (_wat, anders, kind) => {
  await using db = await leegHuis()
  expect(geweigerd(await laat(db, 4, (sessie) => leerlingVindenOfBeginnen(sessie, { ...jv, ...anders })))).toBe(kind)
})

test('a child that a school expects is not enrolled, and is no child that is', async () => {
  await using db = await leegHuis()
  const hier: LeerlingInvoer = { initialen: 'J.V.', schoolId: sluis }
  gelukt(await laat(db, 9, (sessie) => leerlingVindenOfBeginnen(sessie, hier)))
  const verwacht = { ...hier, ingeschreven: false }
  expect(geweigerd(await laat(db, 9, (sessie) => leerlingVinden(sessie, verwacht)))).toBe('WelkeLeerling')

  const nieuw = { ...verwacht, isNieuw: true }
  const kind = gelukt(await laat(db, 9, (sessie) => leerlingVindenOfBeginnen(sessie, nieuw)))
  expect(kind).toMatchObject({ schoolId: sluis, ingeschreven: false })
  expect(await laat(db, 9, (sessie) => listInschrijvingen(sessie, kind.id))).toEqual([])
})

test('who was shown to choose from is recorded', async () => {
  await using db = await leegHuis()
  const { id } = gelukt(await laat(db, 1, (sessie) => leerlingVindenOfBeginnen(sessie, jv)))
  const inGroep7 = { ...jv, groep: 7 }
  expect(geweigerd(await laat(db, 1, (sessie) => leerlingVinden(sessie, inGroep7)))).toBe('WelkeLeerling')
  const regels = await laat(db, 11, ({ trx }) =>
    trx.selectFrom('audit').select(['handeling', 'leerling_ids']).execute(),
  )
  expect(regels).toEqual([{ handeling: 'leerling-inzien', leerling_ids: [id] }])
})
