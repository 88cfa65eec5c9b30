import { describe, expect, test } from 'vitest'
import { testhuis } from '../testhuis.ts'

const MELDING = 'Q.X. uit groep 6 zit sinds 6 november thuis, ongeoorloofd, leerplicht weet het'

async function na(antwoord: string) {
  const huis = testhuis()
  await huis.zeg(MELDING)
  await huis.zeg(antwoord)
  return huis
}

describe('a melding is stored by a yes, and by nothing that is less than one', () => {
  test.each([
    'als het goed is',
    'als het klopt',
    'klopt dit?',
    'klopt het',
    'is dat juist',
    'is het goed zo?',
    'ja?',
    'zeker?',
    'dat komt goed',
    'ja nee',
    'nou ja',
    'ja, zonder melding',
    'ja als ouders dat goed vinden',
    'directeur moet akkoord geven',
    'opslaan als concept',
    'jammer dat het zo is',
    'ja? en wat gebeurt er dan met de melding',
    'als het klopt, wie krijgt dan de melding?',
    'klopt, maar hoe zit het met leerplicht?',
    'sla niks op',
    'geen akkoord',
    'gn melding opslaan',
    'klopt niks',
    'ja mits',
    'akkoord tenzi',
    'klopt onjuist',
    'ja zometeen',
    'klopt in principe',
    'klopt mar',
    'klopt alles',
    'zou dit goed zijn',
    'sla je dit op',
    'klopt. wat is een opp? sla het nog niet op',
    'akkoord, wat is de status van 117, o wacht, niet opslaan',
  ])('%s', async (antwoord) => {
    const huis = await na(antwoord)
    expect(huis.gemeld).toEqual([])
    expect(huis.toestand().dialoog).toMatchObject({ soort: 'thuiszitter_melden' })
  })

  test.each(['ja', 'klopt', 'is goed', 'klopt als een bus', 'zo is het', 'sla maar op', 'top, stuur maar door'])(
    '%s',
    async (antwoord) => {
      expect((await na(antwoord)).gemeld).toHaveLength(1)
    },
  )
})

test('a question back after the reporting question is no answer to it', async () => {
  const huis = testhuis()
  await huis.zeg('Q.X. uit groep 6 zit sinds 6 november thuis, ongeoorloofd')
  await huis.zeg('klopt dat?')
  expect(huis.toestand().dialoog).toMatchObject({ vraag: 'leerplicht' })
})

test('who says in other words not to know, does not know', async () => {
  const huis = testhuis()
  await huis.zeg('Q.X. uit groep 6 zit sinds 6 november thuis, ongeoorloofd')
  await huis.zeg('weet ik eigenlijk niet')
  expect(huis.toestand().dialoog).toMatchObject({ vraag: 'bevestigen' })
})

test.each(['zeker niet', 'natuurlijk niet', 'ja mits ouders akkoord zijn', 'ja nee', 'ja morgen', 'goed nieuws'])(
  '%s: a melding that runs is not changed by it',
  async (antwoord) => {
    const huis = testhuis()
    const { tekst } = await huis.zeg('J.V. uit groep 6 zit thuis sinds 6 november, ziekgemeld')
    expect(tekst).toContain('Zal ik melding 31 bijwerken')
    await huis.zeg(antwoord)
    expect(huis.bijgewerkt).toEqual([])
  },
)

test('what comes behind thanks is not lost', async () => {
  const huis = testhuis()
  await huis.zeg('bedankt! Q.X. uit groep 4 zit thuis sinds 6 november')
  expect(huis.toestand().dialoog).toMatchObject({ slots: { initialen: 'Q.X.', groep: 4 } })
})
