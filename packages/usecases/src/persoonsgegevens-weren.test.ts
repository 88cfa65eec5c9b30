import { proefmolen } from '@thuisnabij/db/testing'
import { datum } from '@thuisnabij/domain'
import { expect, test } from 'vitest'
import type { Werksessie } from './sessie.ts'
import { signaalAfhandelen } from './signaal-afhandelen.ts'
import { signaalEscaleren } from './signaal-escaleren.ts'
import { signaalVinden } from './signalen-inzien.ts'
import { gelukt, laat, leegHuis } from './testing/huis.ts'
import { thuiszitterActiviteitToevoegen } from './thuiszitter-activiteit-toevoegen.ts'
import { thuiszitterBijwerken } from './thuiszitter-bijwerken.ts'
import { thuiszitterIntrekken } from './thuiszitter-intrekken.ts'
import { type ThuiszitterMeldenInvoer, thuiszitterMelden } from './thuiszitter-melden.ts'
import { thuiszitterZichtOpPlekVastleggen } from './thuiszitter-zicht-op-plek-vastleggen.ts'
import { tlvAanvraagBeginnen } from './tlv-aanvraag-beginnen.ts'
import { tlvAanvraagConceptWijzigen } from './tlv-aanvraag-concept-wijzigen.ts'
import { weigeringstekst } from './weigeringstekst.ts'

const NAAM = 'Jan de Vries BSN 111222333 geboren 3-4-2015'
const op = datum('2023-11-14')
const leerling = { initialen: 'J.V.', schoolId: proefmolen, groep: 6 }
const verzuimSinds = { op: datum('2023-10-30'), precisie: 'dag' } as const
const jv: ThuiszitterMeldenInvoer = { leerling, melding: { verzuimSinds, verzuimtype: 'ongeoorloofd' } }
const concept = { soort: 'SBO', aanvraagsoort: 'eerste', herkomst: 'basisschool' } as const

test.each<[string, ThuiszitterMeldenInvoer['melding']]>([
  ['reden', { ...jv.melding, reden: NAAM }],
  ['aanwezigheid', { ...jv.melding, aanwezigheid: NAAM }],
  ['gewenst vervolg', { ...jv.melding, gewenstVervolg: NAAM }],
  ['betrokkenen', { ...jv.melding, betrokkenen: ['jeugdteam', NAAM] }],
  ['words of the first day', { ...jv.melding, verzuimSinds: { ...verzuimSinds, tekst: NAAM } }],
])('a melding with a name in its %s is refused, and no child is begun for it', async (_wat, melding) => {
  await using db = await leegHuis()
  const uitkomst = await laat(db, 1, (sessie) => thuiszitterMelden(sessie, { leerling, melding }))
  if (uitkomst.ok || uitkomst.error.kind !== 'PersoonsgegevensGenoemd') throw new Error('not refused')

  expect(uitkomst.error).toEqual({ kind: 'PersoonsgegevensGenoemd', wat: ['naam', 'geboortedatum', 'bsn'] })
  expect(weigeringstekst(uitkomst.error)).toContain('een volledige naam, een geboortedatum en een BSN')
  expect(JSON.stringify(uitkomst)).not.toContain('Vries')
  const leerlingen = await laat(db, 'werker', ({ trx }) => trx.selectFrom('leerling').select('id').execute())
  expect(leerlingen).toEqual([])
})

test('no act stores a name, and each says so', async () => {
  await using db = await leegHuis()
  const { id } = gelukt(await laat(db, 1, (sessie) => thuiszitterMelden(sessie, jv)))
  const gegevens = { ...concept, instemmingMotivering: 'Vader twijfelt.' }
  const aanvraag = gelukt(await laat(db, 1, (sessie) => tlvAanvraagBeginnen(sessie, { leerling, gegevens })))
  const { signaal } = gelukt(await laat(db, 4, (sessie) => signaalVinden(sessie, { nummer: 1 })))
  const plek = { id, plek: 'De Sluis', vanaf: op, bevestigdDoor: 'directeur' }

  const handelingen: readonly [1 | 4, (sessie: Werksessie) => Promise<unknown>][] = [
    [1, (sessie) => thuiszitterBijwerken(sessie, { id, gegevens: { reden: NAAM } })],
    [1, (sessie) => thuiszitterActiviteitToevoegen(sessie, { id, op, soort: 'overleg', omschrijving: NAAM })],
    [1, (sessie) => thuiszitterIntrekken(sessie, { id, reden: NAAM })],
    [1, (sessie) => thuiszitterZichtOpPlekVastleggen(sessie, { ...plek, bevestigdDoor: NAAM })],
    [1, (sessie) => thuiszitterZichtOpPlekVastleggen(sessie, { ...plek, plek: 'BSN 111222333' })],
    [4, (sessie) => signaalEscaleren(sessie, { id: signaal.id, reden: NAAM })],
    [4, (sessie) => signaalAfhandelen(sessie, { id: signaal.id, afhandeling: NAAM })],
    [1, (sessie) => tlvAanvraagBeginnen(sessie, { leerling, gegevens: { ...concept, instemmingMotivering: NAAM } })],
    [1, (sessie) => tlvAanvraagConceptWijzigen(sessie, { id: aanvraag.id, gegevens: { instemmingMotivering: NAAM } })],
  ]
  for (const [wie, handeling] of handelingen)
    expect(await laat(db, wie, handeling)).toMatchObject({ error: { kind: 'PersoonsgegevensGenoemd' } })

  // the name of a place is none of a person
  gelukt(await laat(db, 1, (sessie) => thuiszitterZichtOpPlekVastleggen(sessie, { ...plek, plek: 'Pieter Breughel' })))
})
