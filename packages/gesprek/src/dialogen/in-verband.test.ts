import { expect, test } from 'vitest'
import { iemand, testhuis } from '../testhuis.ts'

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

test('a number, or initialen, after a list is one of that list', async () => {
  const huis = testhuis()
  await huis.zeg('mijn meldingen')
  expect((await huis.zeg('31')).tekst).toContain('Melding 31')
  await huis.zeg('mijn meldingen')
  expect((await huis.zeg('die van J.V.')).tekst).toContain('Melding 31')
  expect((await huis.zeg('sluiten')).tekst).toContain('Waar is de leerling nu?')
  await huis.zeg('laat maar')
  await huis.zeg('welke tlv aanvragen lopen er nog')
  expect((await huis.zeg('117')).tekst).toContain('TLV-aanvraag 2023-0117')
  await huis.zeg('wat staat er open')
  expect((await huis.zeg('nummer 29')).tekst).toContain('Melding 29')
  expect((await huis.zeg('2023-0125')).tekst).toContain('TLV-aanvraag 2023-0125')
})

test('of a list of signalen, meldingen and aanvragen a number is the one that is there', async () => {
  const huis = testhuis({ ...iemand('coordinatie'), functie: 'Eerste coördinator' })
  await huis.zeg('wat staat er open')
  expect((await huis.zeg('14')).tekst).toContain('Signaal 14')
  await huis.zeg('wat staat er open')
  expect((await huis.zeg('31')).tekst).toContain('Melding 31')
  await huis.zeg('wat staat er open')
  expect((await huis.zeg('999')).tekst).toContain('vind ik niet')
})

test('a yes to "wat klopt er niet?" shows the card again, and stores nothing', async () => {
  for (const zin of ['ja', 'nee hoor het klopt wel', 'niks', 'is toch goed']) {
    const huis = testhuis()
    await huis.zeg('melding: Q.X. groep 4 thuis sinds 6 november, ongeoorloofd, leerplicht weet het')
    await huis.zeg('klopt niet')
    expect((await huis.zeg(zin)).tekst).toContain('Klopt dit?')
    expect(huis.gemeld).toEqual([])
    await huis.zeg('ja')
    expect(huis.gemeld).toHaveLength(1)
  }
})

test('a melding that was pointed at, is the one that is spoken of', async () => {
  const huis = testhuis()
  await huis.zeg('J.V. zit nog steeds thuis')
  expect((await huis.zeg('niks')).tekst).toContain('melding 31 blijft zoals die is')
  expect((await huis.zeg('de jeugdarts is nu ook betrokken')).tekst).toContain(
    'Zal ik melding 31 bijwerken met: jeugdarts',
  )
})

test('what is taken back from a colleague is not told to be with that colleague', async () => {
  const huis = testhuis({ ...iemand('coordinatie'), functie: 'Eerste coördinator' })
  for (const zin of ['signaal 14 pak ik op', 'draag over', 'ja', 'neem het signaal weer over']) await huis.zeg(zin)
  const { tekst } = await huis.zeg('ja')
  expect(tekst).toContain('Signaal 14 staat weer op jouw naam')
  expect(tekst).not.toContain('Wil je het terug?')
})
