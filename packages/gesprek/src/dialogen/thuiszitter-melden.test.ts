import { describe, expect, test } from 'vitest'
import { ibTweeScholen, iemand, proefmolen, testhuis, zaanoever } from '../testhuis.ts'

const HELE_MELDING = 'melding: M.D. uit groep 3 zit sinds 6 november thuis, ongeoorloofd, leerplicht is op de hoogte'

test('a whole melding in one sentence is said back once, and stored only after ja', async () => {
  const huis = testhuis()
  const gevraagd = await huis.zeg(HELE_MELDING)
  expect(gevraagd.tekst).toContain('maandag 6 november 2023')
  expect(gevraagd.tekst).toContain('Klopt dit?')
  expect(huis.gemeld).toEqual([])

  const opgeslagen = await huis.zeg('ja klopt')
  expect(opgeslagen.tekst).toContain('Melding 32 is opgeslagen')
  expect(opgeslagen.tekst).toContain('signaal')
  expect(opgeslagen.tekst).toContain('6 februari 2024')
  expect(opgeslagen.tekst).toContain('vervangt niet de verzuimmelding bij leerplicht')
  expect(opgeslagen.begrip.intent).toBe('thuiszitter_bevestigen')
  expect(huis.gemeld).toMatchObject([
    {
      initialen: 'M.D.',
      groep: 3,
      schoolId: proefmolen.id,
      verzuimtype: 'ongeoorloofd',
      leerplichtGemeld: true,
      verzuimSinds: { op: '2023-11-06', precisie: 'dag' },
    },
  ])
  expect(huis.toestand().dialoog).toBeUndefined()
})

test('asks one thing at a time, and only what is missing', async () => {
  const huis = testhuis()
  expect((await huis.zeg('ik wil een thuiszitter melden')).tekst).toContain('initialen')
  expect((await huis.zeg('md')).tekst).toContain('groep')
  expect((await huis.zeg('3')).tekst).toContain('Sinds wanneer')
  expect((await huis.zeg('weet ik niet precies, ergens eind oktober')).tekst).toContain('Wat voor verzuim')
  expect((await huis.zeg('ziek gemeld maar ik twijfel')).tekst).toContain('leerplicht')
  const klaar = await huis.zeg('weet ik niet')
  expect(klaar.tekst).toContain('ongeveer 31 oktober 2023 (eind oktober 2023)')
  await huis.zeg('jup')
  expect(huis.gemeld).toHaveLength(1)
  expect(huis.gemeld[0]).not.toHaveProperty('leerplichtGemeld')
})

describe('corrections', () => {
  test('overwrite, say old and new, and ask again', async () => {
    const huis = testhuis()
    await huis.zeg(HELE_MELDING)
    const gecorrigeerd = await huis.zeg('nee wacht het is groep 7 niet 3')
    expect(gecorrigeerd.tekst).toContain('groep 3 wordt groep 7')
    expect(gecorrigeerd.tekst).toContain('Klopt dit?')
    expect(gecorrigeerd.begrip).toMatchObject({ intent: 'thuiszitter_corrigeren', slots: { groep: 7 } })
    expect((await huis.zeg('oh en jeugdteam is er ook al bij')).tekst).toContain('jeugdteam')
    await huis.zeg('ja')
    expect(huis.gemeld).toMatchObject([{ groep: 7, betrokkenen: ['jeugdteam'] }])
  })

  test('also before the end', async () => {
    const huis = testhuis()
    await huis.zeg('thuiszitter melden: M.D. groep 3')
    expect((await huis.zeg('nee, groep 4')).tekst).toContain('Sinds wanneer')
    expect(huis.toestand().dialoog).toMatchObject({ slots: { groep: 4 } })
  })

  test('a bare nee asks what is wrong and stores nothing', async () => {
    const huis = testhuis()
    await huis.zeg(HELE_MELDING)
    const nee = await huis.zeg('nee')
    expect(nee.tekst).toContain('Wat klopt er niet?')
    expect((await huis.zeg('sinds 7 november')).tekst).toContain('dinsdag 7 november 2023')
    expect(huis.gemeld).toEqual([])
  })

  test('what stands there already is said to, and stores nothing', async () => {
    const huis = testhuis()
    await huis.zeg(HELE_MELDING.replace('is op de hoogte', 'weet het nog niet'))
    const antwoord = await huis.zeg('nee, leerplicht is nog niet op de hoogte')
    expect(antwoord.tekst).toContain('staat er al zo')
    expect(antwoord.tekst).toContain('Klopt dit?')
    expect(huis.gemeld).toEqual([])
  })

  test.each(['prima', 'k', 'prima, bedankt'])(
    'after a miss a bare %s shows the card again, and ja stores',
    async (tekst) => {
      const huis = testhuis()
      await huis.zeg(HELE_MELDING)
      await huis.zeg('blauw')
      expect((await huis.zeg(tekst)).tekst).toContain('Klopt dit?')
      expect(huis.gemeld).toEqual([])
      await huis.zeg('blauw')
      await huis.zeg('ja')
      expect(huis.gemeld).toHaveLength(1)
    },
  )

  test.each([
    'klopt allemaal',
    'ja sla maar op a.u.b.',
    'ja graag',
    'prima, bedankt',
    'doe maar',
    'ok opslaan',
    'ja hoor',
  ])('%s confirms', async (tekst) => {
    const huis = testhuis()
    await huis.zeg(HELE_MELDING)
    await huis.zeg(tekst)
    expect(huis.gemeld).toHaveLength(1)
  })

  test.each(['ja maar', 'ja klopt niet', 'ja niet opslaan', 'toch niet groep 3 maar 4'])(
    '%s does not',
    async (tekst) => {
      const huis = testhuis()
      await huis.zeg(HELE_MELDING)
      await huis.zeg(tekst)
      expect(huis.gemeld).toEqual([])
    },
  )

  test('ja with something new in it is not yet a yes', async () => {
    const huis = testhuis()
    await huis.zeg(HELE_MELDING)
    expect((await huis.zeg('ja maar het is groep 4')).tekst).toContain('Klopt dit?')
    expect(huis.gemeld).toEqual([])
  })
})

