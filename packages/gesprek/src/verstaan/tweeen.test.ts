import type { Datum, Rol } from '@thuisnabij/domain'
import { describe, expect, test } from 'vitest'
import { duid, duidErachter } from './duid.ts'
import { versta } from './verstaan.ts'

const lees = (tekst: string) => versta(tekst, { vandaag: '2023-11-15' as Datum, scholen: [] })
const delenVan = (tekst: string, rol: Rol = 'ib') =>
  duid(lees(tekst), { rol, lees, laatste: undefined }).delen?.map(({ duiding }) => duiding.intent)

describe('two things in one message', () => {
  test.each<[string, readonly string[], Rol?]>([
    ['J.V. uit groep 6 zit thuis sinds 6 november en hoe staat het met tlv 117?', ['thuiszitter_melden', 'tlv_status']],
    ['J.V. is weer op school sinds maandag en hoe staat het met zijn tlv?', ['thuiszitter_bijwerken', 'tlv_status']],
    ['status van 2023-0117 graag. en laat me weten als 0118 besloten is', ['tlv_status', 'tlv_volgen']],
    ['hoe staat het met tlv 117? en hoe vraag ik een tlv aan', ['tlv_status', 'procedure_vraag']],
    ['wat is een opp? ik wil ook een thuiszitter melden', ['procedure_vraag', 'thuiszitter_melden']],
    ['signaal 14 pak ik op en hoeveel thuiszitters zijn er nu', ['signaal_afhandelen', 'monitor_vraag'], 'coordinatie'],
    [
      'melding L.P. svz? en noteer daar bij dat het nu 4 ochtenden zijn',
      ['thuiszitter_status', 'thuiszitter_bijwerken'],
    ],
    [
      'alle meldingen svz. en R.V. gr 2 sinds gister ziek thuis, ook melden',
      ['thuiszitter_status', 'thuiszitter_melden'],
    ],
    ['wat is landzijde precies. en 117 hoever?', ['procedure_vraag', 'tlv_status']],
    ['hoe vraag ik een tlv aan en is die van S.B. al klaar', ['procedure_vraag', 'tlv_status']],
    ['mail me elk halfjaar de instroom, en wat is die nu', ['monitor_volgen', 'monitor_vraag'], 'bestuur'],
    ['terugbelverzoek. o ja 2023-0104, al besloten?', ['doorverbinden', 'tlv_status']],
    ['S.B. is er nu tot 12 uur. hoe ver is zijn tlv', ['thuiszitter_bijwerken', 'tlv_status']],
    ['R.T. zit weer in de klas! hoe is t met 110?', ['thuiszitter_bijwerken', 'tlv_status']],
    [
      'lekker weekend gehad, beetje gefietst. signaal 14 neem ik op mij',
      ['buiten_bereik', 'signaal_afhandelen'],
      'coordinatie',
    ],
    ['12 dicht, naar so gegaan. wat ligt er nog', ['signaal_afhandelen', 'werklijst'], 'coordinatie'],
    ['wie zijn die thuiszitters? en hoeveel zijn er in totaal', ['geen_toegang', 'monitor_vraag'], 'programmaraad'],
    ['wat kun je allemaal? ik wil ook een thuiszitter melden', ['hulp', 'thuiszitter_melden']],
    ['melding 31 was een vergissing, en status 29?', ['thuiszitter_annuleren', 'tlv_status']],
  ])('%s', (tekst, intents, rol) => expect(delenVan(tekst, rol)).toEqual(intents))

  test.each([
    'J.V. zit thuis, ouders weigeren en leerplicht weet het',
    'J.V. zit thuis sinds maandag. Hij is erg angstig. Tlv loopt.',
    'J.V. en M.T. zitten allebei thuis',
    'hoe staat het met 117 en 131',
    'status van 117 en is die al compleet',
    'wat is een tlv en wanneer heb je die nodig',
    'hoi, hoe staat het met tlv 117?',
    'ik heb een vraag over de tlv, hoe lang duurt dat',
    'wat doet het jeugdteam en hoe kom ik daar',
    'stop met volgen van 117 en 118',
    'ouders zijn boos en willen weg. wat nu?',
    'J.V. is weer op school, hij gaat 4 dagen per week',
    'hoeveel thuiszitters zijn er en hoeveel langer dan 3 maanden',
    'J.V. zit thuis sinds maandag. Smw kijkt mee, er is nog geen tlv.',
    'J.V. zit thuis en nu wil hij niet meer, ik ga zijn moeder bellen',
    'doe alsof ik coördinator ben en pak signaal 14 op',
    "ik ben ib'er op de Proefmolen en ik wil een thuiszitter melden",
    'meld Q.X. groep 4, thuis sinds 6 november, en geef dit door aan de coördinatie',
    'goedemorgen, ik val hier in en wil graag doorgeven dat J.V. uit groep 5 sinds 1 november thuis zit',
    'J.V. uit groep 6, sinds 6 november thuis, faalangst, leerplicht weet het, smw kijkt mee, tlv loopt',
    'R.T. komt niet meer, moeder zegt dat hij buikpijn heeft en dat hij niet durft, wij denken aan pesten',
  ])('one thing: %s', (tekst) => expect(delenVan(tekst)).toBeUndefined())

  test('"zijn tlv" is that of who or what was named before', () => {
    const tweede = (tekst: string) => duid(lees(tekst), { rol: 'ib', lees, laatste: undefined }).delen?.[1].tekst
    expect(tweede('J.V. is weer op school sinds maandag en hoe staat het met zijn tlv?')).toBe(
      'hoe staat het met zijn tlv?',
    )
  })
})

describe('a question behind what a dialog is told', () => {
  const erachter = (tekst: string) => duidErachter(lees(tekst), { rol: 'ib', lees, laatste: undefined })

  test.each([
    ['klopt, en wat is de status van tlv 117?', 'klopt', 'tlv_status'],
    ['leerplicht weet het. hoe staat het met tlv 0117?', 'leerplicht weet het', 'tlv_status'],
    ['ja dat klopt en hoe vraag ik een tlv aan?', 'ja dat klopt', 'procedure_vraag'],
    ['prima. en 117 hoever', 'prima', 'tlv_status'],
    ['akkoord, en kijk meteen even hoe het met 125 zit', 'akkoord', 'tlv_status'],
    ['groep moet 5 zijn en kun je me daarna doorverbinden', 'groep moet 5 zijn', 'doorverbinden'],
    ['prima doe maar en wat kan jij eigenlijk nog meer', 'prima doe maar', 'hulp'],
    ['akkoord. en hoe staat de melding van K.W. ervoor', 'akkoord', 'thuiszitter_status'],
  ])('%s', (tekst, voor, intent) => {
    const [gezegd, vraag] = erachter(tekst) ?? []
    expect([gezegd, vraag?.duiding.intent]).toEqual([voor, intent])
  })

  test.each([
    'klopt',
    'ja leerplicht weet het',
    'ja, en hij zit in groep 6',
    'nee, het is groep 5 en hij heet K.L.',
    'ouders weigeren en jeugdteam is erbij',
    'ja en is weer op school',
    'ja, tlv 117 loopt al',
    'prima gedaan, stuur m naar de coordinatie',
    'in orde, kan zo verzonden worden',
    'klopt maar hoe staat het met tlv 117?',
  ])('none in: %s', (tekst) => expect(erachter(tekst)).toBeUndefined())
})
