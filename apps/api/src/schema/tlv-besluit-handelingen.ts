import type { Deskundige, MedewerkerId, TlvAanvraagId, Toekenning } from '@thuisnabij/domain'
import {
  tlvAanvraagAfwijzen,
  tlvAanvraagDeskundigenVragen,
  tlvAanvraagDeskundigeVervangen,
  tlvAanvraagHerzien,
  tlvAanvraagTerBesluitLeggen,
  tlvAanvraagToekennen,
  tlvAdviesVastleggen,
  tlvBezwaarAfdoen,
  tlvBezwaarIndienen,
} from '@thuisnabij/usecases'
import { builder, idOf } from './builder.ts'
import { handeling, withoutNull } from './handeling.ts'
import { TlvAanvraagType } from './tlv-aanvraag.ts'
import {
  adviesWeigeringen,
  afdoeningWeigeringen,
  behandelWeigeringen,
  besluitWeigeringen,
  bezwaarWeigeringen,
  deskundigenVragenWeigeringen,
  herzienWeigeringen,
  terBesluitWeigeringen,
} from './tlv-weigeringen.ts'
import {
  AdviespositieEnum,
  BezwaarmakerEnum,
  BezwaarsoortEnum,
  BezwaaruitkomstEnum,
  DisciplineEnum,
  StrekkingEnum,
  TlvSoortEnum,
} from './tlv-woorden.ts'

const ID = { type: idOf<TlvAanvraagId>(), description: 'Kenmerk van de aanvraag.' } as const
const POSITIE = { type: AdviespositieEnum, description: 'Het eerste of het tweede advies.' } as const
const MOTIVERING = { description: 'Waarom dit besluit.' } as const

const DeskundigeInvoer = builder.inputType('DeskundigeInvoer', {
  description: 'Een deskundige die om advies wordt gevraagd.',
  fields: (t) => ({
    discipline: t.field({ type: DisciplineEnum, description: 'Het vak van de deskundige.' }),
    deskundigeId: t.field({
      type: idOf<MedewerkerId>(),
      required: false,
      description: 'Kenmerk van de medewerker, als de deskundige hier bekend is.',
    }),
    deskundigeCode: t.string({ description: 'Een code voor de deskundige. Nooit een naam.' }),
    betrokkenBijBegeleiding: t.boolean({
      description: 'Of de deskundige aan de school verbonden is of aan de aanvraag meewerkte.',
    }),
  }),
})
const toDeskundige = (invoer: typeof DeskundigeInvoer.$inferInput): Deskundige => withoutNull(invoer)

const ToekenningInvoer = builder.inputType('ToekenningInvoer', {
  description: 'Waarvoor en hoe lang een TLV geldt.',
  fields: (t) => ({
    soort: t.field({ type: TlvSoortEnum, description: 'Voor welk onderwijs.' }),
    geldigVan: t.field({ type: 'Datum', description: 'Eerste dag waarop de TLV geldt.' }),
    geldigTot: t.field({ type: 'Datum', description: 'Laatste dag waarop de TLV geldt.' }),
  }),
})

handeling('tlvAanvraagDeskundigenVragen', {
  beschrijving: 'Vraagt twee deskundigen om advies. Door de coördinatie.',
  invoer: (t) => ({
    id: t(ID),
    eerste: t({ type: DeskundigeInvoer, description: 'Orthopedagoog of kinder- en jeugdpsycholoog.' }),
    tweede: t({ type: DeskundigeInvoer, description: 'Een andere deskundige, van een vak dat daarvoor mag.' }),
  }),
  geeft: TlvAanvraagType,
  weigeringen: { ...behandelWeigeringen, ...deskundigenVragenWeigeringen },
  usecase: (sessie, { id, eerste, tweede }) =>
    tlvAanvraagDeskundigenVragen(sessie, { id, deskundigen: [toDeskundige(eerste), toDeskundige(tweede)] }),
})

handeling('tlvAanvraagDeskundigeVervangen', {
  beschrijving: 'Vraagt een andere deskundige, zolang dat advies nog niet binnen is. Door de coördinatie.',
  invoer: (t) => ({
    id: t(ID),
    positie: t(POSITIE),
    deskundige: t({ type: DeskundigeInvoer, description: 'Wie nu wordt gevraagd.' }),
  }),
  geeft: TlvAanvraagType,
  weigeringen: { ...behandelWeigeringen, ...deskundigenVragenWeigeringen, ...adviesWeigeringen },
  usecase: (sessie, { id, positie, deskundige }) =>
    tlvAanvraagDeskundigeVervangen(sessie, { id, positie, deskundige: toDeskundige(deskundige) }),
})

