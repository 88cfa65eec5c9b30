import type { Meldinggegevens, VerzuimSinds } from '@thuisnabij/domain'
import { builder } from './builder.ts'
import { type Given, withoutNull } from './handeling.ts'
import { VerzuimprecisieEnum, VerzuimtypeEnum } from './thuiszitter-woorden.ts'

const VerzuimSindsInvoer = builder.inputType('VerzuimSindsInvoer', {
  description: 'De eerste dag thuis.',
  fields: (t) => ({
    op: t.field({ type: 'Datum', description: 'Die dag, of de beste schatting.' }),
    precisie: t.field({ type: VerzuimprecisieEnum, defaultValue: 'dag', description: 'Hoe zeker die dag is.' }),
    tekst: t.string({ required: false, description: 'Wat er gezegd werd, zoals "eind oktober".' }),
  }),
})

/** What is told of a melding; everything may stay unknown here, the use case says what it cannot do without. */
export const MeldingInvoer = builder.inputType('MeldingInvoer', {
  description: 'Wat de melder vertelt. Wat je weglaat blijft onbekend, of blijft zoals het was.',
  fields: (t) => ({
    verzuimSinds: t.field({ type: VerzuimSindsInvoer, required: false, description: 'De eerste dag thuis.' }),
    verzuimtype: t.field({ type: VerzuimtypeEnum, required: false, description: 'Wat voor verzuim het is.' }),
    aanwezigheid: t.string({ required: false, description: 'Wanneer het kind nog wel komt: "3 ochtenden".' }),
    reden: t.string({ required: false, description: 'Waarom het kind thuis zit. Geen namen.' }),
    oudersGeinformeerd: t.boolean({ required: false, description: 'Of de ouders van de melding weten.' }),
    leerplichtGemeld: t.boolean({
      required: false,
      description: 'Of het verzuim bij leerplicht (DUO) is gemeld. Een melding hier vervangt dat niet.',
    }),
    jeugdartsBetrokken: t.boolean({ required: false, description: 'Of de jeugdarts betrokken is.' }),
    betrokkenen: t.stringList({ required: false, description: 'Wie er helpen: jeugdteam, leerplicht, … Geen namen.' }),
    tlvLopend: t.boolean({ required: false, description: 'Of er een TLV-aanvraag loopt.' }),
    gewenstVervolg: t.string({ required: false, description: 'Wat er volgens de melder moet gebeuren.' }),
    veiligheid: t.boolean({
      required: false,
      description: 'Of er zorgen zijn over de veiligheid: dan is het dringend.',
    }),
    langGeledenBevestigd: t.boolean({
      required: false,
      description: 'Bevestigt dat een eerste dag van meer dan twee jaar geleden klopt.',
    }),
  }),
})

type Verteld = Partial<Meldinggegevens> & { readonly langGeledenBevestigd?: boolean }

/** The input as the domain has it: what was not given is absent. */
export function toMeldinggegevens(invoer: typeof MeldingInvoer.$inferInput): Verteld {
  const { verzuimSinds, ...gegeven }: Given<typeof invoer> = withoutNull(invoer)
  return verzuimSinds ? { ...gegeven, verzuimSinds: withoutNull(verzuimSinds) as VerzuimSinds } : gegeven
}
