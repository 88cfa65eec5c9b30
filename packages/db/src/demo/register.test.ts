import { initialenSleutel, isLopend, type Leerling } from '@thuisnabij/domain'
import { describe, expect, test } from 'vitest'
import { kansVan } from './kans.ts'
import { readInstellingen } from './load.ts'
import { DE_ZAANOEVER, PROEFMOLEN } from './personas.ts'
import { type Demoregister, demoRegister } from './register.ts'

const instellingen = readInstellingen()
const regio = demoRegister(instellingen)

const genummerd = ({ aanvragen }: Demoregister) => aanvragen.flatMap((een) => (een.status === 'concept' ? [] : [een]))

describe('the region at scale 1', () => {
  test('is the same every time, and another one from another seed', () => {
    expect(demoRegister(instellingen)).toEqual(regio)
    const anders = demoRegister(instellingen, { seed: 7 })
    expect(anders.leerlingen).not.toEqual(regio.leerlingen)
    expect(anders.leerlingen.length).toBe(regio.leerlingen.length)
  })

  test.each([1, 2, 3, 4, 5, 6, 7, 8])('breaks no rule of the domain, whatever the seed (%i)', (seed) => {
    expect(genummerd(demoRegister(instellingen, { seed }))).toHaveLength(469)
  })

  test('has 58 basisscholen and two for speciaal (basis)onderwijs under seven schoolbesturen in three gemeenten', () => {
    const van = (soort: string) => regio.scholen.filter((school) => school.soort === soort).length
    expect([van('bao'), van('sbo'), van('so')]).toEqual([58, 1, 1])
    expect(new Set(regio.scholen.map(({ schoolbestuurId }) => schoolbestuurId)).size).toBe(7)
    expect(new Set(regio.scholen.map(({ gemeenteId }) => gemeenteId)).size).toBe(3)
    expect(new Set(regio.scholen.map(({ naam }) => naam)).size).toBe(60)
  })

  test('numbers aanvragen and meldingen in order of filing, without a gap', () => {
    for (const jaar of [2020, 2021, 2022, 2023]) {
      const reeksen = [
        genummerd(regio).map(({ nummer, ingediendOp }) => ({
          jaar: nummer.jaar,
          nr: nummer.volgnummer,
          op: ingediendOp,
        })),
        regio.meldingen.map(({ nummer, gemeldOp }) => ({ jaar: nummer.jaar, nr: nummer.nummer, op: gemeldOp })),
      ]
      for (const reeks of reeksen) {
        const opNummer = reeks.filter((een) => een.jaar === jaar).toSorted((een, ander) => een.nr - ander.nr)
        expect(opNummer.map(({ nr }) => nr)).toEqual(opNummer.map((_, index) => index + 1))
        expect(opNummer.map(({ op }) => op)).toEqual(opNummer.map(({ op }) => op).toSorted())
      }
    }
    const hoogste = regio.nummers.filter(({ jaar }) => jaar === 2023 || jaar === 0)
    expect(hoogste.map(({ laatste }) => laatste)).toEqual([140, 31, 14])
  })

  test('puts no invented child at Proefmolen or De Zaanoever, and gives nobody the initialen of a fixed dossier', () => {
    const vast = ['J.V.', 'S. el B.', 'S.B.', 'D.K.', 'R.M.', 'L.P.', 'F.A.', 'F.A.', 'M.H.', 'A.B.', 'K.L.']
    const proef = regio.scholen.filter(({ naam }) => naam === PROEFMOLEN || naam === DE_ZAANOEVER).map(({ id }) => id)
    const opProefscholen = regio.leerlingen.filter(({ schoolId }) => schoolId && proef.includes(schoolId))
    const initialen = (leerlingen: readonly Leerling[]) => leerlingen.map((een) => een.initialen).toSorted()
    expect(initialen(opProefscholen)).toEqual(vast.toSorted())
    const sleutels = new Set(vast.map(initialenSleutel))
    expect(regio.leerlingen.filter((een) => sleutels.has(initialenSleutel(een.initialen)))).toHaveLength(vast.length)
  })

  test('has some forty children at home and over twenty aanvragen under way', () => {
    expect(regio.meldingen.filter(({ status }) => status === 'lopend')).toHaveLength(37)
    expect(regio.aanvragen.filter(({ status }) => isLopend(status)).length).toBeGreaterThan(20)
  })

  test('has every state, bezwaren that were gegrond and not, and children of every kind', () => {
    const statussen = new Set(regio.aanvragen.map(({ status }) => status))
    expect(statussen.size).toBe(9)
    const bezwaren = genummerd(regio).flatMap((een) => een.bezwaren.map(({ uitkomst }) => uitkomst))
    expect(new Set(bezwaren).size).toBeGreaterThan(1)
    expect(new Set(regio.plaatsingen.map(({ status }) => status)).size).toBe(3)
    expect(new Set(regio.aanvragen.map(({ doelgroep }) => doelgroep)).size).toBe(4)
    expect(new Set(regio.aanvragen.map(({ herkomst }) => herkomst)).size).toBe(3)
  })
})

describe('a greater scale', () => {
  test('leaves the region as it is and adds as many dossiers and schools again', () => {
    const groot = demoRegister(instellingen, { schaal: 3 })
    expect(groot.scholen).toHaveLength(180)
    expect(genummerd(groot)).toHaveLength(3 * 469)
    const volgnummers = genummerd(groot).filter(({ nummer }) => nummer.jaar === 2023)
    expect(Math.max(...volgnummers.map(({ nummer }) => nummer.volgnummer))).toBe(3 * 140)
    expect(groot.scholen.slice(0, 60)).toEqual(regio.scholen)
    expect(groot.aanvragen.slice(0, 469)).toEqual(regio.aanvragen)
    expect(groot.signalen).toEqual(regio.signalen)
  })

  test('can be had on the schools there are', () => {
    const vol = demoRegister(instellingen, { schaal: 3, schoolschaal: 1 })
    expect([vol.scholen.length, vol.aanvragen.length]).toEqual([60, 3 * 469])
  })
})

test('chance gives the same row for the same seed, each choice about as often as it weighs', () => {
  const trek = () => {
    const kans = kansVan(5)
    return Array.from({ length: 4000 }, () =>
      kans.weeg([
        ['vaak', 3],
        ['soms', 1],
      ]),
    )
  }
  expect(trek()).toEqual(trek())
  expect(trek().filter((keuze) => keuze === 'vaak').length / 4000).toBeCloseTo(0.75, 1)
})
