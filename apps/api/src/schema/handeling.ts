import type { ArgBuilder, InputFieldMap, InputShapeFromFields, ObjectRef } from '@pothos/core'
import type { Result } from '@thuisnabij/domain'
import type { Werksessie } from '../context.ts'
import { builder, type Types } from './builder.ts'
import type { Geweigerd, Kind, WeigeringRef } from './weigering.ts'

type Handeling<Fields extends InputFieldMap, Value extends object, K extends Kind> = {
  /** What the act does and who may, for who reads the schema. */
  readonly beschrijving: string
  readonly invoer: (t: ArgBuilder<Types>) => Fields
  /** The type of what the use case gives when it does not refuse. */
  readonly geeft: ObjectRef<Types, unknown, Value>
  /** Each refusal of the use case with its type: when one is missing, `usecase` does not compile. */
  readonly weigeringen: { readonly [R in K]: WeigeringRef<R> }
  readonly usecase: (
    sessie: Werksessie,
    invoer: Given<InputShapeFromFields<Fields>>,
  ) => Promise<Result<NoInfer<Value>, Geweigerd<NoInfer<K>>>>
}

/**
 * Adds a mutation that runs one use case in one transaction, and its union `<Naam>Uitkomst` of what it gives and all
 * the ways in which it refuses. The name is the use case's own.
 */
export function handeling<Fields extends InputFieldMap, Value extends object, K extends Kind>(
  naam: string,
  { beschrijving, invoer, geeft, weigeringen, usecase }: Handeling<Fields, Value, K>,
): void {
  const Uitkomst = builder.unionType(`${naam.charAt(0).toUpperCase()}${naam.slice(1)}Uitkomst`, {
    description: `Wat ${naam} geeft: ${geeft.name}, of een Weigering die zegt waarom het niet kan.`,
    types: [geeft as ObjectRef<Types, object>, ...Object.values<ObjectRef<Types, object>>(weigeringen)],
    resolveType: (uitkomst: object) => ('kind' in uitkomst ? String(uitkomst.kind) : geeft.name),
  })

  builder.mutationField(naam, (t) =>
    t.field({
      type: Uitkomst,
      description: beschrijving,
      args: invoer(t.arg),
      resolve: async (_root, args, context): Promise<object> => {
        const given = withoutNull<object>(args) as Given<InputShapeFromFields<Fields>>
        const uitkomst = await context.inSession((sessie) => usecase(sessie, given))
        return uitkomst.ok ? uitkomst.value : uitkomst.error
      },
    }),
  )
}

/** An argument that was not given, or given as null, is absent. */
export type Given<Shape> = { readonly [Key in keyof Shape as null extends Shape[Key] ? never : Key]: Shape[Key] } & {
  readonly [Key in keyof Shape as null extends Shape[Key] ? Key : never]?: NonNullable<Shape[Key]>
} extends infer Flat
  ? { readonly [Key in keyof Flat]: Flat[Key] }
  : never

/** Without the keys whose value is null or undefined. */
export const withoutNull = <Shape extends object>(shape: Shape): Given<Shape> =>
  Object.fromEntries(Object.entries(shape).filter(([, value]) => value !== null && value !== undefined)) as Given<Shape>
