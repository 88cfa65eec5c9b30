import { expect, test } from 'vitest'
import { afkortingen } from './afkortingen.ts'

test.each([
  ['De ondersteuningsplanraad (OPR) stemt in.', [['opr', 'ondersteuningsplanraad']]],
  ['Een TLV (toelaatbaarheidsverklaring) is nodig.', [['tlv', 'toelaatbaarheidsverklaring']]],
  ['Op Overeenstemming Gericht Overleg (OOGO) met de gemeenten.', [['oogo', 'op overeenstemming gericht overleg']]],
  ['De Raad van Toezicht (RvT) kijkt mee.', [['rvt', 'raad van toezicht']]],
  ['Een leerling (die thuis zit) of een school (PO) hier.', []],
])('reads %s', (tekst, verwacht) => {
  expect(afkortingen(tekst)).toEqual(verwacht)
})
