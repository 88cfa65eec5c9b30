import { datum } from '@thuisnabij/domain'
import { expect, test } from 'vitest'
import { versta } from './verstaan.ts'

const gevonden = (tekst: string) => versta(tekst, { vandaag: datum('2023-11-15'), scholen: [] }).persoonsgegevens

test.each(['Q.X. van 12 maart 2014 zit thuis sinds maandag', 'Q.X. 12-03-2014 zit thuis sinds maandag'])(
  'a whole date beside the initialen is a date of birth: %s',
  (tekst) => {
    expect(gevonden(tekst)).toEqual(['geboortedatum'])
  },
)

test.each(['tlv 117 van 12 maart 2019', 'geldig van 1 augustus 2019 tot 2021', 'Q.X. zit thuis sinds 12 maart 2014'])(
  "the day of a paper, or a first day at home, is nobody's birth: %s",
  (tekst) => {
    expect(gevonden(tekst)).toEqual([])
  },
)
