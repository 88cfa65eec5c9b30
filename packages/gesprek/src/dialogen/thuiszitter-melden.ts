import { magDoen } from '@thuisnabij/domain'
import type { Antwoord } from '../antwoord.ts'
import { opsomming } from '../catalogus/zinsdelen.ts'
import type { Deps, Schoolnaam } from '../deps.ts'
import type { Melddialoog, Meldslots, Meldvraag } from '../toestand.ts'
import { type Intent, isVraag } from '../verstaan/intent.ts'
import { isStevigJa } from '../verstaan/kortewoorden.ts'
import { rangwoord } from '../verstaan/rangwoord.ts'
import { naAndereLeerling, perLeerling, vertelt } from './andere-leerling.ts'
import { meldformulier, openMeldformulier } from './formulier/meldformulier.ts'
import { bijwerken, opslaan } from './melding-opslaan.ts'
import { leeg, overschreven, verschillen } from './meldslots.ts'
import { metSlots, suggestiesBij, volgende } from './meldvraag.ts'
import { begrip, blijf, type Context, type Stap, uitDialoog, zeg } from './stap.ts'
import { neemAllesOver } from './verteld.ts'
import { vrijAntwoord } from './vrij-antwoord.ts'
import { isAlleenGoed, isTochGoed, wilOpslaan, wilStoppen } from './wending.ts'

/** Begins a melding with all that was told at once, or points at the one that is still open. */
export const begin = (
  context: Context,
  scholen: readonly Schoolnaam[],
  zekerheid: number,
  verteld: Meldslots = leeg,
): Promise<Stap> => beginMetAlles(context, scholen, { zekerheid, verteld })

/** As {@link begin}, of who asked to change a melding; where none runs, one is made. */
export const beginWijziging = (context: Context, scholen: readonly Schoolnaam[], zekerheid: number): Promise<Stap> =>
  beginMetAlles(context, scholen, { zekerheid, verteld: leeg, wijzigt: true })

async function beginMetAlles(
  context: Context,
  scholen: readonly Schoolnaam[],
  { zekerheid, verteld, wijzigt }: { readonly zekerheid: number; readonly verteld: Meldslots; readonly wijzigt?: true },
): Promise<Stap> {
  const { deps, begrepen, toestand } = context
  if (!magDoen(deps.ik.rol, 'thuiszitter-melden'))
    return blijf(context, begrip('geen_toegang', 0.95), zeg(deps.teksten.algemeen.nietMelden))

  const [eerste, ...rest] = begrepen.leerlingen
  const eerder = toestand.dialoog?.soort === 'thuiszitter_melden' ? toestand.dialoog.wachtrij : []
  const enigeSchool = deps.ik.scholen.length === 1 ? deps.ik.scholen[0] : undefined
  const basis: Meldslots = enigeSchool ? { ...leeg, schoolId: enigeSchool.id } : leeg
  const gevuld = neemAllesOver({ ...basis, ...verteld }, context, undefined)
  const wachtrij = [...perLeerling(basis, begrepen, rest), ...eerder]
  const dialoog = { ...nieuweMelding(context, gevuld, wachtrij), ...(wijzigt && { wijzigt }) }
  const anderen = rest.map(({ initialen }) => initialen)
  const eenVoorEen =
    eerste && rest.length > 0
      ? [zeg(deps.teksten.melding.eenVoorEen({ eerste: eerste.initialen, rest: opsomming(anderen) }))]
      : []
  const stap = await volgende(context, dialoog, scholen, eenVoorEen)
  // Where one runs already, none is made ready: what was told is an update.
  const open = stap.toestand.dialoog?.soort === 'thuiszitter_melden' ? stap.toestand.dialoog : undefined
  const isNieuw = open !== undefined && open.vraag !== 'bijwerken'
  const werktBij = open?.vraag === 'bijwerken' && rest.length === 0 && !/\bmelden\b/.test(begrepen.plat)
  const als = werktBij ? 'thuiszitter_bijwerken' : 'thuiszitter_melden'
  const { initialen } = gevuld
  const gestart = initialen && isNieuw && rest.length === 0 ? [zeg(deps.teksten.melding.gestart({ initialen }))] : []
  return {
    ...stap,
    antwoorden: [...gestart, ...stap.antwoorden],
    begrip: stap.begrip.intent === 'geen_toegang' ? stap.begrip : begrip(als, zekerheid),
  }
}

