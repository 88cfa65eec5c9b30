import {
  actieveRollen,
  formatTlvNummer,
  laatsteTeldatum,
  maandstandenOp,
  monitorperiode,
  signalenBijTermijn,
  type TlvAanvraag,
  type Wie,
} from '@thuisnabij/domain'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { listInschrijvingen, listLeerlingen, listLeerlingenByInitialen } from '../leerling.queries.ts'
import { getMonitorsomRegio, getSchooldossiers, listMaandstanden } from '../monitor.queries.ts'
import { drawNummer } from '../nummerreeks.queries.ts'
import { findLeerlingenstand, findMedewerkerByAccount, listScholen } from '../organisatie.queries.ts'
import { listPlaatsingen } from '../plaatsing.queries.ts'
import type { Session } from '../session.ts'
import { findSignaalByNummer, listSignaalsleutels, pageSignalen } from '../signaal.queries.ts'
import { as, readAs, type TestDb, testDb } from '../testing.ts'
import {
  findThuiszittermeldingByNummer,
  listLopendeMeldingen,
  listThuiszittermeldingen,
} from '../thuiszittermelding.queries.ts'
import { findTlvAanvraagByNummer, listTlvAanvragen } from '../tlv-aanvraag.queries.ts'
import { gisteren, vandaag } from './dagen.ts'
import { demoId } from './demo-id.ts'
import { holdsDemo, isEmpty, loadDemo, readInstellingen } from './load.ts'
import { demoTenantId, personaAccount, personaId } from './personas.ts'
import { demoRegister } from './register.ts'

let db: TestDb
const instellingen = readInstellingen()
const register = demoRegister(instellingen)

beforeAll(async () => {
  db = await testDb()
  await loadDemo(db.urls.app)
}, 60_000)
afterAll(() => db[Symbol.asyncDispose]())

async function persona(nr: string): Promise<Wie> {
  const account = { tenantId: demoTenantId, aadObjectId: personaAccount(nr) }
  const medewerker = await findMedewerkerByAccount(db.app, account)
  const [rol] = medewerker ? actieveRollen(medewerker, vandaag) : []
  if (!medewerker || !rol) throw new Error(`No persona ${nr}`)
  return { medewerkerId: medewerker.id, ...rol, deur: 'bot' }
}
const alsPersona = async <T>(nr: string, fn: (session: Session) => Promise<T>) => readAs(await persona(nr), db, fn)

describe('loading', () => {
  test('fills an empty register once, and refuses to add to one that is not', async () => {
    await using leeg = await testDb()
    expect([await isEmpty(leeg.urls.app), await holdsDemo(leeg.urls.app)]).toEqual([true, false])
    expect([await isEmpty(db.urls.app), await holdsDemo(db.urls.app)]).toEqual([false, true])
    await expect(loadDemo(db.urls.app)).rejects.toThrow('empty register only')
  })

  test('leaves the register empty when it breaks off halfway', async () => {
    await using half = await testDb()
    await half.owner.schema.dropTable('bezorging').execute()
    await expect(loadDemo(half.urls.app)).rejects.toThrow('bezorging')
    expect(await isEmpty(half.urls.app)).toBe(true)
  })

  test('stores every dossier so that it is read back as it was made', async () => {
    const { aanvragen, meldingen, leerlingen, plaatsingen } = register
    await alsPersona('04', async (session) => {
      const opId = <Iets extends { readonly id: string }>(lijst: readonly Iets[]) =>
        lijst.toSorted((een, ander) => (een.id < ander.id ? -1 : 1))
      const ids = <Id>(lijst: readonly { readonly id: Id }[]) => lijst.map(({ id }) => id)
      expect(opId(await listTlvAanvragen(session, ids(aanvragen)))).toEqual(opId(aanvragen))
      expect(opId(await listThuiszittermeldingen(session, ids(meldingen)))).toEqual(opId(meldingen))
      expect(opId(await listLeerlingen(session, ids(leerlingen)))).toEqual(opId(leerlingen))
      expect(opId(await listPlaatsingen(session))).toEqual(opId(plaatsingen))
    })
  })

  test('gives the next number of each series to who comes next', async () => {
    const volgende = await as(await persona('01'), db, async (session) => [
      await drawNummer(session, 'tlv_aanvraag', 2023),
      await drawNummer(session, 'thuiszittermelding', 2023),
      await drawNummer(session, 'signaal'),
    ])
    expect(volgende).toEqual([141, 32, 15])
  })
})

