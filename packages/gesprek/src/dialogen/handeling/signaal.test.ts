import { describe, expect, test } from 'vitest'
import { ibProefmolen, iemand, testhuis } from '../../testhuis.ts'

const coordinatie = () => testhuis({ ...iemand('coordinatie'), functie: 'Eerste coördinator' })

describe('a signaal', () => {
  test('is taken up, handed to the colleague, and taken back', async () => {
    const huis = coordinatie()
    await huis.zeg('signaal 14 pak ik op')
    const klopt = await huis.zeg('draag dat signaal over aan mijn collega')
    expect(klopt.tekst).toContain('Tweede coördinator')
    expect(huis.gedaan).toEqual([])
    expect((await huis.zeg('ja')).tekst).toContain('Signaal 14 is overgedragen')
    await huis.zeg('neem het signaal weer over')
    await huis.zeg('ja')
    expect(huis.gedaan).toEqual([
      ['overdragen', '14', 'coordinator-2'].map((waarde, plek) => (plek === 1 ? 14 : waarde)),
      ['overdragen', 14, 'coordinator-1'],
    ])
  })

  test('that nobody has cannot be handed over, and what to do first is said', async () => {
    const huis = coordinatie()
    const antwoord = await huis.zeg('signaal 14 overdragen')
    expect(antwoord.tekst).toContain('Pak het eerst op')
    expect(huis.toestand().dialoog).toBeUndefined()
  })

  test('is finished with what came of it, asked for in one sentence', async () => {
    const huis = coordinatie()
    expect((await huis.zeg('signaal 14 sluiten')).tekst).toContain('Wat kwam eruit?')
    const klopt = await huis.zeg('school en leerplicht gesproken, signaal 14 kan dicht')
    expect(klopt.tekst).toContain('gaat niet meer open')
    await huis.zeg('ja')
    expect(huis.gedaan).toEqual([['afhandelen', 14, 'school en leerplicht gesproken, signaal 14 kan dicht']])
    expect((await huis.zeg('signaal 14 escaleren')).tekst).toContain('al afgehandeld')
  })

  test('is laid before the bestuur with a reason', async () => {
    const huis = coordinatie()
    const klopt = await huis.zeg('escaleer signaal 14 naar het bestuur want er is geen enkele plek')
    expect(klopt.begrip.slots).toMatchObject({ signaal_id: 14, actie: 'escaleren', doel: 'bestuur' })
    expect(klopt.tekst).toContain('er is geen enkele plek')
    await huis.zeg('ja')
    expect(huis.gedaan).toEqual([['escaleren', 14, 'er is geen enkele plek']])
    expect((await huis.zeg('escaleer signaal 14')).tekst).toContain('ligt al bij het bestuur')
  })

  test('that was shown is meant by "die"', async () => {
    const huis = coordinatie()
    await huis.zeg('signaal 14')
    expect((await huis.zeg('die pak ik op')).tekst).toContain('staat op jouw naam')
    expect((await huis.zeg('maak ongedaan')).tekst).toBeTruthy()
  })

  test('is not for a school, and a number that is nothing is not found', async () => {
    expect((await testhuis(ibProefmolen).zeg('signaal 14 sluiten')).begrip.intent).toBe('geen_toegang')
    expect((await coordinatie().zeg('signaal 99 sluiten')).tekst).toContain('niet gevonden')
  })
})

describe('a signaal is taken up by who says so, not by who asks or says otherwise', () => {
  test.each([
    'is 14 al opgepakt?',
    'wie heeft 14 opgepakt',
    'zijn de 14 al opgepakt',
    '14 is nog niet opgepakt',
    'pak signaal 14 niet op',
    'signaal 14 pak ik nog niet op',
    '14 heeft mijn collega opgepakt',
    'signaal 14 is opgepakt door mijn collega',
    'signaal 14 of 15 oppakken',
    'als ik signaal 14 oppak, ziet de school dat dan?',
    'ik neem contact op met 14 ouders',
    'we pakken vandaag om 14 uur die casus op',
  ])('%s', async (gezegd) => {
    const huis = coordinatie()
    expect((await huis.zeg(gezegd)).tekst).not.toContain('staat op jouw naam')
    expect((await huis.zeg('signaal 14')).tekst).toContain('nog niemand heeft dit opgepakt')
  })

  test.each(['pak 14 op', 'signaal 14 pak ik op', 'kun je 14 voor mij oppakken?', '14 is van mij'])(
    '%s',
    async (gezegd) => {
      expect((await coordinatie().zeg(gezegd)).tekst).toContain('staat op jouw naam')
    },
  )

  test('who took it up is asked of what was shown last', async () => {
    const huis = coordinatie()
    await huis.zeg('signaal 14')
    expect((await huis.zeg('wie heeft hem opgepakt?')).tekst).toContain('nog niemand heeft dit opgepakt')
    const school = testhuis()
    await school.zeg('melding 29')
    expect((await school.zeg('wie heeft hem opgepakt')).tekst).toContain('opgepakt door de eerste coördinator')
  })
})
