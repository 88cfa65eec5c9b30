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
  ['J.V. (12-03-2014) zit thuis', ['geboortedatum']],
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
  ['J.V. Komt niet meer, J. V. Thuis', []],
  ['S. el B. Groep 5, moeder wil niet', []],
  ['vader J.V. belde, Ongeoorloofd, Leerplicht weet het', []],
  ['J.V. uit groep 6 van De Zaanoever zit thuis', []],
  ['Zaan Primair en Veilig Thuis weten ervan', []],
  ['Wat doet het Dienstencentrum Zaan Primair?', []],
  ['Hoe heet onze FG?', []],
  ['sinds Maandag 30 Oktober', []],
  ['Melding Thuiszitter S.B. gr4 obs De Zaanoever', []],
  ['nummer 123456789', []],
  ['status TLV-2023-0117', []],
])('%s', (tekst, wat) => {
  expect(vindPersoonsgegevens(tekst, ['De Zaanoever', 'Agora'])).toEqual(wat)
})
