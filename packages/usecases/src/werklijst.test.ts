import { proefmolen } from '@thuisnabij/db/testing'
import { datum } from '@thuisnabij/domain'
import { expect, test } from 'vitest'
import { signaalAfhandelen } from './signaal-afhandelen.ts'
import { signaalOppakken } from './signaal-oppakken.ts'
import { gelukt, geweigerd, laat, leegHuis } from './testing/huis.ts'
import { thuiszitterActiviteitToevoegen } from './thuiszitter-activiteit-toevoegen.ts'
import { thuiszitterMelden } from './thuiszitter-melden.ts'
import { eigenSignalen, meldingenBijNorm, stilleMeldingen } from './werklijst-inzien.ts'

async function huisMetMeldingen() {
  const db = await leegHuis()
  const meld = async (initialen: string, sinds: string) =>
    gelukt(
      await laat(db, 1, (sessie) =>
        thuiszitterMelden(sessie, {
          leerling: { initialen, schoolId: proefmolen, groep: 5 },
          melding: { verzuimSinds: { op: datum(sinds), precisie: 'dag' }, verzuimtype: 'ongeoorloofd' },
        }),
      ),
    )
  return { db, lang: await meld('K.L.', '2023-08-28'), kort: await meld('J.V.', '2023-11-06') }
}

test('what waits for a coördinator: what nobody has and what they have, not what a colleague has or what is done', async () => {
  const { db } = await huisMetMeldingen()
  await using _ = db
  const alle = gelukt(await laat(db, 4, eigenSignalen))
  const [een, ...rest] = alle
  if (!een) throw new Error('no signaal')
  gelukt(await laat(db, 4, (sessie) => signaalOppakken(sessie, { id: een.id })))
  expect(gelukt(await laat(db, 4, eigenSignalen))).toHaveLength(alle.length)
  expect(gelukt(await laat(db, 5, eigenSignalen)).map(({ nummer }) => nummer)).toEqual(rest.map(({ nummer }) => nummer))
  gelukt(await laat(db, 4, (sessie) => signaalAfhandelen(sessie, { id: een.id, afhandeling: 'Plan gemaakt' })))
  expect(gelukt(await laat(db, 4, eigenSignalen)).map(({ nummer }) => nummer)).toEqual(rest.map(({ nummer }) => nummer))
  expect(geweigerd(await laat(db, 1, eigenSignalen))).toBe('GeenToegang')
})

test('what nears the norm and what is quiet, each as whoever asks may see it', async () => {
  const { db, lang } = await huisMetMeldingen()
  await using _ = db
  const nummers = (meldingen: readonly { readonly melding: { readonly nummer: { readonly nummer: number } } }[]) =>
    meldingen.map(({ melding }) => melding.nummer.nummer)
  expect(nummers(gelukt(await laat(db, 4, meldingenBijNorm)))).toEqual([lang.nummer.nummer])
  expect(nummers(gelukt(await laat(db, 2, meldingenBijNorm)))).toEqual([])

  const later = () => new Date('2023-12-05T09:00:00.000Z')
  expect(gelukt(await laat(db, 1, stilleMeldingen))).toEqual([])
  expect(nummers(gelukt(await laat(db, 1, stilleMeldingen, later)))).toHaveLength(2)
  const activiteit = { id: lang.id, op: datum('2023-12-01'), soort: 'overleg', omschrijving: '' } as const
  gelukt(await laat(db, 1, (sessie) => thuiszitterActiviteitToevoegen(sessie, activiteit), later))
  expect(nummers(gelukt(await laat(db, 1, stilleMeldingen, later)))).toHaveLength(1)
})
