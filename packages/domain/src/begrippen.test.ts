import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const lees = (pad: string): string => readFileSync(new URL(pad, import.meta.url), 'utf8')

const modules = [...lees('index.ts').matchAll(/from '(\.\/[^']+)'/g)].map(([, pad]) => pad ?? '')
const namen = modules
  // Result, ok and weiger are technique.
  .filter((pad) => pad !== './result.ts')
  .flatMap((pad) => [...lees(pad).matchAll(/^export (?:const|function|type) (\w+)/gm)].map(([, naam]) => naam ?? ''))

const rijen = lees('../../../docs/begrippen.md')
  .split('\n')
  .filter((regel) => regel.startsWith('| '))
const genoemd = rijen.flatMap((rij) =>
  [...(rij.split(' | ').at(-1) ?? '').matchAll(/`(\w+)`/g)].map(([, naam]) => naam ?? ''),
)

test('every name of the domain has its row in docs/begrippen.md', () => {
  expect(namen.length).toBeGreaterThan(100)
  expect(namen.filter((naam) => !genoemd.includes(naam))).toEqual([])
})

test('every name in docs/begrippen.md still exists, and stands there once', () => {
  expect(genoemd.filter((naam) => !namen.includes(naam))).toEqual([])
  expect(genoemd.filter((naam, index) => genoemd.indexOf(naam) !== index)).toEqual([])
})

test('every row has a word, a meaning in a sentence, a source and a name', () => {
  for (const rij of rijen.filter((regel) => !/^\| (Woord|---)/.test(regel))) {
    expect(rij).toMatch(/^\| [^|]+ \| [^|]+\. \| [^|]+ \| `[^|]+` \|$/)
  }
})
