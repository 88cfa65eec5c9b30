import { describe, expect, test } from 'vitest'
import { datum } from './datum.ts'
import { feestdagen, isWerkdag } from './feestdagen.ts'
import { begindatum, einddatum, type Termijn, termijntekst } from './termijn.ts'

describe('feestdagen', () => {
  test.each([
    [2023, ['2023-01-01', '2023-04-07', '2023-04-10', '2023-04-27', '2023-05-05', '2023-05-18', '2023-05-29']],
    [2024, ['2024-01-01', '2024-03-29', '2024-04-01', '2024-04-27', '2024-05-05', '2024-05-09', '2024-05-20']],
    [2025, ['2025-01-01', '2025-04-18', '2025-04-21', '2025-04-26', '2025-05-05', '2025-05-29', '2025-06-09']],
    [2038, ['2038-01-01', '2038-04-23', '2038-04-26', '2038-04-27', '2038-05-05', '2038-06-03', '2038-06-14']],
  ])('of %i', (jaar, dagen) => {
    expect(feestdagen(jaar).map(({ op }) => op)).toEqual([...dagen, `${jaar}-12-25`, `${jaar}-12-26`])
  })

  test.each([
    ['2023-11-15', true],
    ['2023-11-18', false],
    ['2023-11-19', false],
    ['2023-05-18', false],
    ['2023-10-25', true],
  ])('%s is a werkdag: %s (a schoolvakantie does not matter)', (dag, werkdag) => {
    expect(isWerkdag(datum(dag))).toBe(werkdag)
  })
})

const dagen = (aantal: number): Termijn => ({ aantal, eenheid: 'dagen' })
const wettelijk = (termijn: Termijn): Termijn => ({ ...termijn, wettelijk: true })

describe('a term that is not wettelijk ends where it ends', () => {
  test.each([
    ['2023-10-02', dagen(14), '2023-10-16'],
    ['2023-10-02', { aantal: 6, eenheid: 'weken' }, '2023-11-13'],
    ['2023-11-04', { aantal: 1, eenheid: 'weken' }, '2023-11-11'],
    ['2023-01-31', { aantal: 1, eenheid: 'maanden' }, '2023-02-28'],
    ['2023-09-04', { aantal: 3, eenheid: 'maanden' }, '2023-12-04'],
    ['2024-02-29', { aantal: 1, eenheid: 'jaren' }, '2025-02-28'],
    ['2023-11-17', { aantal: 1, eenheid: 'werkdagen' }, '2023-11-20'],
    ['2023-12-22', { aantal: 5, eenheid: 'werkdagen' }, '2024-01-03'],
    ['2023-11-18', { aantal: 10, eenheid: 'werkdagen' }, '2023-12-01'],
  ] as const)('from %s, %o: %s', (begin, termijn, einde) => {
    expect(einddatum(datum(begin), termijn)).toBe(einde)
  })
})

describe('a wettelijke term is lengthened', () => {
  test.each([
    ['to the maandag when it ends on a zaterdag', '2023-11-04', { aantal: 1, eenheid: 'weken' }, '2023-11-13'],
    ['over Pasen and its weekend', '2023-04-05', dagen(2), '2023-04-11'],
    ['over Kerst 2023, a maandag and a dinsdag', '2023-11-13', { aantal: 6, eenheid: 'weken' }, '2023-12-27'],
    ['not at all when it ends on a werkdag', '2023-10-02', { aantal: 6, eenheid: 'weken' }, '2023-11-13'],
    ['until two werkdagen lie in three days', '2023-04-06', dagen(3), '2023-04-12'],
    ['not so when it is shorter than three days', '2023-04-06', dagen(2), '2023-04-11'],
    ['at twelve weeks still', '2023-08-12', { aantal: 12, eenheid: 'weken' }, '2023-11-06'],
    ['at thirteen weeks no longer', '2023-08-12', { aantal: 13, eenheid: 'weken' }, '2023-11-11'],
    ['at ninety days still', '2023-08-13', dagen(90), '2023-11-13'],
    ['at ninety-one days no longer', '2023-08-13', dagen(91), '2023-11-12'],
    ['at three months still', '2023-08-18', { aantal: 3, eenheid: 'maanden' }, '2023-11-20'],
    ['at four months no longer', '2023-07-18', { aantal: 4, eenheid: 'maanden' }, '2023-11-18'],
    ['never when in years', '2022-11-19', { aantal: 1, eenheid: 'jaren' }, '2023-11-19'],
  ] as const)('%s', (_geval, begin, termijn, einde) => {
    expect(einddatum(datum(begin), wettelijk(termijn))).toBe(einde)
  })
})

test.each([
  [{ aantal: 6, eenheid: 'weken' }, '6 weken'],
  [{ aantal: 1, eenheid: 'maanden' }, '1 maand'],
  [{ aantal: 3, eenheid: 'jaren' }, '3 jaar'],
  [{ aantal: 10, eenheid: 'werkdagen' }, '10 werkdagen'],
] as const)('says %o as "%s"', (termijn, tekst) => {
  expect(termijntekst(termijn)).toBe(tekst)
})

test.each<readonly [einde: string, aantal: number, eenheid: Termijn['eenheid'], begin: string]>([
  ['2023-11-15', 12, 'maanden', '2022-11-15'],
  ['2024-02-29', 1, 'jaren', '2023-02-28'],
  ['2023-11-15', 2, 'weken', '2023-11-01'],
  ['2023-11-15', 10, 'dagen', '2023-11-05'],
  // Wednesday back over a weekend
  ['2023-11-15', 4, 'werkdagen', '2023-11-09'],
])('on %s a term of %i %s is over that began on %s', (einde, aantal, eenheid, begin) => {
  const begonnen = begindatum(datum(einde), { aantal, eenheid })
  expect(begonnen).toBe(begin)
  expect(einddatum(begonnen, { aantal, eenheid }) <= einde).toBe(true)
})
