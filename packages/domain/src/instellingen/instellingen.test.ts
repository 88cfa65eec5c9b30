import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { leesInstellingen } from './lees-instellingen.ts'

const bestand = new URL('../../../../instellingen/zaanstreek.json', import.meta.url)
const zaanstreek = (): Record<string, unknown> => JSON.parse(readFileSync(bestand, 'utf8'))

describe('the settings of the Zaanstreek', () => {
  const gelezen = leesInstellingen(zaanstreek())

  test('are valid', () => {
    expect(gelezen).toMatchObject({ ok: true })
  })

  test.each([
    ['seven schoolbesturen', gelezen.ok && gelezen.value.organisatie.schoolbesturen.length, 7],
    ['three gemeenten', gelezen.ok && gelezen.value.organisatie.gemeenten, ['Oostzaan', 'Wormerland', 'Zaanstad']],
    ['a norm of three months', gelezen.ok && gelezen.value.thuiszitter.normMaanden.waarde, 3],
    ['a streven of 1 percent', gelezen.ok && gelezen.value.monitor.streefpercentage.waarde, 1],
    ['no term for a besluit: the plan gives none', gelezen.ok && gelezen.value.tlv.termijnen, {}],
    ['no required stukken: the plan gives none', gelezen.ok && gelezen.value.tlv.vereisteStukken, []],
    [
      'a mandate of the coördinatie for each soort',
      gelezen.ok && gelezen.value.tlv.mandaten.map(({ soort, rol }) => [soort, rol]),
      ['SBO', 'SO_LAAG', 'SO_MIDDEN', 'SO_HOOG'].map((soort) => [soort, 'coordinatie']),
    ],
    [
      'twenty messages in ten seconds',
      gelezen.ok && gelezen.value.gesprek.berichtlimiet.waarde,
      { aantal: 20, seconden: 10 },
    ],
    ['five questions to the coördinatie a day', gelezen.ok && gelezen.value.kennis.vragenPerDag.waarde, 5],
    ['the plan alone as layer of answers', gelezen.ok && gelezen.value.kennis.landelijkKader, false],
  ])('hold %s', (_wat, waarde, verwacht) => {
    expect(waarde).toEqual(verwacht)
  })
})

/** The settings of the Zaanstreek with one thing put elsewhere. */
function met(pad: readonly (string | number)[], waarde: unknown): unknown {
  const instellingen = zaanstreek()
  let plek: Record<string | number, unknown> = instellingen
  for (const stap of pad.slice(0, -1)) plek = plek[stap] as Record<string | number, unknown>
  plek[pad.at(-1) ?? ''] = waarde
  return instellingen
}

