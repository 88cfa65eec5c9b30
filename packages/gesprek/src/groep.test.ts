import { expect, test } from 'vitest'
import { groepsantwoord } from './groep.ts'
import { testhuis } from './testhuis.ts'

const zeg = async (tekst: string) => groepsantwoord(testhuis().deps, tekst)

test('answers a question about how things work, with where it stands and nothing to press', async () => {
  const antwoord = await zeg('Wie vraagt een TLV aan?')
  expect(antwoord).toMatchObject({ soort: 'tekst', bronnen: [{}] })
  expect(antwoord).not.toHaveProperty('suggesties')
  expect(antwoord).not.toHaveProperty('artikel')
})

test.each([
  ['a leerling', 'J.V. uit groep 6 zit sinds 30 oktober thuis'],
  ['a question about a leerling', 'Hoe staat het met de TLV van J.V.?'],
  ['an aanvraag', 'Status TLV 2023-0117'],
  ['a melding', 'wat is de stand van melding 31?'],
  ['a signaal', 'Signaal 14 pak ik op'],
  ['own meldingen', 'Hoe staat het met mijn melding?'],
  ['figures', 'Hoeveel thuiszitters zijn er nu?'],
  ['reporting', 'ik wil een thuiszitter melden'],
])('of %s nothing is said there', async (_naam, zin) => {
  expect(await zeg(zin)).toEqual({ soort: 'tekst', tekst: expect.stringContaining('persoonlijk bericht') })
})

test.each([
  ['a name, BSN or birth date', 'BSN 111222333', 'Haal het bericht ook zelf weg'],
  ['danger', 'een kind wordt thuis geslagen, wat moet ik doen?', 'Veilig Thuis'],
  ['what it does not know', 'blauw paars groen kaas', 'persoonlijk bericht'],
  ['a message that is far too long', 'a'.repeat(4_001), 'te lang'],
])('%s is answered with what to do', async (_naam, zin, verwacht) => {
  expect(await zeg(zin)).toMatchObject({ tekst: expect.stringContaining(verwacht) })
})
