import { expect, test } from 'vitest'
import { leesArtikelen } from './lees.ts'
import { bouwKennisbank, maakKennisbank } from './zoek.ts'

test('what is built in steps answers as what is built at once, and lets others go first meanwhile', async () => {
  const artikelen = leesArtikelen().slice(0, 60)
  let beurten = 0
  let klaar = false
  const ander = () => {
    beurten += 1
    if (!klaar) setImmediate(ander)
  }
  setImmediate(ander)
  const gebouwd = await bouwKennisbank(artikelen)
  klaar = true
  expect(beurten).toBeGreaterThan(1)

  const ineens = maakKennisbank(artikelen)
  for (const vraag of ['mag een tlv zonder instemming', 'wie betaalt de taxi', 'wat is booz'])
    expect(gebouwd.rangorde(vraag)).toEqual(ineens.rangorde(vraag))
})
