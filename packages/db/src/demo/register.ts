import {
  aanvraagverloopVan,
  type Datum,
  datum,
  type Inschrijving,
  type Instellingen,
  type Leerling,
  type Maandstand,
  type Mandaat,
  maandstandenOp,
  type Plaatsing,
  type SchoolId,
  type ThuiszitterInstellingen,
  type Thuiszittermelding,
  type TlvAanvraag,
} from '@thuisnabij/domain'
import type { NummerreeksTable } from '../organisatie.table.ts'
import { gisteren, type Nummerdag, vandaag, vulNummers } from './dagen.ts'
import { type Kans, kansVan } from './kans.ts'
import { LOPEND } from './lopende-meldingen.ts'
import { type Meldingdossier, trekLopende, trekMeldingdossier } from './meldingen.ts'
import { type Demoorganisatie, type Demoschool, demoOrganisatie, SCHOLEN_PER_REGIO } from './organisatie.ts'
import { DE_ZAANOEVER, PROEFMOLEN } from './personas.ts'
import { type Demosignaal, demoSignalen } from './signalen.ts'
import { type Herkomstgebied, type TlvDossier, trekTlvDossier } from './tlv-dossier.ts'
import { vasteTlvDossiers, vasteTlvNummers } from './vaste-aanvragen.ts'
import { vasteMeldingen, vasteMeldingnummers } from './vaste-meldingen.ts'

export type DemoOptions = {
  /** How many times the dossiers of the region; 1 unless given. */
  readonly schaal?: number
  /** How many times its schools; as many as `schaal` unless given. */
  readonly schoolschaal?: number
  /** Another seed gives other invented children around the same fixed dossiers. */
  readonly seed?: number
}

/** Everything in the demo data, as domain values. */
export type Demoregister = Demoorganisatie & {
  readonly leerlingen: readonly Leerling[]
  readonly inschrijvingen: readonly Inschrijving[]
  readonly aanvragen: readonly TlvAanvraag[]
  readonly plaatsingen: readonly Plaatsing[]
  readonly meldingen: readonly Thuiszittermelding[]
  readonly signalen: readonly Demosignaal[]
  readonly maandstanden: readonly Maandstand[]
  readonly nummers: readonly NummerreeksTable[]
}

type Jaar = {
  readonly jaar: number
  readonly van: Datum
  readonly tot: Datum
  readonly tlv: number
  readonly meldingen: number
}

/** The years of the register, with the highest numbers at scale 1. */
const JAREN: readonly Jaar[] = [
  { jaar: 2020, van: datum('2020-08-24'), tot: datum('2020-12-18'), tlv: 52, meldingen: 12 },
  { jaar: 2021, van: datum('2021-01-04'), tot: datum('2021-12-23'), tlv: 131, meldingen: 33 },
  { jaar: 2022, van: datum('2022-01-10'), tot: datum('2022-12-22'), tlv: 146, meldingen: 44 },
  { jaar: 2023, van: datum('2023-01-09'), tot: gisteren, tlv: 140, meldingen: 31 },
]

/**
 * Makes the demo data: the fixed dossiers, and an invented region around them. The same options give the same data.
 *
 * At a greater `schaal` the region of scale 1 stays as it is, and as many dossiers again come behind it, numbered on.
 */
