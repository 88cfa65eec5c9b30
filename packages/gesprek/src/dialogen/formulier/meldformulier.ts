import type { Antwoord, Formulier } from '../../antwoord.ts'
import type { MeldingInzage, Schoolnaam } from '../../deps.ts'
import type { Melddialoog, Meldslots, Meldvraag } from '../../toestand.ts'
import { lopendeMelding } from '../melding-opslaan.ts'
import { metSlots } from '../meldvraag.ts'
import { begrip, type Context, type Stap, toon, zeg } from '../stap.ts'
import { metSchool } from '../thuiszitter-melden.ts'
import { BIJWERKVELDEN, formulierslots, verteldMet } from './bijwerkformulier.ts'
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
export async function openMeldformulier(
  context: Context,
  dialoog: Melddialoog,
  scholen: readonly Schoolnaam[],
): Promise<Stap> {
  const melding = dialoog.vraag === 'bijwerken' ? await lopendeMelding(context.deps, dialoog) : undefined
  const kaart = melding
    ? bijwerkkaart(context, dialoog, { melding, slots: formulierslots(melding, dialoog.slots), scholen })
    : meldformulier(context, dialoog, scholen)
  return {
    toestand: { ...context.toestand, dialoog },
    antwoorden: [kaart],
    begrip: begrip('thuiszitter_melden', 1),
  }
}

type Bijwerkformulier = {
  readonly melding: MeldingInzage
  readonly slots: Meldslots
  readonly scholen: readonly Schoolnaam[]
  readonly fouten?: ReadonlySet<string>
}

function bijwerkkaart(
  { deps }: Context,
  { concept, versie }: Melddialoog,
  { melding: { nummer, initialen }, slots, scholen, fouten }: Bijwerkformulier,
): Extract<Antwoord, { soort: 'kaart' }> {
  const kaart = formulierkaart(BIJWERKVELDEN, slots, {
    titel: deps.teksten.formulier.kopBijwerken({ nummer, initialen }),
    concept,
    versie,
    omgeving: { deps, scholen },
    ...(fouten && { fouten }),
  })
  return toon(kaart, deps.teksten.samenvatting.formulier)
}

/**
 * Takes a filled form of a melding that runs as told: what it changes is offered, as when it was told in the chat. What is wrong
 * shows on the form, and none of it is offered yet.
 */
async function vulBijwerkingIn(
  context: Context,
  dialoog: Melddialoog,
  { versie, waarden }: Formulier,
  { melding, scholen }: Pick<Bijwerkformulier, 'melding' | 'scholen'>,
): Promise<Stap> {
  const { deps, begrepen, toestand } = context
  const { waarden: gelezen, fouten } = leesFormulier(BIJWERKVELDEN, formulierslots(melding, dialoog.slots), {
    ingevuld: waarden,
    isHetGeheel: versie === dialoog.versie,
    omgeving: { deps, scholen },
  })
  if (fouten.size > 0) {
    const kaart = bijwerkkaart(context, dialoog, { melding, slots: gelezen, scholen, fouten })
    return {
      toestand: { ...toestand, dialoog },
      antwoorden: [{ ...kaart, vervangt: true }],
      begrip: begrip('thuiszitter_bijwerken', 0.9),
    }
  }
  const slots = begrepen.gevaar ? { ...gelezen, veiligheid: true } : gelezen
  const stap = await metSchool(context, dialoog, verteldMet(melding, dialoog.slots, slots), scholen, [])
  return { ...stap, begrip: begrip('thuiszitter_bijwerken', 0.9) }
}

/** Takes a filled form into the draft. What is missing or wrong shows on the form; otherwise the draft goes on as in the chat. */
export async function vulMeldingIn(
  context: Context,
  dialoog: Melddialoog,
  formulier: Formulier,
  scholen: readonly Schoolnaam[],
): Promise<Stap> {
  const { deps, begrepen } = context
  const { versie, waarden } = formulier
  const melding = dialoog.vraag === 'bijwerken' ? await lopendeMelding(deps, dialoog) : undefined
  if (melding) return vulBijwerkingIn(context, dialoog, formulier, { melding, scholen })
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
