import type { ActieveRol } from '@thuisnabij/domain'
import type { Vrager } from '../context.ts'
import { builder } from './builder.ts'
import { RolEnum } from './organisatie-woorden.ts'
import { SchoolType } from './school.ts'
import { SchoolbestuurType } from './schoolbestuur.ts'

const ActieveRolType = builder.objectRef<ActieveRol>('ActieveRol').implement({
  description: 'Een rol waarin iemand vandaag kan handelen.',
  fields: (t) => ({
    rol: t.expose('rol', { type: RolEnum, description: 'Welke rol.' }),
    scholen: t.field({
      type: [SchoolType],
      description: 'De scholen van deze rol; leeg als het geen rol van een school is.',
      resolve: ({ schoolIds }) => [...schoolIds],
    }),
    schoolbestuur: t.field({
      type: SchoolbestuurType,
      nullable: true,
      description: 'Het schoolbestuur, als het een rol van een schoolbestuur is.',
      resolve: ({ schoolbestuurId }) => schoolbestuurId,
    }),
  }),
})

const IkType = builder.objectRef<Vrager>('Ik').implement({
  description: 'Wie er vraagt, en in welke rol. Je handelt steeds in één rol.',
  fields: (t) => ({
    id: t.field({
      type: 'UUID',
      description: 'Jouw kenmerk als medewerker.',
      resolve: ({ medewerker }) => medewerker.id,
    }),
    functie: t.string({
      description: 'Hoe anderen jou zien: "IB\'er van Proefmolen".',
      resolve: ({ medewerker }) => medewerker.functie,
    }),
    rol: t.field({
      type: ActieveRolType,
      description:
        'De rol van deze vraag. Een andere kies je met de header x-thuisnabij-rol: "ib", of "schoolbestuur:<kenmerk>".',
      resolve: ({ rol }) => rol,
    }),
    rollen: t.field({
      type: [ActieveRolType],
      description: 'Alle rollen waarin je vandaag kunt handelen.',
      resolve: ({ rollen }) => rollen,
    }),
  }),
})

builder.queryField('ik', (t) =>
  t.field({ type: IkType, description: 'Wie je bent.', resolve: (_root, _args, context) => context.vrager() }),
)
