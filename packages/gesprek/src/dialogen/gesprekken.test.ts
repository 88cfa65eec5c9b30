import { describe, expect, test } from 'vitest'
import { ibProefmolen, iemand, type Teruggezegd, type Testhuis, testhuis } from '../testhuis.ts'

/* Conversations as people have them: what is said in passing is neither lost nor taken for something else. */

const HELE_MELDING = 'melding: Q.X. groep 4 thuis sinds 6 november, ongeoorloofd, leerplicht weet het'

async function na(...zinnen: readonly string[]): Promise<Testhuis> {
  const huis = testhuis()
  for (const zin of zinnen) await huis.zeg(zin)
  return huis
}
const suggesties = ({ antwoorden }: Teruggezegd) =>
  antwoorden.flatMap((antwoord) => (antwoord.soort === 'tekst' ? (antwoord.suggesties ?? []) : []))

describe('two things in one message', () => {
  test('the leerling of a question is not reported along with the one at home', async () => {
    const huis = testhuis()
    const { tekst } = await huis.zeg(
      'Q.X. uit groep 6 zit thuis sinds 6 november en hoe staat het met de tlv van J.V.?',
    )
    expect(tekst).toContain('2023-0117')
    expect(tekst).not.toContain('Daarna ga ik verder met J.V.')
    expect(huis.toestand().dialoog).toMatchObject({ slots: { initialen: 'Q.X.', groep: 6 }, wachtrij: [] })
  })

  test('"zijn tlv" is that of the leerling who was named', async () => {
    const { tekst } = await testhuis().zeg(
      'J.V. uit groep 6 is weer naar school sinds maandag en hoe staat het met zijn tlv?',
    )
    expect(tekst).toContain('2023-0117')
  })

  test.each([
    ['leerplicht weet het en wat is een opp?', 'groeidocument'],
    ['leerplicht weet het. hoe staat het met tlv 0117?', '2023-0117'],
    ['ja leerplicht weet het, wie betaalt het leerlingenvervoer?', 'gemeente'],
  ])('in the middle of a melding: %s', async (zin, antwoord) => {
    const huis = await na('melding: Q.X. groep 4 thuis sinds 6 november, ongeoorloofd')
    const gezegd = await huis.zeg(zin)
    expect(gezegd.tekst).toContain(antwoord)
    expect(gezegd.tekst).toContain('Klopt dit?')
    expect(gezegd.tekst).toContain('op de hoogte')
    expect(huis.gemeld).toEqual([])
  })

  test('told of the melding that was just stored, and a question', async () => {
    const huis = await na('melding: Q.X. groep 4 thuis sinds 6 november, ongeoorloofd, leerplicht nog niet', 'ja')
    const { tekst } = await huis.zeg('leerplicht weet het nu wel en wat is een opp?')
    expect(tekst).toContain('groeidocument')
    expect(tekst).toContain('Zal ik melding 32 bijwerken met: leerplicht: op de hoogte?')
  })
})

describe('what is no answer is not taken for one', () => {
  test.each(['oke prima sla maar op', 'sla maar op', 'opslaan', 'verstuur maar'])(
    '%s, while something is still asked',
    async (zin) => {
      const huis = await na('melding: Q.X. groep 4 thuis sinds 6 november, ongeoorloofd')
      const gezegd = await huis.zeg(zin)
      expect(gezegd.tekst).toContain('Eerst nog dit')
      expect(gezegd.tekst).toContain('Weet leerplicht het al?')
      expect(suggesties(gezegd)).toEqual(['Ja', 'Nee', 'Weet ik niet'])
      expect(huis.toestand().dialoog).toMatchObject({ gemist: 0 })
    },
  )

  test('a question that nothing answers is no missed answer, and the open one comes back', async () => {
    const huis = await na('ik wil een thuiszitter melden')
    for (let keer = 0; keer < 4; keer += 1) {
      const gezegd = await huis.zeg('hoe lang mag dat eigenlijk duren allemaal?')
      expect(gezegd.tekst).toContain('Om welke leerling gaat het?')
      expect(gezegd.tekst).not.toContain('Dat lees ik niet als initialen')
    }
  })

  test('at the end of a sentence, laat maar stops', async () => {
    const huis = await na(HELE_MELDING)
    expect((await huis.zeg('nee dat van Q.X. laat maar')).tekst).toContain('De melding is niet opgeslagen')
    const act = await na('melding 31 mag dicht')
    expect((await act.zeg('nee doe toch niet, laat maar zitten')).tekst).toContain('Er is niets veranderd')
  })
})