export function demoRegister(
  instellingen: Instellingen,
  { schaal = 1, schoolschaal = schaal, seed = 2755 }: DemoOptions = {},
): Demoregister {
  const organisatie = demoOrganisatie(instellingen, { regios: schoolschaal, seed })
  const regio = gebiedVan(organisatie, organisatie.scholen.slice(0, SCHOLEN_PER_REGIO))
  const verder = schoolschaal > 1 ? gebiedVan(organisatie, organisatie.scholen.slice(SCHOLEN_PER_REGIO)) : regio
  // What was done was done before these settings were filled in.
  const tlv = { ...instellingen.tlv, vereisteStukken: [], mandaten: MANDATEN, termijnen: {} }
  const trekTlv = (gebied: Herkomstgebied) => (nummerdag: Nummerdag) =>
    trekTlvDossier(kansBij(seed, nummerdag), nummerdag, { gebied, instellingen: tlv })
  const trekMelding = (gebied: Herkomstgebied, magLopen?: ThuiszitterInstellingen) => (nummerdag: Nummerdag) =>
    trekMeldingdossier(kansBij(seed, nummerdag, 1000), nummerdag, { gebied, ...(magLopen ? { magLopen } : {}) })
  return metAfgeleid(instellingen, {
    ...organisatie,
    tlvDossiers: [
      ...vasteTlvDossiers(organisatie.scholen, tlv),
      ...vrijeNummers(kansVan(seed + 101), 'tlv').map(trekTlv(regio)),
      ...nummersVerder(kansVan(seed + 102), 'tlv', schaal).map(trekTlv(verder)),
    ],
    meldingdossiers: [
      ...LOPEND.map((lopend) => trekLopende(kansBij(seed, lopend, 1000), lopend, regio)),
      ...vrijeNummers(kansVan(seed + 201), 'meldingen').map(trekMelding(regio)),
      ...nummersVerder(kansVan(seed + 202), 'meldingen', schaal).map(trekMelding(verder, instellingen.thuiszitter)),
    ],
  })
}

// A chance of its own for each number, so that one more choice for one child does not change all who come after.
const kansBij = (seed: number, { op, nummer }: Nummerdag, reeks = 0): Kans =>
  kansVan(Math.imul(seed + reeks + Number(op.slice(0, 4)), 0x9e37_79b1) ^ Math.imul(nummer, 0x85eb_ca6b))

const gebiedVan = ({ gemeenten }: Demoorganisatie, scholen: readonly Demoschool[]): Herkomstgebied => ({
  basisscholen: scholen.filter(({ soort, naam }) => soort === 'bao' && naam !== PROEFMOLEN && naam !== DE_ZAANOEVER),
  sbo: scholen.filter(({ soort }) => soort === 'sbo'),
  so: scholen.filter(({ soort }) => soort === 'so'),
  gemeenten: gemeenten.map(({ id }) => id),
})

/** The numbers of the region that no fixed dossier has, with their days. */
const vrijeNummers = (kans: Kans, reeks: Reeks): readonly Nummerdag[] =>
  JAREN.flatMap(({ jaar, van, tot, [reeks]: laatste }) =>
    vulNummers(kans, { van, tot, eerste: 1, laatste, vast: bezet(reeks, jaar) }),
  )

/** The numbers of a greater scale, behind those of the region. */
const nummersVerder = (kans: Kans, reeks: Reeks, schaal: number): readonly Nummerdag[] =>
  JAREN.flatMap(({ van, tot, [reeks]: laatste }) =>
    vulNummers(kans, { van, tot, eerste: laatste + 1, laatste: laatste * schaal, vast: [] }),
  )

type Reeks = 'tlv' | 'meldingen'

function bezet(reeks: Reeks, jaar: number): readonly Nummerdag[] {
  const vast = reeks === 'tlv' ? vasteTlvNummers : vasteMeldingnummers
  const lopend = reeks === 'tlv' ? [] : LOPEND.filter((melding) => melding.jaar === jaar)
  return [...(jaar === 2023 ? vast : []), ...lopend].toSorted((een, ander) => een.nummer - ander.nummer)
}

type Dossiers = Demoorganisatie & {
  readonly tlvDossiers: readonly TlvDossier[]
  readonly meldingdossiers: readonly Meldingdossier[]
}

