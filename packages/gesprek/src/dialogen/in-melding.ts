import type { Antwoord } from '../antwoord.ts'
import { opsomming } from '../catalogus/zinsdelen.ts'
import type { Schoolnaam } from '../deps.ts'
import type { Melddialoog, Meldslots } from '../toestand.ts'
import { vindDaad } from '../verstaan/daden.ts'
import { duid, duidErachter } from '../verstaan/duid.ts'
import { type Duiding, isVraag } from '../verstaan/intent.ts'
import { aantalWoorden } from '../verstaan/zin.ts'
import { type Anderen, anderenIn, vertelt } from './andere-leerling.ts'
import { zoekArtikel } from './artikel.ts'
import { eerstAnders, metHervatting } from './concept.ts'
import { beginHandeling } from './handeling/voer.ts'
import { isLosTeBeantwoorden, losBericht, onderbreekt, sprekerVan, volgens } from './los.ts'
import { leeg, overschreven, verschillen, type Weergave } from './meldslots.ts'
import { metSlots } from './meldvraag.ts'
import { metOokGenoemd, overEersteMelding } from './ook-genoemd.ts'
import { begrip, blijf, type Context, type Stap, uitDialoog, zeg } from './stap.ts'
import { begin, nogEens, vervolg } from './thuiszitter-melden.ts'
import { samen } from './tweede.ts'
import { neemAllesOver, verteldEnGevraagd } from './verteld.ts'
import { bedanktAlleen, isAlleenBoos, vraagtTerug, wilStoppen } from './wending.ts'

/** In a melding: another question is answered first and the melding goes on; anything else belongs to the melding. */
export async function inMelding(context: Context, dialoog: Melddialoog, scholen: readonly Schoolnaam[]): Promise<Stap> {
  const { begrepen } = context
  const vraagErachter = await metVraagErachter(context, dialoog, scholen)
  if (vraagErachter) return vraagErachter
  const vraagErbij = await metVraagErbij(context, dialoog, scholen)
  if (vraagErbij) return vraagErbij
  const duiding = duid(begrepen, sprekerVan(context))
  const onderbreektDit = !beantwoordt(dialoog, begrepen) && onderbreekt(duiding, begrepen)
  if (onderbreektDit && duiding.delen)
    return naEersteVraag(context, duiding.delen, (rest) => inMelding(rest, dialoog, scholen), scholen)
  if (onderbreektDit) return metHervatting(context, dialoog, await volgens(context, duiding, scholen), scholen)
  const over = overEersteMelding(context)
  const daad = vindDaad(over.begrepen)
  if (daad && isVanAnder(dialoog, over.begrepen))
    return eerstAnders(over, dialoog, scholen, async (vrij) => metOokGenoemd(context, await beginHandeling(vrij, daad)))

  const anderen = anderenIn(dialoog, begrepen, { scholen, teksten: context.deps.teksten })
  if (anderen.soort === 'ook_anderen') return bijAnderen(context, dialoog, anderen, scholen)
  const [gelezen, huidig] =
    anderen.soort === 'correctie'
      ? [{ ...context, begrepen: anderen.begrepen }, zonderWachtende(dialoog, anderen.begrepen.leerlingen)]
      : [context, dialoog]
  const stap = await vervolg(gelezen, huidig, scholen)
  if (stap) return stap

  // Who was offered to update a melding with nothing yet may also just go on with something else.
  const biedtNietsAan =
    dialoog.vraag === 'bijwerken' && !heeftVerteld(dialoog, { scholen, teksten: context.deps.teksten })
  const naarIetsAnders = () => losBericht({ ...context, toestand: uitDialoog(context.toestand) }, scholen)
  if (biedtNietsAan) return naarIetsAnders()
  const tussendoor = overConcept(context) ?? (await vraagTussendoor(context, scholen))
  if (tussendoor) return metHervatting(context, dialoog, tussendoor, scholen)
  if (dialoog.vraag === 'bijwerken') return naarIetsAnders()
  return isVraag(begrepen.plat)
    ? metHervatting(context, dialoog, await welkeVraagOok(context, duiding, scholen), scholen)
    : nogEens(context, dialoog, scholen)
}

/** Two things in the middle of a draft: the first is answered, the other is taken as if it was said by itself. */
export async function naEersteVraag(
  context: Context,
  [voor, na]: NonNullable<Duiding['delen']>,
  verder: (rest: Context) => Promise<Stap>,
  scholen: readonly Schoolnaam[],
): Promise<Stap> {
  const eerste = await volgens({ ...context, begrepen: context.lees(voor.tekst) }, voor.duiding, scholen)
  const tweede = await verder({ ...context, toestand: eerste.toestand, begrepen: context.lees(na.tekst) })
  return { ...tweede, antwoorden: [...eerste.antwoorden, ...tweede.antwoorden], begrip: eerste.begrip }
}

