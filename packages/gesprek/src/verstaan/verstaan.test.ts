import type { Datum, SchoolId } from '@thuisnabij/domain'
import { describe, expect, test } from 'vitest'
import type { Schoolnaam } from '../deps.ts'
import { meldslots } from '../trace.ts'
import { versta } from './verstaan.ts'

const school = (naam: string, bestuur: string): Schoolnaam => ({ id: naam as SchoolId, naam, bestuur, soort: 'bao' })
const scholen = [
  school('Proefmolen', 'Agora'),
  school('De Zaanoever', 'Zaan Primair'),
  school('De Sluis', 'Zaan Primair'),
  school('De Vlinderboom', 'Agora'),
]
const omgeving = { vandaag: '2023-11-15' as Datum, scholen }
const lees = (tekst: string) => versta(tekst, omgeving)

describe('initialen, however written', () => {
  test.each([
    ['J.V. zit thuis', ['J.V.']],
    ['j.v. zit thuis', ['J.V.']],
    ['leerling J V uit groep 6', ['J.V.']],
    ['melding over jv', ['J.V.']],
    ['status aanvr. voor S. el B. groep 5', ['S. el B.']],
    ['S.el B.', ['S. el B.']],
    ['M. van der L. is ziek', ['M. van der L.']],
    ['twee lln melden: K.T. (gr3) en M.T. (gr6)', ['K.T.', 'M.T.']],
    ['is de TLV van R.M. al toegekend?', ['R.M.']],
    ['KL zit al weken thuis', ['K.L.']],
    ['T.H., kleuter van 4', ['T.H.']],
    ['a.u.b. de status van de TLV', []],
    ['moet dat via het SWV en de GGD', []],
    ['wat is een OPP', []],
    ['o.a. ouders', []],
  ])('%s', (tekst, initialen) => {
    expect(lees(tekst).leerlingen.map((leerling) => leerling.initialen)).toEqual(initialen)
  })

  test.each(['jv', 'j v', 'J V', 'JV', 'j.v', 'J.V.'])('as the answer to who it is: %s', (tekst) => {
    expect(versta(tekst, { ...omgeving, vraag: 'leerling' }).leerlingen).toEqual([{ initialen: 'J.V.' }])
  })

  test.each(['nee', 'ja', 'weet ik niet', 'hoezo', 'dat zeg ik niet'])('not from "%s"', (tekst) => {
    expect(versta(tekst, { ...omgeving, vraag: 'leerling' }).leerlingen).toEqual([])
  })
})

describe('TLV-numbers, however written', () => {
  test.each([
    ['wat is de status van TLV-2023-0117', 2023, 117, true],
    ['tlv 2023/117', 2023, 117, true],
    ['hoe staat het met 2023-117?', 2023, 117, true],
    ['tlv nr 117 van dit jaar al toegekend?', 2023, 117, true],
    ['aanvraag 88 van vorig jaar', 2022, 88, true],
    ['seintje als 0117 besloten is', 2023, 117, false],
    ['tlv 117', 2023, 117, false],
    ['status tlv nummer 0117', 2023, 117, false],
  ])('%s', (tekst, jaar, volgnummer, jaarGenoemd) => {
    expect(lees(tekst).tlvNummers).toMatchObject([{ nummer: { jaar, volgnummer }, jaarGenoemd }])
  })

  test.each([
    'sinds 30-10-2023 thuis',
    'sinds 2023-10-30',
    'groep 6',
    'tlv binnen 6 weken',
    'melding 31',
    'schooljaar 2022-2023',
  ])('none in: %s', (tekst) => {
    expect(lees(tekst).tlvNummers).toEqual([])
  })
})

test.each([
  ['uit groep 6', { groep: 6 }],
  ['gr4', { groep: 4 }],
  ['groep zeven', { groep: 7 }],
  ['nee wacht het is groep 7 niet 6', { groep: 7 }],
  ['niet groep 6 maar 7', { groep: 7 }],
  ['g6', { groep: 6 }],
  ['gr. een', { groep: 1 }],
  ['kleuter van 4', { leeftijd: 4 }],
  ['hij is 9 jaar', { leeftijd: 9 }],
  ['een 8-jarige jongen', { leeftijd: 8 }],
  ['signaal 14 pak ik op', { signaalnummer: 14 }],
  ['hoe staat het met melding 31', { meldingnummer: '31' }],
])('%s', (tekst, verwacht) => {
  expect(lees(tekst)).toMatchObject(verwacht)
})

test.each(['geen', 'geen idee', 'geen contact met leerplicht', 'geen twee dagen achter elkaar'])(
  'no groep in: %s',
  (tekst) => {
    expect(versta(tekst, { ...omgeving, vraag: 'groep' })).not.toHaveProperty('groep')
    expect(versta(tekst, { ...omgeving, vraag: 'groep' }).kaalGetal).not.toBe(1)
  },
)

describe('schools by name', () => {
  test.each([
    ['op de Proefmolen', ['Proefmolen']],
    ['obs De Zaanoever', ['De Zaanoever']],
    ['van zaanoever', ['De Zaanoever']],
    ['op de zaanover', ['De Zaanoever']],
    ['de proefmoolen', ['Proefmolen']],
    ['K.L. op De Zaanoever (ik werk op Proefmolen)', ['De Zaanoever']],
    ['vlinderboom', ['De Vlinderboom']],
    ['op school', []],
  ])('%s', (tekst, namen) => {
    expect(lees(tekst).scholen.map(({ naam }) => naam)).toEqual(namen)
  })
})

