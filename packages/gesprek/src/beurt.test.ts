import { describe, expect, test } from 'vitest'
import { beurt } from './beurt.ts'
import { iemand, leesbaar, testhuis } from './testhuis.ts'
import { begin, leesToestand } from './toestand.ts'

describe('TLV status', () => {
  test.each([
    ['wat is de status van TLV-2023-0117', '2023-0117'],
    ['tlv nr 117 van dit jaar al toegekend?', 'bij de deskundigen'],
    ['hoe staat het met de tlv van j.v.', 'advies kinder- en jeugdpsycholoog'],
    ['status aanvr. voor S. el B. groep 5', 'oudergesprek, handelingsdeel'],
    ['status TLV-2023-9999', 'niet gevonden'],
    ['hoe staat het met de tlv van X.Y.', 'niet gevonden'],
  ])('%s', async (vraag, antwoord) => {
    const { tekst, begrip } = await testhuis().zeg(vraag)
    expect(tekst.toLowerCase()).toContain(antwoord.toLowerCase())
    expect(begrip.intent).toBe('tlv_status')
  })

  test('two aanvragen of the same initialen: asks which, and says nothing of them', async () => {
    const huis = testhuis()
    const keuze = await huis.zeg('tlv van F.A. graag')
    expect(keuze.tekst).toContain('Welke bedoel je?')
    expect(keuze.tekst).not.toContain('behandeling')
    expect((await huis.zeg('de tweede')).tekst).toContain('2023-0111')
  })

  test('of a school that is not yours: geen toegang, whether it exists or not', async () => {
    const bestaat = await testhuis().zeg('wat is de status van de tlv van K.L. op De Zaanoever (ik werk op Proefmolen)')
    const bestaatNiet = await testhuis().zeg('wat is de status van de tlv van Q.Q. op De Zaanoever')
    expect(bestaat.tekst).toContain('geen toegang')
    expect(bestaat.tekst).toBe(bestaatNiet.tekst)
    expect(bestaat.begrip).toMatchObject({
      intent: 'geen_toegang',
      slots: { initialen: 'K.L.', school: 'De Zaanoever' },
    })
  })

  test("another school's number is not found, like one that does not exist", async () => {
    const vanAnder = await testhuis().zeg('status TLV 2023-0099')
    expect(vanAnder.tekst.replace('0099', '9999')).toBe((await testhuis().zeg('status TLV 2023-9999')).tekst)
  })

  test.each(['bestuur', 'rvt', 'opr', 'programmaraad'] as const)('%s gets no dossier', async (rol) => {
    expect((await testhuis(iemand(rol)).zeg('status TLV 2023-0117')).begrip.intent).toBe('geen_toegang')
  })

  test('without saying of whom, it asks', async () => {
    const huis = testhuis()
    expect((await huis.zeg('wat is de status van mijn aanvraag')).tekst).toContain('Van welke aanvraag')
    expect((await huis.zeg('117')).tekst).toContain('2023-0117')
  })

  test('a question about beroep in the same message is answered too', async () => {
    const { tekst, begrip } = await testhuis().zeg('tlv 2023-0117 en hoe zat t ook weer met beroep?')
    expect(tekst).toContain('2023-0117')
    expect(tekst).toContain('geschillencommissie')
    expect(begrip.slots).toMatchObject({ tweede_intent: 'procedure_vraag' })
  })
})

describe('procedure questions', () => {
  test('come with their paragraph', async () => {
    const { tekst, begrip } = await testhuis().zeg('kan een tlv zonder handtekening van de ouders')
    expect(tekst).toContain('gehoord')
    expect(tekst).toContain('Ondersteuningsplan 2022-2024, §5.1(3)')
    expect(begrip.intent).toBe('procedure_vraag')
  })

  test.each([
    ['hoeveel weken mag het swv doen over een tlv beslissing', 'niet_in_plan'],
    ['hoe vraag ik dyslexiezorg aan', 'niet_in_plan'],
    ['wordt het morgen droog op het schoolplein', 'buiten_bereik'],
    ['vertaal dit naar turks: uw kind gaat naar speciaal onderwijs', 'buiten_bereik'],
    ['tlv praktijkonderwijs aanvragen', 'buiten_bereik'],
  ])('%s: %s, honestly', async (vraag, intent) => {
    const { tekst, begrip } = await testhuis().zeg(vraag)
    expect(begrip.intent).toBe(intent)
    expect(tekst.toLowerCase()).toMatch(/weet ik niet|ga ik niet over/)
  })

  test('a related question is one press away', async () => {
    const huis = testhuis()
    const { antwoorden } = await huis.zeg('wat is een tlv')
    const [suggestie = ''] = antwoorden.flatMap((een) => (een.soort === 'tekst' ? (een.suggesties ?? []) : []))
    expect((await huis.zeg(suggestie)).tekst).toContain('De basisschool vraagt de TLV aan')
  })
})

