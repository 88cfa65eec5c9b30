import { describe, expect, test } from 'vitest'
import { type Testhuis, testhuis } from '../testhuis.ts'

/* What is said to "Klopt dit?": a melding is stored when somebody clearly agrees, and never otherwise. */

async function bijKloptDit(): Promise<Testhuis> {
  const huis = testhuis()
  await huis.zeg('melding: Q.X. groep 4 thuis sinds 6 november, ongeoorloofd, leerplicht weet het')
  return huis
}

describe('stored, when somebody agrees', () => {
  test.each([
    'ja',
    'jep klopt helemaal',
    'ja dat heb je goed opgeschreven',
    'prima zo',
    'helemaal akkoord',
    'niks meer aan veranderen, sla op',
    'stuur maar door naar de coördinatie',
    'zet er maar in',
    'leg maar vast',
    '👍',
  ])('%s', async (zin) => {
    const huis = await bijKloptDit()
    await huis.zeg(zin)
    expect(huis.gemeld).toHaveLength(1)
  })
})

describe('not stored, when somebody does not', () => {
  test.each([
    'ja maar',
    'ja maar groep 5',
    'prima maar groep 5',
    'prima maar de datum is anders',
    'klopt bijna',
    'klopt deels',
    'klopt niet helemaal',
    'doe maar niet',
    'sla maar niet op',
    'zo kan het niet',
    'zo kan je het niet opslaan',
    'nog niet opslaan',
    'wacht even met opslaan',
    'eerst overleggen met mijn directeur',
    'ik moet er nog over nadenken',
    'klopt dat?',
    'is dat goed?',
    'wat is dit',
    'alles klopt behalve de groep',
    'alles is goed alleen de groep niet',
    'goed, nog een ding',
    'ok en nu?',
    'misschien',
    'hmm',
    'dank je',
    'hoi',
    'bewaar het voor later',
    'zou het goed zijn zo?',
    'heb je dat goed opgeschreven?',
    'ja en jeugdteam is er ook bij',
    'ik twijfel of dit goed is',
    'mijn collega zegt dat het niet goed is',
    'morgen sla ik het op',
    'dat weet ik niet zeker',
    'goed nieuws: hij is weer op school',
    'ja nee',
    'ja 5',
    'als leerplicht het ook vindt',
    'mits de directeur akkoord is',
    'zodra ik akkoord heb',
    'niet akkoord',
    'akkoord vragen aan ouders',
    'ouders zijn niet akkoord',
    'laat het nog even staan',
    'kan dit later?',
    'hoezo akkoord',
    'moeder is akkoord',
    'directeur zegt dat het klopt',
    'dit mag niet opgeslagen worden',
    'sla op en meld ook M.K.',
  ])('%s', async (zin) => {
    const huis = await bijKloptDit()
    await huis.zeg(zin)
    expect(huis.gemeld).toEqual([])
  })
})

describe('an answer with a question behind it', () => {
  test.each([
    ['klopt, en wat is de status van tlv 117?', '2023-0117'],
    ['ja dat klopt en hoe staat het met de tlv van J.V.?', '2023-0117'],
  ])('%s: it is stored, and the question is answered', async (zin, antwoord) => {
    const huis = await bijKloptDit()
    const { tekst, begrip } = await huis.zeg(zin)
    expect(huis.gemeld).toHaveLength(1)
    expect(tekst).toContain(antwoord)
    expect(tekst).toContain('Melding 32 is opgeslagen')
    expect(begrip).toMatchObject({ intent: 'thuiszitter_bevestigen', slots: { tweede_intent: 'tlv_status' } })
  })

  test.each([
    ['groep 5 en wat is de status van tlv 117?', '2023-0117'],
    ['ja maar groep 5. hoe staat het met tlv 117?', '2023-0117'],
  ])('%s: what was told is taken over, and nothing is stored', async (zin, antwoord) => {
    const huis = await bijKloptDit()
    const { tekst } = await huis.zeg(zin)
    expect(huis.gemeld).toEqual([])
    expect(tekst).toContain(antwoord)
    expect(tekst).toContain('groep 4 wordt groep 5')
    expect(tekst).toContain('Klopt dit?')
  })

  test('to another question of the melding', async () => {
    const huis = testhuis()
    await huis.zeg('Q.X. groep 4 zit thuis')
    const { tekst } = await huis.zeg('sinds 6 november. hoe staat het met tlv 117?')
    expect(tekst).toContain('2023-0117')
    expect(huis.toestand().dialoog).toMatchObject({ slots: { sinds: { op: '2023-11-06' } } })
  })
})

describe('stopping, in other words', () => {
  test.each([
    'stop maar',
    'laat maar zitten',
    'ik kap ermee',
    'breek maar af',
    'gooi die melding maar weg',
    'toch maar niet',
    'hou er maar mee op',
    'vergeet het maar',
    'nee hoeft niet meer',
    'niet opslaan',
    'doe maar weg',
    'ik wil stoppen',
    'nvm',
  ])('%s', async (zin) => {
    const huis = await bijKloptDit()
    expect((await huis.zeg(zin)).tekst).toContain('De melding is niet opgeslagen')
    expect(huis.gemeld).toEqual([])
    expect(huis.toestand().dialoog).toBeUndefined()
  })

  test.each(['hij is gestopt met komen', 'ouders willen niet stoppen', 'laat maar weten of dit goed is'])(
    'is not: %s',
    async (zin) => {
      const huis = await bijKloptDit()
      expect((await huis.zeg(zin)).tekst).not.toContain('De melding is niet opgeslagen')
      expect(huis.toestand().dialoog).toBeDefined()
    },
  )
})
