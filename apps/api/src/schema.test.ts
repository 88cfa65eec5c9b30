import { readFile } from 'node:fs/promises'
import { isEnumType, isInputObjectType, isInterfaceType, isObjectType, isUnionType } from 'graphql'
import { expect, test } from 'vitest'
import { printedSchema, SCHEMA_FILE } from './print-schema.ts'
import { schema } from './schema.ts'

test('schema.graphql is what the code says; print it anew with: pnpm --filter @thuisnabij/api schema', async () => {
  expect(await readFile(SCHEMA_FILE, 'utf8')).toBe(printedSchema())
})

test('every type, field, argument and word of an enum says what it is', () => {
  const bare: string[] = []
  const look = (name: string, { description }: { readonly description?: string | null | undefined }) => {
    if (!description) bare.push(name)
  }
  for (const type of Object.values(schema.getTypeMap())) {
    if (type.name.startsWith('__')) continue
    look(type.name, type)
    if (isEnumType(type)) for (const word of type.getValues()) look(`${type.name}.${word.name}`, word)
    if (isInputObjectType(type))
      for (const field of Object.values(type.getFields())) look(`${type.name}.${field.name}`, field)
    if (!isObjectType(type) && !isInterfaceType(type)) continue
    for (const field of Object.values(type.getFields())) {
      look(`${type.name}.${field.name}`, field)
      for (const arg of field.args) look(`${type.name}.${field.name}(${arg.name})`, arg)
    }
  }
  expect(bare).toEqual([])
})

test('what a mutation gives has no other melding than that of a Weigering, so that one operation can ask for both', () => {
  const unions = Object.values(schema.getTypeMap()).filter(isUnionType)
  const clashing = unions.flatMap((union) =>
    union.getTypes().filter((type) => type.getInterfaces().length === 0 && 'melding' in type.getFields()),
  )
  expect(clashing.map(({ name }) => name)).toEqual([])
})
