import { describe, expect, test } from 'vitest'
import type { FormulierKaart } from '../../kaart.ts'
import { type Teruggezegd, type Testhuis, testhuis } from '../../testhuis.ts'

const formulierIn = ({ antwoorden }: Teruggezegd): FormulierKaart => {
  const kaarten = antwoorden.flatMap((antwoord) => (antwoord.soort === 'kaart' ? [antwoord.kaart] : []))
  const gevonden = kaarten.find((kaart) => kaart.soort === 'formulier')
  if (!gevonden) throw new Error('Geen formulier')
  return gevonden
}
const waardenVan = ({ invoer }: FormulierKaart): Record<string, string> =>
  Object.fromEntries(invoer.map(({ naam, waarde = '' }) => [naam, waarde]))
const vulIn = (huis: Testhuis, kaart: FormulierKaart, anders: Record<string, string>) => {
  const [knop] = kaart.knoppen
  return huis.druk(knop?.verb ?? '', { ...knop?.data, ...waardenVan(kaart), ...anders })
}
const MET_ALLES =
  'melding: M.D. groep 4 thuis sinds 6 november, ongeoorloofd, leerplicht weet het, jeugdarts is erbij, wegens angst'

async function opent(...zinnen: readonly string[]) {
  const huis = testhuis()
  for (const zin of [MET_ALLES, 'ja', ...zinnen]) await huis.zeg(zin)
  const kaart = await huis.zeg('melding 32 aanpassen: ziek gemeld')
  return { huis, kaart, formulier: formulierIn(await huis.drukOp('Invullen als formulier', kaart)) }
}

describe('a melding that runs, as a form', () => {
  test('holds what is stored with what was just told, and not which leerling it is', async () => {
    const { formulier } = await opent()
    expect(waardenVan(formulier)).toMatchObject({
      sinds: '2023-11-06',
      verzuimtype: 'geoorloofd_ziek',
      leerplicht: 'ja',
      jeugdarts: 'ja',
      reden: 'angst',
    })
    expect(formulier.invoer.map(({ naam }) => naam)).not.toContain('leerling')
    expect(formulier.titel).toContain('Melding 32')
  })

  test('changes what was changed in it, and no more, once that is confirmed', async () => {
    const { huis, formulier } = await opent()
    const vraag = await vulIn(huis, formulier, { sinds: '2023-11-02', verzuimtype: 'ongeoorloofd' })
    expect(vraag.tekst).toContain('Zal ik melding 32 bijwerken met: thuis sinds: was 6 november 2023, wordt 2 november')
    expect(huis.bijgewerkt).toEqual([])
    await huis.zeg('ja')
    expect(huis.bijgewerkt).toEqual([
      { nummer: '32', wijziging: { verzuimSinds: { op: '2023-11-02', precisie: 'dag' } } },
    ])
  })

  test('what was emptied becomes unknown, and can be put back', async () => {
    const { huis, formulier } = await opent()
    const leeg = { reden: '', leerplicht: 'onbekend', jeugdarts: 'onbekend', verzuimtype: 'ongeoorloofd' }
    const { tekst } = await vulIn(huis, formulier, leeg)
    for (const deel of ['reden vervalt: angst', 'leerplicht vervalt', 'jeugdarts vervalt'])
      expect(tekst).toContain(deel)
    await huis.zeg('ja')
    expect(huis.bijgewerkt).toEqual([
      { nummer: '32', wijziging: { wis: ['reden', 'leerplichtGemeld', 'jeugdartsBetrokken'] } },
    ])
    await huis.zeg('maak dat ongedaan')
    await huis.zeg('ja')
    expect(huis.bijgewerkt[1]).toEqual({
      nummer: '32',
      wijziging: { reden: 'angst', leerplichtGemeld: true, jeugdartsBetrokken: true },
    })
  })

  test('the day changes also when what is still attended does', async () => {
    const { huis, formulier } = await opent()
    await vulIn(huis, formulier, { sinds: '2023-11-02', aanwezigheid: 'drie ochtenden' })
    await huis.zeg('ja')
    expect(huis.bijgewerkt).toMatchObject([
      { wijziging: { verzuimSinds: { op: '2023-11-02' }, aanwezigheid: 'drie ochtenden' } },
    ])
  })

  test('left as it was, it changes nothing and says so', async () => {
    const { huis, formulier } = await opent()
    expect((await vulIn(huis, formulier, { verzuimtype: 'ongeoorloofd' })).tekst).toContain('Wil je iets veranderen')
    expect(huis.bijgewerkt).toEqual([])
  })

  test('what is wrong shows at its input; a yes after it stores only what was said back before', async () => {
    const { huis, formulier } = await opent()
    const fout = formulierIn(await vulIn(huis, formulier, { sinds: '2023-12-01', reden: 'drukte' }))
    expect(fout.invoer.filter((invoer) => invoer.fout).map(({ naam }) => naam)).toEqual(['sinds'])
    expect(waardenVan(fout)).toMatchObject({ reden: 'drukte' })
    await huis.zeg('ja')
    expect(huis.bijgewerkt).toEqual([{ nummer: '32', wijziging: { verzuimtype: 'geoorloofd_ziek' } }])
  })

  test('of a melding that was closed meanwhile, says so', async () => {
    const { huis, kaart } = await opent()
    await huis.zeg('nee')
    expect((await huis.drukOp('Invullen als formulier', kaart)).tekst).toContain('niet meer geldig')
  })
})

test.each([
  ['ib', 'gesprek met leerplicht gehad over melding 31', 'overslaan'],
  ['ib', 'melding 31 mag dicht', 'terug op school', 'gisteren'],
  ['ib', 'melding 31 was een vergissing'],
])('the card of an act offers its form (%s: %s)', async (_wie, ...zinnen) => {
  const huis = testhuis()
  let klopt: Teruggezegd | undefined
  for (const zin of zinnen) klopt = await huis.zeg(zin)
  if (!klopt) throw new Error('niets gezegd')
  const formulier = formulierIn(await huis.drukOp('Invullen als formulier', klopt))
  const terug = await vulIn(huis, formulier, {})
  expect(terug.tekst).toContain('Klopt dit?')
  expect(huis.gedaan).toEqual([])
  await huis.zeg('ja')
  expect(huis.gedaan).toHaveLength(1)
})

test('an act without anything to fill in offers no form', async () => {
  const huis = testhuis()
  const klopt = await huis.zeg('de plek voor J.V. gaat niet door')
  await expect(huis.drukOp('Invullen als formulier', klopt)).rejects.toThrow('Geen knop')
})

test('a miss on a question for a sentence asks that question again, and not for a shorter one', async () => {
  const huis = testhuis()
  await huis.zeg('melding 31 intrekken')
  const nogEens = await huis.zeg('ja')
  expect(nogEens.tekst).toContain('Waarom trek je de melding in?')
  expect(nogEens.tekst).not.toContain('te lang')
})
