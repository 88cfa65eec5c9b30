import type { Alias, Schoolbestuur, SchoolbestuurId } from '@thuisnabij/domain'
import { schoolbesturenInzien } from '@thuisnabij/usecases'
import { builder } from './builder.ts'
import { inOrderOf } from './in-order-of.ts'

const AliasType = builder.objectRef<Alias>('SchoolbestuurAlias').implement({
  description: 'Een andere naam waaronder mensen een schoolbestuur kennen.',
  fields: (t) => ({
    naam: t.exposeString('naam', { description: 'Die naam.' }),
    afgeleid: t.exposeBoolean('afgeleid', { description: 'Of het plan die naam zelf niet noemt.' }),
  }),
})

export const SchoolbestuurType = builder.loadableObjectRef<Schoolbestuur, SchoolbestuurId>('Schoolbestuur', {
  load: async (ids, context) => inOrderOf(ids, await context.read(schoolbesturenInzien)),
})

SchoolbestuurType.implement({
  description: 'Een schoolbestuur dat meedoet in het samenwerkingsverband.',
  fields: (t) => ({
    id: t.expose('id', { type: 'UUID', description: 'Kenmerk van het schoolbestuur.' }),
    naam: t.exposeString('naam', { description: 'Naam van het schoolbestuur.' }),
    aliassen: t.expose('aliassen', { type: [AliasType], description: 'Andere namen.' }),
    expertisecentrum: t.exposeString('expertisecentrum', {
      nullable: true,
      description: 'Het expertisecentrum van dit bestuur, als het er een heeft.',
    }),
  }),
})

builder.queryField('schoolbesturen', (t) =>
  t.field({
    type: [SchoolbestuurType],
    description: 'Alle schoolbesturen, op naam.',
    resolve: (_root, _args, context) => context.read(schoolbesturenInzien),
  }),
)
