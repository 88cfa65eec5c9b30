import { describe, expect, test } from 'vitest'
import { iemand, testhuis } from '../../testhuis.ts'

const datums = (tekst: string) => tekst.replaceAll('\n', ' ')

describe('an activiteit with a melding that runs', () => {
  test('is understood with its kind and day, asked for a short verslag, and stored once confirmed', async () => {
    const huis = testhuis()
    const vraag = await huis.zeg('ik heb gisteren met ouders gesproken over J.V.')
    expect(vraag.begrip.intent).toBe('thuiszitter_bijwerken')
    expect(vraag.tekst).toContain('wat eruit kwam')
    const klopt = await huis.zeg('ouders komen vrijdag op school kijken')
    expect(datums(klopt.tekst)).toContain('gesprek met de ouders Dag dinsdag 14 november 2023')
    expect(huis.gedaan).toEqual([])
    expect((await huis.zeg('ja')).tekst).toContain('De activiteit staat bij melding 31')
    const omschrijving = 'ouders komen vrijdag op school kijken'
    expect(huis.gedaan).toEqual([['activiteit', '31', { soort: 'gesprek_ouders', op: '2023-11-14', omschrijving }]])
  })

  test('takes today when no day was said, and leaves the verslag out when it is not wanted', async () => {
    const huis = testhuis()
    await huis.zeg('gesprek met leerplicht gehad over melding 31')
    const klopt = await huis.zeg('nee')
    expect(klopt.tekst).toContain('woensdag 15 november 2023')
    await huis.drukOp('Ja, doen', klopt)
    expect(huis.gedaan).toEqual([['activiteit', '31', { soort: 'leerplicht', op: '2023-11-15', omschrijving: '' }]])
  })

  test('may be corrected before it is stored, and pressing twice does it once', async () => {
    const huis = testhuis()
    await huis.zeg('overleg gehad over melding 31')
    const eerst = await huis.zeg('overslaan')
    const klopt = await huis.zeg('nee, het was met de jeugdarts, op 6 november')
    expect(klopt.tekst).toContain('Aangepast: wat er is gedaan: contact met de jeugdarts; dag: maandag 6 november 2023')
    expect((await huis.drukOp('Ja, doen', eerst)).tekst).toContain('niet meer geldig')
    await huis.drukOp('Ja, doen', klopt)
    expect((await huis.drukOp('Ja, doen', klopt)).tekst).toContain('al gedaan')
    expect(huis.gedaan).toHaveLength(1)
  })

  test('a day to come is refused with what to type, and never taken for another day', async () => {
    const huis = testhuis()
    const gevraagd = await huis.zeg('morgen overleg gehad over melding 31')
    expect(gevraagd.tekst).toContain('moet nog komen')
    expect(gevraagd.tekst).toContain('Op welke dag was dat?')
    await huis.zeg('gisteren')
    expect((await huis.zeg('dag: morgen')).tekst).toContain('moet nog komen')
    await huis.zeg('nee')
    expect((await huis.zeg('dag: 6 november')).tekst).toContain('maandag 6 november 2023')
  })

  test('a leerling without a melding that runs is said so, and nothing begins', async () => {
    const huis = testhuis()
    expect((await huis.zeg('met de ouders van X.X. gesproken')).tekst).toContain('geen melding die loopt')
    expect(huis.toestand().dialoog).toBeUndefined()
  })

  test('who may not, is told so', async () => {
    const huis = testhuis(iemand('bestuur'))
    expect((await huis.zeg('gesprek met leerplicht gehad over melding 31')).begrip.intent).toBe('geen_toegang')
  })
})

describe('closing a melding', () => {
  test.each([
    ['J.V. is weer naar school sinds maandag', 'terug_op_school', '2023-11-13'],
    ['J.V. gaat sinds maandag naar sbo', 'sbo_of_so', '2023-11-13'],
    ['J.V. is sinds maandag verhuisd', 'verhuisd', '2023-11-13'],
    ['J.V. zit sinds maandag op een andere school', 'andere_school', '2023-11-13'],
    ['J.V. is sinds maandag op het voortgezet onderwijs', 'naar_vo', '2023-11-13'],
    ['J.V. heeft sinds maandag een vrijstelling', 'ontheffing', '2023-11-13'],
    ['J.V. gaat sinds maandag naar Landzijde', 'onderwijszorgarrangement', '2023-11-13'],
  ])('%s', async (zin, uitkomst, op) => {
    const huis = testhuis()
    const klopt = await huis.zeg(zin)
    expect(klopt.tekst).toContain('gaat niet meer open')
    expect(huis.gedaan).toEqual([])
    await huis.zeg('ja')
    expect(huis.gedaan).toEqual([['afsluiten', '31', { uitkomst, op }]])
  })

  test('asks what is missing, also in words of its own choices', async () => {
    const huis = testhuis()
    expect((await huis.zeg('melding 31 mag dicht')).tekst).toContain('Waar is de leerling nu?')
    expect((await huis.zeg('anders')).tekst).toContain('Sinds welke dag')
    await huis.zeg('gisteren')
    expect((await huis.zeg('ja')).tekst).toContain('Melding 31 is gesloten')
    expect(huis.gedaan).toEqual([['afsluiten', '31', { uitkomst: 'anders', op: '2023-11-14' }]])
  })

  test('a melding that does not run any more is not closed twice', async () => {
    const huis = testhuis()
    await huis.zeg('J.V. is weer naar school sinds maandag')
    await huis.zeg('ja')
    expect((await huis.zeg('melding 31 mag dicht')).tekst).toContain('loopt niet meer: die is afgesloten')
    expect((await huis.zeg('maak dat ongedaan')).tekst).toContain('gaat niet meer open')
  })

  test('who still sits at home, or asks, closes nothing', async () => {
    for (const zin of ['J.V. is nog steeds thuis', 'gaat J.V. naar sbo?', 'J.V. wil naar een andere school']) {
      const huis = testhuis()
      await huis.zeg(zin)
      expect(huis.toestand().dialoog?.soort).not.toBe('handeling')
    }
  })
})

