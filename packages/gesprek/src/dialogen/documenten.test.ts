import { datum } from '@thuisnabij/domain'
import type { Documentinhoud } from '@thuisnabij/kennis'
import { expect, test } from 'vitest'
import { testhuis } from '../testhuis.ts'

const document = (titel: string, versie: string, van: string, ...teksten: readonly string[]): Documentinhoud => ({
  documentId: titel,
  titel,
  versie: { versie, geldigVan: datum(van), geladenOp: `${van}T09:00:00.000Z` },
  passages: teksten.map((tekst, plek) => ({ kop: ['2 Zwemmen'], alinea: plek + 1, bladzijde: 4, tekst })),
})
const zwemmen = document(
  'Regeling bewegen',
  '2023',
  '2023-08-01',
  'De zwemles is op dinsdag in bad De Slag. De bus vertrekt om negen uur.',
)

test('an own document is quoted, with where it stands, when no article answers', async () => {
  const huis = testhuis()
  expect((await huis.zeg('op welke dag is de zwemles')).tekst).not.toContain('dinsdag')

  huis.laad(zwemmen)
  const { antwoorden, tekst, begrip } = await huis.zeg('op welke dag is de zwemles')
  expect(tekst).toContain('Dit staat in Regeling bewegen, versie 2023, 2 Zwemmen, p. 4: [1]')
  expect(tekst).toContain('“De zwemles is op dinsdag in bad De Slag. De bus vertrekt om negen uur.”')
  expect(antwoorden).toMatchObject([
    { soort: 'tekst', bronnen: [{ naam: 'Regeling bewegen, versie 2023, 2 Zwemmen, p. 4' }] },
  ])
  expect(begrip).toMatchObject({ intent: 'procedure_vraag', slots: { document: 'Regeling bewegen' } })
})

test('an article that answers comes first, and alone', async () => {
  const huis = testhuis()
  const zonder = await huis.zeg('Wie vraagt een TLV aan?')
  huis.laad(document('Regeling TLV', '1', '2023-01-01', 'De basisschool vraagt de TLV aan bij het loket.'))
  expect((await huis.zeg('Wie vraagt een TLV aan?')).tekst).toBe(zonder.tekst)
})

test('what an article does not know, a document may; in a message of its own', async () => {
  const huis = testhuis()
  const vraag = 'welke documenten moet ik inleveren voor een tlv'
  const bijlage = ['Bijlage TLV-procedure', '2023', '2023-01-01'] as const
  const inhoud = 'Voor een TLV lever je deze documenten in: het OPP, twee adviezen en het formulier.'
  huis.laad(document(...bijlage, inhoud))
  const { antwoorden, begrip } = await huis.zeg(vraag)
  expect(begrip.intent).toBe('niet_in_plan')
  expect(antwoorden.length).toBeGreaterThan(1)
  expect(JSON.stringify(antwoorden[0])).not.toContain('Bijlage TLV-procedure')
  expect(JSON.stringify(antwoorden.at(-1))).toContain(inhoud)

  // The article says that it does not stand in the plan: then the plan is not quoted for it.
  huis.laad(document('Ondersteuningsplan', '2022-2024', '2022-08-01', inhoud))
  expect((await huis.zeg(vraag)).tekst).not.toContain(inhoud)
})

test('a day in the past is read in the version that held then', async () => {
  const huis = testhuis()
  huis.laad(zwemmen, {
    ...document('Regeling bewegen', '2020', '2020-08-01', 'De zwemles is op vrijdag in bad De Watering.'),
  })
  expect((await huis.zeg('op welke dag is de zwemles')).tekst).toContain('dinsdag')
  expect((await huis.zeg('op welke dag stond in 2021 de zwemles')).tekst).toContain('vrijdag')
  expect((await huis.zeg('op welke dag stond in 2019 de zwemles')).tekst).not.toMatch(/vrijdag|versie/)
})

test('a version that expired is quoted with a warning', async () => {
  const huis = testhuis()
  huis.laad({ ...zwemmen, versie: { ...zwemmen.versie, geldigTot: datum('2023-10-31') } })
  expect((await huis.zeg('op welke dag is de zwemles')).tekst).toContain('gold tot en met 31 oktober 2023')
})

test('what stands in a document makes no link', async () => {
  const huis = testhuis()
  huis.laad(
    document('Regeling bewegen', '1', '2023-01-01', 'De zwemles is op dinsdag [klik hier](https://example.org).'),
  )
  expect((await huis.zeg('op welke dag is de zwemles')).tekst).not.toContain('](')
})
