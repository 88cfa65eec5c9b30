import { type Maand, monitorperiode } from '@thuisnabij/domain'
import { type Schoolcijfers, schoolcijfersInzien } from '@thuisnabij/usecases'
import { GraphQLError } from 'graphql'
import { builder } from './builder.ts'
import { SchoolType } from './school.ts'

const SchoolcijfersType = builder.objectRef<Schoolcijfers>('Schoolcijfers').implement({
  description:
    'De cijfers van één school in één maand, precies: ook kleine aantallen staan er. Alleen voor de school zelf.',
  fields: (t) => ({
    school: t.field({
      type: SchoolType,
      nullable: true,
      description: 'Welke school; leeg voor kinderen die op geen school zitten.',
      resolve: ({ school }) => school,
    }),
    maand: t.field({ type: 'Maand', description: 'Welke maand.', resolve: ({ stand }) => stand.maand }),
    thuiszitters: t.int({
      description: 'Thuiszitters op de laatste dag van de maand.',
      resolve: ({ stand }) => stand.thuiszitters,
    }),
    thuiszittersLangerDan3Maanden: t.int({
      description: 'Van hen: langer dan drie maanden thuis.',
      resolve: ({ stand }) => stand.thuiszittersLangerDan3Maanden,
    }),
    tlvLopend: t.int({
      description: 'TLV-aanvragen die op de laatste dag van de maand liepen.',
      resolve: ({ stand }) => stand.tlvLopend,
    }),
    tlvIngediend: t.int({
      description: 'TLV-aanvragen die in de maand zijn ingediend.',
      resolve: ({ stand }) => stand.tlvIngediend,
    }),
    tlvToegekend: t.int({
      description: "TLV's die in de maand zijn toegekend.",
      resolve: ({ stand }) => stand.tlvToegekend,
    }),
    tlvAfgewezen: t.int({
      description: "TLV's die in de maand zijn afgewezen.",
      resolve: ({ stand }) => stand.tlvAfgewezen,
    }),
    doorlooptijdDagen: t.float({
      nullable: true,
      description: 'Hoeveel dagen een besluit gemiddeld duurde; leeg als er in de maand geen besluit viel.',
      resolve: ({ stand }) =>
        stand.doorlooptijdAantal === 0 ? null : stand.doorlooptijdDagen / stand.doorlooptijdAantal,
    }),
  }),
})

builder.queryField('schoolcijfers', (t) =>
  t.field({
    type: [SchoolcijfersType],
    description:
      'De cijfers van jouw scholen in een maand: voor de school zelf, haar schoolbestuur en de coördinatie. Leeg als jouw rol ze niet mag zien.',
    args: {
      maand: t.arg({
        type: 'Maand',
        required: false,
        description: 'Welke maand; als je niets zegt de laatste die voorbij is.',
      }),
    },
    // as many rows as there are schools
    complexity: { field: 1, multiplier: 100 },
    resolve: async (_root, { maand }, { read, vandaag }) => {
      const welke: Maand = maand ?? monitorperiode(vandaag()).peilmaand
      const cijfers = await read((sessie) => schoolcijfersInzien(sessie, welke))
      if (cijfers.ok) return cijfers.value
      if (cijfers.error.kind === 'GeenToegang') return []
      throw nogNietBegonnen()
    },
  }),
)

const nogNietBegonnen = () =>
  new GraphQLError('Die maand is nog niet begonnen. Kies deze maand of een eerdere.', {
    extensions: { code: 'ONGELDIGE_MAAND', http: { status: 400 } },
  })
