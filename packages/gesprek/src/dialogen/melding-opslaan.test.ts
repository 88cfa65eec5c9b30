import { describe, expect, test } from 'vitest'
import { testhuis } from '../testhuis.ts'

describe('a melding that already runs', () => {
  test('is named, with the offer to update it; ja updates and makes no second', async () => {
    const huis = testhuis()
    const antwoord = await huis.zeg(
      'ik wil melden: J.V. uit groep 6, zit sinds 30 oktober thuis, ouders weigeren, jeugdteam is erbij',
    )
    expect(antwoord.tekst).toContain('Er loopt al een melding over J.V.: melding 31')
    expect(antwoord.tekst).toContain('reden: ouders weigeren; ook betrokken: jeugdteam')
    const bijgewerkt = await huis.zeg('ja')
    expect(bijgewerkt.tekst).toContain('Melding 31 is bijgewerkt')
    expect(huis.bijgewerkt).toEqual([
      { nummer: '31', wijziging: { reden: 'ouders weigeren', betrokkenen: ['jeugdteam'] } },
    ])
    expect(huis.gemeld).toEqual([])
  })

  test('something else altogether is answered, and the offer is gone', async () => {
    const huis = testhuis()
    await huis.zeg('melding: J.V. uit groep 6 thuis')
    expect((await huis.zeg('dank je')).tekst).toContain('Graag gedaan')
    expect(huis.toestand().dialoog).toBeUndefined()
  })

  test('nee leaves it as it is', async () => {
    const huis = testhuis()
    await huis.zeg('melding: J.V. uit groep 6 thuis, ouders weigeren')
    expect((await huis.zeg('nee')).tekst).toContain('blijft zoals die is')
    expect(huis.bijgewerkt).toEqual([])
  })

  test('laat maar stops the update, and does not say that a melding was lost', async () => {
    const huis = testhuis()
    await huis.zeg('melding: J.V. uit groep 6 thuis, ouders weigeren')
    const gestopt = await huis.zeg('laat maar')
    expect(gestopt.tekst).toContain('Er is niets bijgewerkt')
    expect(gestopt.tekst).not.toContain('niet opgeslagen')
    expect(huis.toestand().dialoog).toBeUndefined()
  })

  test.each([
    ['J.V. is vandaag niet op school', 'a day that was only named'],
    ['J.V. groep 6 komt sinds maandag 3 ochtenden, thuis de rest', 'the day since when part is attended'],
  ])('%s: offers no other first day (%s)', async (tekst) => {
    const huis = testhuis()
    expect((await huis.zeg(tekst)).tekst).not.toContain('wordt')
    await huis.zeg('ja')
    expect(JSON.stringify(huis.bijgewerkt)).not.toContain('verzuimSinds')
  })

  test('another first day is offered with the old one beside it', async () => {
    const huis = testhuis()
    await huis.zeg('melding: J.V. uit groep 6 thuis')
    const antwoord = await huis.zeg('sinds 1 november')
    expect(antwoord.tekst).toContain('Zal ik melding 31 bijwerken met')
    expect(antwoord.tekst).toContain('was 30 oktober 2023, wordt 1 november 2023')
  })

  test('back at school is no new first day', async () => {
    const huis = testhuis()
    await huis.zeg('melding: J.V. uit groep 6 thuis, ouders weigeren')
    const antwoord = await huis.zeg('J.V. weer begonnen op school sinds maandag, 3 ochtenden')
    expect(antwoord.begrip.intent).toBe('thuiszitter_bijwerken')
    expect(antwoord.tekst).toContain('nog wel op school: 3 ochtenden')
    await huis.zeg('ja')
    const wijziging = { verzuimtype: 'gedeeltelijk', aanwezigheid: '3 ochtenden', reden: 'ouders weigeren' }
    expect(huis.bijgewerkt).toEqual([{ nummer: '31', wijziging }])
  })

  test('a first day of long ago is asked about before it is offered', async () => {
    const huis = testhuis()
    const gevraagd = await huis.zeg('melding: J.V. uit groep 6 thuis sinds 4 september 2020')
    expect(gevraagd.tekst).toContain('meer dan twee jaar geleden')
    expect((await huis.zeg('ja')).tekst).toContain('Zal ik melding 31 bijwerken')
    await huis.zeg('ja')
    expect(huis.bijgewerkt).toMatchObject([{ wijziging: { langGeledenBevestigd: true } }])
  })

  test('ja to the offer to tell more asks what, and does not repeat itself', async () => {
    const huis = testhuis()
    const eerste = await huis.zeg('melding: J.V. uit groep 6 thuis')
    const tweede = await huis.zeg('ja')
    expect(tweede.tekst).toContain('Vertel maar')
    expect(eerste.tekst).not.toContain(tweede.tekst)
    expect((await huis.zeg('jeugdteam is erbij')).tekst).toContain('Zal ik melding 31 bijwerken')
  })

  test('another leerling may be reported at once: nothing is unfinished', async () => {
    const huis = testhuis()
    await huis.zeg('melding: J.V. uit groep 6 thuis')
    expect((await huis.zeg('P.R. groep 5 zit thuis sinds 6 november')).tekst).toContain('melding over P.R.')
    expect(huis.toestand().dialoog).toMatchObject({ slots: { initialen: 'P.R.', groep: 5 } })
  })

  test.each([
    ['kan je mijn melding van J.V. aanpassen, jeugdteam is erbij', 'ook betrokken: jeugdteam'],
    ['melding 31 aanpassen: jeugdteam is erbij', 'ook betrokken: jeugdteam'],
    ['verkeerde datum doorgegeven bij melding 31, het was 1 november', 'wordt 1 november 2023'],
    ['verkeerde datum doorgegeven bij melding 31', 'Wil je iets veranderen'],
    ['verkeerde datum doorgegeven bij melding 77', 'niet gevonden'],
  ])('%s', async (tekst, antwoord) => {
    const huis = testhuis()
    const gezegd = await huis.zeg(tekst)
    expect(gezegd.tekst).toContain(antwoord)
    expect(gezegd.tekst).not.toContain('voor je klaar')
    expect(gezegd.begrip.intent).toBe('thuiszitter_bijwerken')
  })
})