describe('personal data', () => {
  test('is refused, explained, not repeated and not kept', async () => {
    const huis = testhuis()
    const { tekst, begrip } = await huis.zeg('melding: Jan de Vries geb 12-3-2014 bsn 123456782 zit thuis')
    expect(begrip).toMatchObject({ intent: 'privacy_waarschuwing', slots: { bevat: ['naam', 'geboortedatum', 'bsn'] } })
    expect(tekst).toContain('initialen')
    expect(tekst).toContain('weg in Teams')
    expect(tekst + JSON.stringify(huis.toestand())).not.toMatch(/123456782|Vries|2014/)
  })

  test('in the middle of a melding the draft stays and the question comes back', async () => {
    const huis = testhuis()
    await huis.zeg('thuiszitter melden: M.D. groep 3')
    expect((await huis.zeg('sinds 6 november, bsn 123456782')).tekst).toContain('Sinds wanneer')
    expect(huis.toestand().dialoog).toMatchObject({ slots: { initialen: 'M.D.' } })
    expect(huis.toestand().dialoog).not.toHaveProperty('slots.sinds')
  })
})

test('a message that is too long is not read in part: it is refused', async () => {
  const huis = testhuis()
  const { tekst } = await huis.zeg(`${'M.D. groep 3 zit thuis. '.repeat(200)} bsn 123456782`)
  expect(tekst).toContain('te lang')
  expect(huis.toestand()).toEqual(begin)
  expect((await huis.zeg(`${'vraag '.repeat(500)} bsn 123456782`)).begrip.intent).toBe('privacy_waarschuwing')
})

describe('safety', () => {
  test('where to call comes first, then the answer, then the offer to register as urgent', async () => {
    const huis = testhuis()
    const { antwoorden, tekst } = await huis.zeg('kind zegt dat vader hem thuis slaat')
    expect(antwoorden[0] && leesbaar(antwoorden[0])).toMatch(/112.*0800-2000.*meldcode/s)
    expect(tekst).toContain('urgente melding')
    await huis.zeg('ja')
    await huis.zeg('M.D. groep 3, thuis sinds 6 november, ongeoorloofd, leerplicht weet het nog niet')
    const opgeslagen = await huis.zeg('ja')
    expect(opgeslagen.tekst).toContain('urgent')
    expect(huis.gemeld).toMatchObject([{ veiligheid: true, leerplichtGemeld: false }])
  })

  test('the offer keeps who it is about, and who did it is no reden', async () => {
    const huis = testhuis()
    await huis.zeg('M.D. uit groep 3 wordt geslagen door vader')
    expect((await huis.zeg('ja')).tekst).toContain('Sinds wanneer')
    expect(huis.toestand().dialoog).toMatchObject({ slots: { initialen: 'M.D.', groep: 3, veiligheid: true } })
    expect(huis.toestand().dialoog).not.toHaveProperty('slots.reden')
  })

  test('in a melding it is said once and the melding goes on as urgent', async () => {
    const huis = testhuis()
    const eerst = await huis.zeg(
      'melding: M.D. groep 3 thuis sinds 6 november, vermoeden van mishandeling, ongeoorloofd',
    )
    expect(eerst.antwoorden[0] && leesbaar(eerst.antwoorden[0])).toContain('112')
    expect((await huis.zeg('leerplicht weet het')).tekst).toContain('urgent')
  })
})

describe('signaal', () => {
  test('is taken up by text; a second time changes nothing', async () => {
    const huis = testhuis({ ...iemand('coordinatie'), functie: 'eerste coördinator' })
    const eerste = await huis.zeg('signaal 14 pak ik op')
    expect(eerste.begrip).toMatchObject({ intent: 'signaal_afhandelen', slots: { signaal_id: 14, actie: 'oppakken' } })
    expect(eerste.tekst).toContain('Signaal 14 staat op jouw naam')
    expect((await huis.druk('signaal/oppakken', { signaal: 14 })).tekst).toContain('Opgepakt door jou')
    expect((await huis.zeg('signaal 99 pak ik op')).tekst).toContain('niet gevonden')
  })

  test('is not for an IB’er', async () => {
    expect((await testhuis().zeg('signaal 14 pak ik op')).begrip.intent).toBe('geen_toegang')
  })
})

