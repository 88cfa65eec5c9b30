import SchemaBuilder, { type InputRef } from '@pothos/core'
import ComplexityPlugin from '@pothos/plugin-complexity'
import DataloaderPlugin from '@pothos/plugin-dataloader'
import { type Datum, type Maand, parseDatum, parseMaand } from '@thuisnabij/domain'
import { GraphQLError } from 'graphql'
import type { Context } from '../context.ts'

/** What the builder of this schema is made with; Pothos' own types take it as their first parameter. */
export type Types = typeof builder.$inferSchemaTypes

type Settings = {
  Context: Context
  DefaultFieldNullability: false
  DefaultInputFieldRequiredness: true
  Scalars: {
    Datum: { Input: Datum; Output: Datum }
    Maand: { Input: Maand; Output: Maand }
    UUID: { Input: string; Output: string }
  }
}

/** What every module of the schema adds its types and fields to. */
export const builder = new SchemaBuilder<Settings>({
  // what weighs how much; limits.ts does the weighing
  plugins: [ComplexityPlugin, DataloaderPlugin],
  defaultFieldNullability: false,
  defaultInputFieldRequiredness: true,
})

builder.queryType({ description: 'Wat je kunt opvragen. Je ziet alleen wat jouw rol mag zien.' })
builder.mutationType({
  description: 'Wat je kunt doen. Een handeling die niet mag geeft een Weigering die zegt waarom, en verandert niets.',
})

const read = <Value>(kind: string, form: string, parse: (text: string) => Value | undefined) => {
  return (value: unknown): Value => {
    const parsed = typeof value === 'string' ? parse(value) : undefined
    if (parsed === undefined) throw new GraphQLError(`${kind} schrijf je als ${form}.`)
    return parsed
  }
}

builder.scalarType('Datum', {
  description: 'Een dag in Nederland, geschreven als JJJJ-MM-DD.',
  serialize: (value) => value,
  parseValue: read('Een datum', 'JJJJ-MM-DD', parseDatum),
})
builder.scalarType('Maand', {
  description: 'Een maand, geschreven als JJJJ-MM.',
  serialize: (value) => value,
  parseValue: read('Een maand', 'JJJJ-MM', parseMaand),
})

export const isUuid = (text: string) => UUID.test(text)
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i
const Uuid = builder.scalarType('UUID', {
  description: 'Het kenmerk van een rij in het register. Het zegt niets over wat erin staat.',
  serialize: (value) => value,
  parseValue: read('Een kenmerk', 'een UUID', (text) => (isUuid(text) ? text.toLowerCase() : undefined)),
})

/** The type of an argument that is an id: checked for its form here, so this is where the brand is given. */
export const idOf = <Id extends string>() => Uuid as unknown as InputRef<Id>
