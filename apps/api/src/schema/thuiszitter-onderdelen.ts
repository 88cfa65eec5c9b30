import type { Activiteit, Facetten, Veldwijziging, VerzuimSinds, ZichtOpPlek } from '@thuisnabij/domain'
import { TELTMEE_TEKST } from '@thuisnabij/domain'
import { builder } from './builder.ts'
import {
  AardEnum,
  ActiviteitsoortEnum,
  DuurklasseEnum,
  MeldinglabelEnum,
  NormEnum,
  TeltMeeEnum,
  VerzuimprecisieEnum,
} from './thuiszitter-woorden.ts'

export const VerzuimSindsType = builder.objectRef<VerzuimSinds>('VerzuimSinds').implement({
  description: 'De eerste dag thuis.',
  fields: (t) => ({
    op: t.expose('op', { type: 'Datum', description: 'Die dag, of de beste schatting.' }),
    precisie: t.expose('precisie', { type: VerzuimprecisieEnum, description: 'Hoe zeker die dag is.' }),
    tekst: t.exposeString('tekst', { nullable: true, description: 'Zoals het gezegd werd, als het ongeveer was.' }),
  }),
})

export const ActiviteitType = builder.objectRef<Activiteit>('ThuiszitterActiviteit').implement({
  description: 'Wat er voor het kind gedaan is.',
  fields: (t) => ({
    op: t.expose('op', { type: 'Datum', description: 'Op welke dag.' }),
    soort: t.expose('soort', { type: ActiviteitsoortEnum, description: 'Wat het was.' }),
    omschrijving: t.exposeString('omschrijving', { description: 'In een paar woorden; kan leeg zijn.' }),
  }),
})

export const ZichtOpPlekType = builder.objectRef<ZichtOpPlek>('ZichtOpPlek').implement({
  description: 'De plek die in zicht is of was.',
  fields: (t) => ({
    plek: t.exposeString('plek', { description: 'Welke plek.' }),
    vanaf: t.expose('vanaf', { type: 'Datum', description: 'Vanaf wanneer het kind daar terecht kan.' }),
    bevestigdDoor: t.exposeString('bevestigdDoor', { description: 'Wie dat bevestigde: een functie, geen naam.' }),
    vastgelegdOp: t.expose('vastgelegdOp', { type: 'Datum', description: 'Dag waarop het is vastgelegd.' }),
    vervallenOp: t.expose('vervallenOp', {
      type: 'Datum',
      nullable: true,
      description: 'Dag waarop bleek dat de plek niet doorgaat.',
    }),
  }),
})

export const FacettenType = builder.objectRef<Facetten>('Meldingfacetten').implement({
  description: 'Wat vandaag uit de melding volgt. Niets hiervan is vastgelegd.',
  fields: (t) => ({
    aard: t.expose('aard', { type: AardEnum, description: 'Wat voor verzuim het is.' }),
    dagenThuis: t.exposeInt('dagenThuis', { description: 'Hoeveel dagen het kind thuis zit.' }),
    duurklasse: t.expose('duurklasse', { type: DuurklasseEnum, description: 'Hoe lang dat is, in een klasse.' }),
    teltMee: t.field({
      type: TeltMeeEnum,
      description: 'Of het kind als thuiszitter meetelt als het lang genoeg duurt.',
      resolve: ({ teltMee }) => teltMee.waarde,
    }),
    teltMeeReden: t.string({
      description: 'Waarom het meetelt, of niet.',
      resolve: ({ teltMee }) => TELTMEE_TEKST[teltMee.reden],
    }),
    norm: t.expose('norm', { type: NormEnum, description: 'Hoe het staat met de norm van drie maanden.' }),
    normdatum: t.expose('normdatum', {
      type: 'Datum',
      description: 'Laatste dag waarop zicht op een plek nog op tijd is.',
    }),
    label: t.expose('label', { type: MeldinglabelEnum, description: 'Hoe je het kind vandaag noemt.' }),
  }),
})

export const VeldwijzigingType = builder.objectRef<Veldwijziging>('Veldwijziging').implement({
  description: 'Iets wat veranderd is, in woorden.',
  fields: (t) => ({
    naam: t.exposeString('naam', { description: 'Wat er veranderd is.' }),
    oud: t.exposeString('oud', { description: 'Hoe het was.' }),
    nieuw: t.exposeString('nieuw', { description: 'Hoe het nu is.' }),
  }),
})