/** Begins again with what a melding held before it was updated, which offers to put that back. */
export async function beginMet(context: Context, slots: Meldslots): Promise<Stap> {
  const stap = await volgende(
    context,
    { ...nieuweMelding(context, slots, []), wijzigt: true },
    await context.deps.scholen(),
    [],
  )
  return { ...stap, begrip: begrip('thuiszitter_bijwerken', 0.85) }
}

const nieuweMelding = ({ deps }: Context, slots: Meldslots, wachtrij: readonly Meldslots[]): Melddialoog => ({
  soort: 'thuiszitter_melden',
  concept: deps.nieuwId(),
  versie: 1,
  slots,
  vraag: 'leerling',
  gemist: 0,
  begonnenOp: deps.vandaag,
  wachtrij,
})

/** Stores what was confirmed, and goes on with the next leerling that was told of. */
export const bevestigen = async (context: Context, dialoog: Melddialoog, scholen: readonly Schoolnaam[]) =>
  metWachtrij(context, dialoog, await opslaan(context, dialoog), scholen)

/** After a melding that is done: the next one that waits. */
async function metWachtrij(
  context: Context,
  { wachtrij: [eerste, ...rest] }: Melddialoog,
  klaar: Stap,
  scholen: readonly Schoolnaam[],
): Promise<Stap> {
  if (klaar.toestand.dialoog || !eerste) return klaar
  const vooraf = [...klaar.antwoorden, zeg(context.deps.teksten.melding.danNu({ initialen: eerste.initialen ?? '' }))]
  const stap = await volgende(
    { ...context, toestand: klaar.toestand },
    nieuweMelding(context, eerste, rest),
    scholen,
    vooraf,
  )
  return { ...stap, begrip: klaar.begrip }
}

