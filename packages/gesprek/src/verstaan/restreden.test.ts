import type { Datum } from '@thuisnabij/domain'
import { describe, expect, test } from 'vitest'
import { versta } from './verstaan.ts'

const lees = (tekst: string) => versta(tekst, { vandaag: '2023-11-15' as Datum, scholen: [] })

describe('what is told beside the rest, is most likely why', () => {
  test.each([
    ['J.V. groep 6 thuis sinds 6 november, te veel gedoe in de klas', 'veel gedoe in de klas'],
    ['J.V. uit groep 4 zit thuis. Hond dood, hij huilt veel.', 'hij huilt veel'],
    ['J.V. zit thuis, klikt niet met de juf', 'klikt niet met de juf'],
  ])('%s', (tekst, reden) => {
    const { restreden, reden: aangekondigd } = lees(tekst)
    expect(restreden ?? aangekondigd).toBe(reden)
  })

  test.each([
    'J.V. zit thuis',
    'J.V. uit groep 6 is al drie weken niet meer gezien op school',
    'J.V. groep 6 thuis sinds 6 november, ongeoorloofd, leerplicht weet het',
    'J.V. thuis, jeugdteam en ggz zijn betrokken',
    'J.V. thuis, tlv is aangevraagd bij het samenwerkingsverband',
    'J.V. zit thuis, kun je dat noteren?',
    'J.V. komt 3 ochtenden per week sinds maandag',
    'J.V. is ziekgemeld, twijfelachtig verhaal van ouders',
    'J.V. is weer op school, rustig opgestart',
    'J.V. thuis, graag snel reactie, alvast bedankt',
    'J.V. zit thuis vanwege angst, kan de drukte niet aan',
    'ouders van een leerling vinden de school te druk',
    'J.V. wordt thuis geslagen door vader met een riem',
  ])('none in: %s', (tekst) => expect(lees(tekst).restreden).toBeUndefined())

  test('it is the words as typed, of at most eighty letters', () => {
    const lang = `J.V. zit thuis, ${'drukte lawaai onrust '.repeat(8)}`
    expect(lees(lang).restreden?.length).toBeLessThanOrEqual(80)
    expect(lees('J.V. zit thuis, Klikt niet met de Juf').restreden).toBe('Klikt niet met de Juf')
  })
})
