import { createRequire } from 'node:module'
import { type Kaart, maakTeksten } from '@thuisnabij/gesprek'
import type * as AdaptiveCards from 'adaptivecards'
import { describe, expect, test } from 'vitest'
import { tekenKaart } from './teken.ts'
import { tekstKaart } from './tekst.ts'
import { voorbeelden } from './voorbeelden.ts'

// Its `main` is a module that Node cannot load; this one it can.
const { AdaptiveCard, SerializationContext, Versions } = createRequire(import.meta.url)(
  'adaptivecards/dist/adaptivecards.js',
) as typeof AdaptiveCards

const teksten = maakTeksten()

type Json = Readonly<Record<string, unknown>>
const kaarten: [string, Json][] = [
  ...voorbeelden.map((kaart): [string, Json] => [kaart.soort, tekenKaart(kaart, teksten)]),
  ['tekst', tekstKaart('Niet opgeslagen.\n\nJe kunt opnieuw beginnen.')],
]

describe.each(kaarten)('%s', (_soort, kaart) => {
  test('R16: the parser of Adaptive Cards 1.5 has nothing to remark', () => {
    const context = new SerializationContext(Versions.v1_5)
    const gelezen = new AdaptiveCard()
    gelezen.parse(kaart, context)

    const opmerkingen = Array.from({ length: context.eventCount }, (_, i) => context.getEventAt(i).message)
    expect(opmerkingen).toEqual([])
    expect(gelezen.validateProperties().validationEvents).toEqual([])
  })

  test('R16: no member is dropped on the way through the parser', () => {
    const gelezen = new AdaptiveCard()
    gelezen.parse(kaart, new SerializationContext(Versions.v1_5))
    const terug = (gelezen.toJSON() ?? {}) as Json
    expect(paden(kaart).filter((pad) => !paden(terug).includes(pad) && !schrijftNietTerug.has(laatste(pad)))).toEqual(
      [],
    )
  })

  test('every text wraps and says something, and the card has a text for who cannot see it', () => {
    const blokken = alle(kaart).filter(({ type }) => type === 'TextBlock')
    expect(blokken.filter(({ wrap, text }) => wrap !== true || !text)).toEqual([])
    expect(kaart['fallbackText']).toMatch(/\w/)
  })

  test('R17: is far below what Teams takes', () => {
    expect(Buffer.byteLength(JSON.stringify(kaart))).toBeLessThan(25_000)
  })
})

test('R17: stays below it with the longest names', () => {
  const lang = 'Katholieke Speciale Basisschool De Allerlangste Naam van de Zaanstreek '.repeat(4)
  const vol: Kaart = {
    soort: 'signaal',
    nummer: 99_999,
    titel: lang,
    urgent: true,
    stand: lang,
    regels: Array.from({ length: 12 }, () => ({ label: lang, waarde: lang })),
    knoppen: [],
  }
  expect(Buffer.byteLength(JSON.stringify(tekenKaart(vol, teksten)))).toBeLessThan(25_000)
})

test('what somebody typed becomes no link in the card of another', () => {
  const kaart = tekenKaart(
    {
      soort: 'melding',
      titel: 'Melding 31',
      regels: [{ label: 'Reden', waarde: '[klik hier](https://evil.example)' }],
      uitleg: [],
      knoppen: [],
    },
    teksten,
  )
  expect(JSON.stringify(kaart)).not.toContain('](')
})

/** Members of the format that the parser reads and does not write back. */
const schrijftNietTerug = new Set(['$schema', 'wrap', 'lang'])
const laatste = (pad: string): string => pad.split('.').at(-1) ?? ''

const paden = (waarde: unknown, pad = ''): readonly string[] => {
  if (typeof waarde !== 'object' || waarde === null) return [pad]
  return Object.entries(waarde).flatMap(([sleutel, deel]) => paden(deel, `${pad}.${sleutel}`))
}

const alle = (waarde: unknown): readonly Json[] => {
  if (typeof waarde !== 'object' || waarde === null) return []
  return [waarde as Json, ...Object.values(waarde).flatMap(alle)]
}
