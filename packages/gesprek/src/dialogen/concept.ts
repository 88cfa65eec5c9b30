import { dagenTussen, formatDatum } from '@thuisnabij/domain'
import type { Antwoord } from '../antwoord.ts'
import type { Deps, Schoolnaam } from '../deps.ts'
import { type Concept, isConcept, type Toestand } from '../toestand.ts'
import { kopVan } from './handeling/kaarten.ts'
import { hervatHandeling } from './handeling/voer.ts'
import { vraagtMeer } from './meer.ts'
import { begrip, blijf, type Context, type Stap, uitDialoog, zeg } from './stap.ts'
import { hervat } from './thuiszitter-melden.ts'

/** A draft is kept so many days; one that was stopped, so many. */
const CONCEPT_DAGEN = 30
const GESTOPT_DAGEN = 1

/** So many drafts wait at once; more would be lost sight of. */
const MEESTE_GEPAUZEERD = 2

/** What a draft is about, as a heading. */
export function conceptkop(deps: Deps, concept: Concept): string {
  if (concept.soort === 'handeling') return kopVan(deps, concept)
  const { initialen } = concept.slots
  const { teksten } = deps
  return initialen === undefined ? teksten.formulier.kop : teksten.melding.kopOver({ initialen })
}

/** The open question of a draft once more. */
export const hervatConcept = (
  context: Context,
  concept: Concept,
  scholen: readonly Schoolnaam[],
): Promise<readonly Antwoord[]> =>
  concept.soort === 'handeling' ? hervatHandeling(context, concept) : hervat(context, concept, scholen)

/** Something else was answered; the draft goes on. */
export async function metHervatting(
  context: Context,
  concept: Concept,
  tussendoor: Stap,
  scholen: readonly Schoolnaam[],
): Promise<Stap> {
  const verder = await hervatConcept({ ...context, toestand: tussendoor.toestand }, concept, scholen)
  if (verder.length === 0) return { ...tussendoor, toestand: uitDialoog(tussendoor.toestand) }
  return {
    ...tussendoor,
    toestand: { ...tussendoor.toestand, dialoog: concept },
    antwoorden: [...tussendoor.antwoorden, ...verder],
  }
}

/** Lets a draft wait until something else is done; when too many wait already, says that it must be finished first. */
export async function eerstAnders(
  context: Context,
  concept: Concept,
  scholen: readonly Schoolnaam[],
  doe: (vrij: Context) => Promise<Stap>,
): Promise<Stap> {
  const { toestand, deps } = context
  const { gepauzeerd = [] } = toestand
  if (gepauzeerd.length < MEESTE_GEPAUZEERD) {
    const stap = await doe({ ...context, toestand: { ...uitDialoog(toestand), gepauzeerd: [concept, ...gepauzeerd] } })
    // Where nothing is open, what was put aside comes back at once.
    if (!stap.toestand.dialoog) return stap
    const straks = zeg(deps.teksten.concept.straks({ kop: conceptkop(deps, concept) }))
    return { ...stap, antwoorden: [straks, ...stap.antwoorden] }
  }
  const eerstAf = blijf(context, begrip('thuiszitter_melden', 0.8), zeg(deps.teksten.concept.eerstAf))
  return metHervatting(context, concept, eerstAf, scholen)
}

/** Without the drafts that are too old, and what to say of those. */
export function zonderVerlopen(
  deps: Deps,
  toestand: Toestand,
): { readonly toestand: Toestand; readonly zinnen: readonly Antwoord[] } {
  const { dialoog, gepauzeerd = [], gestopt, ...rest } = toestand
  const verloopt = ({ begonnenOp }: Concept) => dagenTussen(begonnenOp, deps.vandaag) > CONCEPT_DAGEN
  const weg = [...(isConcept(dialoog) ? [dialoog] : []), ...gepauzeerd].filter(verloopt)
  const wachtend = gepauzeerd.filter((concept) => !verloopt(concept))
  return {
    toestand: {
      ...rest,
      ...(dialoog && !(isConcept(dialoog) && verloopt(dialoog)) && { dialoog }),
      ...(wachtend.length > 0 && { gepauzeerd: wachtend }),
      ...(gestopt && dagenTussen(gestopt.op, deps.vandaag) <= GESTOPT_DAGEN && { gestopt }),
    },
    zinnen: weg.map((concept) =>
      zeg(
        concept.soort === 'handeling'
          ? deps.teksten.handeling.vervallen({ kop: conceptkop(deps, concept) })
          : deps.teksten.melding.vervallen,
      ),
    ),
  }
}

