import { globSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { codegen } from '@graphql-codegen/core'
import * as typescriptOperations from '@graphql-codegen/typescript-operations'
import { parse } from 'graphql'

const hier = (pad: string) => fileURLToPath(new URL(pad, import.meta.url))
const schemaPad = hier('../../api/schema.graphql')
const bronmap = hier('../src')

/** Where the generated file lies. */
export const operatiesPad = hier('../src/operaties.gen.ts')

/**
 * The types of every question in `src/**\/*.graphql`, and the questions themselves, as one TypeScript file.
 *
 * Fails when a question does not fit the api's committed schema.
 */
export async function maakOperaties(): Promise<string> {
  const bronnen = globSync('**/*.graphql', { cwd: bronmap })
    .toSorted()
    .map((pad) => ({ location: pad, tekst: readFileSync(`${bronmap}/${pad}`, 'utf8') }))
  const documenten = bronnen.map(({ location, tekst }) => ({ location, document: parse(tekst) }))

  const types = await codegen({
    filename: operatiesPad,
    schema: parse(readFileSync(schemaPad, 'utf8')),
    documents: documenten,
    config: {},
    plugins: [
      {
        'typescript-operations': {
          immutableTypes: true,
          enumsAsTypes: true,
          useTypeImports: true,
          avoidOptionals: false,
          skipTypename: true,
          dedupeFragments: true,
          scalars: { Datum: 'string', Maand: 'string', UUID: 'string' },
        },
      },
    ],
    pluginMap: { 'typescript-operations': typescriptOperations },
  })
  const vragen = documenten.flatMap(({ document, location }) =>
    document.definitions.flatMap((definitie) => {
      if (definitie.kind !== 'OperationDefinition' || !definitie.name) return []

      const soort = definitie.operation === 'query' ? 'Query' : 'Mutation'
      const naam = definitie.name.value
      const type = `${naam.charAt(0).toUpperCase()}${naam.slice(1)}${soort}`
      const tekst = bronnen.find((bron) => bron.location === location)?.tekst.trim() ?? ''
      return [`export const ${naam} = ${JSON.stringify(tekst)} as Operatie<${type}, ${type}Variables>`]
    }),
  )
  return [
    '// Made by `pnpm --filter @thuisnabij/tab operaties` from the api’s schema.graphql and the questions beside the features.',
    "import type { Operatie } from './vraag.ts'",
    '',
    types.trim(),
    '',
    ...vragen,
    '',
  ].join('\n')
}
