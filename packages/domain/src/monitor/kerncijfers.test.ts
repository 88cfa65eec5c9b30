import { describe, expect, test } from 'vitest'
import type { Instellingen } from '../instellingen/instellingen.ts'
import { datum } from '../kalender/datum.ts'
import { voorbeelddefinitie, voorbeeldinstellingen } from '../thuiszitter/testing.ts'
import { type KerncijferId, kerncijferdefinities } from './definities.ts'
import { type Kerncijfer, kerncijfers, type Monitorcijfers } from './kerncijfers.ts'
import { monitorperiode } from './periode.ts'
import type { Leerlingenstand, Monitorsom } from './som.ts'

const herkomst = { bron: 'test', sinds: datum('2022-08-01') }
const instellingen: Pick<Instellingen, 'thuiszitter' | 'monitor'> = {
  thuiszitter: voorbeeldinstellingen,
  monitor: {
    streefpercentage: { waarde: 1, ...herkomst },
    onderdrukking: { waarde: { van: 1, tot: 4, minimaleNoemer: 10 }, ...herkomst },
  },
}
const periode = monitorperiode(datum('2023-11-15'))
const som: Monitorsom = {
  thuiszitters: 40,
  thuiszittersLangerDan3Maanden: 12,
  tlvLopend: 33,
  tlvToegekend: 61,
  tlvAfgewezen: 7,
  doorlooptijdDagen: 1234,
  doorlooptijdAantal: 30,
}
const leerlingen: Leerlingenstand = { teldatum: datum('2023-02-01'), bao: 14_600, sbo: 250, so: 150 }

const cijfersVan = (cijfers: Partial<Monitorcijfers>): Readonly<Record<KerncijferId, Kerncijfer>> =>
  Object.fromEntries(
    kerncijfers({ som, leerlingen, ...cijfers }, periode, instellingen).map((cijfer) => [cijfer.id, cijfer]),
  ) as Record<KerncijferId, Kerncijfer>

test('gives each figure its value, teller, noemer and period, in a fixed order', () => {
  const cijfers = kerncijfers({ som, leerlingen }, periode, instellingen)
  expect(cijfers.map(({ id, waarde, teller, noemer, peil }) => [id, waarde, teller, noemer, peil])).toEqual([
    ['thuiszitters', 40, 40, undefined, '31 oktober 2023'],
    ['thuiszitters_langer_dan_3_maanden', 12, 12, undefined, '31 oktober 2023'],
    ['tlv_toegekend', 61, 61, undefined, 'augustus tot en met oktober 2023'],
    ['tlv_afgewezen', 7, 7, undefined, 'augustus tot en met oktober 2023'],
    ['tlv_lopend', 33, 33, undefined, '31 oktober 2023'],
    ['doorlooptijd', 41, 1234, 30, 'juli tot en met september 2023'],
    ['deelname_sbo', 1.68, 250, 14_850, '1 februari 2023'],
    ['deelname_so', 1.01, 150, 14_850, '1 februari 2023'],
    ['deelname_totaal', 2.69, 400, 14_850, '1 februari 2023'],
  ])
  expect(cijfers.every(({ onderdrukt }) => !onderdrukt)).toBe(true)
  expect(cijfers.filter(({ streven }) => streven !== undefined).map(({ id, streven }) => [id, streven])).toEqual([
    ['deelname_totaal', 1],
  ])
})

test('gives periods as days', () => {
  const { thuiszitters, tlv_toegekend, doorlooptijd } = cijfersVan({})
  expect([thuiszitters.periode, tlv_toegekend.periode, doorlooptijd.periode]).toEqual([
    { van: '2023-10-31', tot: '2023-10-31' },
    { van: '2023-08-01', tot: '2023-10-31' },
    { van: '2023-07-01', tot: '2023-09-30' },
  ])
})