/** A question in the middle of a draft that is no answer to the open one: answered when it is likely what it seems. */
export const welkeVraagOok = (
  context: Context,
  duiding: Duiding,
  scholen: readonly Schoolnaam[],
): Stap | Promise<Stap> => (isLosTeBeantwoorden(duiding) ? volgens(context, duiding, scholen) : vraagLater(context))

const vraagLater = (context: Context): Stap =>
  blijf(context, begrip('niet_in_plan', 0.4), zeg(context.deps.teksten.concept.vraagLater))

/** An answer with a clear question behind it ("klopt, en hoe staat het met 2023-0117?"): each is taken for what it is. */
async function metVraagErachter(
  context: Context,
  dialoog: Melddialoog,
  scholen: readonly Schoolnaam[],
): Promise<Stap | undefined> {
  const [voor, vraag] = duidErachter(context.begrepen, sprekerVan(context)) ?? []
  if (voor === undefined || !vraag) return undefined
  const eersteContext = { ...context, begrepen: context.lees(voor) }
  const { begrepen } = eersteContext
  // "klopt, maar hoe zit het met ...?" is no yes yet.
  if (/^\W*maar\b/i.test(vraag.tekst) && begrepen.kort !== 'annuleren') return undefined
  // "klopt. wat is een opp? sla het nog niet op": what comes last takes the yes back.
  if (begrepen.kort === 'ja' && NIET_OPSLAAN.test(context.begrepen.plat)) return undefined
  if (begrepen.kort === undefined && !vertelt(begrepen, { scholen, teksten: context.deps.teksten })) return undefined
  const eerste = await inMelding(eersteContext, dialoog, scholen)
  const tweedeContext = { ...context, toestand: eerste.toestand, begrepen: context.lees(vraag.tekst) }
  const tweede = await volgens(tweedeContext, vraag.duiding, scholen)
  return samen([eerste, eersteContext], [tweede, tweedeContext])
}

const NIET_OPSLAAN =
  /\b(?:niet|niks|niets)\b.{0,20}\b(?:opslaan|op|opgeslagen|versturen|verstuurd|verzenden|door|doorsturen|indienen|klopt)\b|\bsla\b.{0,15}\bniet\b|\b(?:wacht|grapje|eerst)\b|\bniet de melding\b/

/** Told and asked in one message: the draft takes the one over, the other is answered, and the draft goes on. */
async function metVraagErbij(
  context: Context,
  dialoog: Melddialoog,
  scholen: readonly Schoolnaam[],
): Promise<Stap | undefined> {
  const { begrepen, deps, lees } = context
  const beide = wilStoppen(begrepen) ? undefined : verteldEnGevraagd(begrepen.tekst)
  if (!beide) return undefined
  const weergave = { scholen, teksten: deps.teksten }
  const verteld = lees(beide.verteld)
  const nieuw = neemAllesOver(dialoog.slots, { begrepen: verteld, lees }, dialoog.vraag)
  const overAnder = verteld.leerlingen.some(({ initialen }) => initialen !== dialoog.slots.initialen)
  if (overAnder || verschillen(dialoog.slots, nieuw, weergave).length === 0) return undefined

  const gevraagd = { ...context, begrepen: lees(beide.vraag) }
  const duiding = duid(gevraagd.begrepen, sprekerVan(context))
  const antwoord = onderbreekt(duiding, gevraagd.begrepen)
    ? await volgens(gevraagd, duiding, scholen)
    : await vraagTussendoor(gevraagd, scholen)
  if (!antwoord && !beide.vraag.trim().endsWith('?')) return undefined
  const anders = overschreven(dialoog.slots, nieuw, weergave)
  const aangepast = anders.length > 0 ? [zeg(deps.teksten.melding.aangepast({ wat: anders.join('; ') }))] : []
  const tussendoor = antwoord ?? vraagLater(context)
  const metAangepast = { ...tussendoor, antwoorden: [...tussendoor.antwoorden, ...aangepast] }
  return metHervatting(context, metSlots(dialoog, nieuw), metAangepast, scholen)
}

/** Whether anything was told beside which leerling it is about. */
function heeftVerteld({ slots }: Melddialoog, weergave: Weergave): boolean {
  const { initialen: _, leerlingId: __, groep: ___, schoolId: ____, ...rest } = slots
  return verschillen(leeg, rest, weergave).length > 0
}

/** So many words at most are an answer and no more. */
const MEESTE_WOORDEN = 12

/** Whether a short message gives what the open question asked for, and asks nothing. */
function beantwoordt({ vraag }: Melddialoog, begrepen: Context['begrepen']): boolean {
  const { plat, tlvNummers, scholen, leerlingen, groep, kaalGetal, sinds, kort, kaal } = begrepen
  if (isVraag(plat) || tlvNummers.length > 0 || aantalWoorden(plat) > MEESTE_WOORDEN) return false
  switch (vraag) {
    case 'school':
      return scholen.length > 0
    case 'leerling':
      return leerlingen.length > 0
    case 'groep':
      return groep !== undefined || kaalGetal !== undefined
    case 'sinds':
      return sinds !== undefined
    case 'bevestigen':
      return kort === 'ja' && kaal
    default:
      return false
  }
}