test.each([
  'laat maar',
  'stop',
  'annuleer',
  'toch niet',
  'annuleer de melding',
  'nee laat maar',
  'nee ik wil toch stoppen',
  'ik stop',
  'wacht ik stop ermee',
  'toch maar niet opslaan',
])('%s cancels, and says that nothing was stored', async (tekst) => {
  const huis = testhuis()
  await huis.zeg(HELE_MELDING)
  const gestopt = await huis.zeg(tekst)
  expect(gestopt.tekst).toContain('niet opgeslagen')
  expect(gestopt.begrip.intent).toBe('thuiszitter_annuleren')
  expect((await huis.zeg('ja')).tekst).not.toContain('is opgeslagen')
  expect(huis.gemeld).toEqual([])
})

test('a question in between is answered, and the open question comes back', async () => {
  const huis = testhuis()
  await huis.zeg('thuiszitter melden: M.D. groep 3')
  const tussendoor = await huis.zeg('wat is een TLV?')
  expect(tussendoor.tekst).toContain('toelaatbaarheidsverklaring')
  expect(tussendoor.tekst).toContain('Sinds wanneer')
  const status = await huis.zeg('wat is de status van TLV 2023-0117?')
  expect(status.tekst).toContain('2023-0117')
  expect(status.tekst).toContain('Sinds wanneer')
  expect(huis.toestand().dialoog).toMatchObject({ slots: { initialen: 'M.D.', groep: 3 } })
})

test('a draft goes on days later, with the days that were meant when it was told', async () => {
  const huis = testhuis()
  await huis.zeg('M.D. uit groep 3 zit sinds gisteren thuis')
  huis.wachtTot('2023-11-20')
  await huis.zeg('ongeoorloofd')
  await huis.zeg('ja')
  await huis.zeg('ja')
  expect(huis.gemeld).toMatchObject([{ verzuimSinds: { op: '2023-11-14' } }])
})

test('a draft of more than a month ago is dropped, and that is said', async () => {
  const huis = testhuis()
  await huis.zeg('M.D. uit groep 3 zit sinds gisteren thuis')
  huis.wachtTot('2023-12-16')
  expect((await huis.zeg('hoi')).tekst).toContain('na 30 dagen vervallen')
  expect(huis.toestand().dialoog).toBeUndefined()
})

