import { describe, expect, test } from 'vitest'
import { klank } from './klank.ts'
import { herstel } from './spelling.ts'
import { toZin } from './zin.ts'

describe('a word as it sounds', () => {
  test.each([
    ['tuis', 'thuis'],
    ['gebelt', 'gebeld'],
    ['sgool', 'school'],
    ['ziekgemelt', 'ziekgemeld'],
    ['vakansie', 'vakantie'],
    ['fakantie', 'vakantie'],
    ['seintie', 'seintie'],
    ['augustus', 'augustus'],
    ['ougustus', 'augustus'],
    ['leiden', 'lijden'],
    ['ogtende', 'ochtenden'],
    ['leerplichd', 'leerplicht'],
    ['okkupatie', 'occupatie'],
  ])('%s sounds like %s', (een, ander) => {
    expect(klank(een)).toBe(klank(ander))
  })

  test.each([
    ['maand', 'maandag'],
    ['groep', 'graag'],
    ['thuis', 'huis'],
    ['sinds', 'soms'],
    ['weken', 'week'],
    ['ziek', 'zoek'],
  ])('%s does not sound like %s', (een, ander) => {
    expect(klank(een)).not.toBe(klank(ander))
  })
})

/** What is understood, without the spaces that keep the places. */
const hersteld = (tekst: string) => herstel(toZin(tekst)).plat.replace(/\s+/g, ' ').trim()

describe('a slip of the keyboard or of the ear, in a word that a slot hangs on', () => {
  test.each([
    ['zit tuis sinds maandag', 'zit thuis sinds maandag'],
    ['niet op sgool', 'niet op school'],
    ['is ziekgemelt', 'is ziekgemeld'],
    ['leerpligt is ingeligt', 'leerplicht is ingelicht'],
    ['ongeoorlooft afwezig', 'ongeoorloofd afwezig'],
    ['sinds de herfstfakansie', 'sinds de herfstvakantie'],
    ['sins dondredag', 'sinds donderdag'],
    ['okt ober', 'oktober'],
    ['hoeveel thuis zitters', 'hoeveel thuiszitters'],
    ['tlv onvoledig', 'tlv onvolledig'],
    ['ik krijg graag een sijntje', 'ik krijg graag een seintje'],
    ['doorlooptyd', 'doorlooptijd'],
    ['groeep 6', 'groep 6'],
    ['snds wnsdg ongrlfd', 'sinds woensdag ongeoorloofd'],
    ['de tlv gaat verlopn', 'de tlv gaat verlopen'],
    ['met de hrfstvakantie', 'met de herfstvakantie'],
    ['is ie afgewzn', 'is ie afgewezen'],
    ['wil overnemn', 'wil overnemen'],
    ['ik heb nt gebelt', 'ik heb niet gebeld'],
    ['aleen nog gym', 'alleen nog gym'],
    ['afgel. kwart. graag', 'afgelopen kwartaal graag'],
    ['ziekgem. sinds di', 'ziekgemeld sinds di'],
    ['de leer plicht weet het', 'de leerplicht weet het'],
    ['vraagt om door zettings macht', 'vraagt om doorzettingsmacht'],
    ['hoe veel bezwaren', 'hoeveel bezwaren'],
    ['mijn tee el vee', 'mijn tlv'],
    ['naar het s b o', 'naar het sbo'],
    ['hv kids', 'hoeveel kids'],
    ['is wr op school', 'is weer op school'],
  ])('%s: %s', (tekst, verwacht) => expect(hersteld(tekst)).toBe(verwacht))

  test.each([
    'bewaren jullie dat',
    'hij is bij de zieken',
    'de groepen zijn vol',
    'het huis is te koop',
    'de wegen zijn glad',
    'hij draagt een bril',
    'ze zaten in de klas',
    'de school is dicht',
    'de man belde',
    'we hebben het gebeld en gemeld',
    'zijn zusje mist hem',
    'zij wonen in een gezin',
    'de zaak loopt',
    'wat een gedoe',
    'dat hij thuis zit',
    'angst voor school',
    'sinds 3 mei. verder niks',
    'hij is moe. meer niet',
    'hij wil niet meer leve',
    'liet gegeten vielen warm meet licht',
    'ja mits',
    'een vrijstelling en meer',
    'hoe lang duurt dat',
    'wie adviseert er. dan',
    'een contract',
    'welk bestuur',
    'hv uit groep 5',
    'ik woon in antwerpen.',
    'mail naar proefmolen.nl',
  ])('a word of its own stays: %s', (tekst) => expect(hersteld(tekst)).toBe(tekst))

  test('the words of a name are no slips', () => {
    const huis = 'op het licht en de kern'
    expect(herstel(toZin(huis), new Set(['licht', 'kern'])).plat).toBe(huis)
  })

  test('of a word that was typed apart only the space goes', () => {
    expect(herstel(toZin('door Pes terij'))).toEqual({ tekst: 'door Pesterij', plat: 'door pesterij' })
  })

  test('both texts keep their places, so that what was typed can be given back', () => {
    const { tekst, plat } = herstel(toZin('J.V. sins dondredag tuis, okt ober'))
    expect(tekst).toHaveLength(plat.length)
    expect(tekst.slice(plat.indexOf('donderdag')).trim()).toMatch(/^dondredag/)
    expect(tekst.replace(/\s+/g, '')).toBe('J.V.sinsdondredagtuis,october'.replace('october', 'oktober'))
  })

  test.each(['afgel. kwart. tee el vee', 'J.V. leer plicht nt gebelt ivm pes terij', 'zwart op wit, ziekgem. hv kids'])(
    'in %s too',
    (gezegd) => {
      const { tekst, plat } = herstel(toZin(gezegd))
      expect(tekst).toHaveLength(plat.length)
    },
  )
})
