import { readdirSync, readFileSync } from 'node:fs'
import { datum, type Rol, type SchoolId, type Schoolsoort } from '@thuisnabij/domain'
import type { Schoolnaam } from '../../deps.ts'
import { type Begrepen, versta } from '../verstaan.ts'
import { toZin } from '../zin.ts'
import { kenmerkenVan, tekstkenmerken } from './kenmerken.ts'
import { metKlankfouten } from './klankfout.ts'
import { leer, maakToeval, type Voorbeeld } from './leer.ts'
import type { LineairModel } from './lineair.ts'
import { metTikfout } from './tikfout.ts'

/** What people may say, with what they want by it. */
export type Uiting = { readonly tekst: string; readonly intent: string }

const MAP = new URL('../../../uitingen/', import.meta.url)

const scholen: readonly Schoolnaam[] = [
  ['Proefmolen', 'Agora'],
  ['De Zaanoever', 'Zaan Primair'],
  ['De Sluis', 'Zaan Primair', 'sbo'],
  ['De Kreek', 'OpSpoor'],
].map(([naam = '', bestuur = '', soort = 'bao']) => ({
  id: naam as SchoolId,
  naam,
  bestuur,
  soort: soort as Schoolsoort,
}))

/** The utterances of the project: `uitingen/<intent>.txt`, one a line. */
export const leesUitingen = (): readonly Uiting[] => leesMap(MAP)

/** A message of `afstellen.jsonl`: what somebody in a role said, where in a conversation, and what they want. */
export type Afgesteld = {
  readonly rol: Rol
  readonly uiting: string
  readonly intent: string
  readonly context?: string
  readonly slots: Readonly<Record<string, unknown>>
}

/** The messages that were set apart to tune on; only those of `toets.jsonl` are never learned from. */
export const leesAfgesteld = (): readonly Afgesteld[] =>
  readFileSync(new URL('afstellen.jsonl', MAP), 'utf8')
    .trim()
    .split('\n')
    .map((regel) => JSON.parse(regel) as Afgesteld)

/**
 * What the model can learn of these: not an answer to a question of the dialog, which the dialog reads, nor two things at once,
 * nor what the privacy guard takes.
 */
export const alsUitingen = (afgesteld: readonly Afgesteld[]): readonly Uiting[] =>
  afgesteld
    .filter(
      ({ intent, context, slots }) =>
        intent !== 'privacy_waarschuwing' &&
        (!context?.startsWith('melding_vraag') || intent === 'thuiszitter_annuleren') &&
        !('tweede_intent' in slots),
    )
    .map(({ uiting, intent }) => ({ tekst: uiting, intent }))

/** Of the messages set apart, those that tell of danger, and the others. */
export function opGevaar(afgesteld: readonly Afgesteld[]): readonly Uiting[] {
  return afgesteld.map(({ uiting, slots }) => ({
    tekst: uiting,
    intent: slots['veiligheid'] === true ? 'gevaar' : 'veilig',
  }))
}

/** Utterances that speak of danger, and that only sound like it: `uitingen/veiligheid/{gevaar,veilig}.txt`. */
export const leesVeiligheid = (): readonly Uiting[] => leesMap(new URL('veiligheid/', MAP))

const leesMap = (map: URL): readonly Uiting[] =>
  readdirSync(map)
    .filter((bestand) => bestand.endsWith('.txt'))
    .toSorted()
    .flatMap((bestand) =>
      readFileSync(new URL(bestand, map), 'utf8')
        .split('\n')
        .filter((regel) => regel.trim() !== '')
        .map((tekst) => ({ tekst, intent: bestand.replace('.txt', '') })),
    )

/** A message as it is read in the house that the utterances are of. */
export const lees = (tekst: string): Begrepen => versta(tekst, { vandaag: datum('2023-11-15'), scholen })
/** Whether the plan answers a question, only the articles can tell: to the model both are a question. */
export const klasseVan = (intent: string): string => (intent === 'niet_in_plan' ? 'procedure_vraag' : intent)

const voorbeeld = (tekst: string, intent: string): Voorbeeld => ({
  klasse: klasseVan(intent),
  kenmerken: kenmerkenVan(lees(tekst)),
})

/** With a slip of the keyboard, or spelt by ear. */
const verschreven = (tekst: string, toeval: () => number): string =>
  toeval() < 0.6 ? metTikfout(tekst, toeval) : metKlankfouten(tekst, toeval)

/** The model as trained on these: each also misspelt. */
export function leerModel(uitingen: readonly Uiting[]): LineairModel {
  const toeval = maakToeval(5)
  return leer(
    uitingen.flatMap(({ tekst, intent }) => [voorbeeld(tekst, intent), voorbeeld(verschreven(tekst, toeval), intent)]),
  )
}

/** Whether a message speaks of danger, learned from both sides of that border; all other utterances are on the safe side. */
export function leerVeiligheid(grens: readonly Uiting[], overige: readonly Uiting[]): LineairModel {
  const toeval = maakToeval(5)
  const alsVoorbeeld = (tekst: string, klasse: string): Voorbeeld => ({
    klasse,
    kenmerken: tekstkenmerken(toZin(tekst).plat),
  })
  return leer([
    ...grens.flatMap(({ tekst, intent }) =>
      [tekst, verschreven(tekst, toeval)].map((een) => alsVoorbeeld(een, intent)),
    ),
    ...overige.map(({ tekst }) => alsVoorbeeld(tekst, 'veilig')),
  ])
}
