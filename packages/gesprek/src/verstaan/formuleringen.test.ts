import type { SchoolId } from '@thuisnabij/domain'
import { datum } from '@thuisnabij/domain'
import { describe, expect, test } from 'vitest'
import type { Schoolnaam } from '../deps.ts'
import { meldslots } from '../trace.ts'
import { versta } from './verstaan.ts'

const scholen: readonly Schoolnaam[] = [
  { id: 'Proefmolen' as SchoolId, naam: 'Proefmolen', bestuur: 'Agora', soort: 'bao' as const },
]
const lees = (tekst: string) => versta(tekst, { vandaag: datum('2023-11-15'), scholen })

describe('what is told of a leerling, in other words and with slips of the keyboard', () => {
  test.each<[string, Record<string, unknown>]>([
    ['J.V. grp 5 thuis sinds 1 okt ober', { groep: 5, verzuim_sinds: '2023-10-01' }],
    ['J.V. gr. 5b', { groep: 5 }],
    ['J.V. zit in de 6e groep', { groep: 6 }],
    ['J.V. thuis sinds dinsdag vd vorige week', { verzuim_sinds: '2023-11-07' }],
    ['J.V. thuis vanaf woensdag 8 november j.l.', { initialen: 'J.V.', verzuim_sinds: '2023-11-08' }],
    ['J.V. al 3 wekenn thuis', { duur_weken: 3 }],
    ['J.V. is er al 4 schoolweken niet', { duur_weken: 4 }],
    ["J.V. alleen 's ochtends", { aanwezig: "'s ochtends", verzuim_type: 'gedeeltelijk' }],
    ['J.V. alleen s ochtends op school', { aanwezig: 's ochtends' }],
    ['J.V. is er maar 2 dgn per week', { omvang: '2 dgn per week' }],
    ['J.V. komt drie ochtendjes', { omvang: 'drie ochtendjes' }],
    ['R.T. alleen op dinsdag en do', { aanwezig: 'dinsdag en do', verzuim_sinds: undefined }],
    ['R.T. alleen voor gym', { aanwezig: 'voor gym' }],
    ['oorzaak: overbelasting', { reden: 'overbelasting' }],
    ['R.T. thuis want hij trekt het niet', { reden: 'hij trekt het niet', veiligheid: undefined }],
    ['R.T. is oververmoeid', { reden: 'is oververmoeid' }],
    ['mw is betrokken', { betrokkenen: ['schoolmaatschappelijk werk'] }],
    ['maatschappelijk werk kijkt mee', { betrokkenen: ['schoolmaatschappelijk werk'] }],
    ['jeugd team is betrokken', { betrokkenen: ['jeugdteam'] }],
    ['veiligthuis is betrokken', { betrokkenen: ['Veilig Thuis'] }],
    ['g.g.z. loopt', { betrokkenen: ['GGZ'], initialen: undefined }],
    ['huisarst weet ervan', { betrokkenen: ['huisarts'] }],
    ['orthopedagoge kijkt mee', { betrokkenen: ['orthopedagoog'] }],
    ['lpa weet ervan', { leerplicht_gemeld: true }],
    ['leerplict is ingeseind', { leerplicht_gemeld: true }],
    ['bij leerplicht bekend', { leerplicht_gemeld: true }],
    ['leerplicht nog niks', { leerplicht_gemeld: false }],
    ['leerplicht gaan we nog bellen', { leerplicht_gemeld: false }],
    ['jeugd arts heeft hem gezien', { jeugdarts_betrokken: true }],
    ['jgz arts is betrokken', { jeugdarts_betrokken: true }],
    ['nog geen jeugdarts', { jeugdarts_betrokken: false }],
    ['tlv is onderweg', { tlv_lopend: true }],
    ['we zijn bezig met een tlv', { tlv_lopend: true, reden: undefined }],
    ['tlv nvt', { tlv_lopend: false }],
    ['ziekgemeld, betwijfel of t klopt', { verzuim_type: 'ziekgemeld_twijfel' }],
    ['geschorts sinds maandag', { verzuim_type: 'geschorst', verzuim_sinds: '2023-11-13' }],
  ])('%s', (tekst, verwacht) => {
    const slots = meldslots(lees(tekst))
    for (const [naam, waarde] of Object.entries(verwacht)) expect(slots[naam], naam).toEqual(waarde)
  })

  test.each(['heb ik K.L. al gemeld', 'hoe lang bewaren jullie dat', 'dreigende thuiszitter S. van H.', 'thuiszitten'])(
    'a word of its own is left as it is: %s',
    (tekst) => expect(lees(tekst).plat).toBe(tekst.toLowerCase()),
  )

  test('what was typed is kept beside what was understood', () => {
    const { plat, tekst } = lees('leerplict: ja')
    expect([plat, tekst]).toEqual(['leerplicht: ja', 'leerplict : ja'])
  })
})

