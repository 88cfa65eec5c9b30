import { formatTlvNummer, type Plaatsing, type PlaatsingId } from '@thuisnabij/domain'
import { plaatsingenInzien } from '@thuisnabij/usecases'
import { builder } from './builder.ts'
import { dagEnId } from './cursor.ts'
import { enumOf } from './enum.ts'
import { withoutNull } from './handeling.ts'
import { ifVisible } from './in-order-of.ts'
import { LeerlingType, leerlingVan } from './leerling.ts'
import { SchoolType } from './school.ts'
import { TlvSoortEnum } from './tlv-woorden.ts'
import { bladzijde, gewicht, toPage, toVerbinding, verbindingVan } from './verbinding.ts'

const PlaatsingstatusEnum = enumOf<Plaatsing['status']>('Plaatsingstatus', 'Hoe het staat met de plaats.', {
  wacht: 'Het kind wacht op een plaats.',
  geplaatst: 'Het kind zit op de school.',
  beeindigd: 'Het wachten of de plaatsing is voorbij.',
})

const PlaatsingTlv = builder.objectRef<Plaatsing['tlv']>('PlaatsingTlv').implement({
  description: 'De TLV waarop een plaatsing rust, zoals het besluit toen luidde.',
  fields: (t) => ({
    nummer: t.string({ description: 'Nummer van de aanvraag.', resolve: ({ nummer }) => formatTlvNummer(nummer) }),
    soort: t.expose('soort', { type: TlvSoortEnum, description: 'Voor welk onderwijs.' }),
    geldigVan: t.expose('geldigVan', { type: 'Datum', description: 'Eerste dag waarop de TLV geldt.' }),
    geldigTot: t.expose('geldigTot', { type: 'Datum', description: 'Laatste dag waarop de TLV geldt.' }),
  }),
})

export const PlaatsingType = builder.objectRef<Plaatsing>('Plaatsing').implement({
  description: 'De weg van een toegekende TLV naar een plaats. Toegekend is nog niet geplaatst.',
  fields: (t) => ({
    id: t.expose('id', { type: 'UUID', description: 'Kenmerk van de plaatsing.' }),
    status: t.expose('status', { type: PlaatsingstatusEnum, description: 'Hoe het staat met de plaats.' }),
    leerling: t.field({
      type: LeerlingType,
      nullable: true,
      description: 'Het kind; leeg als jij het niet (meer) mag zien.',
      resolve: ({ leerlingId }, _args, context) => ifVisible(leerlingVan(leerlingId, context)),
    }),
    tlv: t.expose('tlv', { type: PlaatsingTlv, description: 'De TLV waarop de plaatsing rust.' }),
    school: t.field({
      type: SchoolType,
      nullable: true,
      description: 'De school waar het kind op wacht of zit; leeg als die buiten de regio is.',
      resolve: ({ bij }) => ('schoolId' in bij ? bij.schoolId : null),
    }),
    schoolBuitenRegio: t.string({
      nullable: true,
      description: 'Naam van de school, als die buiten de regio is.',
      resolve: ({ bij }) => ('schoolBuitenRegio' in bij ? bij.schoolBuitenRegio : null),
    }),
    wachtSinds: t.expose('wachtSinds', { type: 'Datum', description: 'Sinds wanneer het kind wacht of wachtte.' }),
    geplaatstOp: t.field({
      type: 'Datum',
      nullable: true,
      description: 'Eerste dag op de school; leeg als het kind er (nog) niet kwam.',
      resolve: (plaatsing) => ('geplaatstOp' in plaatsing ? plaatsing.geplaatstOp : null),
    }),
    beeindigdOp: t.field({
      type: 'Datum',
      nullable: true,
      description: 'Laatste dag, als het voorbij is.',
      resolve: (plaatsing) => ('beeindigdOp' in plaatsing ? plaatsing.beeindigdOp : null),
    }),
    reden: t.string({
      nullable: true,
      description: 'Waarom het eindigde, als het voorbij is.',
      resolve: (plaatsing) => ('reden' in plaatsing ? plaatsing.reden : null),
    }),
  }),
})

const PlaatsingFilter = builder.inputType('PlaatsingFilter', {
  description: 'Welke plaatsingen je wilt zien; wat je weglaat beperkt niets.',
  fields: (t) => ({
    status: t.field({ type: [PlaatsingstatusEnum], required: false, description: 'Met een van deze statussen.' }),
  }),
})

builder.queryField('plaatsingen', (t) =>
  t.field({
    type: verbindingVan(PlaatsingType),
    description:
      'Plaatsingen van of naar een school van jou; wie het langst wacht eerst. Leeg als jouw rol er geen mag zien.',
    args: {
      filter: t.arg({ type: PlaatsingFilter, required: false, description: 'Welke plaatsingen.' }),
      ...bladzijde,
    },
    complexity: gewicht,
    resolve: async (_root, { filter, ...args }, context) => {
      const page = toPage(args, dagEnId<PlaatsingId>)
      const plaatsingen = await context.read((sessie) => plaatsingenInzien(sessie, withoutNull(filter ?? {}), page))
      return toVerbinding(plaatsingen, ({ wachtSinds: op, id }) => ({ op, id }))
    },
  }),
)