describe('bad input changes nothing and says what to do', () => {
  test('a day in the future', async () => {
    const huis = testhuis()
    const antwoord = await huis.zeg(
      'melding: M.D. uit groep 3 zit sinds 30 november thuis, ongeoorloofd, leerplicht weet het',
    )
    expect(antwoord.tekst).toContain('Donderdag 30 november 2023 moet nog komen')
    expect((await huis.zeg('6 november')).tekst).toContain('Klopt dit?')
  })

  test('a day more than two years ago is asked about', async () => {
    const huis = testhuis()
    expect(
      (await huis.zeg('melding: M.D. groep 3 thuis sinds 6 november 2020, ongeoorloofd, leerplicht weet het')).tekst,
    ).toContain('meer dan twee jaar geleden')
    expect((await huis.zeg('ja')).tekst).toContain('Klopt dit?')
    await huis.zeg('ja')
    expect(huis.gemeld).toMatchObject([{ langGeledenBevestigd: true }])
  })

  test('a year alone is no day: the month is asked', async () => {
    const huis = testhuis()
    expect((await huis.zeg('melding: M.D. groep 3 thuis sinds 2022, ongeoorloofd')).tekst).toContain(
      'Noem ook de maand',
    )
    expect((await huis.zeg('2022')).tekst).toContain('Noem ook de maand')
    expect((await huis.zeg('maart 2022')).tekst).toContain('leerplicht')
  })

  test('a school that is not yours', async () => {
    const huis = testhuis()
    const antwoord = await huis.zeg('melding: M.D. groep 3 van De Zaanoever zit sinds 6 november thuis')
    expect(antwoord.tekst).toContain('alleen een melding doen voor je eigen school')
    expect(antwoord.begrip.intent).toBe('geen_toegang')
    expect(huis.toestand().dialoog).toBeUndefined()
  })

  test('a school that is not yours, halfway: the draft stays, for the school it was for', async () => {
    const huis = testhuis()
    await huis.zeg('thuiszitter melden: M.D. groep 3')
    const antwoord = await huis.zeg('nee, het is De Zaanoever, groep 4')
    expect(antwoord.tekst).toContain('Voor die school mag je niet melden. Je melding over M.D. blijft voor Proefmolen.')
    expect(huis.toestand().dialoog).toMatchObject({ slots: { initialen: 'M.D.', groep: 4, schoolId: proefmolen.id } })
  })

  test('a groep that does not exist', async () => {
    const huis = testhuis()
    await huis.zeg('thuiszitter melden: M.D.')
    expect((await huis.zeg('groep 9')).tekst).toContain('groep 1 tot en met 8')
    expect(huis.toestand().dialoog).not.toHaveProperty('slots.groep')
  })

  test('initialen that match two leerlingen', async () => {
    const huis = testhuis()
    const keuze = await huis.zeg('melding: T.T. zit sinds 6 november thuis, ongeoorloofd, leerplicht weet het')
    expect(keuze.tekst).toContain('Welke bedoel je?')
    expect(keuze.tekst).toContain('groep 7, geboren in 2012')
    await huis.drukOp('groep 7, geboren in 2012', keuze)
    await huis.zeg('groep 7')
    await huis.zeg('ja')
    expect(huis.gemeld).toMatchObject([{ leerlingId: 'leerling-2' }])
  })

  test('what it does not understand: an example first, a person after the third time, the draft kept', async () => {
    const huis = testhuis()
    await huis.zeg('thuiszitter melden: M.D. groep 3')
    expect((await huis.zeg('blauw')).tekst).toContain('Typ bijvoorbeeld')
    await huis.zeg('groen')
    expect((await huis.zeg('geel')).tekst).toContain('coördinatie')
    expect((await huis.zeg('6 november')).tekst).toContain('Wat voor verzuim')
  })
})

test('a child of four is said not to count', async () => {
  const huis = testhuis()
  expect((await huis.zeg('kleuter van 4 komt niet meer sinds 6 november, T.H., ongeoorloofd')).tekst).toContain('groep')
  await huis.zeg('weet ik niet')
  const kaart = await huis.zeg('nee')
  expect(kaart.tekst).toContain('telt niet mee als thuiszitter')
  expect(kaart.tekst).not.toContain('4 jaar')
  const opgeslagen = await huis.zeg('ja')
  expect(opgeslagen.tekst).not.toContain('Uiterlijk')
  expect(opgeslagen.tekst).toContain('telt niet mee als thuiszitter')
  expect(huis.gemeld[0]).not.toHaveProperty('leeftijd')
})

test('an age gives a geboortejaar only on the day on which it is certain', async () => {
  const huis = testhuis()
  huis.wachtTot('2023-12-31')
  await huis.zeg('melding: M.D. van 9 jaar uit groep 6 zit sinds 6 november thuis, ongeoorloofd, leerplicht weet het')
  await huis.zeg('ja')
  expect(huis.gemeld).toMatchObject([{ geboortejaar: 2014 }])
})

test('what does not count has no day before which a place must be in sight', async () => {
  const huis = testhuis()
  await huis.zeg('melding: M.D. groep 3 thuis sinds 6 november, vrijstelling, leerplicht weet het')
  expect((await huis.zeg('ja')).tekst).not.toContain('Uiterlijk')
})

test('with more than one school it asks which', async () => {
  const huis = testhuis(ibTweeScholen)
  expect((await huis.zeg('thuiszitter melden: M.D. groep 3')).tekst).toContain('Om welke school gaat het?')
  expect((await huis.zeg('zaanoever')).tekst).toContain('Sinds wanneer')
  expect(huis.toestand().dialoog).toMatchObject({ slots: { schoolId: zaanoever.id } })
})

test.each(['bestuur', 'rvt', 'opr', 'fg'] as const)('%s cannot report', async (rol) => {
  const huis = testhuis(iemand(rol))
  const antwoord = await huis.zeg(HELE_MELDING)
  expect(antwoord.begrip.intent).toBe('geen_toegang')
  expect(antwoord.tekst).toContain('geen toegang')
})
