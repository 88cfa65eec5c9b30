import { describe, expect, test } from 'vitest'
import { datum } from '../kalender/datum.ts'
import { activiteitenNaarDag, activiteitToevoegen } from './activiteit-toevoegen.ts'
import { meldingAfsluiten, meldingIntrekken } from './afsluiten.ts'
import { type Meldingwijziging, meldingBijwerken } from './bijwerken.ts'
import type { Activiteit, Thuiszittermelding } from './melding.ts'
import { verzuimSindsTekst } from './teksten.ts'
import { voorbeeldmelding } from './testing.ts'
import { zichtOpPlekLatenVervallen, zichtOpPlekVastleggen } from './zicht-op-plek.ts'

const vandaag = datum('2023-11-15')
const afgesloten: Thuiszittermelding = {
  ...voorbeeldmelding,
  status: 'afgesloten',
  uitkomst: 'terug_op_school',
  afgeslotenOp: datum('2023-11-01'),
}
const ingetrokken: Thuiszittermelding = {
  ...voorbeeldmelding,
  status: 'ingetrokken',
  ingetrokkenOp: datum('2023-11-01'),
  ingetrokkenReden: 'vergissing',
}
const activiteit: Activiteit = { op: datum('2023-10-02'), soort: 'overleg', omschrijving: '' }
const plek = { plek: 'De Sluis', vanaf: datum('2024-01-08'), bevestigdDoor: 'directeur van De Sluis' }

describe('a melding that no longer runs', () => {
  test.each<[string, (melding: Thuiszittermelding) => unknown]>([
    ['meldingBijwerken', (melding) => meldingBijwerken(melding, { gegevens: { veiligheid: true } }, vandaag)],
    ['activiteitToevoegen', (melding) => activiteitToevoegen(melding, activiteit, vandaag)],
    ['meldingAfsluiten', (melding) => meldingAfsluiten(melding, { uitkomst: 'verhuisd', op: vandaag }, vandaag)],
    ['meldingIntrekken', (melding) => meldingIntrekken(melding, 'dubbel', vandaag)],
    ['zichtOpPlekVastleggen', (melding) => zichtOpPlekVastleggen(melding, plek, vandaag)],
    ['zichtOpPlekLatenVervallen', (melding) => zichtOpPlekLatenVervallen(melding, vandaag)],
  ])('refuses %s', (_, act) => {
    const nummer = voorbeeldmelding.nummer
    expect(act(afgesloten)).toEqual({ ok: false, error: { kind: 'MeldingNietLopend', nummer, status: 'afgesloten' } })
    expect(act(ingetrokken)).toEqual({ ok: false, error: { kind: 'MeldingNietLopend', nummer, status: 'ingetrokken' } })
  })
})

describe('meldingBijwerken', () => {
  test('names old and new of all that changed, in the order of reading', () => {
    const wijziging: Meldingwijziging = {
      gegevens: {
        leerplichtGemeld: true,
        verzuimSinds: { op: datum('2023-09-01'), precisie: 'ongeveer', tekst: 'begin september' },
        betrokkenen: ['jeugdteam', 'leerplicht'],
        veiligheid: false,
      },
    }
    const uitkomst = meldingBijwerken(voorbeeldmelding, wijziging, vandaag)
    expect(uitkomst).toMatchObject({
      ok: true,
      value: {
        melding: { ...voorbeeldmelding, ...wijziging.gegevens },
        wijzigingen: [
          { veld: 'verzuimSinds', oud: '4 september 2023', nieuw: 'ongeveer 1 september 2023 (begin september)' },
          { veld: 'leerplichtGemeld', naam: 'Gemeld bij leerplicht', oud: 'onbekend', nieuw: 'ja' },
          { veld: 'betrokkenen', oud: 'niemand genoemd', nieuw: 'jeugdteam, leerplicht' },
        ],
      },
    })
  })

  test('makes a thing unknown again', () => {
    const bekend = { ...voorbeeldmelding, tlvLopend: true, reden: 'angst voor school' }
    const uitkomst = meldingBijwerken(bekend, { gegevens: {}, wis: ['tlvLopend'] }, vandaag)
    expect(uitkomst.ok && 'tlvLopend' in uitkomst.value.melding).toBe(false)
    expect(uitkomst).toMatchObject({
      value: { melding: { reden: 'angst voor school' }, wijzigingen: [{ oud: 'ja', nieuw: 'onbekend' }] },
    })
  })

  test.each<[Meldingwijziging, string]>([
    [{ gegevens: {} }, 'NietsGewijzigd'],
    [{ gegevens: { verzuimtype: 'ongeoorloofd', betrokkenen: [] }, wis: ['reden'] }, 'NietsGewijzigd'],
    [{ gegevens: { verzuimSinds: { op: datum('2023-11-16'), precisie: 'dag' } } }, 'VerzuimSindsInToekomst'],
    [{ gegevens: { verzuimSinds: { op: datum('2023-09-09'), precisie: 'dag' } } }, 'VerzuimSindsNaMelding'],
    [{ gegevens: { verzuimSinds: { op: datum('2020-09-04'), precisie: 'dag' } } }, 'VerzuimSindsLangGeleden'],
  ])('%o: %s', (wijziging, kind) => {
    expect(meldingBijwerken(voorbeeldmelding, wijziging, vandaag)).toMatchObject({ ok: false, error: { kind } })
  })

  test('asks nothing about an old first day that did not change', () => {
    const oud = { ...voorbeeldmelding, verzuimSinds: { op: datum('2020-09-04'), precisie: 'dag' as const } }
    expect(meldingBijwerken(oud, { gegevens: { veiligheid: true } }, vandaag)).toMatchObject({ ok: true })
  })
})

