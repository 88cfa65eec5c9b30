import type { Medewerker, MedewerkerId } from '@thuisnabij/domain'
import { medewerkersErbij } from '@thuisnabij/usecases'
import { builder } from './builder.ts'
import { inOrderOf } from './in-order-of.ts'

export const MedewerkerType = builder.loadableObjectRef<Medewerker, MedewerkerId>('Medewerker', {
  load: async (ids, context) => inOrderOf(ids, await context.read((session) => medewerkersErbij(session, ids))),
})

MedewerkerType.implement({
  description: 'Iemand die met Thuisnabij werkt. Zonder naam: een functie.',
  fields: (t) => ({
    id: t.expose('id', { type: 'UUID', description: 'Kenmerk van de medewerker.' }),
    functie: t.exposeString('functie', { description: 'Hoe anderen deze medewerker zien: "IB\'er van Proefmolen".' }),
  }),
})
