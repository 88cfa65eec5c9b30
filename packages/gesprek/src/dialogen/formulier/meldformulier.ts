import type { Antwoord, Formulier } from '../../antwoord.ts'
import type { Schoolnaam } from '../../deps.ts'
import type { Melddialoog, Meldvraag } from '../../toestand.ts'
import { metSlots } from '../meldvraag.ts'
import { begrip, type Context, type Stap, toon, zeg } from '../stap.ts'
import { metSchool } from '../thuiszitter-melden.ts'
import { MELDVELDEN } from './meldvelden.ts'
import { formulierkaart, leesFormulier } from './veld.ts'

/** The draft as a form; `fouten`: what was filled in and refused. */
export function meldformulier(
  { deps }: Pick<Context, 'deps'>,
  { concept, versie, slots }: Melddialoog,
  scholen: readonly Schoolnaam[],
  fouten?: ReadonlySet<string>,
): Antwoord {
  const { teksten } = deps
  const titel =
    slots.initialen === undefined ? teksten.formulier.kop : teksten.melding.kopOver({ initialen: slots.initialen })
  const kaart = formulierkaart(MELDVELDEN, slots, {
    titel,
    concept,
    versie,
    omgeving: { deps, scholen },
    ...(fouten && { fouten }),
  })
  return toon(kaart, teksten.samenvatting.formulier)
}

/** Shows the draft as a form; the question that was open stays open. */
export const openMeldformulier = (context: Context, dialoog: Melddialoog, scholen: readonly Schoolnaam[]): Stap => ({
  toestand: { ...context.toestand, dialoog },
  antwoorden: [meldformulier(context, dialoog, scholen)],
  begrip: begrip('thuiszitter_melden', 1),
})

/** Takes a filled form into the draft. What is missing or wrong shows on the form; otherwise the draft goes on as in the chat. */
export async function vulMeldingIn(
  context: Context,
  dialoog: Melddialoog,
  { versie, waarden }: Formulier,
  scholen: readonly Schoolnaam[],
): Promise<Stap> {
  const { deps, begrepen } = context
  const { waarden: gelezen, fouten } = leesFormulier(MELDVELDEN, dialoog.slots, {
    ingevuld: waarden,
    isHetGeheel: versie === dialoog.versie,
    omgeving: { deps, scholen },
  })
  const slots = begrepen.gevaar ? { ...gelezen, veiligheid: true } : gelezen
  const eerst = MELDVELDEN.find(({ naam, vraag }) => fouten.has(naam) && (vraag || naam === 'school'))
  // What was changed by it has not been shown whole, so a yes may not store it: the first thing that is wrong is asked.
  if (eerst) {
    const nieuw: Melddialoog = { ...metSlots(dialoog, slots), vraag: eerst.naam as Meldvraag, gemist: 0 }
    const kaart = meldformulier(context, nieuw, scholen, fouten)
    return {
      toestand: { ...context.toestand, dialoog: nieuw },
      antwoorden: [kaart.soort === 'kaart' ? { ...kaart, vervangt: true } : kaart],
      begrip: begrip('thuiszitter_melden', 0.9),
    }
  }
  const korter = fouten.size > 0 ? [zeg(deps.teksten.formulier.korter)] : []
  return metSchool(context, dialoog, slots, scholen, korter)
}
