import type { Antwoord } from '../antwoord.ts'
import type { Schoolnaam } from '../deps.ts'
import { isConcept, type Meldslots, type Toestand } from '../toestand.ts'
import type { Begrepen } from '../verstaan/verstaan.ts'
import { losBericht } from './los.ts'
import { leeg, neemOver } from './meldslots.ts'
import { begrip, type Context, jaOfNee, type Stap, uitDialoog, zeg } from './stap.ts'
import { begin } from './thuiszitter-melden.ts'

/** Where help is to be had comes before anything else; then the message is answered, or registering is offered. */
export function metVeiligheid(context: Context, stap: Stap): Stap {
  const eerst: Antwoord = zeg(context.deps.teksten.veiligheid.eerst)
  const magMelden = stap.begrip.intent !== 'geen_toegang'
  const loopt = isConcept(context.toestand.dialoog) || vertelVerzuim(context.begrepen)
  if ((isConcept(stap.toestand.dialoog) && loopt) || !magMelden)
    return { ...stap, antwoorden: [eerst, ...wordtUrgent(context, stap), ...stap.antwoorden] }

  const beantwoord =
    stap.begrip.intent === 'procedure_vraag' || stap.begrip.intent === 'tlv_status' ? stap.antwoorden : []
  return {
    toestand: {
      ...stap.toestand,
      dialoog: { soort: 'veiligheid_aanbod', slots: neemOver(leeg, context.begrepen, undefined) },
    },
    antwoorden: [eerst, ...beantwoord, zeg(context.deps.teksten.veiligheid.aanbod, jaOfNee(context.deps))],
    begrip: stap.begrip.intent === 'buiten_bereik' ? { ...stap.begrip, intent: 'niet_in_plan' } : stap.begrip,
  }
}

/** Said when words of danger come in the middle of a melding; one that begins with them shows it whole. */
const wordtUrgent = ({ deps, toestand }: Context, { toestand: { dialoog } }: Stap): readonly Antwoord[] =>
  toestand.dialoog?.soort === 'thuiszitter_melden' &&
  dialoog?.soort === 'thuiszitter_melden' &&
  dialoog.slots.veiligheid
    ? [zeg(deps.teksten.veiligheid.inMelding)]
    : []

/** Whether a message tells that a child is not at school, or asks to register; words of danger alone do not. */
const vertelVerzuim = ({ plat, sinds, verzuimtype, aanwezigheid }: Begrepen): boolean =>
  sinds !== undefined ||
  verzuimtype !== undefined ||
  aanwezigheid !== undefined ||
  /\b(?:meld\w*|thuiszit\w*|zit thuis|komt (?:\w+ )?niet|niet (?:meer )?(?:op|naar) school|afwezig|weg)\b/.test(plat)

/** The answer to the offer to register. */
export async function naAanbod(context: Context, slots: Meldslots, scholen: readonly Schoolnaam[]): Promise<Stap> {
  const los = { ...context, toestand: uitDialoog(context.toestand) }
  const { kort, kaal } = context.begrepen
  if (kort === 'ja') return begin(los, scholen, 0.9, { ...slots, veiligheid: true })
  if ((kort === 'nee' && kaal) || kort === 'annuleren')
    return {
      toestand: los.toestand,
      antwoorden: [zeg(context.deps.teksten.veiligheid.geenMelding)],
      begrip: begrip('thuiszitter_annuleren', 0.9),
    }
  return losBericht(los, scholen)
}

/** In a melding that is urgent already, the same warning is not given every turn. */
export const isAlGewaarschuwd = (dialoog: Toestand['dialoog']): boolean =>
  dialoog?.soort === 'thuiszitter_melden' && dialoog.slots.veiligheid
