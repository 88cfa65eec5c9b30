import type { Gemeente, GemeenteId } from '@thuisnabij/domain'
import { gemeentenInzien } from '@thuisnabij/usecases'
import { builder } from './builder.ts'
import { inOrderOf } from './in-order-of.ts'

export const GemeenteType = builder.loadableObjectRef<Gemeente, GemeenteId>('Gemeente', {
  load: async (ids, context) => inOrderOf(ids, await context.read(gemeentenInzien)),
})

GemeenteType.implement({
  description: 'Een gemeente in de regio van het samenwerkingsverband.',
  fields: (t) => ({
    id: t.expose('id', { type: 'UUID', description: 'Kenmerk van de gemeente.' }),
    naam: t.exposeString('naam', { description: 'Naam van de gemeente.' }),
  }),
})
