import type { GemeenteId, LeerlingId, SchoolId } from '@thuisnabij/domain'
import { leerlingBijwerken, leerlingInschrijven, leerlingUitschrijven } from '@thuisnabij/usecases'
import { builder, idOf } from './builder.ts'
import { handeling, withoutNull } from './handeling.ts'
import { LeerlingType } from './leerling.ts'
import {
  bijwerkenWeigeringen,
  inschrijvenWeigeringen,
  leerlingBehandelWeigeringen,
  uitschrijvenWeigeringen,
} from './leerling-weigeringen.ts'

const ID = { type: idOf<LeerlingId>(), description: 'Kenmerk van het kind.' } as const

const LeerlingWijziging = builder.inputType('LeerlingWijziging', {
  description: 'Wat er van een kind verandert; wat je weglaat blijft zoals het was.',
  fields: (t) => ({
    groep: t.int({ required: false, description: 'Groep 1 tot en met 8.' }),
    geboortejaar: t.int({ required: false, description: 'Geboortejaar.' }),
    leerplichtigVanaf: t.field({
      type: 'Maand',
      required: false,
      description: 'Eerste maand waarin het kind naar school moet.',
    }),
    woongemeenteId: t.field({
      type: idOf<GemeenteId>(),
      required: false,
      description: 'Kenmerk van de gemeente waar het kind woont.',
    }),
  }),
})

handeling('leerlingBijwerken', {
  beschrijving: 'Vult aan of verbetert wat er van een kind bekend is. Door de school of de coördinatie.',
  invoer: (t) => ({ id: t(ID), gegevens: t({ type: LeerlingWijziging, description: 'Wat er verandert.' }) }),
  geeft: LeerlingType,
  weigeringen: { ...leerlingBehandelWeigeringen, ...bijwerkenWeigeringen },
  usecase: (sessie, { id, gegevens }) => leerlingBijwerken(sessie, { id, gegevens: withoutNull(gegevens) }),
})

handeling('leerlingInschrijven', {
  beschrijving:
    'Schrijft een kind in op een school; de dossiers gaan mee. Door de school voor een eigen leerling, door de coördinatie ook naar een andere school.',
  invoer: (t) => ({
    id: t(ID),
    schoolId: t({ type: idOf<SchoolId>(), description: 'Kenmerk van de school.' }),
    groep: t.int({ required: false, description: 'Groep 1 tot en met 8.' }),
    van: t({ type: 'Datum', description: 'Eerste dag van de inschrijving.' }),
  }),
  geeft: LeerlingType,
  weigeringen: { ...leerlingBehandelWeigeringen, ...inschrijvenWeigeringen },
  usecase: (sessie, invoer) => leerlingInschrijven(sessie, invoer),
})

handeling('leerlingUitschrijven', {
  beschrijving: 'Beëindigt de inschrijving van een kind. Door de school of de coördinatie.',
  invoer: (t) => ({ id: t(ID), laatsteDag: t({ type: 'Datum', description: 'Laatste dag van de inschrijving.' }) }),
  geeft: LeerlingType,
  weigeringen: { ...leerlingBehandelWeigeringen, ...uitschrijvenWeigeringen },
  usecase: (sessie, invoer) => leerlingUitschrijven(sessie, invoer),
})
