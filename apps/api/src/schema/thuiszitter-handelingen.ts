import type { ThuiszittermeldingId } from '@thuisnabij/domain'
import {
  thuiszitterActiviteitToevoegen,
  thuiszitterAfsluiten,
  thuiszitterBijwerken,
  thuiszitterIntrekken,
  thuiszitterMelden,
  thuiszitterZichtOpPlekLatenVervallen,
  thuiszitterZichtOpPlekVastleggen,
} from '@thuisnabij/usecases'
import { idOf } from './builder.ts'
import { handeling } from './handeling.ts'
import { LeerlingInvoer, toLeerlingInvoer } from './leerling-invoer.ts'
import { MeldingInvoer, toMeldinggegevens } from './melding-invoer.ts'
import {
  activiteitWeigeringen,
  afsluitenWeigeringen,
  bijwerkenWeigeringen,
  intrekkenWeigeringen,
  meldenWeigeringen,
  meldingWeigeringen,
  zichtOpPlekWeigeringen,
  zichtVervallenWeigeringen,
} from './thuiszitter-weigeringen.ts'
import { ActiviteitsoortEnum, MeldingsuitkomstEnum, WisbaarMeldingveldEnum } from './thuiszitter-woorden.ts'
import { BijgewerkteMeldingType, ThuiszittermeldingType } from './thuiszittermelding.ts'
import { geenToegangWeigeringen, leerlingWeigeringen, tekstWeigeringen } from './weigeringen.ts'

const ID = { type: idOf<ThuiszittermeldingId>(), description: 'Kenmerk van de melding.' } as const

handeling('thuiszitterMelden', {
  beschrijving:
    'Meldt een (dreigende) thuiszitter; de coördinatie krijgt meteen een signaal. Dit vervangt niet de melding bij leerplicht (DUO). Door de school of de coördinatie.',
  invoer: (t) => ({
    leerling: t({ type: LeerlingInvoer, description: 'Over welk kind het gaat.' }),
    melding: t({ type: MeldingInvoer, description: 'Wat er aan de hand is.' }),
  }),
  geeft: ThuiszittermeldingType,
  weigeringen: { ...geenToegangWeigeringen, ...tekstWeigeringen, ...leerlingWeigeringen, ...meldenWeigeringen },
  usecase: (sessie, { leerling, melding }) =>
    thuiszitterMelden(sessie, { leerling: toLeerlingInvoer(leerling), melding: toMeldinggegevens(melding) }),
})

handeling('thuiszitterBijwerken', {
  beschrijving: 'Wijzigt wat er over een lopende melding verteld is. Door de school of de coördinatie.',
  invoer: (t) => ({
    id: t(ID),
    melding: t({ type: MeldingInvoer, description: 'Wat er verandert; wat je weglaat blijft zoals het was.' }),
    wis: t({
      type: [WisbaarMeldingveldEnum],
      defaultValue: [],
      description: 'Wat weer onbekend wordt.',
    }),
  }),
  geeft: BijgewerkteMeldingType,
  weigeringen: { ...meldingWeigeringen, ...bijwerkenWeigeringen },
  usecase: (sessie, { id, melding, wis }) => {
    const { langGeledenBevestigd = false, ...gegevens } = toMeldinggegevens(melding)
    return thuiszitterBijwerken(sessie, { id, gegevens, wis, langGeledenBevestigd })
  },
})

handeling('thuiszitterActiviteitToevoegen', {
  beschrijving: 'Legt vast wat er voor het kind gedaan is. Door de school of de coördinatie.',
  invoer: (t) => ({
    id: t(ID),
    op: t({ type: 'Datum', description: 'Dag waarop het gebeurde.' }),
    soort: t({ type: ActiviteitsoortEnum, description: 'Wat het was.' }),
    omschrijving: t.string({ defaultValue: '', description: 'In een paar woorden. Geen namen.' }),
  }),
  geeft: ThuiszittermeldingType,
  weigeringen: { ...meldingWeigeringen, ...activiteitWeigeringen },
  usecase: (sessie, invoer) => thuiszitterActiviteitToevoegen(sessie, invoer),
})

handeling('thuiszitterAfsluiten', {
  beschrijving: 'Sluit de melding af: het kind zit niet meer thuis. Door de school of de coördinatie.',
  invoer: (t) => ({
    id: t(ID),
    uitkomst: t({ type: MeldingsuitkomstEnum, description: 'Hoe het eindigde.' }),
    op: t({ type: 'Datum', description: 'Eerste dag waarop het kind niet meer thuis zat.' }),
  }),
  geeft: ThuiszittermeldingType,
  weigeringen: { ...meldingWeigeringen, ...afsluitenWeigeringen },
  usecase: (sessie, invoer) => thuiszitterAfsluiten(sessie, invoer),
})

handeling('thuiszitterIntrekken', {
  beschrijving: 'Trekt een melding in die niet nodig was; ze telt nergens meer mee. Door de school of de coördinatie.',
  invoer: (t) => ({ id: t(ID), reden: t.string({ description: 'Waarom de melding niet nodig was.' }) }),
  geeft: ThuiszittermeldingType,
  weigeringen: { ...meldingWeigeringen, ...intrekkenWeigeringen },
  usecase: (sessie, invoer) => thuiszitterIntrekken(sessie, invoer),
})

handeling('thuiszitterZichtOpPlekVastleggen', {
  beschrijving: 'Legt vast dat er zicht is op een plek. Door de school of de coördinatie.',
  invoer: (t) => ({
    id: t(ID),
    plek: t.string({ description: 'Welke plek.' }),
    vanaf: t({ type: 'Datum', description: 'Vanaf wanneer het kind daar terecht kan.' }),
    bevestigdDoor: t.string({ description: 'Wie dat bevestigde: een functie, geen naam.' }),
  }),
  geeft: ThuiszittermeldingType,
  weigeringen: { ...meldingWeigeringen, ...zichtOpPlekWeigeringen },
  usecase: (sessie, invoer) => thuiszitterZichtOpPlekVastleggen(sessie, invoer),
})

handeling('thuiszitterZichtOpPlekLatenVervallen', {
  beschrijving: 'Legt vast dat de plek niet doorgaat; de norm geldt weer. Door de school of de coördinatie.',
  invoer: (t) => ({ id: t(ID) }),
  geeft: ThuiszittermeldingType,
  weigeringen: { ...meldingWeigeringen, ...zichtVervallenWeigeringen },
  usecase: (sessie, invoer) => thuiszitterZichtOpPlekLatenVervallen(sessie, invoer),
})
