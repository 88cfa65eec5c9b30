import type { Datum } from '@thuisnabij/domain'
import { describe, expect, test } from 'vitest'
import { vindSignaalnummer } from './nummers.ts'
import { metCijfers } from './nummerwoorden.ts'
import { versta } from './verstaan.ts'
import { toZin } from './zin.ts'

const lees = (tekst: string) => versta(tekst, { vandaag: '2023-11-15' as Datum, scholen: [] })
const nummersVan = (tekst: string) => lees(tekst).tlvNummers.map(({ nummer }) => nummer.volgnummer)

describe('numbers in words', () => {
  test.each([
    ['tlv honderdzeventien', 'tlv 117'],
    ['tlv honderd zeventien', 'tlv 117'],
    ['aanvraag honderd en vijf', 'aanvraag 105'],
    ['tweehonderd drie', '203'],
    ['nul een een zeven', '0117'],
    ['tlv een een zeven', 'tlv 117'],
    ['tweeduizend drieentwintig streepje 117', '2023 -117'],
    ['tweeduizend drieentwintig streepje nul een een zeven', '2023 - 0117'],
    ['honderd procent', '100 procent'],
    ['groep een twee drie', 'groep een twee drie'],
    ['dat is niet een twee drie geregeld', 'dat is niet een twee drie geregeld'],
    ['honderden kinderen', 'honderden kinderen'],
    ['het kostte honderd en toen nog meer', 'het kostte 100 en toen nog meer'],
    ['zeven van de acht', 'zeven van de acht'],
    ['een of twee dagen', 'een of twee dagen'],
  ])('%s: %s', (tekst, verwacht) => {
    const { plat, tekst: getypt } = metCijfers(toZin(tekst))
    expect(plat.replace(/\s+/g, ' ').trim()).toBe(verwacht)
    expect([getypt.length, plat.length]).toEqual([tekst.length, tekst.length])
  })

  test.each([
    ['status van tlv honderdzeventien', [117]],
    ['hoe staat het met nul een een zeven', [117]],
    ['tlv tweeduizend drieentwintig streepje honderdzeventien', [117]],
    ['is achtentachtig al besloten', [88]],
    ['trek 140 maar in', [140]],
    ['laat het me weten als er iets met 117 gebeurt', [117]],
    ['hoe staat t met 125', [125]],
    ['thuiszitters > 40 seintje', []],
  ])('are numbers of an aanvraag: %s', (tekst, nummers) => expect(nummersVan(tekst)).toEqual(nummers))
})

describe('a bare number is that of an aanvraag where something is asked that is asked of one', () => {
  test.each([
    ['hoe staat het met 117', [117]],
    ['is 117 al toegekend', [117]],
    ['status 88', [88]],
    ['seintje als 131 rond is', [131]],
    ['wie adviseert er over 125', [125]],
    ['waar is 88 gebleven', [88]],
    ['117', [117]],
    ['117?', [117]],
    ['tlv 5', [5]],
    ['117 en 131, zijn die al binnen', [117, 131]],
    ['hoe staat het met 117, nee 131', [131]],
    ['is 117 al rond, sorry 118', [118]],
    ['status van 117, ik bedoel 131', [131]],
  ])('%s', (tekst, nummers) => expect(nummersVan(tekst)).toEqual(nummers))

  test.each([
    'status melding J.V. van 11 jaar',
    'J.V. is 10 en zit thuis, is er al nieuws',
    'hoe staat het met de leerling van 12',
    'bel me om 10.30 over de aanvraag',
    'bel me voor 12 uur over de tlv',
    'hoe staat het sinds week 44',
    'is de aanvraag na 6 weken klaar',
    'duurt een tlv 13 weken of langer',
    'er zijn 12 aanvragen binnen',
    "hoeveel van de 20 tlv's zijn toegekend",
    'er zijn 15 kinderen met een tlv',
    'status groep 7',
    'het besluit van 12 november',
    'de beschikking van 30-10',
    'is 50% al toegekend',
    'signaal 14 is klaar',
    'hoe staat het met melding 31',
    'wat staat er in artikel 18 over de tlv',
    'het percentage is 1,5 en dat is toegekend',
    'kost een tlv 100 euro',
    'dat is binnen 10 dagen klaar',
    'het duurt al 40 dagen',
    'in 2023 ingediend',
    'we zijn met 25 scholen, volgen die dit ook',
    'J.V. komt 2 van de 5 dagen, is de tlv al rond',
    'J.V. (10) zit thuis, is zijn tlv al binnen',
    'mijn telefoonnummer is 075 2010 040, bel over de tlv',
    'bel toestel 214 over de aanvraag',
    'kamer 12 is vrij voor het overleg over de tlv',
    'duurt het advies 21 werkdagen',
    'is bladzijde 34 nog geldig voor een besluit',
    'de 12 stukken zijn binnen',
    'vader is 40 en wil een tlv',
  ])('none in: %s', (tekst) => expect(nummersVan(tekst)).toEqual([]))
})

describe('signaal numbers', () => {
  test.each([
    ['signaal 14', 14],
    ['sig 14', 14],
    ['signaal nr. 14', 14],
    ['signaal veertien', 14],
    ['signaalnummer 14', 14],
    ['pak 14 op', 14],
    ['pak nummer 14 maar op', 14],
    ['draag 13 over', 13],
    ['14 neem ik', 14],
    ['stuur 12 door naar het bestuur', 12],
    ['leg 12 voor aan het bestuur', 12],
    ['signaal 13, nee 14', 14],
    ['signaal 13 of nee 14', 14],
  ])('%s: %s', (tekst, nummer) => expect(lees(tekst).signaalnummer).toBe(nummer))

  test.each([
    ['ik pak het over 3 weken op', undefined],
    ['ik pak het op in groep 7', undefined],
    ['draag het om 12 uur over', undefined],
    ['escaleer tlv 117', undefined],
    ['sluit melding 31', undefined],
    ['pak de 3 signalen van 12 november op', undefined],
  ])('none in: %s', (tekst) => expect(lees(tekst).signaalnummer).toBeUndefined())

  test('a loose number counts only when the message says what to do', () => {
    expect(vindSignaalnummer(toZin('14'))).toBeUndefined()
    expect(vindSignaalnummer(toZin('14 mag dicht'), true)).toBe(14)
    expect(vindSignaalnummer(toZin('14 en 15 mogen dicht'), true)).toBeUndefined()
  })
})
