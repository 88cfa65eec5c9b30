import { describe, expect, test } from 'vitest'
import type { FormulierKaart } from '../../kaart.ts'
import { type Teruggezegd, testhuis } from '../../testhuis.ts'

const formulierIn = ({ antwoorden }: Teruggezegd): FormulierKaart => {
  const kaarten = antwoorden.flatMap((antwoord) => (antwoord.soort === 'kaart' ? [antwoord.kaart] : []))
  const gevonden = kaarten.find((kaart) => kaart.soort === 'formulier')
  if (!gevonden) throw new Error('Geen formulier')
  return gevonden
}
/** Presses the button of the form, as Teams does: what is filled in beside its own data. */
const vulIn = (huis: ReturnType<typeof testhuis>, kaart: FormulierKaart, waarden: Record<string, string>) => {
  const [knop] = kaart.knoppen
  return huis.druk(knop?.verb ?? '', { ...knop?.data, ...waarden })
}
const alles = { leerling: 'q.x.', groep: '6', sinds: '2023-11-06', verzuimtype: 'ongeoorloofd', leerplicht: 'ja' }

describe('a melding as a form', () => {
  test('is filled with what was told, and asks the same as the chat', async () => {
    const huis = testhuis()
    await huis.zeg('ik wil een thuiszitter melden: Q.X. uit groep 6, sinds 6 november')
    const kaart = formulierIn(await huis.zeg('formulier'))
    expect(kaart.invoer.map(({ naam, waarde }) => [naam, waarde])).toEqual([
      ['leerling', 'Q.X.'],
      ['school', 'school-Proefmolen'],
      ['groep', '6'],
      ['sinds', '2023-11-06'],
      ['verzuimtype', undefined],
      ['leerplicht', undefined],
      ['jeugdarts', undefined],
      ['aanwezigheid', undefined],
      ['reden', undefined],
      ['veiligheid', 'false'],
    ])
    expect(kaart.invoer.filter(({ verplicht }) => verplicht)).toHaveLength(6)
  })

  test('is shown whole and confirmed before anything is stored', async () => {
    const huis = testhuis()
    await huis.zeg('ik wil een thuiszitter melden')
    const kaart = formulierIn(await huis.zeg('invullen als formulier'))
    const klopt = await vulIn(huis, kaart, { ...alles, school: 'school-Proefmolen', reden: 'angst voor drukte' })
    expect(klopt.tekst).toContain('Klopt dit?')
    expect(klopt.tekst).toContain('maandag 6 november 2023')
    expect(huis.gemeld).toEqual([])
    expect((await huis.zeg('ja')).tekst).toContain('is opgeslagen')
    expect(huis.gemeld).toMatchObject([{ initialen: 'Q.X.', groep: 6, reden: 'angst voor drukte' }])
  })

  test('shows what is missing or wrong at its input, keeps the rest, and stores nothing', async () => {
    const huis = testhuis()
    await huis.zeg('ik wil een thuiszitter melden')
    const kaart = formulierIn(await huis.zeg('formulier'))
    const fout = formulierIn(
      await vulIn(huis, kaart, { ...alles, leerling: 'Jantje', sinds: '2023-12-01', groep: '', school: '' }),
    )
    expect(fout.invoer.filter((invoer) => invoer.fout).map(({ naam }) => naam)).toEqual([
      'leerling',
      'school',
      'groep',
      'sinds',
    ])
    expect(fout.invoer.find(({ naam }) => naam === 'verzuimtype')?.waarde).toBe('ongeoorloofd')
  })

  test('what was emptied is emptied; a form of an older version only adds', async () => {
    const huis = testhuis()
    await huis.zeg('thuiszitter melden: Q.X. uit groep 6, sinds 6 november, omdat het te druk is')
    const oud = formulierIn(await huis.zeg('formulier'))
    await huis.zeg('het is groep 7')
    const naOud = await vulIn(huis, oud, { verzuimtype: 'ongeoorloofd', leerplicht: 'ja' })
    expect(naOud.tekst).toContain('groep 7')
    expect(naOud.tekst).toContain('te druk')
    const nieuw = formulierIn(await huis.zeg('formulier'))
    const waarden = Object.fromEntries(nieuw.invoer.map(({ naam, waarde = '' }) => [naam, waarde]))
    expect((await vulIn(huis, nieuw, { ...waarden, reden: '' })).tekst).not.toContain('te druk')
  })

  test('a name in a text is refused; no text is taken over, what was chosen is', async () => {
    const huis = testhuis()
    await huis.zeg('ik wil een thuiszitter melden')
    const kaart = formulierIn(await huis.zeg('formulier'))
    const geweigerd = await vulIn(huis, kaart, { ...alles, reden: 'Geboren op 12-03-2014, BSN 111222333' })
    expect(geweigerd.tekst).toContain('Haal het bericht ook zelf weg')
    expect(JSON.stringify(huis.toestand())).not.toContain('111222333')
  })

  test('words of danger put help first and make it urgent', async () => {
    const huis = testhuis()
    await huis.zeg('ik wil een thuiszitter melden')
    const kaart = formulierIn(await huis.zeg('formulier'))
    const gezegd = await vulIn(huis, kaart, {
      ...alles,
      school: 'school-Proefmolen',
      reden: 'wordt thuis geslagen',
    })
    expect(gezegd.tekst).toContain('Veilig Thuis')
    expect(gezegd.tekst).toContain('De melding is urgent')
  })

  test('a form of a draft that is gone changes nothing and says so', async () => {
    const huis = testhuis()
    await huis.zeg('ik wil een thuiszitter melden')
    const kaart = formulierIn(await huis.zeg('formulier'))
    await huis.zeg('laat maar')
    expect((await vulIn(huis, kaart, alles)).tekst).toContain('niet meer geldig')
    expect(huis.toestand().dialoog).toBeUndefined()
  })

  test('comes by itself after the second answer that was not understood', async () => {
    const huis = testhuis()
    await huis.zeg('ik wil een thuiszitter melden: Q.X.')
    expect((await huis.zeg('blauw')).antwoorden).toHaveLength(1)
    formulierIn(await huis.zeg('paars'))
    expect((await huis.zeg('groen')).tekst).toContain('Bel de coördinatie')
  })
})
