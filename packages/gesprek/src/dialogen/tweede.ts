import type { Duiding } from '../verstaan/intent.ts'
import type { Context, Stap } from './stap.ts'

type Doe = (context: Context, duiding: Duiding) => Stap | Promise<Stap>

/**
 * Does what a message wants; when it wants two things, each with its own words. What a dialog asks comes last, so that it is what gets
 * answered.
 */
export async function inTweeen(context: Context, duiding: Duiding, doe: Doe): Promise<Stap> {
  const { tweede } = duiding
  if (!tweede) return doe(context, duiding)

  const voor = context.lees(zonderTweede(context.begrepen.tekst, tweede.tekst))
  const eerste = await doe({ ...context, begrepen: voor }, duiding)
  const gelezen = context.lees(tweede.tekst)
  const overDezelfde = gelezen.leerlingen.length + gelezen.tlvNummers.length === 0 && VAN_DEZELFDE.test(gelezen.plat)
  const begrepen = overDezelfde ? { ...gelezen, leerlingen: voor.leerlingen } : gelezen
  const { intent, zekerheid } = tweede
  const alleen: Duiding = { intent, zekerheid, vast: false, alternatieven: [], buiten: 0, vraag: 0 }
  return samen(eerste, await doe({ ...context, toestand: eerste.toestand, begrepen }, alleen))
}

/** "zijn tlv": of the leerling who was named before. */
const VAN_DEZELFDE = /\b(?:zijn|haar|diens|hem|die|de) (?:tlv|aanvraag|melding)\b/

/** What stands before the second thing that is asked: who that is about, is not whom the first is about. */
const zonderTweede = (tekst: string, tweede: string): string =>
  tekst.endsWith(tweede)
    ? tekst.slice(0, tekst.length - tweede.length).replace(/[\s,;]+(?:en|plus|\+|&)?\s*$/i, '')
    : tekst

function samen(eerste: Stap, tweede: Stap): Stap {
  if (tweede.begrip.intent === 'buiten_bereik') return eerste
  const { dialoog } = eerste.toestand
  return {
    toestand: dialoog ? { ...tweede.toestand, dialoog } : tweede.toestand,
    antwoorden: dialoog ? [...tweede.antwoorden, ...eerste.antwoorden] : [...eerste.antwoorden, ...tweede.antwoorden],
    gemist: [...(eerste.gemist ?? []), ...(tweede.gemist ?? [])],
    begrip: { ...eerste.begrip, slots: { ...eerste.begrip.slots, tweede_intent: tweede.begrip.intent } },
  }
}