describe('figures, in other words', () => {
  test.each([
    ['thuiszitters afgelopen kwartaal', 'thuiszitters'],
    ['hoeveel kinderen zitten er thuis', 'thuiszitters'],
    ['hoeveel thuiszitters zijn weer terug op school', 'teruggeleid'],
    ['hoeveel kinderen zijn teruggegaan naar het regulier', 'terugplaatsingen'],
    ['hoeveel verklaringen zijn afgegeven', 'tlv_toegekend'],
    ['hoeveel aanvragen zijn geweigerd', 'tlv_afgewezen'],
    ['welk deel van de aanvragen wordt afgewezen', 'tlv_afwijzingspercentage'],
    ['gem behandeltijd tlv', 'doorlooptijd'],
    ['aantal vrijstellingen', 'ontheffingen'],
    ['hoeveel bezwaarschriften', 'bezwaren'],
    ['hoeveel instromers sbo', 'instroom'],
    ['dashboard', 'overzicht'],
  ])('%s: %s', (tekst, metric) => expect(lees(tekst).metrics).toEqual([metric]))

  test.each([
    ['aantal tlvs kw 3', '2023-Q3'],
    ['tlvs vorig sj', 'schooljaar 2022-2023'],
    ['tlvs dit schooljaar tot nu toe', 'schooljaar 2023-2024'],
  ])('%s: %s', (tekst, periode) => expect(lees(tekst).tijden.map((tijd) => tijd.tekst)).toEqual([periode]))

  test.each([
    ['uitgesplitst naar gemeente', { groepering: 'gemeente' }],
    ['verdeeld over de besturen', { groepering: 'bestuur' }],
    ['van veel naar weinig', { sortering: 'aflopend' }],
    ['ten opzichte van het land', { vergelijking: 'landelijk' }],
    ['zijn er meer dan vorig jaar', { aggregatie: 'trend' }],
    ['de daling van het sbo', { aggregatie: 'trend' }],
    ['nieuwkomertjes', { doelgroep: 'nieuwkomers' }],
  ])('%s', (tekst, verwacht) => expect(lees(tekst).uitsplitsing).toMatchObject(verwacht))
})

describe('what is asked for, in other words', () => {
  test.each([
    ['zodra er meer dan vijftien zijn', { drempel: 15 }],
    ['aanvragen waarvan de termijn verstreken is', { filter: 'tlv_over_termijn' }],
    ['wie komt er bij de norm in de buurt', { filter: 'nadert_3_maanden' }],
    ['wie moet de opvraag nog doen', { filter: 'opvraag_niet_ingevuld' }],
    ['sops ontbreken', { filter: 'sop_niet_gepubliceerd' }],
    ["por de ib'ers", { actie: 'herinnering', doelgroep: 'ib' }],
    ['signaal 7 over naar collega', { actie: 'overdragen' }],
    ['rond signaal 5 af', { actie: 'afsluiten' }],
    ['de laatst ingediende aanvraag', { scope: 'laatste' }],
    ["welke tlv's vervallen dit jaar", { scope: 'aflopend' }],
    ['wat loopt er nog', { scope: 'lopend' }],
    ['waar missen nog stukken', { status: 'onvolledig' }],
    ['welke zijn nog niet besloten', { status: 'ter_besluit' }],
    ['zet op ons kanaal', { kanaal: 'teamkanaal' }],
    ['thuiszitters als spreadsheet', { export: 'thuiszitters' }],
  ])('%s', (tekst, verwacht) => expect(lees(tekst).verzoek).toMatchObject(verwacht))

  test('a day is no threshold', () => expect(lees('thuis vanaf 1/11').verzoek.drempel).toBeUndefined())
})
