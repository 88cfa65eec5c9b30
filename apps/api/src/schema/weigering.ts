import type { InterfaceFieldsShape, ObjectRef } from '@pothos/core'
import { type Weigering, weigeringstekst } from '@thuisnabij/usecases'
import { builder, type Types } from './builder.ts'

export type Kind = Weigering['kind']
/** The refusal of this kind; `kind` is the name of its type in the schema. */
export type Geweigerd<K extends Kind> = Extract<Weigering, { readonly kind: K }>
export type WeigeringRef<K extends Kind> = ObjectRef<Types, Geweigerd<K>, Geweigerd<K>>

const WeigeringType = builder.interfaceRef<Weigering>('Weigering').implement({
  description: 'Een handeling die niet mag of niet kan. Er is niets veranderd.',
  fields: (t) => ({
    melding: t.string({
      description: 'Wat er aan de hand is en wat je kunt doen, in gewone taal.',
      resolve: (geweigerd) => weigeringstekst(geweigerd),
    }),
  }),
})

/** The type of a refusal that has a melding and nothing more. `description`: when it comes. */
export const kaleWeigering = <K extends Kind>(kind: K, description: string): WeigeringRef<K> =>
  weigeringMet(kind, description, () => ({}))

/** The type of a refusal with fields of its own beside the melding, for a client that wants to show more. */
export const weigeringMet = <K extends Kind>(
  kind: K,
  description: string,
  velden: InterfaceFieldsShape<Types, Geweigerd<K>>,
): WeigeringRef<K> =>
  builder.objectRef<Geweigerd<K>>(kind).implement({ description, interfaces: [WeigeringType], fields: velden as never })
