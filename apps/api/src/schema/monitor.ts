import type { Eenheid, Kerncijfer, KerncijferId } from '@thuisnabij/domain'
import { kerncijfersLezen } from '@thuisnabij/usecases'
import { builder } from './builder.ts'
import { enumOf } from './enum.ts'

const KerncijferIdEnum = enumOf<KerncijferId>('KerncijferId', 'Welk cijfer het is.', {
  thuiszitters: 'Thuiszitters.',
  thuiszitters_langer_dan_3_maanden: 'Thuiszitters langer dan drie maanden.',
  tlv_toegekend: "TLV's die dit schooljaar zijn toegekend.",
  tlv_afgewezen: "TLV's die dit schooljaar zijn afgewezen.",
  tlv_lopend: 'TLV-aanvragen die nog lopen.',
  doorlooptijd: 'Gemiddelde doorlooptijd van een TLV-aanvraag.',
  deelname_sbo: 'Deelname aan speciaal basisonderwijs.',
  deelname_so: 'Deelname aan speciaal onderwijs.',
  deelname_totaal: 'Deelname aan sbo en so samen.',
})

const EenheidEnum = enumOf<Eenheid>('Eenheid', 'Waarin een cijfer is uitgedrukt.', {
  aantal: 'Een aantal kinderen of aanvragen.',
  procent: 'Procent.',
  dagen: 'Kalenderdagen.',
})

const KerncijferType = builder.objectRef<Kerncijfer>('Kerncijfer').implement({
  description:
    'Een cijfer over de hele regio, met alles wat nodig is om het goed te lezen. Het gaat nooit over één kind.',
  fields: (t) => ({
    id: t.expose('id', { type: KerncijferIdEnum, description: 'Welk cijfer het is.' }),
    titel: t.exposeString('titel', { description: 'Naam van het cijfer.' }),
    definitie: t.exposeString('definitie', { description: 'Wat er geteld is.' }),
    bron: t.exposeString('bron', { description: 'Waar de definitie vandaan komt.' }),
    eenheid: t.expose('eenheid', { type: EenheidEnum, description: 'Waarin het is uitgedrukt.' }),
    waarde: t.exposeFloat('waarde', {
      nullable: true,
      description: 'Het cijfer; leeg als het verborgen is of er niets te tellen valt.',
    }),
    teller: t.exposeInt('teller', { nullable: true, description: 'Wat er boven de streep staat.' }),
    noemer: t.exposeInt('noemer', { nullable: true, description: 'Wat er onder de streep staat.' }),
    vanaf: t.field({
      type: 'Datum',
      description: 'Eerste dag waarover het gaat.',
      resolve: ({ periode }) => periode.van,
    }),
    totEnMet: t.field({
      type: 'Datum',
      nullable: true,
      description: 'Laatste dag waarover het gaat: de peildatum.',
      resolve: ({ periode }) => periode.tot,
    }),
    peil: t.exposeString('peil', { description: 'Die dag of periode in woorden.' }),
    onderdrukt: t.exposeBoolean('onderdrukt', {
      description: 'Of het verborgen is, omdat het over een paar kinderen gaat of zo een ander cijfer zou verraden.',
    }),
    streven: t.exposeFloat('streven', {
      nullable: true,
      description: 'Het percentage waarnaar het samenwerkingsverband streeft, ten hoogste. Geen norm.',
    }),
  }),
})

const MonitorType = builder.objectRef<{ readonly cijfers: readonly Kerncijfer[] }>('Monitor').implement({
  description: 'De monitor van het samenwerkingsverband, over maanden die voorbij zijn.',
  fields: (t) => ({
    cijfers: t.expose('cijfers', { type: [KerncijferType], description: 'De cijfers, op vaste volgorde.' }),
  }),
})

builder.queryField('monitor', (t) =>
  t.field({
    type: MonitorType,
    nullable: true,
    description: 'De cijfers van de regio. Leeg als jouw rol ze niet mag zien.',
    resolve: async (_root, _args, { read, monitor }) => {
      const cijfers = await read((sessie) => kerncijfersLezen(sessie, { monitor }))
      return cijfers.ok ? { cijfers: cijfers.value } : null
    },
  }),
)
