import type { LeerlingId, SchoolId } from '@thuisnabij/domain'
import type { LeerlingInvoer as Invoer } from '@thuisnabij/usecases'
import { builder, idOf } from './builder.ts'
import { withoutNull } from './handeling.ts'

/** A leerling as people name one. */
export const LeerlingInvoer = builder.inputType('LeerlingInvoer', {
  description: 'Over welk kind het gaat. Alleen initialen, nooit een naam, geboortedatum of BSN.',
  fields: (t) => ({
    initialen: t.string({ description: 'Initialen: "J.V.", "S. el B.".' }),
    leerlingId: t.field({
      type: idOf<LeerlingId>(),
      required: false,
      description: 'Kenmerk van het kind, als je het koos uit meer kinderen met deze initialen.',
    }),
    schoolId: t.field({
      type: idOf<SchoolId>(),
      required: false,
      description:
        'School van het dossier; weglaten als het kind bij geen school hoort. Voor een voorschools kind: de ontvangende school.',
    }),
    ingeschreven: t.boolean({
      required: false,
      description:
        'Of het kind op die school staat ingeschreven; ja als je niets zegt, behalve voor een voorschools kind.',
    }),
    groep: t.int({ required: false, description: 'Groep 1 tot en met 8.' }),
    geboortejaar: t.int({ required: false, description: 'Geboortejaar.' }),
    isNieuw: t.boolean({
      required: false,
      description: 'Het is een ander kind dan de kinderen die hier al bekend zijn met deze initialen.',
    }),
  }),
})

export const toLeerlingInvoer = (invoer: typeof LeerlingInvoer.$inferInput): Invoer => withoutNull(invoer)