describe('verzuim and who is involved, with negation', () => {
  test.each([
    ['ongeoorloofd afwezig', { verzuim_type: 'ongeoorloofd' }],
    ['is ziekgemeld', { verzuim_type: 'geoorloofd_ziek' }],
    ['ziek gemeld maar ik twijfel', { verzuim_type: 'ziekgemeld_twijfel' }],
    ['komt alleen 3 ochtenden per week', { verzuim_type: 'gedeeltelijk', omvang: '3 ochtenden per week' }],
    ['deels thuis', { verzuim_type: 'gedeeltelijk' }],
    ['is geschorst', { verzuim_type: 'geschorst' }],
    ['staat nergens ingeschreven', { verzuim_type: 'niet_ingeschreven' }],
    ['leerplicht is op de hoogte', { leerplicht_gemeld: true }],
    ['leerplicht weet het', { leerplicht_gemeld: true }],
    ['leerplicht nog niet gebeld', { leerplicht_gemeld: false }],
    ['nog niet gemeld bij leerplicht', { leerplicht_gemeld: false }],
    ['GGD arts nog niet gebeld', { jeugdarts_betrokken: false }],
    ['jeugdarts kijkt mee, leerplicht weet nog van niets maar niet gemeld', { jeugdarts_betrokken: true }],
    ['oh en jeugdteam is er ook al bij', { betrokkenen: ['jeugdteam'] }],
    ['smw en het jeugdteam zijn betrokken', { betrokkenen: ['schoolmaatschappelijk werk', 'jeugdteam'] }],
    ['jeugdteam is nog niet betrokken', { betrokkenen: undefined }],
    ['thuis, ouders weigeren, meer weet ik niet', { reden: 'ouders weigeren' }],
    ['moeder zegt buikpijn, verder niets', { reden: 'buikpijn' }],
    ['beide sinds 6 nov thuis na ruzie', { reden: 'ruzie' }],
    ['thuis vanwege angst voor school', { reden: 'angst voor school' }],
    ['thuis sinds de herfstvakantie', { reden: undefined }],
    ['leerplicht weet het nog niet, er is geen reden bekend', { reden: undefined, groep: undefined }],
    ['de reden klopt niet', { reden: undefined }],
    ['reden is nog niet bekend', { reden: undefined }],
    ['zonder reden thuis', { reden: undefined }],
    ['reden: ruzie in de klas', { reden: 'ruzie in de klas' }],
    ['reden is angst', { reden: 'angst' }],
  ])('%s', (tekst, verwacht) => {
    const gevonden = meldslots(lees(tekst))
    for (const [naam, waarde] of Object.entries(verwacht)) expect(gevonden[naam]).toEqual(waarde)
  })
})

test('reads a whole melding from one sentence', () => {
  const zin =
    'ik wil een dreigende thuiszitter melden: J.V. uit groep 6 van de Proefmolen, zit sinds 30 oktober thuis, ouders weigeren, leerplicht is op de hoogte'
  expect(meldslots(lees(zin))).toEqual({
    initialen: 'J.V.',
    groep: 6,
    school: 'Proefmolen',
    verzuim_sinds: '2023-10-30',
    reden: 'ouders weigeren',
    leerplicht_gemeld: true,
  })
})

test('personal data is found, and the name of a school is none', () => {
  expect(lees('melding: Jan de Vries geb 12-3-2014 bsn 123456782 zit thuis').persoonsgegevens).toEqual([
    'naam',
    'geboortedatum',
    'bsn',
  ])
  expect(lees('J.V. uit groep 6 van De Zaanoever zit thuis').persoonsgegevens).toEqual([])
})

describe('words of violence or danger', () => {
  test.each([
    ['vader slaat hem thuis', true],
    ['vermoeden van huiselijk geweld', true],
    ['ze wordt mishandeld', true],
    ['hij zegt dat hij niet meer wil leven, wil dood', true],
    ['blauwe plekken gezien', true],
    ['ouders zijn boos over de ondersteuning', false],
    ['ruzie tussen ouders en school over de TLV', false],
    ['hij slaat andere kinderen in de klas', false],
    ['er is geen sprake van huiselijk geweld', false],
    ['school vindt de situatie onhoudbaar', false],
  ])('%s: %s', (tekst, gevaar) => {
    expect(lees(tekst).gevaar).toBe(gevaar)
  })
})

describe('a day of so long ago that a child was born on it', () => {
  test.each([
    ['J.V. is van 03-03-2013 en zit thuis', ['geboortedatum']],
    ['J.V. thuis sinds 6 november 2019', []],
    ['J.V. thuis, 6 november 2022', []],
  ])('%s', (tekst, wat) => {
    expect(lees(tekst).persoonsgegevens).toEqual(wat)
  })

  test('is an answer when the first day was asked', () => {
    expect(versta('6 november 2019', { ...omgeving, vraag: 'sinds' }).persoonsgegevens).toEqual([])
  })
})

describe('words that only sound like danger, and danger in other words', () => {
  test.each([
    ['ik ga dood van dat papierwerk', false],
    ['ouders dreigen met een advocaat', false],
    ['hij is bang voor de gymles en blijft thuis', false],
    ['er is zicht op een plek voor haar', false],
    ['wat is de meldcode en wanneer gebruik je die', false],
    ['ze snijdt zichzelf', true],
    ['hij durft niet naar huis', true],
    ['kind zit onder de blauwe plekkn', true],
    ['pa mept hem als hij te laat is', true],
    ['jongen heeft een mes bij zich', true],
  ])('%s: %s', (tekst, gevaar) => {
    expect(lees(tekst).gevaar).toBe(gevaar)
  })
})

test.each(['hij wil nie meer leve', 'ze heeft al dagen niet te eten gehad thuis'])(
  'danger is heard in the words as typed: %s',
  (tekst) => expect(versta(tekst, omgeving).gevaar).toBe(true),
)
