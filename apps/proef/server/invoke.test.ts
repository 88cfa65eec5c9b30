import { expect, test } from 'vitest'
import { citaten, heeftDuimen } from './activiteit.ts'
import { toInvoer } from './invoer.ts'
import { dialoog, duim, linkkaarten, type Roep, zoek } from './invoke.ts'

/** A bot that answers every invoke so, and what it was asked. */
function bot(antwoord: unknown) {
  const gevraagd: unknown[] = []
  const roep: Roep = async (...vraag) => {
    gevraagd.push(vraag)
    return antwoord
  }
  return { roep, gevraagd }
}
const kaart = { type: 'AdaptiveCard' }
const gevonden = {
  composeExtension: {
    type: 'result',
    attachments: [{ content: kaart, preview: { content: { title: 'Melding 31', text: 'J.V.' } } }],
  },
}

test('a thumb goes with its words as Teams sends them', async () => {
  const { roep, gevraagd } = bot({})
  await duim(roep, { soort: 'duim', berichtId: 'b1', reactie: 'dislike', tekst: 'Klopt niet' })
  const actionValue = { reaction: 'dislike', feedback: '{"feedbackText":"Klopt niet"}' }
  expect(gevraagd).toEqual([['message/submitAction', { actionName: 'feedback', actionValue }, 'b1']])
})

test.each([
  ['a card', { task: { type: 'continue', value: { title: 'T', card: { content: kaart } } } }, { titel: 'T', kaart }],
  ['a sentence', { task: { type: 'message', value: 'Klaar.' } }, { tekst: 'Klaar.' }],
  ['something Teams does not know', { iets: 1 }, { tekst: expect.stringContaining('geen antwoord') }],
  ['nothing', undefined, { tekst: expect.stringContaining('geen antwoord') }],
])('a window shows %s', async (_naam, antwoord, verwacht) => {
  const { roep, gevraagd } = bot(antwoord)
  expect(await dialoog(roep, { soort: 'dialoog', stap: 'kaart-openen', data: { verb: 'x' } })).toMatchObject(verwacht)
  expect(gevraagd).toMatchObject([['task/fetch', { data: { verb: 'x' } }, undefined]])
})

test('what is looked up comes with its preview, and what the bot says instead as a sentence', async () => {
  const { roep, gevraagd } = bot(gevonden)
  expect(await zoek(roep, { soort: 'zoeken', waarin: 'dossiers', tekst: '' })).toEqual({
    treffers: [{ titel: 'Melding 31', toelichting: 'J.V.', kaart }],
  })
  expect(gevraagd).toMatchObject([
    ['composeExtension/query', { commandId: 'dossiers', parameters: [{ name: 'initialRun' }] }],
  ])
  const niets = bot({ composeExtension: { type: 'message', text: 'Niets gevonden.' } })
  expect(await zoek(niets.roep, { soort: 'zoeken', waarin: 'dossiers', tekst: 'x' })).toEqual({
    treffers: [],
    melding: 'Niets gevonden.',
  })
})

test('every address in a text is asked about, and text without one is not', async () => {
  const { roep, gevraagd } = bot(gevonden)
  expect(await linkkaarten(roep, 'zie http://a.example/?melding=1 en https://b.example/')).toEqual([kaart, kaart])
  expect(gevraagd).toHaveLength(2)
  expect(await linkkaarten(roep, 'geen adres')).toEqual([])
  expect(gevraagd).toHaveLength(2)
})

test('reads citations and thumbs from a message of the bot', () => {
  const appearance = { name: 'Ondersteuningsplan, §5', abstract: 'De school vraagt aan.' }
  const activiteit = {
    entities: [{ type: 'https://schema.org/Message', citation: [{ appearance }, { appearance: 7 }, 7] }],
    channelData: { feedbackLoop: { type: 'default' } },
  }
  expect(citaten(activiteit)).toEqual([{ naam: appearance.name, tekst: appearance.abstract }])
  expect([heeftDuimen(activiteit), heeftDuimen({}), citaten({}).length]).toEqual([true, false, 0])
})

test.each([
  ['duim', { berichtId: 'b', reactie: 'hart', tekst: '' }],
  ['duim', { berichtId: 'b', reactie: 'like' }],
  ['dialoog', { stap: 'iets' }],
  ['zoeken', { waarin: 'overal', tekst: '' }],
  ['zoeken', { waarin: 'dossiers' }],
  ['invoegen', { kaart: 'x' }],
  ['iets', {}],
])('%s of another shape is not taken: %j', (soort, inhoud) => {
  expect(toInvoer(soort, inhoud)).toBeUndefined()
})