handeling('tlvAdviesVastleggen', {
  beschrijving: 'Legt vast wat een deskundige adviseerde. Door de coördinatie.',
  invoer: (t) => ({
    id: t(ID),
    positie: t(POSITIE),
    strekking: t({ type: StrekkingEnum, description: 'Waar het advies op uitkomt.' }),
    advies: t.string({ description: 'De tekst van het advies.' }),
    ingeleverdOp: t({ type: 'Datum', description: 'Dag waarop het advies binnenkwam.' }),
  }),
  geeft: TlvAanvraagType,
  weigeringen: { ...behandelWeigeringen, ...adviesWeigeringen },
  usecase: (sessie, invoer) => tlvAdviesVastleggen(sessie, invoer),
})

handeling('tlvAanvraagTerBesluitLeggen', {
  beschrijving: 'Legt de aanvraag voor aan wie beslist, als beide adviezen er zijn. Door de coördinatie.',
  invoer: (t) => ({ id: t(ID) }),
  geeft: TlvAanvraagType,
  weigeringen: { ...behandelWeigeringen, ...terBesluitWeigeringen },
  usecase: (sessie, invoer) => tlvAanvraagTerBesluitLeggen(sessie, invoer),
})

handeling('tlvAanvraagToekennen', {
  beschrijving: 'Kent de TLV toe. Wie dit doet beslist, en heeft daarvoor het mandaat.',
  invoer: (t) => ({
    id: t(ID),
    toekenning: t({
      type: ToekenningInvoer,
      description: 'Waarvoor en hoe lang; de soort mag anders zijn dan gevraagd.',
    }),
    motivering: t.string(MOTIVERING),
  }),
  geeft: TlvAanvraagType,
  weigeringen: { ...behandelWeigeringen, ...besluitWeigeringen },
  usecase: (sessie, { toekenning, ...invoer }) => tlvAanvraagToekennen(sessie, { ...invoer, ...toekenning }),
})

handeling('tlvAanvraagAfwijzen', {
  beschrijving: 'Wijst de TLV af. Wie dit doet beslist, en heeft daarvoor het mandaat.',
  invoer: (t) => ({ id: t(ID), motivering: t.string(MOTIVERING) }),
  geeft: TlvAanvraagType,
  weigeringen: { ...behandelWeigeringen, ...besluitWeigeringen },
  usecase: (sessie, invoer) => tlvAanvraagAfwijzen(sessie, invoer),
})

handeling('tlvAanvraagHerzien', {
  beschrijving: 'Neemt een nieuw besluit na een gegrond bezwaar of beroep. Zonder toekenning is het een afwijzing.',
  invoer: (t) => ({
    id: t(ID),
    toekenning: t({ type: ToekenningInvoer, required: false, description: 'Waarvoor en hoe lang, als je toekent.' }),
    motivering: t.string(MOTIVERING),
  }),
  geeft: TlvAanvraagType,
  weigeringen: { ...behandelWeigeringen, ...herzienWeigeringen },
  usecase: (sessie, invoer) =>
    tlvAanvraagHerzien(sessie, invoer as typeof invoer & { readonly toekenning?: Toekenning }),
})

handeling('tlvBezwaarIndienen', {
  beschrijving:
    'Legt vast dat er bezwaar of beroep kwam tegen het besluit, dat intussen blijft gelden. Door de coördinatie.',
  invoer: (t) => ({
    id: t(ID),
    soort: t({ type: BezwaarsoortEnum, description: 'Bezwaar of beroep.' }),
    door: t({ type: BezwaarmakerEnum, description: 'Wie bezwaar maakt.' }),
    ingediendOp: t({ type: 'Datum', description: 'Dag waarop het binnenkwam.' }),
  }),
  geeft: TlvAanvraagType,
  weigeringen: { ...behandelWeigeringen, ...bezwaarWeigeringen },
  usecase: (sessie, invoer) => tlvBezwaarIndienen(sessie, invoer),
})

handeling('tlvBezwaarAfdoen', {
  beschrijving: 'Legt vast hoe een bezwaar of beroep afliep. Door de coördinatie.',
  invoer: (t) => ({
    id: t(ID),
    soort: t({ type: BezwaarsoortEnum, description: 'Bezwaar of beroep.' }),
    uitkomst: t({ type: BezwaaruitkomstEnum, description: 'Hoe het afliep.' }),
    op: t({ type: 'Datum', description: 'Dag van de uitkomst.' }),
    adviesOp: t({ type: 'Datum', required: false, description: 'Dag van het advies van de bezwaaradviescommissie.' }),
  }),
  geeft: TlvAanvraagType,
  weigeringen: { ...behandelWeigeringen, ...afdoeningWeigeringen },
  usecase: (sessie, invoer) => tlvBezwaarAfdoen(sessie, invoer),
})