/** Whether what was done was done for another leerling than this draft is about, or to a melding that is stored already. */
const isVanAnder = ({ slots, vraag }: Melddialoog, { leerlingen, meldingnummer }: Context['begrepen']): boolean =>
  vraag === 'bijwerken' ||
  meldingnummer !== undefined ||
  (leerlingen[0] !== undefined && leerlingen[0].initialen !== slots.initialen)

/** Thanks, what was noted, and who sees it: answered, and the card comes back. */
export function overConcept(context: Context): Stap | undefined {
  const plat = context.begrepen.plat.trim()
  const zegDit = (...antwoorden: readonly Antwoord[]) =>
    blijf(context, begrip('thuiszitter_melden', 0.8), ...antwoorden)
  if (bedanktAlleen(context.begrepen)) return zegDit(zeg(context.deps.teksten.algemeen.graagGedaan))
  if (
    /\bwie (?:ziet|zien|leest|lezen|krijgt|krijgen|kan|kunnen)\b.{0,20}\b(?:dit|dat|deze|het|melding|zien|lezen)\b/.test(
      plat,
    )
  )
    return zegDit(zeg(context.deps.teksten.melding.wieZietDit))
  if (isAlleenBoos(context.begrepen)) return zegDit(zeg(context.deps.teksten.algemeen.vervelend))
  return vraagtTerug(plat) ? zegDit() : undefined
}

/** A question in between is looked up by its last sentence; what stands before it is often about the melding. */
export async function vraagTussendoor(context: Context, scholen: readonly Schoolnaam[]): Promise<Stap | undefined> {
  const { begrepen } = context
  const vraag = begrepen.tekst.split(/(?<=[.!?])\s+|,\s+(?:maar\s+)?/).findLast((deel) => isVraag(deel.toLowerCase()))
  const gezocht = [begrepen.tekst, vraag].find(
    (tekst) => tekst !== undefined && isVraag(tekst.toLowerCase()) && zoekArtikel(context, tekst).band === 'antwoord',
  )
  if (gezocht === undefined) return undefined
  return losBericht({ ...context, begrepen: context.lees(gezocht) }, scholen)
}

const zonderWachtende = (dialoog: Melddialoog, wie: readonly { readonly initialen: string }[]): Melddialoog => ({
  ...dialoog,
  wachtrij: dialoog.wachtrij.filter((slots) => !wie.some(({ initialen }) => initialen === slots.initialen)),
})

/** What was told now of a leerling, with what was told of the same one before. */
function aangevuldMet(wachtrij: readonly Meldslots[], nieuw: Meldslots): Meldslots {
  const eerder = wachtrij.find(({ initialen }) => initialen === nieuw.initialen)
  if (!eerder) return nieuw
  return {
    ...eerder,
    ...nieuw,
    betrokkenen: [...new Set([...eerder.betrokkenen, ...nieuw.betrokkenen])],
    veiligheid: eerder.veiligheid || nieuw.veiligheid,
  }
}

/** Another leerling in between never changes the draft: what was told is kept for its own melding. */
async function bijAnderen(
  context: Context,
  dialoog: Melddialoog,
  { leerlingen, verteld, begrepen }: Extract<Anderen, { soort: 'ook_anderen' }>,
  scholen: readonly Schoolnaam[],
): Promise<Stap> {
  // Who was offered to update a melding has nothing unfinished: the next one may begin.
  if (dialoog.vraag === 'bijwerken' && !begrepen && verteld.length > 0) return begin(context, scholen, 0.9)

  const { teksten } = context.deps
  const huidig = dialoog.slots.initialen ?? ''
  const initialen = leerlingen.map((leerling) => leerling.initialen)
  const [ander = ''] = initialen
  if (verteld.length === 0) {
    const vraag = teksten.melding.andereLeerling({ initialen: huidig, ander })
    return {
      toestand: { ...context.toestand, dialoog: { ...dialoog, vraag: 'andere_leerling', ander, gemist: 0 } },
      antwoorden: [zeg(vraag, [teksten.suggestie.hetIs({ initialen: ander }), teksten.suggestie.nee])],
      begrip: begrip('thuiszitter_melden', 0.9),
    }
  }
  const eerst = teksten.melding.eerstDeze({ initialen: huidig, anderen: opsomming(initialen) })
  const erbij = verteld.map((nieuw) => aangevuldMet(dialoog.wachtrij, nieuw))
  const metRij = { ...dialoog, wachtrij: [...zonderWachtende(dialoog, leerlingen).wachtrij, ...erbij] }
  const tussendoor = blijf(context, begrip('thuiszitter_melden', 0.9), zeg(eerst))
  const stap = begrepen && (await vervolg({ ...context, begrepen }, metRij, scholen))
  return stap
    ? { ...stap, antwoorden: [zeg(eerst), ...stap.antwoorden] }
    : metHervatting(context, metRij, tussendoor, scholen)
}
