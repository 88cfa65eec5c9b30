import type { EigenWoordenregel, Woordenregel, WoordenregelId } from '@thuisnabij/domain'
import { woordenlijstInzien, woordenregelOpslaan, woordenregelVerwijderen } from '@thuisnabij/usecases'
import { builder, idOf } from './builder.ts'
import { handeling } from './handeling.ts'
import { woordenregelOpslaanWeigeringen, woordenregelVerwijderenWeigeringen } from './kennis-weigeringen.ts'

const WoordenregelType = builder.objectRef<Woordenregel>('Woordenregel').implement({
  description: 'Hoe scholen iets zeggen, en welke woorden de artikelen daarvoor gebruiken.',
  fields: (t) => ({
    zeg: t.exposeStringList('zeg', { description: 'Wat mensen typen.' }),
    bedoelt: t.exposeStringList('bedoelt', { description: 'Wat zij daarmee bedoelen.' }),
  }),
})

const EigenWoordenregelType = builder.objectRef<EigenWoordenregel>('EigenWoordenregel').implement({
  description: 'Een regel die de coördinatie schreef; die gaat voor wat meegeleverd is.',
  fields: (t) => ({
    id: t.expose('id', { type: 'UUID', description: 'Kenmerk van de regel.' }),
    zeg: t.exposeStringList('zeg', { description: 'Wat mensen typen.' }),
    bedoelt: t.exposeStringList('bedoelt', { description: 'Wat zij daarmee bedoelen.' }),
    gewijzigdOp: t.expose('gewijzigdOp', { type: 'Datum', description: 'Wanneer de regel het laatst veranderde.' }),
  }),
})

type Woordenlijst = { readonly eigen: readonly EigenWoordenregel[]; readonly meegeleverd: readonly Woordenregel[] }

const WoordenlijstType = builder.objectRef<Woordenlijst>('Woordenlijst').implement({
  description: 'De woordenlijst waarmee de assistent vragen begrijpt.',
  fields: (t) => ({
    eigen: t.expose('eigen', { type: [EigenWoordenregelType], description: 'Eigen regels, op hun eerste woord.' }),
    meegeleverd: t.expose('meegeleverd', {
      type: [WoordenregelType],
      description: 'Regels die bij het programma horen.',
    }),
  }),
})

builder.queryField('woordenlijst', (t) =>
  t.field({
    type: WoordenlijstType,
    description: 'Voor de coördinatie; voor anderen leeg.',
    resolve: async (_root, _args, context) => {
      const lijst = await context.read((sessie) => woordenlijstInzien(sessie))
      return lijst.ok ? lijst.value : { eigen: [], meegeleverd: [] }
    },
  }),
)

const ID = { type: idOf<WoordenregelId>(), description: 'Kenmerk van de regel.' } as const

handeling('woordenregelOpslaan', {
  beschrijving: 'Voegt een eigen regel toe, of verandert er een. Door de coördinatie.',
  invoer: (t) => ({
    id: t({ ...ID, required: false, description: 'Kenmerk van de regel die verandert; leeg is een nieuwe.' }),
    zeg: t.stringList({ description: 'Wat mensen typen.' }),
    bedoelt: t.stringList({ description: 'Wat zij daarmee bedoelen.' }),
  }),
  geeft: EigenWoordenregelType,
  weigeringen: woordenregelOpslaanWeigeringen,
  usecase: (sessie, invoer) => woordenregelOpslaan(sessie, invoer),
})

handeling('woordenregelVerwijderen', {
  beschrijving: 'Haalt een eigen regel weg; wat meegeleverd is voor die woorden, geldt weer. Door de coördinatie.',
  invoer: (t) => ({ id: t(ID) }),
  geeft: EigenWoordenregelType,
  weigeringen: woordenregelVerwijderenWeigeringen,
  usecase: (sessie, invoer) => woordenregelVerwijderen(sessie, invoer),
})