function metAfgeleid(
  instellingen: Instellingen,
  { tlvDossiers, meldingdossiers, ...organisatie }: Dossiers,
): Demoregister {
  const leerlingen = [...tlvDossiers, ...meldingdossiers].map(({ leerling }) => leerling)
  const aanvragen = tlvDossiers.map(({ aanvraag }) => aanvraag)
  const gemeld = [...vasteMeldingen(), ...meldingdossiers.map(({ melding }) => melding)]
  const signalen = demoSignalen(gemeld, instellingen.thuiszitter)
  const meldingen = metBehandelaar(gemeld, signalen)
  return {
    ...organisatie,
    leerlingen,
    inschrijvingen: [...tlvDossiers, ...meldingdossiers].flatMap(({ inschrijvingen }) => inschrijvingen),
    aanvragen,
    plaatsingen: tlvDossiers.flatMap(({ plaatsing }) => plaatsing ?? []),
    meldingen,
    signalen,
    maandstanden: maandstandenVan(instellingen, { leerlingen, aanvragen, meldingen }),
    nummers: nummersGebruikt({ aanvragen, meldingen, signalen }),
  }
}

/** Each with the coördinator who took up the last of its signalen. */
function metBehandelaar(
  meldingen: readonly Thuiszittermelding[],
  signalen: readonly Demosignaal[],
): readonly Thuiszittermelding[] {
  const wieHeeft = new Map(
    signalen.flatMap(({ signaal }) =>
      signaal.status === 'open' || !('meldingId' in signaal.dossier)
        ? []
        : [[signaal.dossier.meldingId, signaal.opgepaktDoor]],
    ),
  )
  return meldingen.map((melding) => {
    const behandelaar = wieHeeft.get(melding.id)
    return behandelaar === undefined ? melding : { ...melding, behandelaar }
  })
}

function maandstandenVan(
  { thuiszitter }: Instellingen,
  { leerlingen, aanvragen, meldingen }: Pick<Demoregister, 'leerlingen' | 'aanvragen' | 'meldingen'>,
): readonly Maandstand[] {
  const leerlingBij = new Map(leerlingen.map((leerling) => [leerling.id, leerling]))
  const metLeerling = meldingen.flatMap((melding) => {
    const leerling = leerlingBij.get(melding.leerlingId)
    return leerling ? [{ ...melding, leerling }] : []
  })
  const perSchool = Map.groupBy(metLeerling, ({ schoolId }) => schoolId)
  const aanvragenPerSchool = Map.groupBy(aanvragen, ({ schoolId }) => schoolId)
  const scholen = new Set<SchoolId | undefined>([...perSchool.keys(), ...aanvragenPerSchool.keys()])
  return [...scholen].flatMap((schoolId) =>
    maandstandenOp(
      {
        ...(schoolId === undefined ? {} : { schoolId }),
        meldingen: perSchool.get(schoolId) ?? [],
        aanvragen: (aanvragenPerSchool.get(schoolId) ?? []).flatMap((een) => aanvraagverloopVan(een) ?? []),
      },
      vandaag,
      thuiszitter,
    ),
  )
}

type Genummerd = Pick<Demoregister, 'aanvragen' | 'meldingen' | 'signalen'>

/** The highest number of each series. */
function nummersGebruikt({ aanvragen, meldingen, signalen }: Genummerd): readonly NummerreeksTable[] {
  const hoogste = new Map<string, NummerreeksTable>()
  const tel = (soort: NummerreeksTable['soort'], jaar: number, laatste: number) => {
    const sleutel = `${soort} ${jaar}`
    if (laatste > (hoogste.get(sleutel)?.laatste ?? 0)) hoogste.set(sleutel, { soort, jaar, laatste })
  }
  for (const aanvraag of aanvragen)
    if (aanvraag.status !== 'concept') tel('tlv_aanvraag', aanvraag.nummer.jaar, aanvraag.nummer.volgnummer)
  for (const { nummer } of meldingen) tel('thuiszittermelding', nummer.jaar, nummer.nummer)
  for (const { signaal } of signalen) tel('signaal', 0, signaal.nummer)
  return [...hoogste.values()]
}

// The coördinatoren of the demo data decide on every soort, whomever the settings name.
const MANDATEN = (['SBO', 'SO_LAAG', 'SO_MIDDEN', 'SO_HOOG'] as const).map((soort): Mandaat => {
  return { soort, rol: 'coordinatie', bron: 'Demogegevens', sinds: datum('2020-08-01') }
})
