import { expect, test } from 'vitest'
import type { Uitkomst } from '../../vraag.ts'
import { type Handeling, MISLUKT, naarGedaan } from './handeling.ts'

const gelukt = { uitkomst: { __typename: 'Artikelversie', id: 'x' } }
const geweigerd = { uitkomst: { __typename: 'EigenConcept', melding: 'Jij schreef deze tekst.' } }

test.each<readonly [string, Uitkomst<Handeling>, object]>([
  ['done', { soort: 'klaar', data: gelukt }, { gelukt: true, data: gelukt }],
  ['refused by a rule', { soort: 'klaar', data: geweigerd }, { gelukt: false, melding: 'Jij schreef deze tekst.' }],
  [
    'refused at the door',
    { soort: 'geweigerd', melding: 'Niet aangemeld.' },
    { gelukt: false, melding: 'Niet aangemeld.' },
  ],
  ['failed', { soort: 'mislukt' }, { gelukt: false, melding: MISLUKT }],
])('says that an act is %s', (_, uitkomst, verwacht) => {
  expect(naarGedaan(uitkomst, 'Artikelversie')).toEqual(verwacht)
})
