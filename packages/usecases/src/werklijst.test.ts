import { proefmolen } from '@thuisnabij/db/testing'
import { datum, type Verzuimtype } from '@thuisnabij/domain'
import { expect, test } from 'vitest'
import type { Werksessie } from './sessie.ts'
import { signaalAfhandelen } from './signaal-afhandelen.ts'
import { signaalOppakken } from './signaal-oppakken.ts'
import { gelukt, geweigerd, laat, leegHuis } from './testing/huis.ts'
import { thuiszitterActiviteitToevoegen } from './thuiszitter-activiteit-toevoegen.ts'
import { thuiszitterMelden } from './thuiszitter-melden.ts'
import { eigenSignalen, meldingenBijNorm, stilleMeldingen, type Werkmeldingen } from './werklijst-inzien.ts'

const begin = { first: 5, vanaf: 0 }
const signalen = (sessie: Werksessie) => eigenSignalen(sessie, begin)
const bijNorm = (sessie: Werksessie) => meldingenBijNorm(sessie, begin)
const stil = (sessie: Werksessie) => stilleMeldingen(sessie, begin)

async function huisMetMeldingen() {
  const db = await leegHuis()
  const meld = async (initialen: string, sinds: string, verzuimtype: Verzuimtype = 'ongeoorloofd') =>
    gelukt(
      await laat(db, 1, (sessie) =>
        thuiszitterMelden(sessie, {
          leerling: { initialen, schoolId: proefmolen, groep: 5 },
          melding: { verzuimSinds: { op: datum(sinds), precisie: 'dag' }, verzuimtype },
        }),
      ),
    )
  return { db, meld, lang: await meld('K.L.', '2023-08-28'), kort: await meld('J.V.', '2023-11-06') }
}

test('what waits for a coördinator: what nobody has and what they have, not what a colleague has or what is done', async () => {
  const { db } = await huisMetMeldingen()
  await using _ = db
  const { signalen: alle } = gelukt(await laat(db, 4, signalen))
  const [een, ...rest] = alle
  if (!een) throw new Error('no signaal')
  gelukt(await laat(db, 4, (sessie) => signaalOppakken(sessie, { id: een.id })))
  expect(gelukt(await laat(db, 4, signalen)).totaal).toBe(alle.length)
  expect(gelukt(await laat(db, 5, signalen)).signalen.map(({ nummer }) => nummer)).toEqual(
    rest.map(({ nummer }) => nummer),
  )
  gelukt(await laat(db, 4, (sessie) => signaalAfhandelen(sessie, { id: een.id, afhandeling: 'Plan gemaakt' })))
  expect(gelukt(await laat(db, 4, signalen)).signalen.map(({ nummer }) => nummer)).toEqual(
    rest.map(({ nummer }) => nummer),
  )
  expect(geweigerd(await laat(db, 1, signalen))).toBe('GeenToegang')
})

test('what nears the norm and what is quiet, each as whoever asks may see it', async () => {
  const { db, lang } = await huisMetMeldingen()
  await using _ = db
  const nummers = ({ dossiers }: Werkmeldingen) => dossiers.map(({ melding }) => melding.nummer.nummer)
  expect(nummers(gelukt(await laat(db, 4, bijNorm)))).toEqual([lang.nummer.nummer])
  expect(nummers(gelukt(await laat(db, 2, bijNorm)))).toEqual([])

  const later = () => new Date('2023-12-05T09:00:00.000Z')
  expect(gelukt(await laat(db, 1, stil))).toEqual({ dossiers: [], totaal: 0 })
  expect(nummers(gelukt(await laat(db, 1, stil, later)))).toHaveLength(2)
  const activiteit = { id: lang.id, op: datum('2023-12-01'), soort: 'overleg', omschrijving: '' } as const
  gelukt(await laat(db, 1, (sessie) => thuiszitterActiviteitToevoegen(sessie, activiteit), later))
  expect(nummers(gelukt(await laat(db, 1, stil, later)))).toHaveLength(1)
})

test('a page at a time: each once, in the same order, with how many there are; past the end there is nothing', async () => {
  const { db } = await huisMetMeldingen()
  await using _ = db
  const blad = async (vanaf: number) =>
    gelukt(await laat(db, 4, (sessie) => eigenSignalen(sessie, { first: 1, vanaf })))
  const alle = gelukt(await laat(db, 4, signalen)).signalen
  expect(alle.length).toBeGreaterThan(1)
  for (const [vanaf, signaal] of alle.entries())
    expect(await blad(vanaf)).toEqual({ signalen: [signaal], totaal: alle.length })
  expect((await blad(alle.length)).signalen).toEqual([])

  const later = () => new Date('2023-12-05T09:00:00.000Z')
  const stilBlad = (vanaf: number) =>
    laat(db, 1, (sessie) => stilleMeldingen(sessie, { first: 1, vanaf }), later).then(gelukt)
  const [een, twee] = [await stilBlad(0), await stilBlad(1)]
  expect([een.totaal, twee.totaal]).toEqual([2, 2])
  expect(een.dossiers[0]?.melding.id).not.toBe(twee.dossiers[0]?.melding.id)
})

test('for who counts as no thuiszitter the norm does not hold, so it is neither listed nor counted', async () => {
  const { db, meld, lang } = await huisMetMeldingen()
  await using _ = db
  await meld('Z.K.', '2023-08-28', 'geoorloofd_ziek')
  const { dossiers, totaal } = gelukt(await laat(db, 4, bijNorm))
  expect(dossiers.map(({ melding }) => melding.id)).toEqual([lang.id])
  expect(totaal).toBe(1)
})