describe('the fixed dossiers on 15 November 2023', () => {
  const stand = (aanvraag: TlvAanvraag | undefined) =>
    aanvraag && aanvraag.status !== 'concept'
      ? [formatTlvNummer(aanvraag.nummer), aanvraag.soort, aanvraag.ingediendOp, aanvraag.status]
      : undefined

  test.each([
    ['01', 'J.V.', 6, 2013, [['2023-0117', 'SBO', '2023-10-02', 'bij_deskundigen']]],
    ['01', 'S. el B.', 5, 2014, [['2023-0125', 'SO_LAAG', '2023-10-23', 'onvolledig']]],
    ['01', 'S.B.', 4, 2015, [['2023-0131', 'SBO', '2023-11-06', 'ingediend']]],
    ['01', 'D.K.', 7, 2012, [['2023-0104', 'SO_MIDDEN', '2023-09-18', 'ter_besluit']]],
    ['01', 'R.M.', 7, 2012, [['2023-0061', 'SO_LAAG', '2023-04-17', 'toegekend']]],
    ['01', 'L.P.', 3, 2016, [['2023-0090', 'SO_MIDDEN', '2023-09-04', 'in_behandeling']]],
    ['01', 'M.H.', 6, 2013, [['2023-0088', 'SBO', '2023-05-22', 'onvolledig']]],
    ['01', 'A.B.', 1, 2018, [['2023-0140', 'SO_LAAG', '2023-11-14', 'ingediend']]],
    ['02', 'K.L.', 5, 2014, [['2023-0099', 'SBO', '2023-09-11', 'in_behandeling']]],
  ] as const)('persona %s has %s of groep %i', async (nr, initialen, groep, geboortejaar, aanvragen) => {
    await alsPersona(nr, async (session) => {
      const [leerling, ...anderen] = await listLeerlingenByInitialen(session, { initialen })
      expect(leerling).toMatchObject({ initialen, groep, geboortejaar, ingeschreven: true })
      expect(anderen).toEqual([])
      const gevonden = await Promise.all(
        aanvragen.map(([nummer]) =>
          findTlvAanvraagByNummer(session, { jaar: 2023, volgnummer: Number(nummer.slice(5)) }),
        ),
      )
      expect(gevonden.map(stand)).toEqual(aanvragen)
      expect(gevonden.map((aanvraag) => aanvraag?.leerlingId)).toEqual([leerling?.id])
    })
  })

  test('the twins F.A. of groep 2 each have their aanvraag', async () => {
    await alsPersona('01', async (session) => {
      const tweeling = await listLeerlingenByInitialen(session, { initialen: 'F.A.', groep: 2 })
      expect(tweeling.map(({ geboortejaar }) => geboortejaar)).toEqual([2017, 2017])
      const aanvragen = await Promise.all(
        [110, 111].map((volgnummer) => findTlvAanvraagByNummer(session, { jaar: 2023, volgnummer })),
      )
      expect(aanvragen.map(stand)).toEqual([
        ['2023-0110', 'SBO', '2023-09-25', 'in_behandeling'],
        ['2023-0111', 'SBO', '2023-09-25', 'in_behandeling'],
      ])
      expect(new Set(aanvragen.map((aanvraag) => aanvraag?.leerlingId)).size).toBe(2)
    })
  })

  test.each([
    [125, { ontbreekt: ['verslag van het oudergesprek', 'handelingsdeel van het OPP'] }],
    [88, { gebeurtenissen: [{ soort: 'ingediend' }, { soort: 'onvolledig', op: '2023-06-12' }] }],
    [140, { ingediendDoor: personaId('01') }],
    [61, { besluiten: [{ op: '2023-06-20', geldigVan: '2023-08-01', geldigTot: '2025-07-31' }] }],
    [
      117,
      {
        adviezen: [
          { discipline: 'orthopedagoog', deskundigeId: personaId('12') },
          { discipline: 'kinder_en_jeugdpsycholoog', ingeleverdOp: '2023-11-07' },
        ],
      },
    ],
  ])('of 2023-%i it is known what stands in the way, and who did what', async (volgnummer, verwacht) => {
    const aanvraag = await alsPersona('04', (session) => findTlvAanvraagByNummer(session, { jaar: 2023, volgnummer }))
    expect(aanvraag).toMatchObject(verwacht)
  })

  test('R.M. waits for a school outside the region', async () => {
    const plaatsingen = await alsPersona('01', (session) => listPlaatsingen(session))
    expect(plaatsingen).toMatchObject([{ tlv: { nummer: { volgnummer: 61 } }, status: 'wacht' }])
    expect(plaatsingen[0]?.bij).toHaveProperty('schoolBuitenRegio')
  })

  test.each([
    [22, 'De Zaanoever K.L.', '2023-09-04', '2023-09-08', { verzuimtype: 'ongeoorloofd' }],
    [27, 'Proefmolen L.P.', '2023-11-01', '2023-11-03', { verzuimtype: 'gedeeltelijk', aanwezigheid: '3 ochtenden' }],
    [29, 'Proefmolen S.B.', '2023-11-06', '2023-11-08', { verzuimtype: 'ongeoorloofd' }],
    [31, 'Proefmolen J.V.', '2023-10-30', '2023-11-14', { verzuimtype: 'ongeoorloofd', leerplichtGemeld: true }],
  ])('melding %i runs for %s', async (nummer, leerling, sinds, gemeldOp, gegevens) => {
    const melding = await alsPersona('04', (session) => findThuiszittermeldingByNummer(session, { jaar: 2023, nummer }))
    const leerlingId = demoId('leerling', leerling)
    expect(melding).toMatchObject({ status: 'lopend', leerlingId, verzuimSinds: { op: sinds }, gemeldOp, ...gegevens })
    expect(melding).not.toHaveProperty('zichtOpPlek')
  })

  test('no other melding runs at Proefmolen or De Zaanoever', async () => {
    const lopend = async (nr: string) =>
      (await alsPersona(nr, (session) => listLopendeMeldingen(session))).map(({ nummer }) => nummer.nummer)
    expect([await lopend('01'), await lopend('02')]).toEqual([[31, 29, 27], [22]])
  })

  test.each([
    [11, { soort: 'nieuwe_melding', gemaaktOp: '2023-11-03', status: 'opgepakt' }],
    [12, { soort: 'nadert_norm', gemaaktOp: '2023-11-04', termijn: '2023-12-04', status: 'open' }],
    [13, { soort: 'nieuwe_melding', gemaaktOp: '2023-11-08', status: 'opgepakt', opgepaktDoor: personaId('04') }],
    [14, { soort: 'nieuwe_melding', gemaaktOp: '2023-11-14', status: 'open' }],
  ])('signaal %i', async (nummer, verwacht) => {
    expect(await alsPersona('05', (session) => findSignaalByNummer(session, nummer))).toMatchObject(verwacht)
  })

  test('the older signalen are handled, and the open ones wait for both coördinatoren to come', async () => {
    await alsPersona('04', async (session) => {
      const { rows } = await pageSignalen(session, { status: ['afgehandeld'] }, { first: 20 })
      expect(rows.map(({ nummer }) => nummer)).toEqual([10, 9, 8, 7, 6, 5, 4, 3, 2, 1])
      const wachtend = await session.trx
        .selectFrom('bezorging')
        .innerJoin('signaal', 'signaal.id', 'signaal_id')
        .select(['nummer', 'medewerker_id', 'bezorging.status'])
        .orderBy('nummer')
        .execute()
      expect(new Set(wachtend.map(({ status }) => status))).toEqual(new Set(['wacht_op_gesprek']))
      expect(wachtend.map(({ nummer }) => nummer)).toEqual([12, 12, 14, 14])
      expect(new Set(wachtend.map((een) => een.medewerker_id))).toEqual(new Set([personaId('04'), personaId('05')]))
    })
  })
})

