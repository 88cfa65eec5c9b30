import type { Besluit, Bezwaar, Deskundigenadvies, TlvGebeurtenis } from '@thuisnabij/domain'
import { builder } from './builder.ts'
import { MedewerkerType } from './medewerker.ts'
import {
  AdviespositieEnum,
  BesluituitkomstEnum,
  BezwaarmakerEnum,
  BezwaarsoortEnum,
  BezwaaruitkomstEnum,
  DisciplineEnum,
  GebeurtenissoortEnum,
  StrekkingEnum,
  TlvSoortEnum,
} from './tlv-woorden.ts'

export const TlvGebeurtenisType = builder.objectRef<TlvGebeurtenis>('TlvGebeurtenis').implement({
  description: 'Iets wat er met een aanvraag gebeurde. Verandert nooit meer.',
  fields: (t) => ({
    soort: t.expose('soort', { type: GebeurtenissoortEnum, description: 'Wat er gebeurde.' }),
    op: t.expose('op', { type: 'Datum', description: 'Op welke dag.' }),
    toelichting: t.exposeString('toelichting', { nullable: true, description: 'Toelichting, als die er is.' }),
  }),
})

export const DeskundigenadviesType = builder.objectRef<Deskundigenadvies>('Deskundigenadvies').implement({
  description: 'Het advies van een van de twee deskundigen, gevraagd of al ingeleverd.',
  fields: (t) => ({
    positie: t.expose('positie', { type: AdviespositieEnum, description: 'Het eerste of het tweede advies.' }),
    discipline: t.expose('discipline', { type: DisciplineEnum, description: 'Het vak van de deskundige.' }),
    deskundigeCode: t.exposeString('deskundigeCode', { description: 'Een code voor de deskundige, geen naam.' }),
    betrokkenBijBegeleiding: t.exposeBoolean('betrokkenBijBegeleiding', {
      description: 'Of de deskundige aan de school verbonden is of aan de aanvraag meewerkte.',
    }),
    gevraagdOp: t.expose('gevraagdOp', { type: 'Datum', description: 'Dag waarop het advies gevraagd is.' }),
    ingeleverdOp: t.expose('ingeleverdOp', {
      type: 'Datum',
      nullable: true,
      description: 'Dag waarop het advies binnenkwam, als het er is.',
    }),
    strekking: t.expose('strekking', {
      type: StrekkingEnum,
      nullable: true,
      description: 'Waar het advies op uitkomt, als het er is.',
    }),
    advies: t.exposeString('advies', { nullable: true, description: 'De tekst, als het advies er is.' }),
  }),
})

export const BesluitType = builder.objectRef<Besluit>('Besluit').implement({
  description: 'Een besluit over een aanvraag. Het laatste geldt.',
  fields: (t) => ({
    uitkomst: t.expose('uitkomst', { type: BesluituitkomstEnum, description: 'Wat er besloten is.' }),
    op: t.expose('op', { type: 'Datum', description: 'Dag van het besluit.' }),
    beslisser: t.field({
      type: MedewerkerType,
      description: 'Wie besliste.',
      resolve: ({ beslisserId }) => beslisserId,
    }),
    motivering: t.exposeString('motivering', { description: 'Waarom.' }),
    soort: t.field({
      type: TlvSoortEnum,
      nullable: true,
      description: 'Voor welk onderwijs, als de TLV is toegekend.',
      resolve: (besluit) => ('soort' in besluit ? besluit.soort : null),
    }),
    geldigVan: t.field({
      type: 'Datum',
      nullable: true,
      description: 'Eerste dag waarop de TLV geldt, als die is toegekend.',
      resolve: (besluit) => ('geldigVan' in besluit ? besluit.geldigVan : null),
    }),
    geldigTot: t.field({
      type: 'Datum',
      nullable: true,
      description: 'Laatste dag waarop de TLV geldt, als die is toegekend.',
      resolve: (besluit) => ('geldigTot' in besluit ? besluit.geldigTot : null),
    }),
  }),
})

export const BezwaarType = builder.objectRef<Bezwaar>('Bezwaar').implement({
  description: 'Een bezwaar of beroep tegen een besluit. Het besluit blijft intussen gelden.',
  fields: (t) => ({
    soort: t.expose('soort', { type: BezwaarsoortEnum, description: 'Bezwaar of beroep.' }),
    door: t.expose('door', { type: BezwaarmakerEnum, description: 'Wie bezwaar maakte.' }),
    ingediendOp: t.expose('ingediendOp', { type: 'Datum', description: 'Dag waarop het binnenkwam.' }),
    adviesOp: t.expose('adviesOp', {
      type: 'Datum',
      nullable: true,
      description: 'Dag van het advies van de bezwaaradviescommissie, als dat er is.',
    }),
    uitkomst: t.expose('uitkomst', {
      type: BezwaaruitkomstEnum,
      nullable: true,
      description: 'Hoe het afliep, als het klaar is.',
    }),
    uitkomstOp: t.expose('uitkomstOp', {
      type: 'Datum',
      nullable: true,
      description: 'Dag van de uitkomst, als het klaar is.',
    }),
  }),
})
