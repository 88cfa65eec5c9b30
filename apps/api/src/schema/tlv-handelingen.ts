import type { TlvAanvraagId } from '@thuisnabij/domain'
import {
  tlvAanvraagAanvullen,
  tlvAanvraagBuitenBehandelingStellen,
  tlvAanvraagInBehandelingNemen,
  tlvAanvraagIndienen,
  tlvAanvraagIntrekken,
  tlvAanvraagOnvolledigVerklaren,
} from '@thuisnabij/usecases'
import { idOf } from './builder.ts'
import { handeling } from './handeling.ts'
import { TlvAanvraagType } from './tlv-aanvraag.ts'
import {
  aanvullenWeigeringen,
  behandelWeigeringen,
  buitenBehandelingWeigeringen,
  inBehandelingNemenWeigeringen,
  indienenWeigeringen,
  onvolledigWeigeringen,
  redenWeigeringen,
} from './tlv-weigeringen.ts'

const ID = { type: idOf<TlvAanvraagId>(), description: 'Kenmerk van de aanvraag.' } as const

handeling('tlvAanvraagIndienen', {
  beschrijving:
    'Dient een concept in; de aanvraag krijgt dan een nummer. Door de school, of door de coördinatie als de aanvraag op papier kwam.',
  invoer: (t) => ({
    id: t(ID),
    op: t({
      type: 'Datum',
      required: false,
      description: 'Dag van indienen; vandaag als je niets zegt. Een eerdere dag alleen door de coördinatie.',
    }),
  }),
  geeft: TlvAanvraagType,
  weigeringen: { ...behandelWeigeringen, ...indienenWeigeringen },
  usecase: (sessie, invoer) => tlvAanvraagIndienen(sessie, invoer),
})

handeling('tlvAanvraagOnvolledigVerklaren', {
  beschrijving: 'Zegt wat er ontbreekt; de doorlooptijd staat stil tot het er is. Door de coördinatie.',
  invoer: (t) => ({
    id: t(ID),
    ontbreekt: t.stringList({ description: 'Wat er ontbreekt, zoals de school het noemt.' }),
  }),
  geeft: TlvAanvraagType,
  weigeringen: { ...behandelWeigeringen, ...onvolledigWeigeringen },
  usecase: (sessie, invoer) => tlvAanvraagOnvolledigVerklaren(sessie, invoer),
})

handeling('tlvAanvraagAanvullen', {
  beschrijving: 'Legt vast dat binnenkwam wat ontbrak. Door de school of de coördinatie.',
  invoer: (t) => ({
    id: t(ID),
    stukken: t.stringList({ description: 'Wat er nu is, met dezelfde woorden als in ontbreekt.' }),
  }),
  geeft: TlvAanvraagType,
  weigeringen: { ...behandelWeigeringen, ...aanvullenWeigeringen },
  usecase: (sessie, invoer) => tlvAanvraagAanvullen(sessie, invoer),
})

handeling('tlvAanvraagInBehandelingNemen', {
  beschrijving: 'Begint met een volledige aanvraag. Door de coördinatie.',
  invoer: (t) => ({
    id: t(ID),
    stukken: t.stringList({
      defaultValue: [],
      description: 'Codes van de stukken die er zijn; vergeleken met wat het samenwerkingsverband vraagt.',
    }),
  }),
  geeft: TlvAanvraagType,
  weigeringen: { ...behandelWeigeringen, ...inBehandelingNemenWeigeringen },
  usecase: (sessie, invoer) => tlvAanvraagInBehandelingNemen(sessie, invoer),
})

handeling('tlvAanvraagIntrekken', {
  beschrijving: 'Trekt een aanvraag in waarop nog niet besloten is. Door de school of de coördinatie.',
  invoer: (t) => ({ id: t(ID), reden: t.string({ description: 'Waarom de aanvraag niet meer nodig is.' }) }),
  geeft: TlvAanvraagType,
  weigeringen: { ...behandelWeigeringen, ...redenWeigeringen },
  usecase: (sessie, invoer) => tlvAanvraagIntrekken(sessie, invoer),
})

handeling('tlvAanvraagBuitenBehandelingStellen', {
  beschrijving: 'Legt een aanvraag terzijde die niet werd aangevuld. Door de coördinatie.',
  invoer: (t) => ({ id: t(ID), reden: t.string({ description: 'Waarom de aanvraag niet verder behandeld wordt.' }) }),
  geeft: TlvAanvraagType,
  weigeringen: { ...behandelWeigeringen, ...buitenBehandelingWeigeringen },
  usecase: (sessie, invoer) => tlvAanvraagBuitenBehandelingStellen(sessie, invoer),
})
