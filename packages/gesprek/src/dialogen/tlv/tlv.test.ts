import { datum } from '@thuisnabij/domain'
import { describe, expect, test } from 'vitest'
import { beurt } from '../../beurt.ts'
import type { Deps } from '../../deps.ts'
import { ibProefmolen, iemand, testhuis } from '../../testhuis.ts'
import { zaanoever } from '../../testhuis-scholen.ts'
import { begin } from '../../toestand.ts'

describe('lists of aanvragen', () => {
  test('the running ones, at most five, and more when asked', async () => {
    const huis = testhuis()
    const eerst = await huis.zeg('welke tlv aanvragen lopen er nog')
    expect(eerst.begrip).toMatchObject({ intent: 'tlv_status', slots: { scope: 'lopend' } })
    expect(eerst.tekst.match(/^- /gm)).toHaveLength(5)
    expect(eerst.tekst).toContain('En nog 2')
    const meer = await huis.zeg('meer')
    expect(meer.tekst.match(/^- /gm)).toHaveLength(2)
    expect(meer.tekst).toContain('2023-0131')
    expect(`${eerst.tekst}${meer.tekst}`).not.toContain('K.L.')
  })

  test.each([
    ['heb ik nog aanvragen liggen waar iets aan ontbreekt', '2023-0125', { scope: 'lopend', status: 'onvolledig' }],
    ['welke aanvragen zijn onvolledig', '2023-0125', { status: 'onvolledig' }],
    ['welke tlvs lopen af voor 1 augustus', '2023-0061', { scope: 'aflopend' }],
    ['welke tlvs lopen dit schooljaar af', '2023-0061', { scope: 'aflopend' }],
    ['hoe staat het met de aanvragen: wie wacht er op een plek', 'wacht bij Heliomare', {}],
  ])('%s', async (zin, verwacht, slots) => {
    const antwoord = await testhuis().zeg(zin)
    expect(antwoord.tekst).toContain(verwacht)
    expect(antwoord.begrip.slots).toMatchObject(slots)
  })

  test('the one filed last, by itself', async () => {
    const antwoord = await testhuis().zeg('wat is de status van mijn laatste aanvraag')
    expect(antwoord.tekst).toContain('2023-0131')
    expect(antwoord.begrip.slots).toEqual({ scope: 'laatste' })
  })

  test('of another school nothing is listed', async () => {
    const huis = testhuis({ ...ibProefmolen, scholen: [zaanoever] })
    const antwoord = await huis.zeg('welke tlv aanvragen lopen er nog')
    expect(antwoord.tekst).toContain('K.L.')
    expect(antwoord.tekst).not.toContain('J.V.')
  })
})

describe('what is asked of one aanvraag stands first', () => {
  test.each([
    ['waarom duurt 0117 zo lang', 'Aanvraag 2023-0117 loopt nu 44 dagen, waarvan 10 dagen wachten op aanvulling'],
    ['wie adviseert er over 0117', 'orthopedagoog (advies binnen sinds 1 november 2023)'],
    ['welke soort is tlv 0090', 'Aanvraag 2023-0090 is voor SO midden'],
  ])('%s', async (zin, verwacht) => {
    expect((await testhuis().zeg(zin)).tekst).toContain(verwacht)
  })

  test('a question after it is about the same one', async () => {
    const huis = testhuis()
    await huis.zeg('status 0117')
    expect((await huis.zeg('hoe lang loopt de aanvraag al, wat is de status')).tekst).toContain('2023-0117')
  })
})

describe('following an aanvraag', () => {
  test('at once, and stops when told', async () => {
    const huis = testhuis()
    const volgt = await huis.zeg('kan je me een seintje geven als 0117 besloten is')
    expect(volgt.begrip).toMatchObject({ intent: 'tlv_volgen', slots: { tlv_volgnummer: 117 } })
    expect(volgt.tekst).toContain('2023-0117')
    expect([...huis.gevolgd]).toEqual(['2023-117'])
    expect((await huis.zeg('houd me op de hoogte van 0117')).tekst).toContain('volgt aanvraag 2023-0117 al')
    expect((await huis.zeg('welke aanvragen volg ik')).tekst).toContain('2023-0117: bij de deskundigen')
    expect((await huis.zeg('stop met volgen')).tekst).toContain('geen berichten meer over aanvraag 2023-0117')
    expect([...huis.gevolgd]).toEqual([])
    expect((await huis.zeg('stop met volgen van 0117')).tekst).toContain('volgde aanvraag 2023-0117 niet')
  })

  test('by initialen; of two it asks which', async () => {
    const huis = testhuis()
    await huis.zeg('laat me weten als er nieuws is over de tlv van J.V.')
    expect([...huis.gevolgd]).toEqual(['2023-117'])
    expect((await huis.zeg('geef me een seintje over de tlv van F.A.')).tekst).toContain('2023-0110 of 2023-0111')
  })

  test('is for who handles aanvragen, and for what they may see', async () => {
    const bestuur = await testhuis(iemand('bestuur')).zeg('geef me een seintje als 0117 besloten is')
    expect(bestuur.begrip.intent).toBe('geen_toegang')
    expect((await testhuis().zeg('geef me een seintje als 0099 besloten is')).tekst).toContain('niet gevonden')
  })
})

test('when more are found than there are buttons, that is said', async () => {
  const { deps } = testhuis()
  const keuzes = [1, 2, 3, 4, 5].map((volgnummer) => ({
    nummer: { jaar: 2023, volgnummer },
    ingediendOp: datum('2023-10-02'),
  }))
  const tlv: Deps['tlv'] = { ...deps.tlv, vindOpInitialen: async () => ({ kind: 'meerdere', keuzes }) }
  const tekst = 'hoe staat het met de tlv van J.V.'
  const { antwoorden } = await beurt({ ...deps, tlv }, begin, { soort: 'tekst', tekst })
  expect(antwoorden).toMatchObject([
    { kaart: { vraag: expect.stringContaining('de eerste drie van 5'), knoppen: [{}, {}, {}] } },
  ])
})
