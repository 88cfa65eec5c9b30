import { expect, test } from 'vitest'
import { testhuis } from '../testhuis.ts'
import { maakTeksten, meegeleverd, parameters } from './teksten.ts'

test('every text can be read, and what it fills in is a plain name', () => {
  const metFout = [...meegeleverd].filter(([, tekst]) => {
    const genoemd = [...tekst.matchAll(/\{(\w+)\}/g)].map(([, naam]) => naam)
    const gelezen = parameters(tekst)
    return !gelezen || genoemd.some((naam) => !gelezen.has(naam ?? '')) || gelezen.size !== new Set(genoemd).size
  })
  expect(metFout).toEqual([])
})

test('no text is empty, and none is filled in where a lock screen shows a leerling', () => {
  expect([...meegeleverd].filter(([, tekst]) => tekst.trim() === '')).toEqual([])
  const opSlot = [...meegeleverd].filter(([sleutel]) => /^(?:samenvatting\.|kaart\.zonder)/.test(sleutel))
  expect(opSlot.flatMap(([, tekst]) => [...(parameters(tekst) ?? ['?'])]).filter((naam) => naam !== 'nummer')).toEqual(
    [],
  )
})

test('types refuse a text that is not there, and a name too few or too many', () => {
  const { melding } = maakTeksten()
  // @ts-expect-error: no such text
  expect(melding.bestaatNiet).toBeUndefined()
  // @ts-expect-error: `initialen` is not given
  expect(() => melding.gestart({})).toThrow(/initialen/)
  // @ts-expect-error: `groep` is not asked for
  expect(melding.gestart({ initialen: 'J.V.', groep: 6 })).toBe('Ik maak een melding over J.V. voor je klaar.')
})

test('a full stop after initialen is not doubled, an ellipsis stays', () => {
  const { melding } = maakTeksten()
  expect(melding.danNu({ initialen: 'J.V.' })).toBe('Dan nu je melding over J.V.')
  expect(melding.danNu({ initialen: 'JV' })).toBe('Dan nu je melding over JV.')
  expect(melding.geweigerd({ waarom: 'Wacht...' })).toContain('Wacht... Er is')
})

test('braces in what somebody typed are shown as they are', () => {
  expect(maakTeksten().melding.aangepast({ wat: 'reden: {nummer}' })).toBe('Aangepast: reden: {nummer}.')
})

test('a conversation says the own text of the samenwerkingsverband', async () => {
  const huis = testhuis(undefined, [], { 'melding.gestart': 'Over {initialen} schrijf ik alvast op wat je vertelt.' })
  const { tekst } = await huis.zeg('ik wil een thuiszitter melden, Q.X. uit groep 6')
  expect(tekst).toContain('Over Q.X. schrijf ik alvast op wat je vertelt.')
  expect(tekst).not.toContain('Ik maak een melding')
})

test('an own text may choose its words by number', () => {
  const eigen = '{aantal, plural, one {Er is er nog een.} other {Er zijn er nog #.}}'
  const { lijst } = maakTeksten({ 'lijst.enNog': eigen })
  expect([1, 7].map((aantal) => lijst.enNog({ aantal }))).toEqual(['Er is er nog een.', 'Er zijn er nog 7.'])
})

test.each([
  ['melding.gestrat', 'Hoi', /^melding\.gestrat: deze tekst bestaat niet/m],
  ['melding', 'Hoi', /^melding: deze tekst bestaat niet/m],
  ['__proto__.x', 'Hoi', /deze tekst bestaat niet/],
  ['melding.gestart', 'Over {naam}', /^melding\.gestart: \{naam\} bestaat hier niet\. Kies uit \{initialen\}\.$/m],
  [
    'melding.klopt',
    'Klopt {dit}?',
    /^melding\.klopt: \{dit\} bestaat hier niet\. In deze tekst wordt niets ingevuld\.$/m,
  ],
  ['waarde.groep', 'een groep', /^waarde\.groep: vul ook \{groep\} in, zoals de oorspronkelijke tekst\.$/m],
  ['melding.gestart', 'Over {initialen', /^melding\.gestart: de accolades kloppen niet/m],
  ['melding.norm', 'Voor {dag, date}', /^melding\.norm: de accolades kloppen niet/m],
  ['lijst.enNog', '{aantal, plural, one {een}}', /^lijst\.enNog: de accolades kloppen niet/m],
])('an own text %s = %j is refused at the start', (sleutel, tekst, fout) => {
  expect(() => maakTeksten({ [sleutel]: tekst })).toThrow(fout)
})

test('all that is wrong is said at once', () => {
  expect(() => maakTeksten({ een: 'x', twee: 'y' })).toThrow(/een: .*\ntwee: /)
})
