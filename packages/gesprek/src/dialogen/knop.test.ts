import { describe, expect, test } from 'vitest'
import { testhuis } from '../testhuis.ts'

const HELE_MELDING = 'melding: M.D. uit groep 3 zit sinds 6 november thuis, ongeoorloofd, leerplicht is op de hoogte'

describe('buttons', () => {
  test('opslaan stores once; pressed again it says so', async () => {
    const huis = testhuis()
    const kaart = await huis.zeg(HELE_MELDING)
    expect((await huis.drukOp('Opslaan', kaart)).tekst).toContain('Melding 32 is opgeslagen')
    expect((await huis.drukOp('Opslaan', kaart)).tekst).toContain('al opgeslagen als melding 32')
    expect(huis.gemeld).toHaveLength(1)
  })

  test('the card of an older draft does nothing', async () => {
    const huis = testhuis()
    const kaart = await huis.zeg(HELE_MELDING)
    await huis.drukOp('Stoppen', kaart)
    await huis.zeg(HELE_MELDING)
    expect((await huis.drukOp('Opslaan', kaart)).tekst).toContain('niet meer geldig')
    expect(huis.gemeld).toEqual([])
  })

  test('a card that shows less than what stands now does nothing, and the present one is shown', async () => {
    const huis = testhuis()
    const eerste = await huis.zeg(HELE_MELDING)
    const tweede = await huis.zeg('groep 6')
    const oud = await huis.drukOp('Opslaan', eerste)
    expect(oud.tekst).toContain('niet meer geldig')
    expect(oud.tekst).toContain('groep 6')
    expect(huis.gemeld).toEqual([])
    await huis.drukOp('Opslaan', tweede)
    expect(huis.gemeld).toMatchObject([{ groep: 6 }])
  })

  test('the card of before the state was lost does nothing to a new draft', async () => {
    const huis = testhuis()
    const oud = await huis.zeg(HELE_MELDING)
    huis.vergeet()
    await huis.zeg(HELE_MELDING.replace('groep 3', 'groep 8'))
    expect((await huis.drukOp('Opslaan', oud)).tekst).toContain('niet meer geldig')
    expect(huis.gemeld).toEqual([])
  })

  test('twins of whom nothing differs are told apart by their order, also in words', async () => {
    const huis = testhuis()
    const keuze = await huis.zeg('melding: F.A. groep 2 thuis sinds 6 november, ongeoorloofd, leerplicht weet het')
    expect(keuze.tekst).toContain('De eerste: groep 2')
    expect(keuze.tekst).toContain('De tweede: groep 2')
    await huis.zeg('de tweede')
    await huis.zeg('ja')
    expect(huis.gemeld).toMatchObject([{ leerlingId: 'leerling-2' }])
  })

  test('a leerling that was not offered cannot be chosen', async () => {
    const huis = testhuis()
    const { antwoorden } = await huis.zeg('melding: F.A. groep 2 thuis sinds 6 november, ongeoorloofd')
    const kaart = antwoorden.flatMap((een) =>
      een.soort === 'kaart' && een.kaart.soort === 'keuze' ? [een.kaart] : [],
    )[0]
    const gekozen = await huis.druk('leerling/kiezen', { ...kaart?.knoppen[0]?.data, leerling: 'leerling-9' })
    expect(gekozen.tekst).toContain('niet meer geldig')
    expect(huis.toestand().dialoog).not.toHaveProperty('slots.leerlingId')
  })

  test.each([{}, { concept: null }, { concept: 'x' }, { concept: { a: 1 } }])(
    'with data of another form does nothing: %j',
    async (data) => {
      const huis = testhuis()
      await huis.zeg(HELE_MELDING)
      expect((await huis.druk('melding/bevestigen', data)).tekst).toContain('niet meer geldig')
      expect(huis.gemeld).toEqual([])
    },
  )
})
