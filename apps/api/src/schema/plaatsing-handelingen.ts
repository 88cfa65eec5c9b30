import type { Plaatsing, PlaatsingId, SchoolId, TlvAanvraagId } from '@thuisnabij/domain'
import { plaatsingBeeindigen, plaatsingPlaatsen, plaatsingWachten } from '@thuisnabij/usecases'
import { builder, idOf } from './builder.ts'
import { handeling } from './handeling.ts'
import { PlaatsingType } from './plaatsing.ts'
import { aanvraagNietGevondenWeigeringen } from './tlv-weigeringen.ts'
import {
  beeindigenWeigeringen,
  geenToegangWeigeringen,
  plaatsenWeigeringen,
  plaatsingWeigeringen,
  tekstWeigeringen,
  wachtenWeigeringen,
} from './weigeringen.ts'

const ID = { type: idOf<PlaatsingId>(), description: 'Kenmerk van de plaatsing.' } as const

const PlaatsInvoer = builder.inputType('PlaatsInvoer', {
  description: 'Bij welke school. Vul er een van de twee in.',
  isOneOf: true,
  fields: (t) => ({
    schoolId: t.field({ type: idOf<SchoolId>(), required: false, description: 'Kenmerk van een school in de regio.' }),
    schoolBuitenRegio: t.string({ required: false, description: 'Naam van een school buiten de regio.' }),
  }),
})

const toPlaats = ({ schoolId, schoolBuitenRegio }: typeof PlaatsInvoer.$inferInput): Plaatsing['bij'] =>
  schoolId ? { schoolId } : { schoolBuitenRegio: schoolBuitenRegio ?? '' }

handeling('plaatsingWachten', {
  beschrijving:
    'Zet een kind met een toegekende TLV op de wachtlijst van een school. Door de school of de coördinatie.',
  invoer: (t) => ({
    aanvraagId: t({ type: idOf<TlvAanvraagId>(), description: 'Kenmerk van de toegekende aanvraag.' }),
    bij: t({ type: PlaatsInvoer, description: 'Op welke school het kind wacht.' }),
    wachtSinds: t({ type: 'Datum', description: 'Eerste dag van wachten.' }),
  }),
  geeft: PlaatsingType,
  weigeringen: {
    ...geenToegangWeigeringen,
    ...tekstWeigeringen,
    ...aanvraagNietGevondenWeigeringen,
    ...wachtenWeigeringen,
  },
  usecase: (sessie, { bij, ...invoer }) => plaatsingWachten(sessie, { ...invoer, bij: toPlaats(bij) }),
})

handeling('plaatsingPlaatsen', {
  beschrijving: 'Legt de eerste dag op de nieuwe school vast. Door de school of de coördinatie.',
  invoer: (t) => ({ id: t(ID), geplaatstOp: t({ type: 'Datum', description: 'Eerste dag op de nieuwe school.' }) }),
  geeft: PlaatsingType,
  weigeringen: { ...plaatsingWeigeringen, ...plaatsenWeigeringen },
  usecase: (sessie, invoer) => plaatsingPlaatsen(sessie, invoer),
})

handeling('plaatsingBeeindigen', {
  beschrijving: 'Beëindigt het wachten of de plaatsing. Door de school of de coördinatie.',
  invoer: (t) => ({
    id: t(ID),
    op: t({ type: 'Datum', description: 'Laatste dag.' }),
    reden: t.string({ description: 'Waarom het eindigt.' }),
  }),
  geeft: PlaatsingType,
  weigeringen: { ...plaatsingWeigeringen, ...beeindigenWeigeringen },
  usecase: (sessie, invoer) => plaatsingBeeindigen(sessie, invoer),
})
