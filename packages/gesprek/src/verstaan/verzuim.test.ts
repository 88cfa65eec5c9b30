import { expect, test } from 'vitest'
import { vindVerzuimtype } from './verzuim.ts'
import { toZin } from './zin.ts'

test.each([
  ['er staat ongeoorloofd maar hij is ziek', 'geoorloofd_ziek'],
  ['er staat ziekgemeld maar het is ongeoorloofd', 'ongeoorloofd'],
  ['er stond als ongeoorloofd, maar ze is geschorst', 'geschorst'],
  ['niet ongeoorloofd maar ziekgemeld', 'geoorloofd_ziek'],
  ['ziek ipv ongeoorloofd', 'geoorloofd_ziek'],
  ['niet geoorloofd', 'ongeoorloofd'],
  ['niet geoorloofd maar ongeoorloofd', 'ongeoorloofd'],
  ['gedeeltelijk ongeoorloofd', 'gedeeltelijk_ongeoorloofd'],
  ['spijbelt', 'ongeoorloofd'],
  ['ziekgemeld maar ik geloof er niks van', 'ziekgemeld_twijfel'],
  ['ziekgemeld, zag hem gewoon buiten lopen', 'ziekgemeld_twijfel'],
  ['staat nergens ingeschreven', 'niet_ingeschreven'],
  ['heeft een vrijstelling', 'vrijstelling'],
  ['geen vrijstelling', undefined],
  ['is niet ziek', undefined],
  ['er staat ongeoorloofd maar dat klopt niet', undefined],
  ['zit thuis', undefined],
  ['zit thuis, moeder is ernstig ziek', undefined],
  ['onze ib’er is ziek, daarom meld ik het', undefined],
  ['moeder belde dat hij ziek is', 'geoorloofd_ziek'],
  ['moeder zegt ziek maar ik heb er een hard hoofd in', 'ziekgemeld_twijfel'],
])('%s: %s', (tekst, type) => expect(vindVerzuimtype(toZin(tekst))).toBe(type))
