import type { KennisvraagId, OpenKennisvraag } from '@thuisnabij/domain'
import { type Kennisvraaggroep, kennisvragenAfhandelen, kennisvragenInzien } from '@thuisnabij/usecases'
import { builder, idOf } from './builder.ts'
import { handeling } from './handeling.ts'
import { AanleidingEnum } from './kennis-woorden.ts'
import { bladzijde, gewicht, toPage } from './verbinding.ts'
import { geenToegangWeigeringen } from './weigeringen.ts'

const KennisvraagType = builder.objectRef<OpenKennisvraag>('Kennisvraag').implement({
  description: 'Een vraag die geen goed antwoord vond. Zonder iets van een leerling, en zonder wie haar stelde.',
  fields: (t) => ({
    id: t.expose('id', { type: 'UUID', description: 'Kenmerk van de vraag.' }),
    tekst: t.exposeString('tekst', { description: 'De vraag.' }),
    aanleiding: t.expose('aanleiding', { type: AanleidingEnum, description: 'Waarom zij bewaard is.' }),
    artikelId: t.string({
      nullable: true,
      description: 'Het artikel dat antwoordde, of dat vooraan stond.',
      resolve: ({ artikelId }) => artikelId,
    }),
    toelichting: t.string({
      nullable: true,
      description: 'Wat iemand bij een duim omlaag schreef.',
      resolve: ({ toelichting }) => toelichting,
    }),
    gevraagdOp: t.expose('gevraagdOp', { type: 'Datum', description: 'Dag waarop het gevraagd is.' }),
  }),
})

const KennisvraaggroepType = builder.objectRef<Kennisvraaggroep>('Kennisvraaggroep').implement({
  description: 'Vragen die hetzelfde willen weten.',
  fields: (t) => ({
    aantal: t.int({ description: 'Hoe vaak het gevraagd is.', resolve: ({ vragen }) => vragen.length }),
    vragen: t.expose('vragen', { type: [KennisvraagType], description: 'De vragen, de nieuwste eerst.' }),
    antwoordtNu: t.string({
      nullable: true,
      description: 'Titel van het artikel dat er nu zeker op antwoordt, als dat er is.',
      resolve: ({ antwoordtNu }) => antwoordtNu?.titel,
    }),
    antwoordId: t.string({
      nullable: true,
      description: 'Kenmerk van dat artikel.',
      resolve: ({ antwoordtNu }) => antwoordtNu?.id,
    }),
  }),
})

builder.queryField('kennisvragen', (t) =>
  t.field({
    type: [KennisvraaggroepType],
    description:
      'Vragen die geen goed antwoord vonden, de meest gestelde eerst. Voor de coördinatie; voor anderen leeg.',
    args: { first: bladzijde.first },
    complexity: gewicht,
    resolve: async (_root, args, context) => {
      const { first: hoogstens } = toPage(args, () => undefined)
      const kennis = await context.kennis()
      const groepen = await context.read((sessie) => kennisvragenInzien(sessie, { kennis, hoogstens }))
      return groepen.ok ? [...groepen.value] : []
    },
  }),
)

const AfgehandeldType = builder.objectRef<{ readonly aantal: number }>('AfgehandeldeVragen').implement({
  description: 'Hoeveel vragen er zijn afgehandeld.',
  fields: (t) => ({ aantal: t.exposeInt('aantal', { description: 'Hoeveel er nog open waren.' }) }),
})

handeling('kennisvragenAfhandelen', {
  beschrijving: 'Haalt vragen uit de lijst. Door de coördinatie.',
  invoer: (t) => ({
    ids: t({ type: [idOf<KennisvraagId>()], description: 'Kenmerken van de vragen.' }),
    antwoordId: t.string({ required: false, description: 'Kenmerk van het artikel dat ze beantwoordt.' }),
  }),
  geeft: AfgehandeldType,
  weigeringen: geenToegangWeigeringen,
  usecase: (sessie, invoer) => kennisvragenAfhandelen(sessie, invoer),
})