/** After a turn: what was put aside comes back once nothing is open, and what was stopped can be taken up for a day. */
export async function naDeBeurt(context: Context, stap: Stap, scholen: readonly Schoolnaam[]): Promise<Stap> {
  const { deps, toestand: voor } = context
  const { gezienOp: _, ...toestand } = stap.toestand
  const gestopt =
    isConcept(voor.dialoog) &&
    // An offer to update holds no more than was just said.
    voor.dialoog.vraag !== 'bijwerken' &&
    stap.begrip.intent === 'thuiszitter_annuleren' &&
    !isHetzelfde(voor.dialoog, toestand.dialoog) &&
    // What was only put aside comes back by itself.
    !(toestand.gepauzeerd ?? []).some((wachtend) => isHetzelfde(wachtend, voor.dialoog))
  const metGestopt: Toestand =
    gestopt && isConcept(voor.dialoog)
      ? { ...toestand, gestopt: { concept: voor.dialoog, op: deps.vandaag } }
      : toestand
  const zinnen = gestopt && voor.dialoog ? [zeg(deps.teksten.concept.terugTeHalen)] : []
  const [wacht, ...rest] = metGestopt.gepauzeerd ?? []
  if (metGestopt.dialoog || !wacht)
    return {
      ...stap,
      toestand: isConcept(metGestopt.dialoog) ? { ...metGestopt, gezienOp: deps.vandaag } : metGestopt,
      antwoorden: [...stap.antwoorden, ...zinnen],
    }

  const { gepauzeerd: __, ...vrij } = metGestopt
  const open: Toestand = { ...vrij, ...(rest.length > 0 && { gepauzeerd: rest }), gezienOp: deps.vandaag }
  const verder = await metHervatting({ ...context, toestand: open }, wacht, { ...stap, toestand: open }, scholen)
  return { ...verder, antwoorden: [...stap.antwoorden, ...zinnen, ...verder.antwoorden.slice(stap.antwoorden.length)] }
}

const isHetzelfde = (een: Concept, ander: Toestand['dialoog']): boolean =>
  isConcept(ander) && ander.concept === een.concept

const VERDER =
  /^(?:(?:ja(?: hoor)?|ok\w*|graag|prima|goed),? )*(?:hervat(?:ten)?|ga (?:maar )?verder|verder(?: gaan)?(?=\W*$)|waar waren we|waar was ik|toch (?:wel|doen|verder))\b/

/** Whether somebody asks to go on with what was open. Folded text. */
export const vraagtVerder = (plat: string): boolean => VERDER.test(plat.trim())

/** After a night: what the draft was about. */
export const bezigMet = (deps: Deps, concept: Concept): Antwoord =>
  zeg(deps.teksten.concept.bezig({ kop: conceptkop(deps, concept), dag: formatDatum(concept.begonnenOp) }))

/** Whether the draft was last touched on an earlier day. */
export const naStilte = ({ deps, toestand }: Context): boolean =>
  toestand.gezienOp !== undefined && toestand.gezienOp < deps.vandaag

/** Takes up what was stopped a moment ago; undefined when nobody asks for it. */
export async function hervatGestopt(context: Context, scholen: readonly Schoolnaam[]): Promise<Stap | undefined> {
  const { deps, toestand, begrepen } = context
  if (!vraagtVerder(begrepen.plat)) return undefined
  const { gestopt, ...rest } = toestand
  if (!gestopt && toestand.lijst && vraagtMeer(context)) return undefined
  if (!gestopt) return blijf(context, begrip('hulp', 0.7), zeg(deps.teksten.concept.nietsOpen))
  const leeg: Stap = { toestand: rest, antwoorden: [], begrip: begrip('thuiszitter_melden', 0.8) }
  return metHervatting({ ...context, toestand: rest }, gestopt.concept, leeg, scholen)
}