test('the status of own meldingen: a list, or the one that was named', async () => {
  const huis = testhuis()
  expect((await huis.zeg('hoe staat het met mijn melding van vorige week')).tekst).toContain('Melding 29, S.B.')
  expect((await huis.zeg('hoe staat het met melding 31')).tekst).toContain('gemeld bij de coördinatie')
  expect((await huis.zeg('is melding 77 al opgepakt')).tekst).toContain('niet gevonden')
})

test.each([
  ['ib', 'thuiszitter melden', 'signaal'],
  ['bestuur', 'Cijfers', 'thuiszitter melden'],
] as const)('hulp for %s names what that role can do and nothing else', async (rol, wel, niet) => {
  const { tekst } = await testhuis(iemand(rol)).zeg('help')
  expect(tekst.toLowerCase()).toContain(wel.toLowerCase())
  expect(tekst.toLowerCase()).not.toContain(`${niet.toLowerCase()} oppakken`)
})

test('what it cannot do yet is said, and nothing changes', async () => {
  const huis = testhuis()
  expect((await huis.zeg('ik wil 2023-0117 intrekken')).tekst).toContain('coördinatie')
  expect((await huis.zeg('verwijder alle gegevens van J.V. aub')).tekst).toContain('functionaris gegevensbescherming')
  expect((await huis.zeg('welke scholen hebben nog niks doorgegeven voor de opvraag')).tekst).toContain(
    'niets verstuurd',
  )
  expect((await huis.zeg('L.P. is weer begonnen op school, hele dagen')).tekst).toContain('L.P.')
  expect(huis.toestand()).toEqual(begin)
})

test.each(['stop', 'annuleer', 'stop maar', 'laat maar'])('%s with nothing open says so', async (tekst) => {
  expect((await testhuis().zeg(tekst)).tekst).toContain('valt niets te annuleren')
})

test('many meldingen: newest first, and how many more there are', async () => {
  const { tekst } = await testhuis(undefined, ['2022-40', '8', '30', '2022-7', '12', '28', '9']).zeg(
    'welke meldingen heb ik open',
  )
  const nummers = [...tekst.matchAll(/- Melding ([\d-]+),/g)].map(({ 1: nummer }) => nummer)
  expect(nummers).toEqual(['31', '30', '29', '28', '12'])
  expect(tekst).toContain('En nog 4')
  expect(tekst).toContain('opgepakt door de eerste coördinator')
})

test.each([
  ['ib', 'signaal 14 pak ik op', 'Een signaal oppakken doet de coördinatie'],
  ['bestuur', 'ik wil een thuiszitter melden', 'Een thuiszitter melden of bijwerken doet de school'],
  ['bestuur', 'hoe staat het met J.V.', 'Over afzonderlijke leerlingen'],
  ['bestuur', 'hoe staat het met de thuiszitter J.V.', 'Over afzonderlijke leerlingen'],
] as const)('%s: %s is refused for what it is', async (rol, vraag, antwoord) => {
  const { tekst, begrip } = await testhuis(iemand(rol)).zeg(vraag)
  expect(begrip.intent).toBe('geen_toegang')
  expect(tekst).toContain(antwoord)
})

test.each(['🎉', 'test', 'sorry verkeerde chat'])('%s: offers help', async (tekst) => {
  expect((await testhuis().zeg(tekst)).tekst).toContain('Geen probleem')
})

test('initialen alone: asks what is wanted, with three choices', async () => {
  const { antwoorden } = await testhuis().zeg('J.V.')
  expect(antwoorden[0]).toMatchObject({ suggesties: ['Status TLV van J.V.', 'Thuiszitter melden: J.V.', 'Hulp'] })
})

test('an unknown button says so', async () => {
  expect((await testhuis().druk('iets/anders', {})).tekst).toContain('ken ik niet meer')
})

test('the first time somebody opens the conversation', async () => {
  const { antwoorden } = await beurt(testhuis().deps, begin, { soort: 'welkom' })
  expect(antwoorden.map(leesbaar).join('\n')).toContain('Welkom bij Thuisnabij')
})

test.each([undefined, null, 'x', {}, { schemaVersie: 99 }])(
  'a state it does not know begins anew: %j',
  (opgeslagen) => {
    expect(leesToestand(opgeslagen)).toEqual(begin)
  },
)

test.each(['', ' ', '?', '👍', 'x'.repeat(5000), '<script>', '\u0000', '()()((('])(
  'odd input is answered: %j',
  async (tekst) => {
    expect((await testhuis().zeg(tekst)).antwoorden.length).toBeGreaterThan(0)
  },
)