describe('corrections', () => {
  test.each([
    ['en het was 7 november, nee wacht 8 november', 'woensdag 8 november 2023'],
    ['groep 5, o nee groep 6', 'groep 4 wordt groep 6'],
    ['het is sinds 2 november. sorry, 3 november bedoel ik', 'vrijdag 3 november 2023'],
  ])('%s: the last word counts', async (zin, verwacht) => {
    const huis = await na(HELE_MELDING)
    expect((await huis.zeg(zin)).tekst).toContain(verwacht)
  })

  test('also in the first sentence', async () => {
    const huis = await na('melding: Q.X. groep 5, nee wacht groep 6, thuis sinds 6 november')
    expect(huis.toestand().dialoog).toMatchObject({ slots: { groep: 6 } })
  })

  test('of initialen: one question, and its yes or no answers that question alone', async () => {
    const huis = await na(HELE_MELDING)
    expect((await huis.zeg('initialen moeten Q.Y. zijn')).tekst).toContain('Q.X. wordt Q.Y.')
    const gevraagd = await huis.zeg('Q.Z.')
    expect(gevraagd.tekst).toContain('Moet Q.Y. Q.Z. zijn?')
    expect(gevraagd.tekst).not.toContain('Klopt dit?')
    expect(suggesties(gevraagd)).toEqual(['Het is Q.Z.', 'Nee'])
    const ja = await huis.zeg('ja')
    expect(huis.gemeld).toEqual([])
    expect(ja.tekst).toContain('Q.Y. wordt Q.Z.')
    await huis.zeg('Q.W.')
    expect((await huis.zeg('nee')).tekst).toContain('Klopt dit?')
    expect(huis.toestand().dialoog).toMatchObject({ slots: { initialen: 'Q.Z.' } })
    expect((await huis.zeg('nee Q.Z. is goed')).tekst).toContain('Dat staat er al zo')
    expect(huis.gemeld).toEqual([])
  })
})

describe('the words on a button, typed', () => {
  test.each([
    ['Iets wijzigen', 'Wat klopt er niet?'],
    ['Invullen als formulier', 'Initialen van de leerling'],
    ['Stoppen', 'De melding is niet opgeslagen'],
    ['Opslaan', 'Melding 32 is opgeslagen'],
  ])('of a melding: %s', async (titel, antwoord) => {
    expect((await (await na(HELE_MELDING)).zeg(titel)).tekst).toContain(antwoord)
  })

  test.each([
    ['Iets wijzigen', 'Wat moet anders?'],
    ['Invullen als formulier', 'Kort verslag'],
    ['Stoppen', 'Er is niets veranderd'],
    ['Ja, doen', 'De activiteit staat bij melding 31'],
  ])('of an act: %s', async (titel, antwoord) => {
    const huis = await na('gesprek met leerplicht gehad over melding 31', 'nee')
    expect((await huis.zeg(titel)).tekst).toContain(antwoord)
  })

  test('of a signaal', async () => {
    const huis = testhuis({ ...iemand('coordinatie'), functie: 'Eerste coördinator' })
    await huis.zeg('signaal 14')
    expect((await huis.zeg('Ik pak dit op')).tekst).toContain('staat op jouw naam')
  })
})

describe('who is angry', () => {
  test.each(['wat een waardeloze bot', 'jullie doen er niks aan', 'belachelijk dit', 'ik ben het echt zat'])(
    '%s: is met kindly, with who can be called',
    async (zin) => {
      expect((await testhuis().zeg(zin)).tekst).toContain('Vervelend')
      const huis = await na('ik wil een thuiszitter melden')
      const gezegd = await huis.zeg(zin)
      expect(gezegd.tekst).toContain('Vervelend')
      expect(gezegd.tekst).toContain('Om welke leerling gaat het?')
      expect(huis.toestand().dialoog).toMatchObject({ gemist: 0 })
    },
  )

  test.each(['hij zat vorige week ook al thuis', 'een kind uit Rotterdam zit thuis', 'school zat erbij'])(
    '%s: is not angry',
    async (zin) => {
      expect((await testhuis().zeg(zin)).tekst).not.toContain('Vervelend')
    },
  )

  test('what is asked angrily is answered', async () => {
    const { tekst } = await testhuis().zeg('belachelijk, waarom duurt de tlv van J.V. zo lang!!')
    expect(tekst).toContain('Aanvraag 2023-0117 loopt nu 44 dagen')
  })
})

describe('what is put aside is named', () => {
  test('when something else comes first', async () => {
    const huis = await na('gisteren met de moeder van J.V. gebeld', 'nee')
    const { tekst } = await huis.zeg('oh en S.B. is weer op school sinds maandag')
    expect(tekst).toContain('Eerst dit. Daarna gaan we verder met: Activiteit bij melding 31 (J.V.).')
    expect((await huis.zeg('ja')).tekst).toContain('Terug naar: Activiteit bij melding 31 (J.V.)')
  })

  test('and asking where one was, is answered', async () => {
    const huis = await na(HELE_MELDING)
    huis.wachtTot('2023-11-19')
    await huis.zeg('goedemorgen')
    const { tekst } = await huis.zeg('hoe stond het er ook alweer voor')
    expect(tekst).toContain('maandag 6 november 2023')
    expect(tekst).toContain('Klopt dit?')
  })
})

