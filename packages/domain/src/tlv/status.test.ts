import { expect, test } from 'vitest'
import { datum } from '../kalender/datum.ts'
import type { TlvAanvraag, TlvStatus } from './aanvraag.ts'
import {
  aanvraagsoorttekst,
  disciplinetekst,
  geldendBesluit,
  geldigheid,
  isBesloten,
  isLopend,
  isVerlopen,
  statustekst,
  tlvSoorttekst,
} from './status.ts'
import { concept, terBesluit, toegekend, toekenning } from './testing.ts'

test.each([
  ['concept', false, false, 'nog niet ingediend'],
  ['ingediend', true, false, 'ingediend'],
  ['onvolledig', true, false, 'onvolledig'],
  ['in_behandeling', true, false, 'in behandeling'],
  ['bij_deskundigen', true, false, 'bij de deskundigen'],
  ['ter_besluit', true, false, 'klaar voor het besluit'],
  ['toegekend', false, true, 'toegekend'],
  ['afgewezen', false, true, 'afgewezen'],
  ['ingetrokken', false, false, 'ingetrokken'],
  ['buiten_behandeling', false, false, 'buiten behandeling gesteld'],
] as const satisfies readonly (readonly [TlvStatus, boolean, boolean, string])[])(
  '%s: lopend %s, besloten %s, "%s"',
  (status, lopend, besloten, tekst) => {
    expect([isLopend(status), isBesloten(status), statustekst(status)]).toEqual([lopend, besloten, tekst])
  },
)

test.each([
  ['2024-01-01', false],
  ['2026-07-31', false],
  ['2026-08-01', true],
])('a TLV to 31-7-2026 is verlopen on %s: %s', (dag, verlopen) => {
  expect(isVerlopen(toegekend, datum(dag))).toBe(verlopen)
})

const herzien: TlvAanvraag = {
  ...toegekend,
  besluiten: [toekenning, { ...toekenning, geldigTot: datum('2027-07-31') }],
}
const afgewezen: TlvAanvraag = {
  ...terBesluit,
  status: 'afgewezen',
  besluiten: [{ uitkomst: 'afgewezen', op: toekenning.op, beslisserId: toekenning.beslisserId, motivering: 'Nee.' }],
}

test.each([
  ['the last besluit', herzien, '2027-07-31'],
  ['the only one', toegekend, '2026-07-31'],
  ['nothing, when it was denied', afgewezen, undefined],
  ['nothing, before a besluit', terBesluit, undefined],
  ['nothing, for a concept', concept, undefined],
])('what holds is %s', (_geval, aanvraag, geldigTot) => {
  expect(geldigheid(aanvraag)?.geldigTot).toBe(geldigTot)
  expect(geldendBesluit(aanvraag) !== undefined).toBe(isBesloten(aanvraag.status))
})

test('words for people', () => {
  expect((['SBO', 'SO_LAAG', 'SO_MIDDEN', 'SO_HOOG'] as const).map(tlvSoorttekst)).toEqual([
    'SBO',
    'SO laag',
    'SO midden',
    'SO hoog',
  ])
  expect(disciplinetekst('kinder_en_jeugdpsycholoog')).toBe('kinder- en jeugdpsycholoog')
  expect([aanvraagsoorttekst('eerste'), aanvraagsoorttekst('verlenging')]).toEqual(['eerste aanvraag', 'verlenging'])
})
