import { expect, test } from 'vitest'
import { iemand, testhuis } from '../testhuis.ts'

test.each([
  ['status 117 en 118', '2023-0118'],
  ['hoe staat het met J.V. en S.B.', 'S.B.'],
  ['S.B. status en van J.V. de tlv', 'J.V.'],
  ['volg 117 en 125', '2023-0125'],
])('%s: what has no answer yet is named', async (vraag, ander) => {
  expect((await testhuis().zeg(vraag)).tekst).toContain(`Je noemde ook ${ander}`)
})

test('of one, named twice, nothing is left', async () => {
  expect((await testhuis().zeg('status van 117, aanvraag 2023-0117 dus')).tekst).not.toContain('Je noemde ook')
})

test('a bare number that is no aanvraag may be a melding or a signaal', async () => {
  const huis = testhuis(iemand('coordinatie'))
  const { tekst, antwoorden } = await huis.zeg('31')
  expect(tekst).toContain('een melding, aanvraag of signaal')
  expect(antwoorden[0]).toMatchObject({ suggesties: ['Melding 31', 'Signaal 31'] })
})

test.each([
  [
    'J.V. heeft een plek op Landzijde vanaf 1 december, en meld Q.X. groep 5 thuis sinds maandag',
    { soort: 'handeling' },
    { soort: 'thuiszitter_melden', slots: { initialen: 'Q.X.' } },
    'Melding over Q.X.',
  ],
  [
    'meld Q.X. groep 5 thuis sinds maandag. Melding 31 kan dicht.',
    { soort: 'thuiszitter_melden', slots: { initialen: 'Q.X.' } },
    { soort: 'handeling' },
    'Melding 31 (J.V.) sluiten',
  ],
])('%s: the second waits for the first', async (gezegd, dialoog, wacht, kop) => {
  const huis = testhuis()
  const { tekst } = await huis.zeg(gezegd)
  expect(tekst).toContain(`Daarna gaan we verder met: ${kop}`)
  expect(huis.toestand()).toMatchObject({ dialoog, gepauzeerd: [wacht] })
})

test('of two drafts the second comes up when the first is done, and neither is stored without its own yes', async () => {
  const huis = testhuis()
  await huis.zeg('melding 31 was een vergissing, en meld Q.X. groep 5 thuis sinds maandag')
  expect(huis.gemeld).toEqual([])
  const { tekst } = await huis.zeg('ja')
  expect(huis.gemeld).toEqual([])
  expect(tekst).toContain('Wat voor verzuim is het?')
  expect(huis.toestand().dialoog).toMatchObject({ soort: 'thuiszitter_melden', slots: { initialen: 'Q.X.', groep: 5 } })
})

test.each([
  ['noteer bij melding 31: gesprek met ouders gehad. en sluit melding 29 af', 'Activiteit bij melding 31'],
  ['sluit melding 31 af en sluit melding 29 af', 'Melding 31 (J.V.) sluiten'],
  ['melding 31 heeft een plek op De Sluis per 1 december en melding 29 mag dicht', 'Zicht op een plek bij melding 31'],
  ['melding 31 kan dicht en bij melding 29 is er een plek op De Sluis', 'Melding 31 (J.V.) sluiten'],
])('%s: what is said of the other melding is not done to this one', async (gezegd, begonnen) => {
  const { tekst } = await testhuis().zeg(gezegd)
  expect(tekst).toContain(begonnen)
  expect(tekst).toContain('Je noemde ook melding 29')
})

test('a leerling beside a melding by its number is named when the answer does not', async () => {
  const { tekst } = await testhuis().zeg('status melding 31 (J.V.), die van S.B. ook')
  expect(tekst).toContain('Je noemde ook S.B.')
  expect(tekst).not.toContain('Je noemde ook J.V.')
})

test('another melding is named when its number only begins as the one that is answered', async () => {
  expect(
    (await testhuis().zeg('melding 31 heeft een plek op De Sluis per 1 december en melding 3 mag dicht')).tekst,
  ).toContain('Je noemde ook melding 3.')
})

test('a question beside what is done to a melding is answered, and the melding goes on', async () => {
  const huis = testhuis()
  const { tekst } = await huis.zeg('melding 31 was een vergissing, en status 29?')
  expect(tekst).toContain('TLV-aanvraag 2023-0029 heb ik niet gevonden')
  expect(huis.toestand().dialoog).toMatchObject({ soort: 'handeling' })
})

test('of two signalen the one that is not shown is named', async () => {
  const { tekst } = await testhuis(iemand('coordinatie')).zeg('is signaal 14 al klaar en hoe zit het met signaal 15')
  expect(tekst).toContain('Je noemde ook signaal 15')
})

test('a melding that is begun beside a question that asks back stays', async () => {
  const huis = testhuis()
  const { tekst } = await huis.zeg('hoe staat het met de tlv van F.A. en meld Q.X. groep 5 thuis sinds maandag')
  expect(tekst).toContain('Bij F.A. vind ik meerdere aanvragen')
  expect(huis.toestand().dialoog).toMatchObject({ soort: 'thuiszitter_melden', slots: { initialen: 'Q.X.' } })
})

test('in a draft, the leerling told of behind a question waits for the next one', async () => {
  const huis = testhuis()
  await huis.zeg('Q.X. uit groep 6 zit sinds 6 november thuis, ongeoorloofd')
  const { tekst } = await huis.zeg('hoe staat het met 117 en meld ook A.B. groep 4 thuis sinds maandag')
  expect(tekst).toContain('TLV-aanvraag 2023-0117')
  expect(huis.toestand().dialoog).toMatchObject({ slots: { initialen: 'Q.X.' }, wachtrij: [{ initialen: 'A.B.' }] })
})

test('in an act, the melding asked for behind a question comes first and the act goes on', async () => {
  const huis = testhuis()
  await huis.zeg('melding 31 mag dicht')
  const { tekst } = await huis.zeg('hoe staat het met 117 en meld Q.X. groep 5 thuis sinds maandag')
  expect(tekst).toContain('TLV-aanvraag 2023-0117')
  expect(huis.toestand().dialoog).toMatchObject({ soort: 'thuiszitter_melden', slots: { initialen: 'Q.X.' } })
})

test('a request to be called is no reason why a child is at home', async () => {
  const huis = testhuis()
  await huis.zeg('Q.X. groep 6 zit sinds 6 november thuis, ongeoorloofd, leerplicht weet het, en kunt u mij bellen')
  expect(huis.toestand().dialoog).not.toHaveProperty('slots.reden')
})
