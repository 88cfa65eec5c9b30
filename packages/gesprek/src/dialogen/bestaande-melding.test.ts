import { describe, expect, test } from 'vitest'
import { iemand, testhuis } from '../testhuis.ts'

const MET_ALLES =
  'melding: M.D. groep 4 thuis sinds 6 november, ongeoorloofd, leerplicht weet het, jeugdteam is erbij, wegens angst'

async function huisMetMelding() {
  const huis = testhuis()
  await huis.zeg(MET_ALLES)
  await huis.zeg('ja')
  return huis
}

describe('what was told of a stored melding is taken back', () => {
  test.each([
    ['er is toch geen jeugdteam bij betrokken', 'ook betrokken vervalt: jeugdteam', { betrokkenen: [] }],
    ['haal het jeugdteam weg', 'ook betrokken vervalt: jeugdteam', { betrokkenen: [] }],
    ['haal de reden weg', 'reden vervalt: angst', { wis: ['reden'] }],
    ['de reden klopt niet', 'reden vervalt: angst', { wis: ['reden'] }],
    ['verwijder de reden van melding 32', 'reden vervalt: angst', { wis: ['reden'] }],
    ['haal de reden weg bij M.D.', 'reden vervalt: angst', { wis: ['reden'] }],
    ['haal leerplicht weg', 'leerplicht vervalt: op de hoogte', { wis: ['leerplichtGemeld'] }],
    ['leerplicht weet het toch niet', 'leerplicht: nog niet gemeld', { leerplichtGemeld: false }],
  ])('%s', async (zin, gezegd, wijziging) => {
    const huis = await huisMetMelding()
    const vraag = await huis.zeg(zin)
    expect(vraag.tekst).toContain(`Zal ik melding 32 bijwerken met: ${gezegd}?`)
    expect(vraag.tekst).not.toContain('Ik maak er geen tweede')
    expect(huis.bijgewerkt).toEqual([])
    expect((await huis.zeg('ja')).tekst).toContain('Melding 32 is bijgewerkt')
    expect(huis.bijgewerkt).toEqual([{ nummer: '32', wijziging }])
  })

  test('also after a digression, and put back again', async () => {
    const huis = await huisMetMelding()
    await huis.zeg('hoe staat het met melding 32')
    await huis.zeg('haal de reden weg')
    const vraag = await huis.zeg('wie vraagt een TLV aan?')
    expect(vraag.tekst).toContain('Zal ik melding 32 bijwerken met: reden vervalt: angst?')
    expect((await huis.zeg('ja')).tekst).not.toContain('Reden')
    expect((await huis.zeg('maak dat ongedaan')).tekst).toContain('bijwerken met: reden: angst?')
    expect((await huis.zeg('ja')).tekst).toContain('angst')
  })

  test('nothing that was not there is taken away', async () => {
    const huis = await huisMetMelding()
    await huis.zeg('hoe staat het met melding 31')
    await huis.zeg('haal de reden weg')
    await huis.zeg('ja')
    expect(huis.bijgewerkt).toEqual([])
  })

  test('who said no is left in peace', async () => {
    const huis = await huisMetMelding()
    await huis.zeg('haal de reden weg')
    expect((await huis.zeg('nee laat maar staan')).tekst).toMatch(/blijft zoals|Er is niets bijgewerkt/)
    expect(huis.bijgewerkt).toEqual([])
  })
})

describe('a melding that ended, or is of another school', () => {
  test('is not changed, and that is said', async () => {
    const huis = testhuis(undefined, ['5'])
    expect((await huis.zeg('verwijder de reden van melding 5')).tekst).toContain('loopt niet meer: die is afgesloten')
    expect((await huis.zeg('melding 77 aanpassen: ziek gemeld')).tekst).toContain('Melding 77 heb ik niet gevonden')
    expect(huis.toestand().dialoog).toBeUndefined()
  })
})

test('the coördinatie changes a melding without being asked of which school it is', async () => {
  const huis = testhuis({ ...iemand('coordinatie'), functie: 'Eerste coördinator' })
  const vraag = await huis.zeg('melding 31 aanpassen: ziek gemeld')
  expect(vraag.tekst).toContain('Zal ik melding 31 bijwerken met: soort verzuim')
})

test('what a melding holds is shown whole', async () => {
  const huis = await huisMetMelding()
  const { tekst } = await huis.zeg('hoe staat het met melding 32')
  for (const deel of ['Reden\nangst', 'Leerplicht\nop de hoogte', 'Ook betrokken\njeugdteam'])
    expect(tekst).toContain(deel)
})
