import { describe, expect, test } from 'vitest'
import { ibProefmolen, iemand, type Teruggezegd, testhuis } from '../testhuis.ts'

const LIJSTREGEL = /^- /gm
const regels = ({ tekst }: Teruggezegd) => tekst.match(LIJSTREGEL)?.length ?? 0
const suggesties = ({ antwoorden }: Teruggezegd) =>
  antwoorden.flatMap((antwoord) => (antwoord.soort === 'tekst' ? (antwoord.suggesties ?? []) : []))
const nummers = (...gezegd: readonly Teruggezegd[]) =>
  gezegd.flatMap(({ tekst }) => [...tekst.matchAll(/^- (?:Melding )?([\d-]+)/gm)].map(([, nummer]) => nummer))

const huisMetMeldingen = () => testhuis(ibProefmolen, ['21', '22', '23', '24', '25', '26', '27'])

describe('more of a list', () => {
  test('the own meldingen, five at a time, each once, and at the end that it was all', async () => {
    const huis = huisMetMeldingen()
    const eerst = await huis.zeg('hoe staat het met mijn meldingen')
    expect(regels(eerst)).toBe(5)
    expect(eerst.tekst).toContain('En nog 4')
    expect(suggesties(eerst)).toEqual(['Meer'])
    const meer = await huis.zeg('Meer')
    expect(nummers(eerst, meer)).toEqual(['31', '29', '27', '26', '25', '24', '23', '22', '21'])
    expect(suggesties(meer)).toEqual([])
    expect((await huis.zeg('meer')).tekst).toContain('Dit was de hele lijst')
  })

  test('goes on after something else was asked', async () => {
    const huis = huisMetMeldingen()
    await huis.zeg('hoe staat het met mijn meldingen')
    await huis.zeg('wie vraagt een TLV aan?')
    expect(nummers(await huis.zeg('laat de rest zien'))).toEqual(['24', '23', '22', '21'])
  })

  test('in the middle of a melding, which then goes on', async () => {
    const huis = huisMetMeldingen()
    await huis.zeg('ik wil een thuiszitter melden, Q.X. uit groep 6')
    await huis.zeg('wat is de status van mijn meldingen')
    const meer = await huis.zeg('meer')
    expect(nummers(meer)).toEqual(['24', '23', '22', '21'])
    expect(meer.tekst).toContain('Terug naar je melding over Q.X.')
    expect(meer.tekst).toContain('Sinds wanneer')
    expect(huis.toestand().dialoog).toMatchObject({ soort: 'thuiszitter_melden', gemist: 0 })
  })

  test('"verder" goes on with a draft when there is one, and otherwise with the list', async () => {
    const huis = huisMetMeldingen()
    await huis.zeg('hoe staat het met mijn meldingen')
    expect(nummers(await huis.zeg('verder'))).toHaveLength(4)
    await huis.zeg('hoe staat het met mijn meldingen')
    await huis.zeg('ik wil een thuiszitter melden, Q.X. uit groep 6')
    const verder = await huis.zeg('verder')
    expect(nummers(verder)).toEqual([])
    expect(verder.tekst).toContain('Sinds wanneer')
  })

  test('the werklijst goes on with each of its lists that has more', async () => {
    const huis = testhuis({ ...iemand('coordinatie'), functie: 'Eerste coördinator' })
    const eerst = await huis.zeg('wat staat er open vandaag')
    expect(eerst.tekst).toContain('Signaal 14')
    expect(eerst.tekst).toContain('En nog 3')
    expect(suggesties(eerst)).toEqual(['Meer'])
    const meer = await huis.zeg('meer')
    expect(meer.tekst).not.toContain('Signaal 14')
    expect(nummers(meer)).toEqual(['2023-0104', '2023-0131', '2023-0099'])
    expect(meer.tekst).toContain('geen termijn voor het besluit afgesproken')
  })

  test('quiet meldingen, with the filter that was asked', async () => {
    const huis = testhuis()
    for (const initialen of ['Q.A.', 'Q.B.', 'Q.C.', 'Q.D.', 'Q.E.']) {
      await huis.zeg(`melding: ${initialen} groep 4 thuis sinds 6 november, ongeoorloofd, leerplicht weet het`)
      await huis.zeg('ja')
    }
    const eerst = await huis.zeg('bij welke thuiszitters staat nog geen activiteit')
    expect(regels(eerst)).toBe(5)
    const meer = await huis.zeg('meer')
    expect(regels(meer)).toBe(2)
    expect(meer.tekst).not.toContain('ontbreekt')
  })

  test('what is followed is bounded too', async () => {
    const huis = testhuis()
    for (const nummer of ['0117', '0125', '0110', '0111', '0090', '0104'])
      await huis.zeg(`geef me een seintje als ${nummer} besloten is`)
    const eerst = await huis.zeg('welke aanvragen volg ik')
    expect(regels(eerst)).toBe(5)
    expect(nummers(await huis.zeg('meer'))).toEqual(['2023-0104'])
  })

  test('a list asked beside something that opens a dialog goes on too', async () => {
    const huis = testhuis()
    await huis.zeg('welke tlv aanvragen lopen er nog')
    await huis.zeg('Q.X. zit thuis sinds 6 november')
    expect(regels(await huis.zeg('meer'))).toBe(2)
  })

  test('without a list nothing is made of it', async () => {
    expect((await testhuis().zeg('meer')).tekst).toContain('Er staat geen lijst open')
    expect((await testhuis(iemand('bestuur')).zeg('meer')).tekst).toContain('Er staat geen lijst open')
  })
})

test('a melding is found by its number, however long ago it ended, and by the initialen of who has none it says so', async () => {
  const huis = testhuis(ibProefmolen, ['3'])
  expect((await huis.zeg('hoe staat het met melding 3')).tekst).toContain('afgesloten')
  expect((await huis.zeg('hoe staat het met de melding van X.Y.')).tekst).toContain('Over X.Y.')
})

test('a list that is cut off says so', async () => {
  const veel = Array.from({ length: 60 }, (_, plek) => String(100 + plek))
  expect((await testhuis(ibProefmolen, veel).zeg('mijn meldingen')).tekst).toContain('hooguit de nieuwste 50')
  expect((await testhuis(ibProefmolen, veel).zeg('status melding van S.B.')).tekst).not.toContain('hooguit')
  expect((await testhuis().zeg('mijn meldingen')).tekst).not.toContain('hooguit')
})
