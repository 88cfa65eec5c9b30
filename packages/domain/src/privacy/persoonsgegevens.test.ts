import { expect, test } from 'vitest'
import { vindPersoonsgegevens } from './persoonsgegevens.ts'

test.each([
  ['Jan de Vries BSN 111222333 geboren 3-4-2015', ['naam', 'geboortedatum', 'bsn']],
  ['J.V. heeft het syndroom van Down; Syndroom van Down dus', []],
  ['Renée O’Neill belt', ['naam']],
  ['melding: Jan de Vries geb 12-3-2014 bsn 123456782 zit thuis', ['naam', 'geboortedatum', 'bsn']],
  ['bsn 123456782', ['bsn']],
  ['123.456.782', ['bsn']],
  ['J.V. geboren op 12 maart 2014', ['geboortedatum']],
  ['j v geboren drieëntwintig mei tweeduizend veertien', ['geboortedatum']],
  ['twee leerlingen: M.T. en A. de J. Beiden zijn geschorst', []],
  ['J.V. (12-03-2014) zit thuis', ['geboortedatum']],
  ['J.V. is gebore nop 12-03-2014', ['geboortedatum']],
  ['J.V. is gebroen op 12-03-2014', ['geboortedatum']],
  ['J.V. geboorenop 12-03-2014', ['geboortedatum']],
  ['gebouw dicht sinds 12-03-2023', []],
  ['J.V. thuis sinds 12-03-2023', []],
  ['leerling Fatima el Amrani is ziek', ['naam']],
  ['mohammed el idrissi zit thuis', ['naam']],
  ['hij heet pieter jansen', ['naam']],
  ['Sofie V. zit thuis', ['naam']],
  ['sofie van der V. groep 4', ['naam']],
  ['melding: J. Vermeulen groep 4', ['naam']],
  ['melding Jansen, Sofie groep 4', ['naam']],
  ['mila jansen zit thuis', ['naam']],
  ['omdat de oudste broer Ahmed hem pest', ['naam']],
  ['vader Jansen boos', ['naam']],
  ['hij wordt gepest door Daan', ['naam']],
  ['J.V. (Xanthe) zit thuis', ['naam']],
  ['Xanthe (X.V.) zit thuis', ['naam']],
  ['reden: gepest door Xaviero uit de klas', ['naam']],
  ['ruzie met Yfke', ['naam']],
  ['tlv voor finn jacobs graag', ['naam']],
  ['mats postma komt niet', ['naam']],
  ['weet je nog iets van fenna ruigrok', ['naam']],
  ['Yusuf Demir, 7-7-2012', ['naam', 'geboortedatum']],
  ['lieve help wat een weer, en daan zit thuis', []],
  ['Treintijden Zaandam-Utrecht', []],
  ['vanaf hoeveel dagen heet iemand een thuiszitter', []],
  ['gepest door Klasgenoten', []],
  ['J.V. (Groep 6) zit thuis', []],
  ['J.V. (Proefmolen) zit thuis', []],
  ['J.V. Komt niet meer, J. V. Thuis', []],
  ['S. el B. Groep 5, moeder wil niet', []],
  ['vader J.V. belde, Ongeoorloofd, Leerplicht weet het', []],
  ['J.V. uit groep 6 van De Zaanoever zit thuis', []],
  ['Zaan Primair en Veilig Thuis weten ervan', []],
  ['Wat doet het Dienstencentrum Zaan Primair?', []],
  ['Hoe heet onze FG?', []],
  ['sinds Maandag 30 Oktober', []],
  ['Melding Thuiszitter S.B. gr4 obs De Zaanoever', []],
  ['zijn BSN is 1111222333', ['bsn']],
  ['bsn: 12345678', ['bsn']],
  ['haar burgerservicenummer is 111 222 33', ['bsn']],
  ['staat het bsn op de aanvraag 2023-0117?', []],
  ['987654321 is het bsn', ['bsn']],
  ['burger service nummer negen acht zeven zes vijf vier drie twee een', ['bsn']],
  ['een twee drie vier vijf', []],
  ['het bsn van een kind: 1234567', ['bsn']],
  ['J.V. zit thuis sinds 01-08-2023 een paar dagen per week', []],
  ['bel 06-12345678, dat is geen bsn', []],
  ['nummer 123456789', []],
  ['status TLV-2023-0117', []],
])('%s', (tekst, wat) => {
  expect(vindPersoonsgegevens(tekst, ['De Zaanoever', 'Agora', 'Proefmolen'])).toEqual(wat)
})

test.each(['q.x. zit thuis, ruzie met jayden over voetbal', 'broertje lotte zit ook thuis', 'J.V. (jayden) zit thuis'])(
  'a known first name gives itself away beside who it is, also in small letters: %s',
  (tekst) => {
    expect(vindPersoonsgegevens(tekst, [])).toEqual(['naam'])
  },
)

test.each([
  'karin belt morgen',
  'met anouk spreken',
  'dank hanneke fijne dag',
  'ruzie met een klasgenoot',
  'bang voor de juf',
])('what is done with a colleague is no surname: %s', (tekst) => {
  expect(vindPersoonsgegevens(tekst, [])).toEqual([])
})

test('eight digits that read as a day are a date of birth', () => {
  expect(vindPersoonsgegevens('q.x. 12032014 zit thuis', [])).toEqual(['geboortedatum'])
  expect(vindPersoonsgegevens('zaak 99032014', [])).toEqual([])
})
