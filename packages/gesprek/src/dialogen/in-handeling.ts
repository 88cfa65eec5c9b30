import type { Schoolnaam } from '../deps.ts'
import type { Handeldialoog } from '../toestand.ts'
import { vindDaad } from '../verstaan/daden.ts'
import { duid } from '../verstaan/duid.ts'
import { type Duiding, isVraag } from '../verstaan/intent.ts'
import { eerstAnders, metHervatting } from './concept.ts'
import { HANDELINGEN } from './handeling/handelingen.ts'
import { noemtVeld } from './handeling/hoor.ts'
import { beginHandeling, nogEensHandeling, vervolgHandeling } from './handeling/voer.ts'
import { naEersteVraag, overConcept, vraagTussendoor, welkeVraagOok } from './in-melding.ts'
import { onderbreekt, sprekerVan, volgens } from './los.ts'
import type { Context, Stap } from './stap.ts'
import { begin } from './thuiszitter-melden.ts'

/** In an act that is being made ready: another question is answered first and it goes on; anything else belongs to it. */
export async function inHandeling(
  context: Context,
  dialoog: Handeldialoog,
  scholen: readonly Schoolnaam[],
): Promise<Stap> {
  const { begrepen } = context
  const duiding = duid(begrepen, sprekerVan(context))
  const vrij = vraagtZin(dialoog)
  const onderbreektDit = onderbreekt(duiding, begrepen) && !isAntwoord(context, dialoog, duiding, vrij)
  if (onderbreektDit && duiding.delen)
    return naEersteVraag(context, duiding.delen, (rest) => inHandeling(rest, dialoog, scholen), scholen)
  if (onderbreektDit) return metHervatting(context, dialoog, await volgens(context, duiding, scholen), scholen)

  const gezegd = vindDaad(begrepen)
  const begintOpnieuw =
    BEGINT_OPNIEUW.test(begrepen.plat) || (begrepen.leerlingen.length > 0 && gezegd !== 'activiteit')
  const daad = vrij && !begintOpnieuw ? undefined : gezegd
  const anders = daad !== undefined && daad !== dialoog.handeling
  const nieuweMelding = !vrij && duiding.intent === 'thuiszitter_melden' && begrepen.leerlingen.length > 0 && !daad
  if (anders || nieuweMelding)
    return eerstAnders(context, dialoog, scholen, (vrij) =>
      anders ? beginHandeling(vrij, daad) : begin(vrij, scholen, 0.9),
    )

  const stap = await vervolgHandeling(context, dialoog)
  if (stap) return stap
  const tussendoor = overConcept(context) ?? (await vraagTussendoor(context, scholen))
  if (tussendoor) return metHervatting(context, dialoog, tussendoor, scholen)
  return isVraag(begrepen.plat)
    ? metHervatting(context, dialoog, await welkeVraagOok(context, duiding, scholen), scholen)
    : nogEensHandeling(context, dialoog)
}

/** Also where any sentence may be the answer, one that says of which melding or leerling it is, tells of something else. */
const BEGINT_OPNIEUW = /^\W*melding \d/

/** Whether the open question asks for a sentence of one's own, in which anything may be said. */
const vraagtZin = ({ handeling, vraag }: Handeldialoog): boolean =>
  HANDELINGEN[handeling].velden.some(({ naam, soort }) => naam === vraag && soort === 'tekst')

/** Whether what reads as another wish is the answer: a sentence of one's own, or more of the same signaal. */
function isAntwoord({ begrepen, deps }: Context, dialoog: Handeldialoog, { intent }: Duiding, vrij: boolean): boolean {
  if (noemtVeld(dialoog, begrepen, deps)) return true
  if (intent === 'hulp') return false
  if (vrij && !isVraag(begrepen.plat)) return true
  return intent === 'signaal_afhandelen' && dialoog.over === String(begrepen.signaalnummer)
}
