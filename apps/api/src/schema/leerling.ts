import { type Leerling, type LeerlingId, leerplichtOp } from '@thuisnabij/domain'
import { leerlingenErbij } from '@thuisnabij/usecases'
import type { Context } from '../context.ts'
import { builder } from './builder.ts'
import { enumOf } from './enum.ts'
import { GemeenteType } from './gemeente.ts'
import { inOrderOf } from './in-order-of.ts'
import { isKort, type LeerlingBron } from './kort.ts'
import { SchoolType } from './school.ts'

const LeerplichtigEnum = enumOf<'ja' | 'nee' | 'onbekend'>('Leerplichtig', 'Of het kind vandaag leerplichtig is.', {
  ja: 'Leerplichtig.',
  nee: 'Niet leerplichtig.',
  onbekend: 'Niet te zeggen met wat er bekend is.',
})

/** The leerling with this id, loaded with the others that the same request asks for. */
export const leerlingVan = async (id: LeerlingId, context: Context): Promise<Leerling> =>
  await volledig(await LeerlingType.getDataloader(context).load(id), context)

const volledig = async (leerling: LeerlingBron, context: Context): Promise<Leerling> =>
  isKort(leerling) ? await volledig(await LeerlingType.getDataloader(context).load(leerling.id), context) : leerling

export const LeerlingType = builder.loadableObjectRef<LeerlingBron, LeerlingId>('Leerling', {
  load: async (ids, context) => inOrderOf(ids, await context.read((sessie) => leerlingenErbij(sessie, ids))),
})

LeerlingType.implement({
  description: 'Een kind met een dossier. Zonder naam, geboortedatum of BSN.',
  fields: (t) => ({
    id: t.expose('id', { type: 'UUID', description: 'Kenmerk van het kind.' }),
    initialen: t.exposeString('initialen', { description: 'Initialen: "J.V.", "S. el B.".' }),
    groep: t.exposeInt('groep', { nullable: true, description: 'Groep 1 tot en met 8, als die bekend is.' }),
    geboortejaar: t.exposeInt('geboortejaar', { nullable: true, description: 'Geboortejaar, als dat bekend is.' }),
    leerplichtigVanaf: t.field({
      type: 'Maand',
      nullable: true,
      description: 'Eerste maand waarin het kind naar school moet, als die bekend is.',
      resolve: async (leerling, _args, context) => (await volledig(leerling, context)).leerplichtigVanaf,
    }),
    leerplichtig: t.field({
      type: LeerplichtigEnum,
      description: 'Of het kind vandaag leerplichtig is.',
      resolve: async (leerling, _args, context) => leerplichtOp(await volledig(leerling, context), context.vandaag()),
    }),
    ingeschreven: t.boolean({
      description: 'Of het kind op een school staat ingeschreven.',
      resolve: async (leerling, _args, context) => (await volledig(leerling, context)).ingeschreven,
    }),
    school: t.field({
      type: SchoolType,
      nullable: true,
      description: 'De school waar het kind staat ingeschreven, of het laatst stond.',
      resolve: async (leerling, _args, context) => (await volledig(leerling, context)).schoolId,
    }),
    woongemeente: t.field({
      type: GemeenteType,
      nullable: true,
      description: 'De gemeente waar het kind woont, als die bekend is.',
      resolve: async (leerling, _args, context) => (await volledig(leerling, context)).woongemeenteId,
    }),
  }),
})
