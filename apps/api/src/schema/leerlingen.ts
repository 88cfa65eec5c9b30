import { initialenSleutel, type LeerlingId, type SchoolId } from '@thuisnabij/domain'
import { leerlingenInzien } from '@thuisnabij/usecases'
import { builder, idOf, isUuid } from './builder.ts'
import { LeerlingType } from './leerling.ts'
import { bladzijde, gewicht, toPage, toVerbinding, verbindingVan } from './verbinding.ts'

const LeerlingFilter = builder.inputType('LeerlingFilter', {
  description: 'Welke kinderen je wilt zien; wat je weglaat beperkt niets.',
  fields: (t) => ({
    schoolId: t.field({ type: idOf<SchoolId>(), required: false, description: 'Van deze school.' }),
    initialen: t.string({ required: false, description: 'Met deze initialen, hoe je ze ook schrijft.' }),
  }),
})

builder.queryField('leerlingen', (t) =>
  t.field({
    type: verbindingVan(LeerlingType),
    description: 'Kinderen met een dossier, op initialen. Leeg als jouw rol er geen mag zien.',
    args: { filter: t.arg({ type: LeerlingFilter, required: false, description: 'Welke kinderen.' }), ...bladzijde },
    complexity: gewicht,
    resolve: async (_root, { filter, ...args }, context) => {
      const page = toPage(args, ({ sleutel, id }) =>
        typeof sleutel === 'string' && typeof id === 'string' && isUuid(id)
          ? { sleutel, id: id as LeerlingId }
          : undefined,
      )
      const welke = {
        ...(filter?.schoolId ? { schoolId: filter.schoolId } : {}),
        ...(filter?.initialen ? { sleutel: initialenSleutel(filter.initialen) } : {}),
      }
      const leerlingen = await context.read((sessie) => leerlingenInzien(sessie, welke, page))
      return toVerbinding(leerlingen, ({ initialen, id }) => ({ sleutel: initialenSleutel(initialen), id }))
    },
  }),
)
