import { expect, test } from 'vitest'

const bronnen = import.meta.glob<string>('./*/**/*.{ts,tsx}', { query: '?raw', import: 'default', eager: true })

/** What a file of one feature imports from another. */
function inbreuken(pad: string, bron: string): readonly string[] {
  const [, eigen] = pad.split('/')
  const imports = [...bron.matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)].map(([, naar]) => naar ?? '')
  return imports
    .filter((naar) => naar.startsWith('.'))
    .map((naar) => new URL(naar, `file:///features/${pad.slice(2)}`).pathname)
    .filter((doel) => doel.startsWith('/features/') && !doel.startsWith(`/features/${eigen}/`))
}

test('no feature imports another', () => {
  expect(Object.keys(bronnen).length).toBeGreaterThan(0)
  expect(Object.entries(bronnen).flatMap(([pad, bron]) => inbreuken(pad, bron))).toEqual([])
})

test('an import of another feature would be seen', () => {
  expect(inbreuken('./signalen/x.tsx', "import { y } from '../meldingen/meldingen.tsx'")).toEqual([
    '/features/meldingen/meldingen.tsx',
  ])
  expect(inbreuken('./signalen/x.tsx', "import { y } from '../../toon.tsx'\nimport './oppakken.ts'")).toEqual([])
})
