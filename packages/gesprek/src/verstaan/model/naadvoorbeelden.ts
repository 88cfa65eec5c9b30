import { eens } from '../../eens.ts'
import { duidGeheel } from '../duid.ts'
import { type Naad, naden } from '../naden.ts'
import { leer } from './leer.ts'
import type { LineairModel } from './lineair.ts'
import { type Gelezen, kansOpNaad, type Naadklasse, naadkenmerken, tweekenmerken } from './naad.ts'
import { type Afgesteld, klasseVan, lees, type Uiting } from './uitingen.ts'

/** A place where a message may become two, with what its parts are understood as, and whether it does. */
export type Naadvoorbeeld = {
  readonly naad: Naad
  readonly klasse: Naadklasse
  readonly gelezen: () => readonly [Gelezen, Gelezen]
}

/** What asks one thing, whatever that is, or two. */
type Bericht = Pick<Afgesteld, 'rol' | 'uiting' | 'intent' | 'context'> & { readonly tweede?: string }

/** Every place where one of these messages may become two. An answer to a question of the dialog only has one when it asks something too. */
export function naadvoorbeelden(afgesteld: readonly Afgesteld[], overige: readonly Uiting[]): readonly Naadvoorbeeld[] {
  const enkel = overige.map(({ tekst, intent }): Bericht => ({ rol: 'ib', uiting: tekst, intent }))
  const alle = afgesteld.map(
    ({ slots: { tweede_intent: tweede }, ...rest }): Bericht =>
      typeof tweede === 'string' ? { ...rest, tweede } : rest,
  )
  return [...alle, ...enkel]
    .filter(({ context, tweede }) => tweede !== undefined || !context?.startsWith('melding_vraag'))
    .flatMap(voorbeeldenVan)
}

/**
 * Of what asks two things, it becomes two at the place where both parts are understood as those two, most clearly; of others that fit
 * nothing is learned, for it makes little difference which it is, and of all nothing when none fits. What asks one thing never does.
 */
function voorbeeldenVan({ rol, uiting, intent, context, tweede }: Bericht): readonly Naadvoorbeeld[] {
  const duid = (tekst: string) => duidGeheel(lees(tekst), { rol, lees, laatste: undefined })
  const plaatsen = naden(lees(uiting)).map((naad) => ({
    naad,
    klasse: 'een' as const,
    gelezen: eens(() => [duid(naad.voor.tekst), duid(naad.na.tekst)] as const),
  }))
  if (tweede === undefined) return plaatsen
  const isAntwoord = context !== undefined
  const passend = plaatsen
    .filter(({ gelezen }) => {
      const [voor, na] = gelezen()
      return na.intent === klasseVan(tweede) && (isAntwoord || voor.intent === klasseVan(intent))
    })
    .toSorted((a, b) => helderheid(b, isAntwoord) - helderheid(a, isAntwoord))
  const [beste] = passend
  return beste ? [{ ...beste, klasse: 'twee' }, ...plaatsen.filter((een) => !passend.includes(een))] : []
}

/** How clear both parts are, or the second where the first is an answer; a little more at the end of a sentence. */
function helderheid({ naad, gelezen }: Omit<Naadvoorbeeld, 'klasse'>, isAntwoord: boolean): number {
  const [voor, na] = gelezen()
  return (isAntwoord ? 1 : voor.zekerheid) * na.zekerheid * (/^[.?!;]/.test(naad.teken) ? 1.1 : 1)
}

/** Where a message may become two, by the words alone. */
export const leerNaden = (voorbeelden: readonly Naadvoorbeeld[]): LineairModel =>
  leer(voorbeelden.map(({ naad, klasse }) => ({ klasse, kenmerken: naadkenmerken(naad) })))

/** Of places that are likely by their words, and of some that are not quite: so much less is taught. */
const OOK_GELEERD = 0.02

/** Whether it does, with what both parts are understood as. */
export const leerTwee = (voorbeelden: readonly Naadvoorbeeld[]): LineairModel =>
  leer(
    voorbeelden
      .filter(({ naad, klasse }) => klasse === 'twee' || kansOpNaad(naad) >= OOK_GELEERD)
      .map(({ naad, klasse, gelezen }) => ({ klasse, kenmerken: tweekenmerken(naad, ...gelezen()) })),
  )