describe('small numbers', () => {
  test.each<[string, Partial<Monitorsom>, KerncijferId, number | 'onderdrukt' | undefined]>([
    ['0 is shown', { thuiszitters: 0, thuiszittersLangerDan3Maanden: 0 }, 'thuiszitters', 0],
    ['1 is hidden', { thuiszitters: 1, thuiszittersLangerDan3Maanden: 0 }, 'thuiszitters', 'onderdrukt'],
    ['4 is hidden', { tlvAfgewezen: 4 }, 'tlv_afgewezen', 'onderdrukt'],
    ['5 is shown', { tlvAfgewezen: 5 }, 'tlv_afgewezen', 5],
    ['null was hidden by the database', { tlvLopend: null }, 'tlv_lopend', 'onderdrukt'],
    [
      'a small part',
      { thuiszitters: 12, thuiszittersLangerDan3Maanden: 2 },
      'thuiszitters_langer_dan_3_maanden',
      'onderdrukt',
    ],
    ['its whole stays', { thuiszitters: 12, thuiszittersLangerDan3Maanden: 2 }, 'thuiszitters', 12],
    [
      'a small rest',
      { thuiszitters: 12, thuiszittersLangerDan3Maanden: 9 },
      'thuiszitters_langer_dan_3_maanden',
      'onderdrukt',
    ],
    ['no rest', { thuiszitters: 12, thuiszittersLangerDan3Maanden: 12 }, 'thuiszitters_langer_dan_3_maanden', 12],
    ['no part', { thuiszitters: 12, thuiszittersLangerDan3Maanden: 0 }, 'thuiszitters_langer_dan_3_maanden', 0],
    [
      'no part of a hidden whole',
      { thuiszitters: 3, thuiszittersLangerDan3Maanden: 0 },
      'thuiszitters_langer_dan_3_maanden',
      'onderdrukt',
    ],
    ['a mean over 9', { doorlooptijdDagen: 360, doorlooptijdAantal: 9 }, 'doorlooptijd', 'onderdrukt'],
    ['a mean over 10', { doorlooptijdDagen: 400, doorlooptijdAantal: 10 }, 'doorlooptijd', 40],
    ['a mean over nothing', { doorlooptijdDagen: 0, doorlooptijdAantal: 0 }, 'doorlooptijd', undefined],
    [
      'a mean hidden by the database',
      { doorlooptijdDagen: null, doorlooptijdAantal: null },
      'doorlooptijd',
      'onderdrukt',
    ],
  ])('%s', (_, deel, id, verwacht) => {
    const { waarde, teller, onderdrukt } = cijfersVan({ som: { ...som, ...deel } })[id]
    expect(onderdrukt ? 'onderdrukt' : waarde).toBe(verwacht)
    if (onderdrukt) expect([waarde, teller]).toEqual([undefined, undefined])
  })

  test('over how many the mean goes is hidden with toegekend or afgewezen, and the mean too when neither was enough for it', () => {
    const { doorlooptijd } = cijfersVan({ som: { ...som, tlvAfgewezen: 2 } })
    expect([doorlooptijd.waarde, doorlooptijd.teller, doorlooptijd.noemer]).toEqual([41, undefined, undefined])
    expect(cijfersVan({ som: { ...som, tlvToegekend: 9, tlvAfgewezen: 2 } }).doorlooptijd.onderdrukt).toBe(true)
  })

  test.each<[Partial<Leerlingenstand>, readonly boolean[]]>([
    // sbo, so, together
    [{}, [false, false, false]],
    [{ sbo: 0, so: 0 }, [false, false, false]],
    [{ so: 3 }, [false, true, true]],
    [{ sbo: 3 }, [true, true, true]],
    [{ bao: 2 }, [true, true, true]],
    [{ bao: 5, sbo: 0, so: 0 }, [true, true, true]],
  ])('deelname of %o: hidden %o', (deel, verborgen) => {
    const { deelname_sbo, deelname_so, deelname_totaal } = cijfersVan({ leerlingen: { ...leerlingen, ...deel } })
    expect([deelname_sbo, deelname_so, deelname_totaal].map(({ onderdrukt }) => onderdrukt)).toEqual(verborgen)
  })

  test('without a teldatum there is no deelname, and nothing is hidden', () => {
    const cijfers = kerncijfers({ som }, periode, instellingen).filter(({ eenheid }) => eenheid === 'procent')
    expect(cijfers.map(({ waarde, onderdrukt }) => [waarde, onderdrukt])).toEqual(
      Array.from({ length: 3 }, () => [undefined, false]),
    )
  })
})