describe('refuses, and says where', () => {
  test.each([
    [['naam'], '  ', 'instellingen.naam moet een tekst zijn'],
    [['naam'], undefined, 'instellingen.naam moet een tekst zijn'],
    [['naaam'], 'x', 'instellingen.naaam is een onbekend veld'],
    [['kennis'], [], 'instellingen.kennis moet een object zijn'],
    [['kennis', 'landelijkKader'], 'ja', 'instellingen.kennis.landelijkKader moet true of false zijn'],
    [
      ['gesprek', 'berichtlimiet', 'waarde', 'aantal'],
      0,
      'instellingen.gesprek.berichtlimiet.waarde.aantal moet een heel getal van 1 of meer zijn',
    ],
    [
      ['gesprek', 'berichtlimiet', 'waarde', 'seconden'],
      '10',
      'instellingen.gesprek.berichtlimiet.waarde.seconden moet een heel getal van 1 of meer zijn',
    ],
    [
      ['tlv', 'termijnen', 'besluit'],
      { waarde: { aantal: 0, eenheid: 'weken' }, bron: 'x', sinds: '2024-01-01' },
      'instellingen.tlv.termijnen.besluit.waarde.aantal moet een heel getal van 1 of meer zijn',
    ],
    [
      ['tlv', 'termijnen', 'besluit'],
      { waarde: { aantal: 6, eenheid: 'maanden' }, sinds: '2024-01-01' },
      'instellingen.tlv.termijnen.besluit.bron moet een tekst zijn',
    ],
    [
      ['tlv', 'mandaten'],
      [{ soort: 'SBO', rol: 'bestuur', bron: 'x', sinds: '2024-01-01' }],
      'instellingen.tlv.mandaten[0].rol moet een van deze zijn: coordinatie',
    ],
    [
      ['thuiszitter', 'normMaanden', 'sinds'],
      '2022-02-30',
      'instellingen.thuiszitter.normMaanden.sinds moet een bestaande dag zijn, geschreven als 2022-08-01',
    ],
    [['thuiszitter', 'definities'], [], 'instellingen.thuiszitter.definities mag niet leeg zijn'],
    [
      ['thuiszitter', 'definities', 0, 'telling'],
      'uren',
      'instellingen.thuiszitter.definities[0].telling moet een van deze zijn: kalenderdagen, zonder_vakanties',
    ],
    [['teksten'], ['Hoi'], 'instellingen.teksten moet een object zijn'],
    [['teksten'], { 'melding.gestart': '' }, 'instellingen.teksten["melding.gestart"] moet een tekst zijn'],
    [['organisatie', 'gemeenten'], 'Zaanstad', 'instellingen.organisatie.gemeenten moet een lijst zijn'],
    [
      ['monitor', 'onderdrukking', 'waarde', 'tot'],
      0,
      'instellingen.monitor.onderdrukking.waarde.tot moet een heel getal van 1 of meer zijn',
    ],
    [
      ['monitor', 'onderdrukking', 'waarde', 'van'],
      5,
      'instellingen.monitor.onderdrukking.waarde.tot moet minstens van zijn',
    ],
  ])('%j = %j', (pad, waarde, fout) => {
    const gelezen = leesInstellingen(met(pad, waarde))
    expect(gelezen.ok ? [] : gelezen.error.fouten).toContain(fout)
  })

  test.each([[null], [undefined], ['tekst'], [[]], [7]])('%j, which is no object at all', (json) => {
    expect(leesInstellingen(json)).toEqual({
      ok: false,
      error: { kind: 'OngeldigeInstellingen', fouten: ['instellingen moet een object zijn'] },
    })
  })

  test('everything that is wrong at once', () => {
    const gelezen = leesInstellingen({})
    expect(gelezen.ok ? 0 : gelezen.error.fouten.length).toBeGreaterThan(5)
  })

  test('a definition that does not come after the one before', () => {
    const { thuiszitter } = zaanstreek() as { thuiszitter: { definities: readonly unknown[] } }
    const gelezen = leesInstellingen(
      met(['thuiszitter', 'definities'], [thuiszitter.definities[0], thuiszitter.definities[0]]),
    )
    expect(gelezen.ok ? [] : gelezen.error.fouten).toEqual([
      'instellingen.thuiszitter.definities[1].sinds moet later zijn dan die ervoor',
    ])
  })
})

test('takes own texts by their keys', () => {
  const teksten = { 'melding.gestart': 'Daar gaan we.' }
  const gelezen = leesInstellingen({ ...zaanstreek(), teksten })
  expect(gelezen.ok && gelezen.value.teksten).toEqual(teksten)
})

test('takes terms, stukken and mandates once they are given', () => {
  const bron = { bron: 'Besluit van het bestuur', sinds: '2024-01-01' }
  const gelezen = leesInstellingen(
    met(['tlv'], {
      vereisteStukken: [{ code: 'opp', naam: 'het OPP', herkomsten: ['basisschool'], ...bron }],
      termijnen: { besluit: { waarde: { aantal: 6, eenheid: 'weken', wettelijk: false }, ...bron } },
      mandaten: [{ soort: 'SBO', rol: 'coordinatie', medewerkerIds: ['m1'], ...bron }],
      voorschoolseAanvragers: { waarde: ['voorschoolse_instantie'], ...bron },
    }),
  )
  expect(gelezen).toMatchObject({ ok: true, value: { tlv: { mandaten: [{ soort: 'SBO', rol: 'coordinatie' }] } } })
})
