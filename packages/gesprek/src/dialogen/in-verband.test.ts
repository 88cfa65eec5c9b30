import { expect, test } from 'vitest'
import { testhuis } from '../testhuis.ts'

/* What is said is read with what was spoken of just before. */

test('a wish to hear more is about the aanvraag that was shown last', async () => {
  const huis = testhuis()
  await huis.zeg('status tlv 0117')
  expect((await huis.zeg('geef me maar een seintje')).tekst).toContain('aanvraag 2023-0117')
  expect([...huis.gevolgd]).toEqual(['2023-117'])
})

test('what was told of who waits for a melding is kept when more is told', async () => {
  const huis = testhuis()
  await huis.zeg('A.B. en C.D. zitten allebei thuis sinds maandag')
  await huis.zeg('A.B. groep 3 en C.D. groep 5')
  expect(huis.toestand().dialoog).toMatchObject({
    slots: { initialen: 'A.B.', groep: 3, sinds: { op: '2023-11-13' } },
    wachtrij: [{ initialen: 'C.D.', groep: 5, sinds: { op: '2023-11-13' } }],
  })
  await huis.zeg('C.D. is ziek gemeld')
  expect(huis.toestand().dialoog).toMatchObject({
    wachtrij: [{ initialen: 'C.D.', groep: 5, sinds: { op: '2023-11-13' }, verzuimtype: 'geoorloofd_ziek' }],
  })
})

test.each(['J.V. is weer naar school sinds gisteren', 'er is een plek voor J.V. op Landzijde vanaf 1 december'])(
  'who is asked for a verslag and tells something else of a leerling by name, tells something else: %s',
  async (zin) => {
    const huis = testhuis()
    await huis.zeg('ik heb leerplicht gesproken over J.V.')
    const { tekst } = await huis.zeg(zin)
    expect(tekst).toContain('Eerst dit. Daarna gaan we verder met: Activiteit bij melding 31 (J.V.).')
    expect(tekst).not.toContain('Kort verslag')
  },
)

test('when the answer to a question for the coördinatie comes, is answered honestly', async () => {
  const huis = testhuis()
  await huis.zeg('vraag aan de coördinatie: wie kan mij bellen')
  await huis.zeg('ja')
  for (const zin of ['wanneer krijg ik antwoord', 'is er al antwoord op mijn vraag?'])
    expect((await huis.zeg(zin)).tekst).toContain('Vraag 12 ligt bij de coördinatie')
})