describe('who works with them', () => {
  test('the deskundige sees the one aanvraag assigned, and not what the other wrote', async () => {
    const aanvragen = await alsPersona('12', (session) =>
      listTlvAanvragen(
        session,
        register.aanvragen.map(({ id }) => id),
      ),
    )
    expect(aanvragen).toMatchObject([{ nummer: { jaar: 2023, volgnummer: 117 } }])
    expect(JSON.stringify(aanvragen)).not.toContain('past bij het tempo')
  })

  test('De Sluis has children whose TLV ends this schooljaar', async () => {
    const geplaatst = await alsPersona('09', (session) => listPlaatsingen(session, ['geplaatst']))
    const aflopend = geplaatst.filter(({ tlv }) => tlv.geldigTot === '2024-07-31')
    expect(aflopend.length).toBeGreaterThan(5)
  })

  test('nobody knows account 99', async () => {
    const account = { tenantId: demoTenantId, aadObjectId: personaAccount('99') }
    expect(await findMedewerkerByAccount(db.app, account)).toBeUndefined()
  })
})

describe('the region around them', () => {
  test('leaves the termijnbewaking nothing that was forgotten', async () => {
    await alsPersona('04', async (session) => {
      const signalen = (await listLopendeMeldingen(session)).flatMap((melding) =>
        signalenBijTermijn(melding, vandaag, instellingen.thuiszitter),
      )
      const sleutels = signalen.map(({ sleutel }) => sleutel)
      expect(sleutels.length).toBeGreaterThan(0)
      expect((await listSignaalsleutels(session, sleutels)).toSorted()).toEqual(sleutels.toSorted())
    })
  })

  test('has the figures that follow from its dossiers', async () => {
    await alsPersona('04', async (session) => {
      const scholen = [undefined, ...(await listScholen(session)).map(({ id }) => id)]
      const herteld = []
      for (const schoolId of scholen)
        herteld.push(...maandstandenOp(await getSchooldossiers(session, schoolId), vandaag, instellingen.thuiszitter))
      const alle = await listMaandstanden(session, {
        van: '2020-01' as (typeof herteld)[number]['maand'],
        tot: '2030-01' as (typeof herteld)[number]['maand'],
      })
      const opSleutel = (standen: typeof alle) =>
        standen.toSorted((een, ander) => (`${een.schoolId} ${een.maand}` < `${ander.schoolId} ${ander.maand}` ? -1 : 1))
      expect(opSleutel(alle)).toEqual(opSleutel(herteld))
    })
  })

  test('has figures big enough to be shown to the bestuur', async () => {
    const som = await getMonitorsomRegio(db.monitor, monitorperiode(vandaag))
    expect(som).toMatchObject({ thuiszitters: 23, thuiszittersLangerDan3Maanden: 12 })
    expect(som.tlvToegekend).toBeGreaterThanOrEqual(10)
    expect(som.doorlooptijdAantal).toBeGreaterThanOrEqual(10)
    const { bao, sbo, so } = (await findLeerlingenstand(db.app, laatsteTeldatum(vandaag))) ?? { bao: 0, sbo: 0, so: 0 }
    expect(Math.round((bao + sbo + so) / 1000)).toBe(15)
    expect([Math.round((1000 * sbo) / (bao + sbo)), Math.round((1000 * so) / (bao + sbo))]).toEqual([15, 9])
  })

  test('knows where each child was, up to yesterday, without a gap in its school or a day at two', async () => {
    await alsPersona('04', async (session) => {
      const leerlingen = register.leerlingen.filter(({ ingeschreven }) => ingeschreven).slice(0, 60)
      for (const leerling of leerlingen) {
        const inschrijvingen = await listInschrijvingen(session, leerling.id)
        const laatste = inschrijvingen.at(-1)
        expect(laatste).toMatchObject({ schoolId: leerling.schoolId, schooljaar: 2023 })
        expect(laatste).not.toHaveProperty('tot')
        for (const [index, { tot }] of inschrijvingen.slice(0, -1).entries())
          expect(tot && tot < (inschrijvingen[index + 1]?.van ?? '')).toBe(true)
      }
    })
  })

  test('nothing of it lies ahead', () => {
    const dagen = register.aanvragen.flatMap((aanvraag) =>
      'gebeurtenissen' in aanvraag ? aanvraag.gebeurtenissen.map(({ op }) => op) : [],
    )
    const bijMeldingen = register.meldingen.flatMap(({ gemeldOp, activiteiten }) => [
      gemeldOp,
      ...activiteiten.map(({ op }) => op),
    ])
    expect([...dagen, ...bijMeldingen].filter((dag) => dag > gisteren)).toEqual([])
  })
})
