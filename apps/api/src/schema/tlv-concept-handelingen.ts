import type { TlvAanvraagId } from '@thuisnabij/domain'
import { tlvAanvraagBeginnen, tlvAanvraagConceptWijzigen } from '@thuisnabij/usecases'
import { builder, idOf } from './builder.ts'
import { handeling, withoutNull } from './handeling.ts'
import { LeerlingInvoer, toLeerlingInvoer } from './leerling-invoer.ts'
import { TlvAanvraagType } from './tlv-aanvraag.ts'
import { behandelWeigeringen } from './tlv-weigeringen.ts'
import { AanvraagsoortEnum, DoelgroepEnum, HerkomstEnum, OuderinstemmingEnum, TlvSoortEnum } from './tlv-woorden.ts'
import { geenToegangWeigeringen, leerlingWeigeringen, tekstWeigeringen } from './weigeringen.ts'

const TlvConceptInvoer = builder.inputType('TlvConceptInvoer', {
  description: 'Wat er in een nieuw concept staat. Tot het indienen kan alles nog veranderen.',
  fields: (t) => ({
    soort: t.field({ type: TlvSoortEnum, description: 'Voor welk onderwijs.' }),
    aanvraagsoort: t.field({ type: AanvraagsoortEnum, description: 'Of het kind al een TLV had.' }),
    herkomst: t.field({ type: HerkomstEnum, description: 'Waar het kind vandaan komt.' }),
    doelgroep: t.field({ type: DoelgroepEnum, required: false, description: 'Groep waarbij het kind hoort.' }),
    ouderInstemming: t.field({ type: OuderinstemmingEnum, required: false, description: 'Of de ouders instemmen.' }),
    oudersGehoordOp: t.field({ type: 'Datum', required: false, description: 'Dag waarop de ouders zijn gehoord.' }),
    instemmingMotivering: t.string({
      required: false,
      description: 'Waarom de aanvraag doorgaat zonder (volledige) instemming.',
    }),
    leerlingGehoord: t.boolean({ required: false, description: 'Of het kind zelf is gehoord.' }),
  }),
})

const TlvConceptWijziging = builder.inputType('TlvConceptWijziging', {
  description: 'Wat er in een concept verandert; wat je weglaat blijft zoals het was.',
  fields: (t) => ({
    soort: t.field({ type: TlvSoortEnum, required: false, description: 'Voor welk onderwijs.' }),
    aanvraagsoort: t.field({ type: AanvraagsoortEnum, required: false, description: 'Of het kind al een TLV had.' }),
    herkomst: t.field({ type: HerkomstEnum, required: false, description: 'Waar het kind vandaan komt.' }),
    doelgroep: t.field({ type: DoelgroepEnum, required: false, description: 'Groep waarbij het kind hoort.' }),
    ouderInstemming: t.field({ type: OuderinstemmingEnum, required: false, description: 'Of de ouders instemmen.' }),
    oudersGehoordOp: t.field({ type: 'Datum', required: false, description: 'Dag waarop de ouders zijn gehoord.' }),
    instemmingMotivering: t.string({
      required: false,
      description: 'Waarom de aanvraag doorgaat zonder (volledige) instemming.',
    }),
    leerlingGehoord: t.boolean({ required: false, description: 'Of het kind zelf is gehoord.' }),
  }),
})

handeling('tlvAanvraagBeginnen', {
  beschrijving: 'Begint een aanvraag als concept, zonder nummer. Door de school of de coördinatie.',
  invoer: (t) => ({
    leerling: t({ type: LeerlingInvoer, description: 'Voor welk kind.' }),
    gegevens: t({ type: TlvConceptInvoer, description: 'Wat er in het concept staat.' }),
  }),
  geeft: TlvAanvraagType,
  weigeringen: { ...geenToegangWeigeringen, ...tekstWeigeringen, ...leerlingWeigeringen },
  usecase: (sessie, { leerling, gegevens }) =>
    tlvAanvraagBeginnen(sessie, { leerling: toLeerlingInvoer(leerling), gegevens: withoutNull(gegevens) }),
})

handeling('tlvAanvraagConceptWijzigen', {
  beschrijving: 'Wijzigt een concept. Door de school of de coördinatie.',
  invoer: (t) => ({
    id: t({ type: idOf<TlvAanvraagId>(), description: 'Kenmerk van de aanvraag.' }),
    gegevens: t({ type: TlvConceptWijziging, description: 'Wat er verandert.' }),
  }),
  geeft: TlvAanvraagType,
  weigeringen: behandelWeigeringen,
  usecase: (sessie, { id, gegevens }) => tlvAanvraagConceptWijzigen(sessie, { id, gegevens: withoutNull(gegevens) }),
})