describe('activiteitToevoegen', () => {
  test('keeps the list in order of telling; it is read in order of day', () => {
    const dagen = ['2023-10-02', '2023-09-11', '2023-11-15', '2023-10-02']
    const melding = dagen.reduce<Thuiszittermelding>((tot, op, index) => {
      const uitkomst = activiteitToevoegen(tot, { op: datum(op), soort: 'overleg', omschrijving: `${index} ` }, vandaag)
      return uitkomst.ok ? uitkomst.value : tot
    }, voorbeeldmelding)
    const teksten = (lijst: readonly Activiteit[]) => lijst.map(({ omschrijving }) => omschrijving)
    expect(teksten(melding.activiteiten)).toEqual(['0', '1', '2', '3'])
    expect(teksten(activiteitenNaarDag(melding))).toEqual(['1', '0', '3', '2'])
  })

  test.each<[Partial<Activiteit>, string]>([
    [{ op: datum('2023-11-16') }, 'ActiviteitInToekomst'],
    [{ soort: 'anders', omschrijving: ' ' }, 'OmschrijvingOntbreekt'],
  ])('refuses %o: %s', (deel, kind) => {
    expect(activiteitToevoegen(voorbeeldmelding, { ...activiteit, ...deel }, vandaag)).toMatchObject({
      error: { kind },
    })
  })
})

describe('meldingAfsluiten', () => {
  test.each([
    ['2023-11-16', 'AfsluitenInToekomst'],
    ['2023-11-15', undefined],
    ['2023-09-05', undefined],
    ['2023-09-04', 'AfsluitenVoorVerzuim'],
  ])('no longer at home from %s: %s', (op, kind) => {
    const uitkomst = meldingAfsluiten(voorbeeldmelding, { uitkomst: 'sbo_of_so', op: datum(op) }, vandaag)
    expect(uitkomst.ok ? undefined : uitkomst.error.kind).toBe(kind)
    if (uitkomst.ok)
      expect(uitkomst.value).toEqual({
        ...voorbeeldmelding,
        status: 'afgesloten',
        uitkomst: 'sbo_of_so',
        afgeslotenOp: op,
      })
  })
})

describe('meldingIntrekken', () => {
  test('keeps what was told of the child beside the reason of withdrawing', () => {
    expect(meldingIntrekken({ ...voorbeeldmelding, reden: 'ruzie' }, ' dubbel gemeld ', vandaag)).toMatchObject({
      ok: true,
      value: { status: 'ingetrokken', ingetrokkenOp: vandaag, ingetrokkenReden: 'dubbel gemeld', reden: 'ruzie' },
    })
  })

  test('refuses without a reason', () => {
    expect(meldingIntrekken(voorbeeldmelding, ' ', vandaag)).toEqual({
      ok: false,
      error: { kind: 'IntrekredenOntbreekt' },
    })
  })
})

describe('zicht op plek', () => {
  test('is recorded, falls through, and can be recorded again', () => {
    const eerste = zichtOpPlekVastleggen(voorbeeldmelding, plek, datum('2023-11-01'))
    expect(eerste).toMatchObject({ ok: true, value: { zichtOpPlek: { ...plek, vastgelegdOp: '2023-11-01' } } })
    const vervallen = eerste.ok ? zichtOpPlekLatenVervallen(eerste.value, vandaag) : eerste
    expect(vervallen).toMatchObject({ value: { zichtOpPlek: { vastgelegdOp: '2023-11-01', vervallenOp: vandaag } } })
    const opnieuw = vervallen.ok ? zichtOpPlekVastleggen(vervallen.value, plek, vandaag) : vervallen
    expect(opnieuw).toMatchObject({ value: { zichtOpPlek: { ...plek, vastgelegdOp: vandaag } } })
    expect(opnieuw.ok && opnieuw.value.zichtOpPlek?.vervallenOp).toBeUndefined()
    expect(vervallen.ok && zichtOpPlekLatenVervallen(vervallen.value, vandaag)).toMatchObject({
      error: { kind: 'GeenZichtOpPlek' },
    })
  })

  test('cannot fall through when there is none', () => {
    expect(zichtOpPlekLatenVervallen(voorbeeldmelding, vandaag)).toMatchObject({ error: { kind: 'GeenZichtOpPlek' } })
  })

  test('refuses a place that nobody named or confirmed', () => {
    expect(zichtOpPlekVastleggen(voorbeeldmelding, { ...plek, plek: '', bevestigdDoor: ' ' }, vandaag)).toEqual({
      ok: false,
      error: { kind: 'ZichtOpPlekOnvolledig', ontbreekt: ['plek', 'bevestigdDoor'] },
    })
  })
})

test.each([
  [{ op: datum('2023-09-04'), precisie: 'dag' as const, tekst: 'sinds maandag' }, '4 september 2023'],
  [
    { op: datum('2023-10-31'), precisie: 'ongeveer' as const, tekst: 'eind oktober' },
    'ongeveer 31 oktober 2023 (eind oktober)',
  ],
  [{ op: datum('2023-10-31'), precisie: 'ongeveer' as const }, 'ongeveer 31 oktober 2023'],
])('says %o as %j', (sinds, tekst) => {
  expect(verzuimSindsTekst(sinds)).toBe(tekst)
})
