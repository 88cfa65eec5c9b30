import type { Coordinatievraag, CoordinatievraagId } from '@thuisnabij/domain'
import { coordinatievraagBeantwoorden, coordinatievraagStellen, coordinatievragenInzien } from '@thuisnabij/usecases'
import { builder, idOf } from './builder.ts'
import { opNummer } from './cursor.ts'
import { handeling } from './handeling.ts'
import { vraagBeantwoordenWeigeringen, vraagStellenWeigeringen } from './kennis-weigeringen.ts'
import { VraagstatusEnum } from './kennis-woorden.ts'
import { MedewerkerType } from './medewerker.ts'
import { bladzijde, gewicht, toPage, toVerbinding, verbindingVan } from './verbinding.ts'

const CoordinatievraagType = builder.objectRef<Coordinatievraag>('Coordinatievraag').implement({
  description: 'Een vraag die iemand aan de coördinatie stelde. Nooit over een leerling.',
  fields: (t) => ({
    id: t.expose('id', { type: 'UUID', description: 'Kenmerk van de vraag.' }),
    nummer: t.exposeInt('nummer', { description: 'Nummer van de vraag.' }),
    tekst: t.exposeString('tekst', { description: 'De vraag.' }),
    status: t.expose('status', { type: VraagstatusEnum, description: 'Of zij beantwoord is.' }),
    gesteldDoor: t.field({
      type: MedewerkerType,
      description: 'Wie haar stelde.',
      resolve: ({ gesteldDoor }) => gesteldDoor,
    }),
    gesteldOp: t.expose('gesteldOp', { type: 'Datum', description: 'Wanneer.' }),
    antwoord: t.string({
      nullable: true,
      description: 'Het antwoord, als dat er is.',
      resolve: (vraag) => ('antwoord' in vraag ? vraag.antwoord : null),
    }),
    beantwoordDoor: t.field({
      type: MedewerkerType,
      nullable: true,
      description: 'Wie het antwoord gaf.',
      resolve: (vraag) => ('beantwoordDoor' in vraag ? vraag.beantwoordDoor : null),
    }),
    beantwoordOp: t.field({
      type: 'Datum',
      nullable: true,
      description: 'Wanneer dat was.',
      resolve: (vraag) => ('beantwoordOp' in vraag ? vraag.beantwoordOp : null),
    }),
  }),
})

builder.queryField('coordinatievragen', (t) =>
  t.field({
    type: verbindingVan(CoordinatievraagType),
    description:
      'Vragen aan de coördinatie, de nieuwste eerst: alle voor de coördinatie, voor anderen hun eigen vragen.',
    args: { status: t.arg({ type: VraagstatusEnum, required: false, description: 'Met deze status.' }), ...bladzijde },
    complexity: gewicht,
    resolve: async (_root, { status, ...args }, context) => {
      const page = toPage(args, opNummer)
      const filter = status == null ? {} : { status }
      const vragen = await context.read((sessie) => coordinatievragenInzien(sessie, filter, page))
      return toVerbinding({ ok: true, value: vragen }, ({ nummer }) => ({ nummer }))
    },
  }),
)

handeling('coordinatievraagStellen', {
  beschrijving:
    'Stelt een vraag aan de coördinatie; het antwoord komt in je gesprek met de assistent. Niet over een leerling.',
  invoer: (t) => ({ tekst: t.string({ description: 'De vraag.' }) }),
  geeft: CoordinatievraagType,
  weigeringen: vraagStellenWeigeringen,
  usecase: (sessie, invoer) => coordinatievraagStellen(sessie, invoer),
})

handeling('coordinatievraagBeantwoorden', {
  beschrijving: 'Beantwoordt een vraag; het antwoord gaat naar wie haar stelde. Door de coördinatie.',
  invoer: (t) => ({
    id: t({ type: idOf<CoordinatievraagId>(), description: 'Kenmerk van de vraag.' }),
    antwoord: t.string({ description: 'Het antwoord.' }),
  }),
  geeft: CoordinatievraagType,
  weigeringen: vraagBeantwoordenWeigeringen,
  usecase: (sessie, invoer) => coordinatievraagBeantwoorden(sessie, invoer),
})
