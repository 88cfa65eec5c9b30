import type { LeerlingId, MedewerkerId } from '@thuisnabij/domain'
import { auditInzien } from '@thuisnabij/usecases'
import { builder, idOf } from './builder.ts'
import { withoutNull } from './handeling.ts'
import { bladzijde } from './verbinding.ts'

type Regel = Extract<Awaited<ReturnType<typeof auditInzien>>, { readonly ok: true }>['value'][number]

const AuditregelType = builder.objectRef<Regel>('Auditregel').implement({
  description: 'Eén keer dat iemand iets zag of deed. Alleen kenmerken, geen inhoud.',
  fields: (t) => ({
    id: t.exposeInt('id', { description: 'Volgnummer; hoger is later.' }),
    op: t.exposeString('op', { description: 'Tijdstip, in ISO-notatie (UTC).' }),
    medewerkerId: t.expose('medewerkerId', { type: 'UUID', description: 'Wie het was.' }),
    rol: t.exposeString('rol', { description: 'In welke rol; "systeem" is het programma zelf.' }),
    deur: t.exposeString('deur', { description: 'Waarlangs: api, bot of werker.' }),
    handeling: t.exposeString('handeling', { description: 'Wat er gebeurde.' }),
    objectSoort: t.string({ description: 'Waarover het ging.', resolve: ({ object }) => object.soort }),
    objectIds: t.stringList({ description: 'Kenmerken daarvan.', resolve: ({ object }) => object.ids }),
    leerlingIds: t.stringList({
      description: 'Om welke kinderen het ging.',
      resolve: ({ object }) => object.leerlingIds,
    }),
  }),
})

builder.queryField('audit', (t) =>
  t.field({
    type: [AuditregelType],
    description: 'Wie wat zag of deed, het laatste eerst. Leeg, behalve voor de functionaris gegevensbescherming.',
    args: {
      leerlingId: t.arg({ type: idOf<LeerlingId>(), required: false, description: 'Alleen over dit kind.' }),
      medewerkerId: t.arg({ type: idOf<MedewerkerId>(), required: false, description: 'Alleen van deze medewerker.' }),
      voor: t.arg.int({ required: false, description: 'Alleen ouder dan de regel met dit volgnummer.' }),
      first: bladzijde.first,
    },
    resolve: async (_root, { first, voor, ...wie }, context) => {
      const filter = { ...withoutNull(wie), first, ...(voor == null ? {} : { before: voor }) }
      const regels = await context.read((sessie) => auditInzien(sessie, filter))
      return regels.ok ? [...regels.value] : []
    },
  }),
)
