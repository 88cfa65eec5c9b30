import { expect, test } from 'vitest'
import { beurt } from '../beurt.ts'
import type { Deps } from '../deps.ts'
import { testhuis } from '../testhuis.ts'
import { begin } from '../toestand.ts'

test.each([
  ['wat is een opp? en wat is een sop?', ['ontwikkelperspectiefplan', 'schoolondersteuningsprofiel']],
  [
    'wie betaalt het leerlingenvervoer en hoe vaak is er een opvraag van thuiszitters',
    ['De gemeente is verantwoordelijk', '4 keer per jaar'],
  ],
])('"%s": each question has an answer of its own, with its source', async (vraag, antwoorden) => {
  const gezegd = await testhuis().zeg(vraag)
  expect(gezegd.antwoorden).toHaveLength(antwoorden.length)
  for (const [plek, antwoord] of gezegd.antwoorden.entries()) {
    const { tekst, bronnen } = antwoord.soort === 'tekst' ? antwoord : { tekst: '', bronnen: undefined }
    expect(tekst.toLowerCase()).toContain(antwoorden[plek]?.toLowerCase())
    expect(bronnen).not.toBeUndefined()
  }
})

test('the part that nothing answers is named, and not guessed at', async () => {
  const { tekst } = await testhuis().zeg('wie vraagt de tlv aan en hoe duur is een kaartje naar parijs')
  expect(tekst).toContain('De basisschool vraagt de TLV aan')
  expect(tekst).toContain('Dit deel van je vraag weet ik niet zeker: “hoe duur is een kaartje naar parijs”')
})

test('a related question is asked with the press of a button, by the title of its article', async () => {
  const huis = testhuis()
  const { antwoorden } = await huis.zeg('wat is een tlv')
  const [antwoord] = antwoorden
  const suggesties = antwoord?.soort === 'tekst' ? (antwoord.suggesties ?? []) : []
  expect(suggesties.length).toBeGreaterThan(0)
  expect(suggesties.length).toBeLessThanOrEqual(3)
  for (const suggestie of suggesties) expect((await huis.zeg(suggestie)).tekst).toContain(`**${suggestie}**`)
})

test('every [n] of an answer has its source, and every source its [n]', async () => {
  const { antwoorden } = await testhuis().zeg('wat is een tlv')
  const [antwoord] = antwoorden
  if (antwoord?.soort !== 'tekst') throw new Error('no text')
  const verwezen = new Set([...antwoord.tekst.matchAll(/\[(\d+)\]/g)].map(([, nummer]) => Number(nummer)))
  expect([...verwezen].sort()).toEqual((antwoord.bronnen ?? []).map((_, plek) => plek + 1))
})

test.each([
  'wat is een opp? en wat is een sop?',
  'wie vraagt een TLV aan?',
  'wie vraagt de tlv aan en hoe duur is een kaartje naar parijs',
])('"%s" is looked up as the route of the own schoolbestuur, at every step', async (tekst) => {
  const { deps } = testhuis()
  const gezocht: unknown[] = []
  const zoek: Deps['kennis']['zoek'] = (vraag, opties) => {
    gezocht.push(opties)
    return deps.kennis.zoek(vraag, opties)
  }
  await beurt({ ...deps, kennis: { ...deps.kennis, zoek } }, begin, { soort: 'tekst', tekst })
  expect(gezocht.length).toBeGreaterThan(0)
  for (const opties of gezocht) expect(opties).toEqual({ bestuur: 'Agora' })
})
