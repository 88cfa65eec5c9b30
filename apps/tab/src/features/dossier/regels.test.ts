import { expect, test } from 'vitest'
import { aanvraagregels, meldingregels, signaalregels } from './regels.ts'

const leerling = { initialen: 'J.V.', groep: 6 }
const school = { naam: 'Proefmolen' }
const melding: Parameters<typeof meldingregels>[0] = {
  nummer: '31',
  status: 'lopend',
  uitkomst: null,
  verzuimtype: 'ongeoorloofd',
  verzuimSinds: { op: '2023-10-30', precisie: 'dag' },
  aanwezigheid: null,
  reden: null,
  leerplichtGemeld: false,
  jeugdartsBetrokken: null,
  betrokkenen: [],
  gemeldOp: '2023-11-14',
  behandelaar: null,
  facetten: { normdatum: '2024-01-30', teltMee: 'ja' },
  zichtOpPlek: null,
  activiteiten: [],
  leerling,
  school,
}
const van = (regels: ReturnType<typeof meldingregels>) => Object.fromEntries(regels)

test('a melding: what is known of it, and nothing of what is not', () => {
  expect(van(meldingregels(melding))).toEqual({
    Leerling: 'J.V., groep 6',
    School: 'Proefmolen',
    Stand: 'Loopt, gemeld bij de coördinatie',
    'Thuis sinds': '30 okt 2023',
    Verzuim: 'Ongeoorloofd afwezig',
    'Gemeld op': '14 nov 2023',
    Leerplicht: 'Nog niet gemeld',
    'Zicht op een plek': 'uiterlijk 30 jan 2024',
  })
})

test('a melding with a place in sight shows the place, and one that was closed waits for none', () => {
  const plek = { plek: 'Landzijde', vanaf: '2023-12-01', vervallenOp: null }
  expect(van(meldingregels({ ...melding, zichtOpPlek: plek }))).toMatchObject({
    'Zicht op een plek': 'Landzijde, vanaf 1 dec 2023',
  })
  const gesloten = van(meldingregels({ ...melding, status: 'afgesloten', uitkomst: 'terug_op_school' }))
  expect(gesloten).toMatchObject({ Stand: 'Afgesloten: terug op school' })
  expect(gesloten).not.toHaveProperty('Zicht op een plek')
})

test('what was done stands under one another, with what came of it', () => {
  const activiteiten = [
    { op: '2023-11-14', soort: 'gesprek_ouders', omschrijving: 'ze komen vrijdag kijken' },
    { op: '2023-11-15', soort: 'overleg', omschrijving: '' },
  ] as const
  expect(van(meldingregels({ ...melding, activiteiten }))).toMatchObject({
    Gedaan: '14 nov 2023: gesprek met de ouders. ze komen vrijdag kijken\n15 nov 2023: overleg',
  })
})

test('an aanvraag and a signaal', () => {
  const aanvraag = { soort: 'SBO', statustekst: 'onvolledig', ontbreekt: ['oudergesprek'], besluiten: [] } as const
  expect(
    van(aanvraagregels({ nummer: '2023-0125', ingediendOp: '2023-10-23', ...aanvraag, leerling, school })),
  ).toMatchObject({ Soort: 'SBO', Stand: 'Onvolledig', 'Ontbreekt nog': 'oudergesprek' })
  const signaal = { nummer: 14, soort: 'nieuwe_melding', urgentie: 'gewoon', status: 'open', termijn: null } as const
  const rest = { gemaaktOp: '2023-11-14', opgepaktDoor: null, aanvraag: null, school }
  expect(van(signaalregels({ ...signaal, ...rest, melding: { nummer: '31', leerling } }))).toMatchObject({
    Stand: 'Nog niet opgepakt',
    Leerling: 'J.V., groep 6',
    Melding: '31',
  })
})
