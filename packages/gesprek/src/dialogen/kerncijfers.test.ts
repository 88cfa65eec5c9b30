import { describe, expect, test } from 'vitest'
import { iemand, testhuis } from '../testhuis.ts'

describe('figures', () => {
  test('are given with definition, peildatum and what is left out, and name nobody', async () => {
    const { tekst, begrip } = await testhuis(iemand('bestuur')).zeg(
      'hoeveel thuiszitters nu en hoeveel langer dan 3 maanden',
    )
    expect(begrip).toMatchObject({ intent: 'monitor_vraag', slots: { metric: 'thuiszitters' } })
    expect(tekst).toContain('Thuiszitters: **23**')
    expect(tekst).toContain('niet getoond')
    expect(tekst).toContain('31 oktober 2023')
    expect(tekst).toContain('§7.3')
  })

  test.each([
    ['hoe staan we ervoor tov die 1%', 'hooguit 1 procent'],
    ['gem doorlooptijd tlv laatste kwartaal', '43 dagen'],
    ['kerncijfers', '2,35 procent'],
    ['cijfers thuiszitters per gemeente', 'kan ik nog niet geven'],
    ["tlv's TOS dit jaar en vorig jaar", 'kan ik nog niet geven'],
    ['hoeveel bezwaren dit jaar', 'kan ik nog niet geven'],
  ])('%s', async (vraag, antwoord) => {
    expect((await testhuis(iemand('bestuur')).zeg(vraag)).tekst).toContain(antwoord)
  })

  test('an IB’er gets none', async () => {
    expect((await testhuis().zeg('hoeveel thuiszitters zijn er nu')).begrip.intent).toBe('geen_toegang')
  })

  test('casuïstiek is not for the OPR', async () => {
    const { tekst, begrip } = await testhuis(iemand('opr')).zeg('welke casussen liggen er nu bij de thuiszittertafel')
    expect(begrip.intent).toBe('geen_toegang')
    expect(tekst).toContain('geen toegang')
  })

  test.each([
    'hoeveel thuiszitters op proefmolen',
    'hoeveel thuiszitters in zaanstad',
    'hoeveel thuiszitters heeft agora',
    'hoeveel thuiszitters vorige week',
    'hoeveel thuiszitters vorig kwartaal',
    'hoeveel thuiszitters hebben wij',
  ])('%s: says that it is the figure of the region', async (vraag) => {
    const { tekst } = await testhuis(iemand('bestuur')).zeg(vraag)
    expect(tekst).toContain('kan ik nog niet geven')
    expect(tekst).toContain('op 31 oktober 2023, hele regio')
  })

  test('a plain question is not told that it asks something else', async () => {
    const { tekst } = await testhuis(iemand('bestuur')).zeg('hoeveel thuiszitters zijn er nu in de regio')
    expect(tekst).not.toContain('kan ik nog niet geven')
  })

  test('a question that goes on about the same figure', async () => {
    const huis = testhuis(iemand('bestuur'))
    await huis.zeg('hoeveel thuiszitters zijn er nu')
    expect((await huis.zeg('en langer dan 3 maanden?')).begrip.intent).toBe('monitor_vraag')
  })

  test.each(['hoeveel thuiszitters heb ik', 'hoeveel thuiszitters hebben wij', 'hoeveel thuiszitters op onze school'])(
    'an IB’er who asks %s gets the own meldingen',
    async (vraag) => {
      expect((await testhuis().zeg(vraag)).tekst).toContain('Melding 31')
    },
  )
})

test('who the children behind a figure are, is told to nobody who may not know; who may sees those of the own school', async () => {
  const bestuur = testhuis(iemand('bestuur'))
  await bestuur.zeg('hoeveel thuiszitters zijn er')
  expect((await bestuur.zeg('wie zijn dat dan')).begrip.intent).toBe('geen_toegang')
  const coordinatie = testhuis(iemand('coordinatie'))
  await coordinatie.zeg('hoeveel thuiszitters zijn er')
  expect((await coordinatie.zeg('wie zijn dat?')).tekst).toContain('Melding 31')
})
