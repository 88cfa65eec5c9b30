import { expect, test } from 'vitest'
import { ibProefmolen, testhuis } from '../testhuis.ts'

test('shows what each article says and where it stands, when it is not sure which is meant', async () => {
  const huis = testhuis()
  const { antwoorden, tekst } = await huis.zeg('ouders willen niet, en nu verder met het opp of de tlv')
  const [kaart] = antwoorden.flatMap((een) => (een.soort === 'kaart' && een.kaart.soort === 'keuze' ? [een.kaart] : []))
  const keuzes = kaart?.knoppen.filter(({ verb }) => verb === 'vraag/stellen')
  expect(kaart?.kort?.map(({ titel }) => titel)).toEqual(keuzes?.map(({ titel }) => titel))
  expect(keuzes?.length).toBeLessThanOrEqual(3)
  expect(tekst).toMatch(/§5\.1\(2\)/)
})

test.each([
  ['Agora', 'Agora Support Passend Onderwijs'],
  ['Zaan Primair', 'Dienstencentrum Zaan Primair'],
])('tells a school of %s of its own expertisecentrum', async (bestuur, centrum) => {
  const { tekst } = await testhuis({ ...ibProefmolen, bestuur }).zeg(
    'bij wie vraag ik expertise voor extra ondersteuning?',
  )
  expect(tekst).toContain(centrum)
  expect(tekst).not.toContain('De Werf is een eenpitter')
})