describe('nobody can work a small number out', () => {
  type Geval = { readonly klein: readonly number[]; readonly getoond: string }

  // Whoever sees `getoond` knows all cases that look so; a small number must not be the same in all of them.
  const verraden = (gevallen: readonly Geval[]): readonly Geval[] => {
    const gelijk = Map.groupBy(gevallen, ({ getoond }) => getoond)
    return gevallen.filter(({ klein, getoond }) =>
      klein.some(
        (aantal, plaats) =>
          1 <= aantal && aantal <= 4 && gelijk.get(getoond)?.every((ander) => ander.klein[plaats] === aantal),
      ),
    )
  }
  const getoond = (cijfers: readonly Kerncijfer[]): string =>
    JSON.stringify(cijfers.map(({ waarde, teller, noemer }) => [waarde, teller, noemer]))
  const tot = (einde: number) => Array.from({ length: einde + 1 }, (_, getal) => getal)

  test('from thuiszitters and those longer than three months', () => {
    const gevallen = tot(20).flatMap((thuiszitters) =>
      tot(thuiszitters).map((lang) => ({
        klein: [thuiszitters, lang, thuiszitters - lang],
        getoond: getoond(
          kerncijfers({ som: { ...som, thuiszitters, thuiszittersLangerDan3Maanden: lang } }, periode, instellingen),
        ),
      })),
    )
    expect(verraden(gevallen)).toEqual([])
  })

  test('from toegekend, afgewezen, and a mean over just those', () => {
    const gevallen = tot(20).flatMap((tlvToegekend) =>
      tot(20).map((tlvAfgewezen) => {
        const doorlooptijdAantal = tlvToegekend + tlvAfgewezen
        const beide = { tlvToegekend, tlvAfgewezen, doorlooptijdAantal, doorlooptijdDagen: 40 * doorlooptijdAantal }
        return {
          klein: [tlvToegekend, tlvAfgewezen],
          getoond: getoond(kerncijfers({ som: { ...som, ...beide } }, periode, instellingen)),
        }
      }),
    )
    expect(verraden(gevallen)).toEqual([])
  })

  test('from deelname, even when the number at basisscholen is known', () => {
    const gevallen = tot(12).flatMap((sbo) =>
      tot(12).map((so) => ({
        klein: [sbo, so],
        getoond: getoond(kerncijfers({ som, leerlingen: { ...leerlingen, bao: 500, sbo, so } }, periode, instellingen)),
      })),
    )
    expect(verraden(gevallen)).toEqual([])
  })
})

describe('definitions', () => {
  test('say what is counted, by the definition that held on the peildatum', () => {
    const anders = { ...voorbeelddefinitie, vanafWeken: 2, geoorloofdTeltMee: true, sinds: datum('2023-11-01') }
    const met = {
      ...instellingen,
      thuiszitter: { ...voorbeeldinstellingen, definities: [voorbeelddefinitie, anders] },
    }
    const definitie = (dag: string) => kerncijferdefinities(met, datum(dag)).thuiszitters.definitie
    expect(definitie('2023-10-31')).toBe(
      'Leerplichtige kinderen die op de peildatum 4 weken of langer thuis zijn (vakanties tellen mee). Zieke en geschorste kinderen tellen niet mee. Kinderen die nog voor een deel naar school gaan, tellen niet mee. Kinderen met een vrijstelling van de leerplicht tellen niet mee.',
    )
    expect(definitie('2023-11-01')).toMatch(/2 weken of langer.*Ook zieke en geschorste kinderen tellen mee/)
  })

  test('name the streven, and that it is no norm', () => {
    expect(kerncijferdefinities(instellingen, datum('2023-10-31')).deelname_totaal.definitie).toContain(
      'streven is ten hoogste 1 procent; dat is geen norm',
    )
  })
})
