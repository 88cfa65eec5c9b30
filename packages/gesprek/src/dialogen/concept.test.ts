import { describe, expect, test } from 'vitest'
import { testhuis } from '../testhuis.ts'

const BEGIN = 'thuiszitter melden: Q.X. uit groep 6, sinds 6 november'

describe('something else in between', () => {
  test('another melding is closed first, and the draft comes back where it was', async () => {
    const huis = testhuis()
    await huis.zeg(BEGIN)
    expect((await huis.zeg('S.B. is weer naar school sinds maandag')).tekst).toContain('Melding 29 (S.B.) sluiten')
    const terug = await huis.zeg('ja')
    expect(huis.gedaan.map(([wat]) => wat)).toEqual(['afsluiten'])
    expect(terug.tekst).toContain('Terug naar je melding over Q.X.')
    expect(terug.tekst).toContain('Wat voor verzuim is het?')
    await huis.zeg('ongeoorloofd')
    await huis.zeg('ja')
    await huis.zeg('ja')
    expect(huis.gemeld).toMatchObject([{ initialen: 'Q.X.', groep: 6 }])
  })

  test('a question about a TLV, a procedure and help are answered, and the act goes on', async () => {
    const huis = testhuis()
    await huis.zeg('melding 31 mag dicht')
    for (const zin of ['status tlv 0117', 'wie vraagt een TLV aan?', 'hulp']) {
      const { tekst } = await huis.zeg(zin)
      expect(tekst).toContain('Terug naar: Melding 31 (J.V.) sluiten')
      expect(tekst).toContain('Waar is de leerling nu?')
    }
    expect((await huis.zeg('verhuisd')).tekst).toContain('Sinds welke dag')
  })

  test('a new melding in the middle of an act: the act waits for it', async () => {
    const huis = testhuis()
    await huis.zeg('melding 31 mag dicht')
    await huis.zeg('ik wil een thuiszitter melden: K.P. uit groep 3, sinds gisteren thuis')
    const terug = await huis.zeg('laat maar')
    expect(terug.tekst).toContain('niet opgeslagen')
    expect(terug.tekst).toContain('Terug naar: Melding 31 (J.V.) sluiten')
  })

  test('of three things open the third waits until one is done, and that is said', async () => {
    const huis = testhuis()
    await huis.zeg(BEGIN)
    await huis.zeg('melding 31 mag dicht')
    await huis.zeg('melding 29: er is een plek gevonden')
    const vol = await huis.zeg('melding 29 was een vergissing')
    expect(vol.tekst).toContain('Er staan al twee dingen open')
    expect(vol.tekst).toContain('Om welke plek')
  })
})

describe('after days', () => {
  test('it says what it was about, and a bare yes is asked once more', async () => {
    const huis = testhuis()
    await huis.zeg(`${BEGIN}, ongeoorloofd, leerplicht weet het`)
    huis.wachtTot('2023-11-20')
    const gewekt = await huis.zeg('ja')
    expect(gewekt.tekst).toContain('Je was nog bezig met: Melding over Q.X. (begonnen op 15 november 2023)')
    expect(huis.gemeld).toEqual([])
    await huis.zeg('ja')
    expect(huis.gemeld).toMatchObject([{ verzuimSinds: { op: '2023-11-06' } }])
  })

  test('telling on goes on at once, and it is still said', async () => {
    const huis = testhuis()
    await huis.zeg(BEGIN)
    huis.wachtTot('2023-11-20')
    const verder = await huis.zeg('ongeoorloofd')
    expect(verder.tekst).toContain('Je was nog bezig met')
    expect(verder.tekst).toContain('Weet leerplicht het al?')
    expect((await huis.zeg('ja')).tekst).not.toContain('Je was nog bezig met')
  })

  test('after thirty days a draft is gone, and that nothing was changed is said', async () => {
    const huis = testhuis()
    await huis.zeg('melding 31 mag dicht')
    huis.wachtTot('2023-12-20')
    expect((await huis.zeg('verhuisd')).tekst).toContain('na 30 dagen vervallen: Melding 31 (J.V.) sluiten')
    expect(huis.toestand().dialoog).toBeUndefined()
  })
})

describe('stopping and resuming', () => {
  test('what was stopped can be resumed the same day, and not a week later', async () => {
    const huis = testhuis()
    await huis.zeg(BEGIN)
    expect((await huis.zeg('laat maar')).tekst).toContain('Typ vandaag nog: **hervat**')
    expect((await huis.zeg('hervat')).tekst).toContain('Wat voor verzuim is het?')
    await huis.zeg('laat maar')
    huis.wachtTot('2023-11-22')
    expect((await huis.zeg('hervat')).tekst).toContain('Er staat niets open')
  })

  test('hervat in the middle asks the open question again', async () => {
    const huis = testhuis()
    await huis.zeg(BEGIN)
    await huis.zeg('status tlv 0117')
    expect((await huis.zeg('ga verder')).tekst).toContain('Wat voor verzuim is het?')
  })
})

describe('answers that do not fit', () => {
  test('a yes when all is done says so, and an old card changes nothing', async () => {
    const huis = testhuis()
    const klopt = await huis.zeg('melding 29 was een vergissing')
    await huis.zeg('ja')
    expect((await huis.zeg('ja')).tekst).toContain('al gedaan')
    expect((await huis.drukOp('Ja, doen', klopt)).tekst).toContain('al gedaan')
    expect(huis.gedaan).toHaveLength(1)
  })

  test('first an example, then the form, then a person; the question is not asked a fourth time', async () => {
    const huis = testhuis()
    await huis.zeg('melding 31 mag dicht')
    expect((await huis.zeg('blauw')).tekst).toContain('Kies een van deze')
    expect((await huis.zeg('paars')).antwoorden.some(({ soort }) => soort === 'kaart')).toBe(true)
    for (const zin of ['groen', 'geel']) {
      const { tekst } = await huis.zeg(zin)
      expect(tekst).toContain('Bel de coördinatie')
      expect(tekst).not.toContain('Kies een van deze')
    }
    expect((await huis.zeg('verhuisd')).tekst).toContain('Sinds welke dag')
  })

  test('an act as a form: what is missing shows at its input, and a yes stores nothing until all was shown', async () => {
    const huis = testhuis()
    await huis.zeg('J.V. is weer naar school sinds maandag')
    const formulier = await huis.zeg('formulier')
    await huis.drukOp('Verder', formulier)
    expect((await huis.zeg('ja')).tekst).not.toContain('gesloten')
    expect(huis.gedaan).toEqual([])
  })
})