describe('which melding', () => {
  test.each([
    ['ik wil een melding intrekken', 'Welke melding wil je intrekken?'],
    ['de melding kan gesloten worden', 'Welke melding wil je sluiten?'],
    ['ik wil een activiteit toevoegen aan een melding', 'Bij welke melding hoort deze activiteit?'],
  ])('%s: the question says what for', async (zin, vraag) => {
    expect((await testhuis().zeg(zin)).tekst).toContain(vraag)
  })

  test('the one that a signaal is about, or that was spoken of last, is shown', async () => {
    const huis = testhuis({ ...iemand('coordinatie'), functie: 'Eerste coördinator' })
    await huis.zeg('signaal 14 pak ik op')
    const { tekst } = await huis.zeg('laat de melding zien')
    expect(tekst).toContain('Melding 31')
    expect(huis.toestand().dialoog).toBeUndefined()
    expect((await huis.zeg('laat die melding nog eens zien')).tekst).toContain('Melding 31')
  })

  test('since when a leerling is back, is called so', async () => {
    const { tekst } = await (await na()).zeg('S.B. is weer op school sinds maandag')
    expect(tekst).toContain('Niet meer thuis sinds\nmaandag 13 november 2023')
  })
})

test('a list of meldingen is of no school in particular for who has none', async () => {
  const huis = testhuis({ ...iemand('coordinatie'), functie: 'Eerste coördinator' })
  expect((await huis.zeg('hoe staat het met de meldingen')).tekst).not.toContain('je school')
  expect((await testhuis(ibProefmolen).zeg('hoe staat het met mijn meldingen')).tekst).toContain('Melding 31')
})

describe('after a missed answer', () => {
  test('the buttons of the question are there again, for Teams takes the earlier ones away', async () => {
    const huis = await na('melding: Q.X. groep 4 thuis sinds 6 november')
    expect(suggesties(await huis.zeg('blauw'))).toEqual(['Ongeoorloofd', 'Ziek gemeld', 'Voor een deel op school'])
    const act = await na('melding 31 mag dicht')
    expect(suggesties(await act.zeg('blauw'))).toEqual([
      'terug op school',
      'naar een andere basisschool',
      'naar het speciaal (basis)onderwijs',
    ])
  })

  test('the third time a person is named, and how to try once more', async () => {
    const huis = await na('melding: Q.X. groep 4 thuis sinds 6 november', 'blauw', 'paars')
    expect((await huis.zeg('groen')).tekst).toMatch(/Bel de coördinatie.*\*\*verder\*\*/s)
    expect((await huis.zeg('thx')).tekst).toContain('Graag gedaan')
    expect((await huis.zeg('ja hoor ga maar verder')).tekst).toContain('Wat voor verzuim is het?')
  })
})

test('words of danger in a melding: that it becomes urgent is said at once, and once', async () => {
  const huis = await na('Q.X. groep 6 zit thuis')
  const gewaarschuwd = await huis.zeg('hij wordt thuis geslagen denk ik')
  expect(gewaarschuwd.antwoorden[0]).toMatchObject({ tekst: expect.stringContaining('112') })
  expect(gewaarschuwd.tekst).toContain('Ik zet de melding op urgent')
  expect((await huis.zeg('sinds maandag')).tekst).not.toContain('Ik zet de melding op urgent')
})

describe('a stored melding', () => {
  test('the groep is of the leerling: that is said, and what to do', async () => {
    const huis = await na(HELE_MELDING, 'ja')
    const { tekst } = await huis.zeg('groep 5 was het')
    expect(tekst).toContain('De groep hoort bij de leerling')
    expect(tekst).toContain('Er is niets veranderd')
  })

  test('an act says first what it is about, and once', async () => {
    const huis = await na(HELE_MELDING, 'ja')
    const { antwoorden } = await huis.zeg('annuleer de melding die ik net deed')
    expect(antwoorden[0]).toMatchObject({ tekst: 'Melding 32 (Q.X.) intrekken.' })
    expect((await huis.zeg('blauw is geen reden?')).tekst.match(/Melding 32 \(Q\.X\.\) intrekken/g)).toHaveLength(1)
    const kaart = await testhuis().zeg('S.B. is weer op school sinds maandag')
    expect(kaart.tekst.match(/Melding 29 \(S\.B\.\) sluiten/g)).toHaveLength(1)
  })

  test('a question in the middle of an act that can be answered, is', async () => {
    const huis = await na(HELE_MELDING, 'ja', 'annuleer de melding die ik net deed')
    const { tekst } = await huis.zeg('wat is de stand van mijn meldingen eigenlijk?')
    expect(tekst).toContain('Melding 31')
    expect(tekst).toContain('Waarom trek je de melding in?')
  })
})