describe('withdrawing a melding', () => {
  test('the one just reported, with the reason that the domain wants', async () => {
    const huis = testhuis()
    await huis.zeg('thuiszitter melden: Q.X. uit groep 6, sinds 6 november, ongeoorloofd, leerplicht weet het')
    await huis.zeg('ja')
    const vraag = await huis.zeg('annuleer de melding die ik net deed')
    expect(vraag.begrip).toMatchObject({ intent: 'thuiszitter_annuleren', slots: { scope: 'laatste_ingediend' } })
    expect(vraag.tekst).toContain('Waarom trek je de melding in?')
    const klopt = await huis.zeg('dubbel gemeld')
    expect(klopt.tekst).toContain('De coördinatie krijgt er een signaal van')
    await huis.zeg('ja')
    expect(huis.gedaan).toEqual([['intrekken', '32', 'dubbel gemeld']])
  })

  test('melding 31 was een vergissing: one confirmation, and laat maar leaves it as it is', async () => {
    const huis = testhuis()
    expect((await huis.zeg('melding 31 was een vergissing')).tekst).toContain('Klopt dit?')
    expect((await huis.zeg('laat maar')).tekst).toContain('Er is niets veranderd')
    expect(huis.gedaan).toEqual([])
  })

  test('maak ongedaan, right after reporting, is withdrawing', async () => {
    const huis = testhuis()
    await huis.zeg('thuiszitter melden: Q.X. uit groep 6, sinds 6 november, ongeoorloofd, leerplicht weet het')
    await huis.zeg('ja')
    expect((await huis.zeg('oh nee, maak ongedaan')).tekst).toContain('Waarom trek je de melding in?')
  })
})

describe('a place in sight', () => {
  test('with place, day to come and who confirmed it, from one sentence', async () => {
    const huis = testhuis()
    await huis.zeg('hoe staat het met melding 31')
    const klopt = await huis.zeg('er is een plek op De Sluis vanaf 1 december, bevestigd door de directeur')
    expect(klopt.tekst).toContain('vrijdag 1 december 2023')
    await huis.zeg('ja')
    expect(huis.gedaan).toEqual([
      ['plek', '31', { plek: 'De Sluis', vanaf: '2023-12-01', bevestigdDoor: 'de directeur' }],
    ])
    expect((await huis.zeg('de plek gaat toch niet door')).tekst).toContain('norm van drie maanden')
    await huis.zeg('ja')
    expect(huis.gedaan.at(-1)).toEqual(['plek_vervalt', '31'])
  })

  test('told right after an activiteit, without saying of whom again', async () => {
    const huis = testhuis()
    await huis.zeg('gisteren met ouders gesproken over J.V.')
    await huis.zeg('nee')
    await huis.zeg('ja')
    await huis.zeg('er is een plek op Landzijde vanaf 1 december, bevestigd door de directeur')
    await huis.zeg('ja')
    expect(huis.gedaan.map(([wat]) => wat)).toEqual(['activiteit', 'plek'])
  })

  test('asks for what was not said, and which melding when that is not clear', async () => {
    const huis = testhuis()
    const welke = await huis.zeg('er is een plek gevonden')
    expect(welke.tekst).toContain('Bij welke melding is er zicht op een plek?')
    expect((await huis.drukOp('Melding 31: J.V., groep 6', welke)).tekst).toContain('Om welke plek')
    expect((await huis.zeg('Landzijde')).tekst).toContain('Vanaf welke dag')
    expect((await huis.zeg('volgende week maandag')).tekst).toContain('Wie heeft de plek bevestigd?')
    await huis.zeg('de intern begeleider van Landzijde')
    await huis.zeg('ja')
    const plek = { plek: 'Landzijde', vanaf: '2023-11-20', bevestigdDoor: 'de intern begeleider van Landzijde' }
    expect(huis.gedaan).toEqual([['plek', '31', plek]])
  })

  test('maak ongedaan lets it fall through', async () => {
    const huis = testhuis()
    await huis.zeg('melding 31: er is een plek op De Sluis vanaf 1 december, bevestigd door de directeur')
    await huis.zeg('ja')
    await huis.zeg('maak ongedaan')
    await huis.zeg('ja')
    expect(huis.gedaan.map(([wat]) => wat)).toEqual(['plek', 'plek_vervalt'])
  })
})

describe('updating', () => {
  test('a field that must be empty, and who is no longer involved', async () => {
    const huis = testhuis()
    const vraag = await huis.zeg('melding 31 aanpassen: haal leerplicht weg')
    expect(vraag.tekst).toContain('leerplicht vervalt: op de hoogte')
    await huis.zeg('ja')
    expect(huis.bijgewerkt).toEqual([{ nummer: '31', wijziging: { wis: ['leerplichtGemeld'] } }])
  })

  test('is put back with maak ongedaan, after one confirmation', async () => {
    const huis = testhuis()
    await huis.zeg('melding 31 aanpassen, sinds 6 november, ziek gemeld')
    await huis.zeg('ja')
    const terug = await huis.zeg('toch niet')
    expect(huis.bijgewerkt).toHaveLength(1)
    expect(terug.begrip.intent).toBe('thuiszitter_bijwerken')
  })
})
