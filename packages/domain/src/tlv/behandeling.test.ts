import { describe, expect, test } from 'vitest'
import type { TlvInstellingen, VereistStuk } from '../instellingen/instellingen.ts'
import { datum } from '../kalender/datum.ts'
import {
  aanvraagIntrekken,
  aanvullen,
  aanvullenUiterlijk,
  buitenBehandelingStellen,
  inBehandelingNemen,
  onvolledigVerklaren,
} from './behandeling.ts'
import { bijDeskundigen, inBehandeling, ingediend, leeg, onvolledig, terBesluit, termijn } from './testing.ts'
import { ontbrekendeStukken } from './volledigheid.ts'

const vandaag = datum('2023-11-15')

describe('onvolledig verklaren', () => {
  test('names what is missing, each once, and the history says so', () => {
    const uitkomst = onvolledigVerklaren(ingediend, ['oudergesprek', ' handelingsdeel ', 'oudergesprek', ''], vandaag)
    expect(uitkomst).toMatchObject({
      ok: true,
      value: {
        status: 'onvolledig',
        ontbreekt: ['oudergesprek', 'handelingsdeel'],
        gebeurtenissen: [
          { soort: 'ingediend' },
          { soort: 'onvolledig', op: vandaag, toelichting: 'oudergesprek, handelingsdeel' },
        ],
      },
    })
  })

  test.each([[[]], [['', '  ']]])('refuses when %j is missing', (ontbreekt) => {
    expect(onvolledigVerklaren(inBehandeling, ontbreekt, vandaag)).toEqual({
      ok: false,
      error: { kind: 'NietsOntbreekt' },
    })
  })
})

describe('aanvullen', () => {
  test('with the last stuk the aanvraag is ingediend again', () => {
    const uitkomst = aanvullen(onvolledig, ['handelingsdeel', 'oudergesprek'], vandaag)
    expect(uitkomst).toMatchObject({ ok: true, value: { status: 'ingediend' } })
    expect(uitkomst.ok && uitkomst.value.gebeurtenissen.at(-1)).toEqual({ soort: 'aangevuld', op: vandaag })
    expect(uitkomst.ok && 'ontbreekt' in uitkomst.value).toBe(false)
  })

  test('until then it stays onvolledig, with what is still to come', () => {
    expect(aanvullen(onvolledig, ['handelingsdeel'], vandaag)).toEqual({
      ok: true,
      value: { ...onvolledig, ontbreekt: ['oudergesprek'] },
    })
  })

  test('refuses what nobody asked for', () => {
    expect(aanvullen(onvolledig, ['oudergesprek', 'rapport'], vandaag)).toEqual({
      ok: false,
      error: { kind: 'StukNietGevraagd', stukken: ['rapport'], ontbreekt: ['oudergesprek', 'handelingsdeel'] },
    })
  })
})

const stuk = (code: string, voor: Partial<VereistStuk> = {}): VereistStuk => ({
  code,
  naam: `het ${code}`,
  bron: 'besluit van het bestuur',
  sinds: datum('2023-01-01'),
  ...voor,
})

const metStukken: TlvInstellingen = {
  ...leeg,
  vereisteStukken: [
    stuk('opp'),
    stuk('evaluatie', { aanvraagsoorten: ['verlenging'] }),
    stuk('intake', { herkomsten: ['voorschools'] }),
  ],
}

describe('volledigheid', () => {
  test.each([
    ['nothing while the settings name nothing', ingediend, [], leeg, []],
    ['what is required for all', ingediend, [], metStukken, ['opp']],
    ['nothing when it is there', ingediend, ['opp'], metStukken, []],
    ['what a verlenging asks', { ...ingediend, aanvraagsoort: 'verlenging' }, ['opp'], metStukken, ['evaluatie']],
    ['what a voorschools kind asks', { ...ingediend, herkomst: 'voorschools' }, ['opp'], metStukken, ['intake']],
  ] as const)('misses %s', (_geval, aanvraag, stukken, instellingen, ontbreekt) => {
    expect(ontbrekendeStukken(aanvraag, stukken, instellingen).map(({ code }) => code)).toEqual(ontbreekt)
  })

  test('an aanvraag with all of it is taken in behandeling', () => {
    const uitkomst = inBehandelingNemen(ingediend, { stukken: ['opp'], instellingen: metStukken }, vandaag)
    expect(uitkomst).toMatchObject({ ok: true, value: { status: 'in_behandeling' } })
  })

  test('one without is not, and hears what is missing', () => {
    expect(inBehandelingNemen(ingediend, { stukken: [], instellingen: metStukken }, vandaag)).toEqual({
      ok: false,
      error: { kind: 'StukkenOntbreken', stukken: [stuk('opp')] },
    })
  })
})

describe('intrekken', () => {
  test.each([ingediend, onvolledig, inBehandeling, bijDeskundigen, terBesluit])(
    'can be done while $status',
    (aanvraag) => {
      const uitkomst = aanvraagIntrekken(aanvraag, ' verhuisd ', vandaag)
      expect(uitkomst).toMatchObject({ ok: true, value: { status: 'ingetrokken', reden: 'verhuisd' } })
      expect(uitkomst.ok && 'ontbreekt' in uitkomst.value).toBe(false)
    },
  )

  test('asks why', () => {
    expect(aanvraagIntrekken(ingediend, ' ', vandaag)).toEqual({ ok: false, error: { kind: 'RedenOntbreekt' } })
  })
})

describe('buiten behandeling stellen', () => {
  const metTermijn = { ...leeg, termijnen: { aanvullen: termijn(10, 'werkdagen') } }

  test.each([
    ['while the settings give no term', '2023-10-10', leeg, undefined],
    ['on the last day to complete it', '2023-10-23', metTermijn, { kind: 'AanvultermijnLoopt', tot: '2023-10-23' }],
    ['the day after', '2023-10-24', metTermijn, undefined],
  ])('%s', (_geval, dag, instellingen, weigering) => {
    const uitkomst = buitenBehandelingStellen(onvolledig, { reden: 'niet aangevuld', instellingen }, datum(dag))
    expect(uitkomst.ok ? undefined : uitkomst.error).toEqual(weigering)
    if (uitkomst.ok) expect(uitkomst.value).toMatchObject({ status: 'buiten_behandeling', reden: 'niet aangevuld' })
  })

  test('asks why', () => {
    expect(buitenBehandelingStellen(onvolledig, { reden: '', instellingen: leeg }, vandaag)).toEqual({
      ok: false,
      error: { kind: 'RedenOntbreekt' },
    })
  })

  test('the term runs from the last time it was found onvolledig', () => {
    const opnieuw = {
      ...onvolledig,
      gebeurtenissen: [...onvolledig.gebeurtenissen, { soort: 'onvolledig', op: datum('2023-11-01') }],
    } as const
    expect(aanvullenUiterlijk(opnieuw, metTermijn)).toBe('2023-11-15')
  })
})
