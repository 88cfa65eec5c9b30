import type { MedewerkerId, SignaalId } from '@thuisnabij/domain'
import { signaalAfhandelen, signaalEscaleren, signaalOppakken, signaalOverdragen } from '@thuisnabij/usecases'
import { idOf } from './builder.ts'
import { handeling } from './handeling.ts'
import { SignaalType } from './signaal.ts'
import {
  afhandelenWeigeringen,
  escalerenWeigeringen,
  oppakkenWeigeringen,
  overdragenWeigeringen,
  signaalWeigeringen,
} from './weigeringen.ts'

const ID = { type: idOf<SignaalId>(), description: 'Kenmerk van het signaal.' } as const

handeling('signaalOppakken', {
  beschrijving: 'Neemt een signaal op zich. Door de coördinatie.',
  invoer: (t) => ({ id: t(ID) }),
  geeft: SignaalType,
  weigeringen: { ...signaalWeigeringen, ...oppakkenWeigeringen },
  usecase: (sessie, invoer) => signaalOppakken(sessie, invoer),
})

handeling('signaalOverdragen', {
  beschrijving: 'Draagt een signaal over aan een andere coördinator. Door de coördinatie.',
  invoer: (t) => ({
    id: t(ID),
    aan: t({ type: idOf<MedewerkerId>(), description: 'Kenmerk van de coördinator die het krijgt.' }),
  }),
  geeft: SignaalType,
  weigeringen: { ...signaalWeigeringen, ...overdragenWeigeringen },
  usecase: (sessie, invoer) => signaalOverdragen(sessie, invoer),
})

handeling('signaalEscaleren', {
  beschrijving: 'Legt een signaal voor aan het bestuur. Door de coördinatie.',
  invoer: (t) => ({ id: t(ID), reden: t.string({ description: 'Waarom het bestuur hiernaar moet kijken.' }) }),
  geeft: SignaalType,
  weigeringen: { ...signaalWeigeringen, ...escalerenWeigeringen },
  usecase: (sessie, invoer) => signaalEscaleren(sessie, invoer),
})

handeling('signaalAfhandelen', {
  beschrijving: 'Sluit een signaal, met wat er gedaan is. Door de coördinatie.',
  invoer: (t) => ({ id: t(ID), afhandeling: t.string({ description: 'Wat er gedaan is.' }) }),
  geeft: SignaalType,
  weigeringen: { ...signaalWeigeringen, ...afhandelenWeigeringen },
  usecase: (sessie, invoer) => signaalAfhandelen(sessie, invoer),
})
