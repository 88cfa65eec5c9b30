import { expect, test } from 'vitest'
import { opzoeken } from './opzoeken.ts'
import { ibProefmolen, iemand, testhuis } from './testhuis.ts'

const zoek = async (waarin: 'procedures' | 'dossiers', tekst: string, ik = ibProefmolen) => {
  const gevonden = await opzoeken(testhuis(ik).deps, { waarin, tekst })
  return gevonden.kind === 'gevonden' ? gevonden.treffers : []
}

test.each([
  ['a question', 'wie vraagt een tlv aan?'],
  ['words', 'tlv aanvragen'],
  ['a word that is not yet whole', 'thuiszit'],
  ['nothing yet', ''],
])('finds articles by %s, each with where it stands', async (_naam, tekst) => {
  const treffers = await zoek('procedures', tekst)
  expect(treffers.length).toBeGreaterThan(0)
  expect(treffers.length).toBeLessThanOrEqual(10)
  for (const { kaart } of treffers) expect(kaart).toMatchObject({ soort: 'artikel', bron: expect.stringMatching(/\S/) })
})

test.each([
  ['a TLV-number', '2023-0117', 'TLV-aanvraag 2023-0117', '2023-0117'],
  ['a TLV-number in another writing', 'tlv 117', 'TLV-aanvraag 2023-0117', '2023-0117'],
  ['initialen', 'jv', 'TLV-aanvraag 2023-0117', '2023-0117'],
  ['a number of a melding', 'melding 31', 'Melding 31', '31'],
])('finds a dossier by %s', async (_naam, tekst, titel, nummer) => {
  const treffers = await zoek('dossiers', tekst)
  expect(treffers.find((treffer) => treffer.titel === titel)?.kaart).toMatchObject({ naar: { nummer } })
})

test('what is put into the message says nothing of a leerling, what the seeker sees does', async () => {
  for (const tekst of ['', 'jv', 'f.a.', '2023-0117', 'melding 31']) {
    const treffers = await zoek('dossiers', tekst)
    expect(treffers.length).toBeGreaterThan(0)
    for (const { kaart, toelichting } of treffers) {
      expect(toelichting).toMatch(/[A-Z]\./)
      expect(JSON.stringify(kaart)).not.toMatch(/J\.V\.|F\.A\.|groep|Proefmolen/)
    }
  }
})

test('a dossier of another school is not there, like one that does not exist', async () => {
  expect(await zoek('dossiers', '2023-0099')).toEqual([])
  expect(await zoek('dossiers', 'k.l.')).toEqual([])
  expect(await zoek('dossiers', '2023-9999')).toEqual([])
})

test('who sees no dossiers is told so, and one does not search by a name', async () => {
  const { deps } = testhuis(iemand('bestuur'))
  expect(await opzoeken(deps, { waarin: 'dossiers', tekst: '2023-0117' })).toEqual({ kind: 'geen_toegang' })
  expect(await opzoeken(testhuis().deps, { waarin: 'dossiers', tekst: 'BSN 111222333' })).toEqual({
    kind: 'persoonsgegevens',
  })
})
