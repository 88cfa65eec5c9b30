import type { School, SchoolId } from '@thuisnabij/domain'
import { scholenErbij, scholenInzien } from '@thuisnabij/usecases'
import type { Context } from '../context.ts'
import { builder } from './builder.ts'
import { GemeenteType } from './gemeente.ts'
import { inOrderOf } from './in-order-of.ts'
import { isKort, type SchoolBron } from './kort.ts'
import { SchoolsoortEnum } from './organisatie-woorden.ts'
import { SchoolbestuurType } from './schoolbestuur.ts'

const volledig = async (school: SchoolBron, context: Context): Promise<School> =>
  isKort(school) ? await volledig(await SchoolType.getDataloader(context).load(school.id), context) : school

export const SchoolType = builder.loadableObjectRef<SchoolBron, SchoolId>('School', {
  load: async (ids, context) => inOrderOf(ids, await context.read((sessie) => scholenErbij(sessie, ids))),
})

SchoolType.implement({
  description: 'Een school van het samenwerkingsverband.',
  fields: (t) => ({
    id: t.expose('id', { type: 'UUID', description: 'Kenmerk van de school.' }),
    naam: t.exposeString('naam', { description: 'Naam van de school.' }),
    soort: t.field({
      type: SchoolsoortEnum,
      description: 'Wat voor school het is.',
      resolve: async (school, _args, context) => (await volledig(school, context)).soort,
    }),
    schoolbestuur: t.field({
      type: SchoolbestuurType,
      description: 'Het bestuur van de school.',
      resolve: async (school, _args, context) => (await volledig(school, context)).schoolbestuurId,
    }),
    gemeente: t.field({
      type: GemeenteType,
      description: 'De gemeente waar de school staat.',
      resolve: async (school, _args, context) => (await volledig(school, context)).gemeenteId,
    }),
    geldigVan: t.field({
      type: 'Datum',
      description: 'Eerste dag waarop de school bij het samenwerkingsverband hoort.',
      resolve: async (school, _args, context) => (await volledig(school, context)).geldigVan,
    }),
    geldigTot: t.field({
      type: 'Datum',
      nullable: true,
      description: 'Laatste dag waarop de school bij het samenwerkingsverband hoort.',
      resolve: async (school, _args, context) => (await volledig(school, context)).geldigTot,
    }),
  }),
})

builder.queryField('scholen', (t) =>
  t.field({
    type: [SchoolType],
    description: 'Alle scholen van het samenwerkingsverband, op naam; ook scholen die er niet meer bij horen.',
    args: {
      soort: t.arg({ type: SchoolsoortEnum, required: false, description: 'Alleen scholen van deze soort.' }),
    },
    resolve: async (_root, { soort }, context) => {
      const scholen = await context.read(scholenInzien)
      return scholen.filter((school) => !soort || school.soort === soort)
    },
  }),
)