/** One turn of a running melding; undefined when the message had nothing to do with it. */
export async function vervolg(
  context: Context,
  dialoog: Melddialoog,
  scholen: readonly Schoolnaam[],
): Promise<Stap | undefined> {
  const { begrepen, deps } = context
  const { kort, kaal } = begrepen
  const weergave = { scholen, teksten: deps.teksten }
  if (wilStoppen(begrepen)) return stoppen(context, dialoog, 0.95)
  if (/\bformulier\b/.test(begrepen.plat) && !isVraag(begrepen.plat))
    return await openMeldformulier(context, dialoog, scholen)

  if (dialoog.vraag === 'welke_leerling') {
    const gekozen = dialoog.keuzes?.[rangwoord(begrepen.plat)]
    if (gekozen) return kiesLeerling(context, dialoog, gekozen, scholen)
  }

  if (dialoog.vraag === 'andere_leerling' && (kort === 'ja' || kort === 'nee') && kaal)
    return naAndereLeerling(context, dialoog, scholen)
  if (!BIJNA_KLAAR.has(dialoog.vraag) && wilOpslaan(begrepen.plat))
    return volgende(context, dialoog, scholen, [zeg(deps.teksten.melding.eerstNogDit)])
  if (dialoog.vraag === 'leerplicht' && kaal && isAlleenGoed(begrepen.plat)) return undefined

  const nieuw = neemAllesOver(dialoog.slots, context, dialoog.vraag)
  const wijzigingen = verschillen(dialoog.slots, nieuw, weergave)
  if (begrepen.groep !== undefined && (begrepen.groep < 1 || begrepen.groep > 8))
    return blijf(context, begrip('thuiszitter_melden', 0.9), zeg(deps.teksten.melding.groepBestaatNiet))

  if (dialoog.vraag === 'bevestigen' || dialoog.vraag === 'wat_anders') {
    const zegtJa = kort === 'ja' && wijzigingen.length === 0 && kaal
    // What was asked is what is wrong: that is no yes to all of it.
    const toch = dialoog.vraag === 'wat_anders' && wijzigingen.length === 0 && (zegtJa || isTochGoed(begrepen.plat))
    if (toch && !wilOpslaan(begrepen.plat)) return volgende(context, dialoog, scholen, [])
    // After something that was not understood, "prima" may mean anything: the card is shown once more.
    if (zegtJa && (dialoog.gemist === 0 || isStevigJa(begrepen.plat))) return bevestigen(context, dialoog, scholen)
    if (zegtJa) return volgende(context, dialoog, scholen, [])
    if (kort === 'nee' && wijzigingen.length === 0 && kaal) return vraagWatAnders(context, dialoog)
    const noemtDeze = begrepen.leerlingen.some(({ initialen }) => initialen === dialoog.slots.initialen)
    if (wijzigingen.length === 0 && !noemtDeze && !vertelt(begrepen, weergave))
      return naarAntwoord(context, dialoog, scholen)
    if (wijzigingen.length === 0) {
      const stap = await volgende(context, dialoog, scholen, [zeg(deps.teksten.melding.staatErAl)])
      return { ...stap, begrip: begrip('thuiszitter_corrigeren', 0.8) }
    }
    const vooraf = [zeg(deps.teksten.melding.aangepast({ wat: wijzigingen.join('; ') }))]
    const stap = await metSchool(context, dialoog, nieuw, scholen, vooraf)
    return { ...stap, begrip: begrip('thuiszitter_corrigeren', 0.93) }
  }
  if (dialoog.vraag === 'bijwerken') {
    if (wijzigingen.length > 0) {
      const stap = await metSchool(context, dialoog, nieuw, scholen, [])
      return { ...stap, begrip: begrip('thuiszitter_bijwerken', 0.9) }
    }
    const stap = await bijwerken(context, metSlots(dialoog, nieuw))
    return stap && metWachtrij(context, dialoog, stap, scholen)
  }

  const bevestigtDag = dialoog.vraag === 'lang_geleden' && nieuw.langGeledenBevestigd === true
  const ontkentDag = dialoog.vraag === 'lang_geleden' && kort === 'nee' && kaal
  const noemtJaar = dialoog.vraag === 'sinds' && begrepen.alleenJaar !== undefined
  if (wijzigingen.length === 0 && !bevestigtDag && !ontkentDag && !noemtJaar)
    return vrijAntwoord(begrepen)?.soort === 'thuiszitter_annuleren' ? stoppen(context, dialoog, 0.85) : undefined
  const { sinds: _, ...zonderDag } = nieuw
  const anders = overschreven(dialoog.slots, nieuw, weergave)
  const vooraf = anders.length > 0 ? [zeg(deps.teksten.melding.aangepast({ wat: anders.join('; ') }))] : []
  const stap = await metSchool(context, dialoog, ontkentDag ? zonderDag : nieuw, scholen, vooraf)
  return { ...stap, begrip: begrip(intentBij(dialoog, nieuw), 0.92) }
}

/** Questions after which all is known, so that it may be stored. */
const BIJNA_KLAAR: ReadonlySet<Meldvraag> = new Set(['bevestigen', 'wat_anders', 'bijwerken', 'lang_geleden'])

/** What was answered to "Klopt dit?" in words that no rule knows. */
async function naarAntwoord(
  context: Context,
  dialoog: Melddialoog,
  scholen: readonly Schoolnaam[],
): Promise<Stap | undefined> {
  const antwoord = vrijAntwoord(context.begrepen)
  switch (antwoord?.soort) {
    case 'thuiszitter_annuleren':
      return stoppen(context, dialoog, antwoord.zekerheid)
    case 'thuiszitter_corrigeren':
      return vraagWatAnders(context, dialoog)
    case 'thuiszitter_bevestigen':
      return dialoog.gemist > 0 || antwoord.metMitsen ? undefined : bevestigen(context, dialoog, scholen)
    case undefined:
      return undefined
  }
}

/** Goes on with other slots. A school for which one may not report does not cost the draft: the school stays what it was. */
export async function metSchool(
  context: Context,
  dialoog: Melddialoog,
  nieuw: Meldslots,
  scholen: readonly Schoolnaam[],
  vooraf: readonly Antwoord[],
): Promise<Stap> {
  const stap = await volgende(context, metSlots(dialoog, nieuw), scholen, vooraf)
  if (stap.begrip.intent !== 'geen_toegang' || nieuw.schoolId === dialoog.slots.schoolId) return stap

  const { schoolId: _, ...zonderSchool } = nieuw
  const was = scholen.find(({ id }) => id === dialoog.slots.schoolId)
  const slots = was ? { ...zonderSchool, schoolId: was.id } : zonderSchool
  const uitleg = was
    ? schoolBlijft(context.deps, nieuw.initialen, was.naam)
    : context.deps.teksten.melding.schoolNietJouw
  return volgende(context, metSlots(dialoog, slots), scholen, [zeg(uitleg)])
}

