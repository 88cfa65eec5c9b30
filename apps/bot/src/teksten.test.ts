import { readdirSync, readFileSync } from 'node:fs'
import { meegeleverd } from '@thuisnabij/gesprek'
import { expect, test } from 'vitest'

const GESPREK = new URL('../../../packages/gesprek/src/', import.meta.url)
const BOT = new URL('./', import.meta.url)

/** The sources below a folder that say something, without their comments. */
const bronnen = (map: URL): readonly { readonly bestand: string; readonly bron: string }[] =>
  readdirSync(map, { recursive: true, encoding: 'utf8' })
    .filter((pad) => pad.endsWith('.ts') && !/\.test\.ts$|^catalogus\/|^testing\/|^testhuis|voorbeelden/.test(pad))
    .map((bestand) => ({ bestand, bron: zonderCommentaar(readFileSync(new URL(bestand, map), 'utf8')) }))

const zonderCommentaar = (bron: string): string => bron.replaceAll(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '')

test('no text is unused: each is named in full, or chosen from its group', () => {
  const alles = [...bronnen(GESPREK), ...bronnen(BOT)].map(({ bron }) => bron.replaceAll(/\s+\./g, '.')).join('\n')
  const genoemd = new Set([...alles.matchAll(/\bteksten\.([\w.]+\[?)/g)].map(([, pad]) => pad))
  const ongebruikt = [...meegeleverd.keys()].filter(
    (sleutel) => !genoemd.has(sleutel) && !genoemd.has(`${sleutel.slice(0, sleutel.lastIndexOf('.'))}[`),
  )
  expect(ongebruikt).toEqual([])
})

test('no sentence stands outside the catalogue', () => {
  const sprekend = [
    ...bronnen(GESPREK).filter(({ bestand }) => /^dialogen\/|^beurt/.test(bestand)),
    ...bronnen(BOT).filter(({ bestand }) => /^kaarten\/|^rol|^beantwoord|^antwoordregel|^geduld/.test(bestand)),
  ]
  const zinnen = sprekend.flatMap(({ bestand, bron }) =>
    [...bron.matchAll(/(['"`])(?:\\.|(?!\1)[^\\\n])*\1/g)]
      .map(([zin]) => zin.replaceAll(/\$\{[^}]*\}/g, ''))
      .filter((zin) => /\p{L}[,.:;]? \p{L}/u.test(zin))
      .map((zin) => `${bestand}: ${zin}`),
  )
  expect(sprekend.length).toBeGreaterThan(20)
  expect(zinnen).toEqual([])
})
