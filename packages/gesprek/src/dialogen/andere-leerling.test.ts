import { expect, test } from 'vitest'
import { testhuis } from '../testhuis.ts'

const HELE_MELDING = 'melding: M.D. uit groep 3 zit sinds 6 november thuis, ongeoorloofd, leerplicht is op de hoogte'

test('several leerlingen are taken one by one, and all are named', async () => {
  const huis = testhuis()
  const antwoord = await huis.zeg('twee lln melden: K.T. (gr3) en M.T. (gr6), beide sinds 6 nov thuis na ruzie')
  expect(antwoord.tekst).toContain('K.T.')
  expect(antwoord.tekst).toContain('M.T.')
  expect(antwoord.begrip.slots).toMatchObject({
    leerlingen: [
      { initialen: 'K.T.', groep: 3 },
      { initialen: 'M.T.', groep: 6 },
    ],
    verzuim_sinds: '2023-11-06',
  })
})

test('a second leerling waits until the first melding is done', async () => {
  const huis = testhuis()
  await huis.zeg('thuiszitter melden: M.D. groep 3')
  expect((await huis.zeg('ook nog melden: P.R. groep 5 zit thuis')).tekst).toContain(
    'Je melding over M.D. is nog niet af',
  )
  expect(huis.toestand().dialoog).toMatchObject({ slots: { initialen: 'M.D.' } })
})

test.each(['X.S. groep 2 mist elke maandag', 'X.S. uit groep 2 is ook thuis sinds 1 november', 'X.S. is ziek gemeld'])(
  '%s: does not become the open draft, and comes after it',
  async (tekst) => {
    const huis = testhuis()
    await huis.zeg(HELE_MELDING)
    const tussendoor = await huis.zeg(tekst)
    expect(tussendoor.tekst).toContain('Je melding over M.D. is nog niet af')
    expect(huis.toestand().dialoog).toMatchObject({ slots: { initialen: 'M.D.', groep: 3 } })
    const klaar = await huis.zeg('ja')
    expect(huis.gemeld).toMatchObject([{ initialen: 'M.D.', groep: 3, verzuimtype: 'ongeoorloofd' }])
    expect(klaar.tekst).toContain('Dan nu je melding over X.S.')
    expect(huis.toestand().dialoog).toMatchObject({ slots: { initialen: 'X.S.' } })
  },
)

test('only other initialen: asks whether they are a correction', async () => {
  const huis = testhuis()
  await huis.zeg(HELE_MELDING)
  expect((await huis.zeg('X.S.')).tekst).toContain('het is X.S.')
  expect((await huis.zeg('het is X.S.')).tekst).toContain('M.D. wordt X.S.')
  await huis.zeg('ja')
  expect(huis.gemeld).toMatchObject([{ initialen: 'X.S.', groep: 3 }])
})

test.each(['nee, X.S.', 'ik bedoel X.S.', 'oh nee het is X.S. niet M.D.', 'het is niet M.D. maar X.S.'])(
  '%s: corrects the initialen',
  async (tekst) => {
    const huis = testhuis()
    await huis.zeg(HELE_MELDING)
    expect((await huis.zeg(tekst)).tekst).toContain('Aangepast: M.D. wordt X.S.\n')
    expect(huis.toestand().dialoog).toMatchObject({ slots: { initialen: 'X.S.' }, wachtrij: [] })
  },
)

test('what two leerlingen share is kept for both, each with its own groep', async () => {
  const huis = testhuis()
  await huis.zeg('K.O. groep 3 en K.P. groep 5 zitten thuis sinds 6 november, ongeoorloofd, leerplicht weet het')
  const klaar = await huis.zeg('ja')
  expect(klaar.tekst).toContain('Dan nu je melding over K.P.')
  await huis.zeg('ja')
  expect(huis.gemeld).toMatchObject([
    { initialen: 'K.O.', groep: 3, verzuimSinds: { op: '2023-11-06' } },
    { initialen: 'K.P.', groep: 5, verzuimSinds: { op: '2023-11-06' } },
  ])
})

test('stopping says of whom nothing was stored', async () => {
  const huis = testhuis()
  await huis.zeg('K.O. groep 3 en K.P. groep 5 zitten thuis sinds 6 november')
  expect((await huis.zeg('laat maar')).tekst).toContain('Ook over K.P. is niets opgeslagen')
})

test('a value that is overwritten is always said', async () => {
  const huis = testhuis()
  await huis.zeg('thuiszitter melden: M.D. groep 3')
  expect((await huis.zeg('nee, groep 4')).tekst).toContain('groep 3 wordt groep 4')
})

test('days on which a child does not come are not days on which it does', async () => {
  const huis = testhuis()
  await huis.zeg('thuiszitter melden: M.D. groep 3, komt 3 dagen per week niet')
  expect(huis.toestand().dialoog).not.toHaveProperty('slots.aanwezigheid')
})

test.each([
  'bijna, het is K.D. niet M.D.',
  'de initialen zijn K.D., rest ok',
  'de initialen heb je andersom, K.D. is het',
])('%s: corrects whom the melding is about', async (tekst) => {
  const huis = testhuis()
  await huis.zeg(HELE_MELDING)
  const { begrip } = await huis.zeg(tekst)
  expect(begrip.intent).toBe('thuiszitter_corrigeren')
  expect(huis.toestand().dialoog).toMatchObject({ slots: { initialen: 'K.D.', groep: 3 } })
})