const schoolBlijft = ({ teksten }: Deps, initialen: string | undefined, school: string): string =>
  initialen ? teksten.melding.schoolBlijftVan({ initialen, school }) : teksten.melding.schoolBlijft({ school })

/** Nothing of the draft is stored; a melding that runs already stays as it was. */
export function stoppen({ deps, toestand }: Context, { vraag, wachtrij }: Melddialoog, zekerheid: number): Stap {
  const anderen = wachtrij.flatMap(({ initialen }) => initialen ?? [])
  return {
    toestand: uitDialoog(toestand),
    antwoorden: [
      zeg(vraag === 'bijwerken' ? deps.teksten.melding.nietBijgewerkt : deps.teksten.melding.geannuleerd),
      ...(anderen.length > 0 ? [zeg(deps.teksten.melding.ookNiet({ anderen: opsomming(anderen) }))] : []),
    ],
    begrip: begrip('thuiszitter_annuleren', zekerheid),
  }
}

/** Asks again, with an example; the second time with the form. After that it asks no more, and names a person. */
export function nogEens(context: Context, dialoog: Melddialoog, scholen: readonly Schoolnaam[]): Stap {
  const gemist = dialoog.gemist + 1
  const { teksten } = context.deps
  const zin = gemist >= 3 ? teksten.melding.hulplijn : teksten.melding.nogEens[dialoog.vraag]
  const antwoorden: Antwoord[] = [zeg(zin, suggestiesBij(dialoog, context.deps))]
  if (gemist === 2) antwoorden.push(meldformulier(context, dialoog, scholen))
  return {
    toestand: { ...context.toestand, dialoog: { ...dialoog, gemist } },
    antwoorden,
    begrip: begrip('thuiszitter_melden', 0.4),
  }
}

/** The open question once more, after something else was answered; nothing when there is none any more. */
export async function hervat(
  context: Context,
  dialoog: Melddialoog,
  scholen: readonly Schoolnaam[],
): Promise<readonly Antwoord[]> {
  const stap = await volgende(context, dialoog, scholen, [])
  const { dialoog: open } = stap.toestand
  // The melding that was to be updated ended meanwhile: nothing is left to ask.
  const isWeg = dialoog.vraag === 'bijwerken' && open?.soort === 'thuiszitter_melden' && open.vraag !== 'bijwerken'
  return open && !isWeg ? [zeg(terug(context.deps, dialoog.slots.initialen)), ...stap.antwoorden] : []
}

const terug = ({ teksten }: Deps, initialen: string | undefined): string =>
  initialen ? teksten.melding.terugNaar({ initialen }) : teksten.melding.terug

/** Chooses between two leerlingen with the same initialen, from a button. */
export async function kiesLeerling(
  context: Context,
  dialoog: Melddialoog,
  leerlingId: Meldslots['leerlingId'] & string,
  scholen: readonly Schoolnaam[],
): Promise<Stap> {
  const stap = await volgende(context, metSlots(dialoog, { ...dialoog.slots, leerlingId }), scholen, [])
  return { ...stap, begrip: begrip('thuiszitter_melden', 1) }
}

/** What an answer to an open question is: telling on, or taking back something told before. */
function intentBij(dialoog: Melddialoog, nieuw: Meldslots): Intent {
  const anders = (['initialen', 'groep', 'schoolId', 'verzuimtype'] as const).some(
    (naam) => dialoog.slots[naam] !== undefined && dialoog.slots[naam] !== nieuw[naam],
  )
  return anders ? 'thuiszitter_corrigeren' : 'thuiszitter_melden'
}

function vraagWatAnders(context: Context, dialoog: Melddialoog): Stap {
  return {
    toestand: { ...context.toestand, dialoog: { ...dialoog, vraag: 'wat_anders', gemist: 0 } },
    antwoorden: [zeg(context.deps.teksten.melding.vraag.wat_anders)],
    begrip: begrip('thuiszitter_corrigeren', 0.93),
  }
}
