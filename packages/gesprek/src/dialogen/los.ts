import { formatTlvNummer, magDoen } from '@thuisnabij/domain'
import type { Schoolnaam } from '../deps.ts'
import { meldslots, tlvslots, zonderLeeg } from '../trace.ts'
import { vraagtDoor, vraagtEigen } from '../verstaan/cijfers.ts'
import { vindCoordinatievraag } from '../verstaan/coordinatievraag.ts'
import { vindDaad, vindUitkomst } from '../verstaan/daden.ts'
import { type Duiding, duid, type Intent, isVraag, signaalactie } from '../verstaan/intent.ts'
import { stelVraag } from './coordinatievraag.ts'
import { beginHandeling } from './handeling/voer.ts'
import { hulp } from './hulp.ts'
import { kerncijfers } from './kerncijfers.ts'
import { ongedaan } from './ongedaan.ts'
import { procedureVraag } from './procedure.ts'
import { signaalBehandelen } from './signaal.ts'
import { begrip, blijf, type Context, type Stap, zeg } from './stap.ts'
import { begin } from './thuiszitter-melden.ts'
import { thuiszitterStatus } from './thuiszitter-status.ts'
import { meerVanLijst, vraagtLijst } from './tlv/lijst.ts'
import { tlvVolgen, vraagtGevolgd, vraagtStop } from './tlv/volgen.ts'
import { tlvStatus } from './tlv-status.ts'

/** A message that stands by itself: what it wants by its own words, otherwise a question for the articles. */
export async function losBericht(context: Context, scholen: readonly Schoolnaam[]): Promise<Stap> {
  const aanCoordinatie = vindCoordinatievraag(context.begrepen.tekst)
  if (aanCoordinatie !== undefined) return stelVraag(context, aanCoordinatie)
  const duiding = duid(context.begrepen)
  const eigen =
    (await ongedaan(context)) ??
    (await opLaatste(context)) ??
    (await meerVanLijst(context)) ??
    (await volgt(context)) ??
    (await overAanvragen(context, duiding)) ??
    (await daad(context, duiding))
  if (eigen) return eigen
  if (duiding) {
    const stap = await volgens(context, duiding, scholen)
    return stap.begrip.intent === 'tlv_status' ? metTweedeVraag(context, stap) : stap
  }
  if (context.toestand.laatste?.soort === 'kerncijfers' && vraagtDoor(context.begrepen.plat)) {
    const begrepen = { ...context.begrepen, metrics: ['thuiszitters'] as const }
    return kerncijfers({ ...context, begrepen }, { intent: 'monitor_vraag', zekerheid: 0.8 })
  }
  return beleefd(context) ?? onduidelijk(context) ?? procedureVraag(context)
}

/** A list of aanvragen, or more of the aanvraag that was shown last. */
async function overAanvragen(context: Context, duiding: Duiding | undefined): Promise<Stap | undefined> {
  const { begrepen, toestand } = context
  const { plat, leerlingen, tlvNummers } = begrepen
  if (leerlingen.length > 0 || tlvNummers.length > 0 || duiding?.intent === 'tlv_volgen') return undefined
  const verder =
    toestand.laatste?.soort === 'tlv' && OVER_DE_AANVRAAG.test(plat) && !/\been (?:tlv|aanvraag)\b/.test(plat)
  const als = { intent: 'tlv_status', zekerheid: 0.85 } as const
  return vraagtLijst(plat) || verder ? tlvStatus(context, als) : undefined
}

const OVER_DE_AANVRAAG =
  /\b(?:die|deze|de) aanvraag\b|^(?:en )?(?:hoe lang|hoelang|wie adviseert|wie adviseren|wie geeft advies|welke deskundigen|hoe staat het ermee|is er al (?:een )?besluit|wat voor soort|welke soort)\b/

/** Stops following, or tells what is followed. */
async function volgt(context: Context): Promise<Stap | undefined> {
  const { plat } = context.begrepen
  return vraagtStop(plat) || vraagtGevolgd(plat) ? tlvVolgen(context, 0.9) : undefined
}

/** What is to be done to a melding that runs. Who reports a leerling in the same message does that first. */
async function daad(context: Context, duiding: Duiding | undefined): Promise<Stap | undefined> {
  const { begrepen } = context
  const gezegd = vindDaad(begrepen)
  if (!gezegd || duiding?.intent === 'hulp' || duiding?.intent === 'doorverbinden') return undefined
  if (gezegd === 'activiteit' && duiding?.intent === 'thuiszitter_melden') return undefined
  return metTrace(await beginHandeling(context, gezegd), context, duiding)
}

/** The trace of an act on a melding: what was told of it. */
function metTrace(stap: Stap, { begrepen }: Context, duiding: Duiding | undefined): Stap {
  if (stap.begrip.intent === 'geen_toegang') return stap
  const slots = { ...meldslots(begrepen), uitkomst: vindUitkomst(begrepen.plat), scope: duiding?.scope }
  return { ...stap, begrip: { ...stap.begrip, slots: zonderLeeg(slots) } }
}

/** "die pak ik op": what is to be done with the signaal that was shown last. */
async function opLaatste(context: Context): Promise<Stap | undefined> {
  const { begrepen, toestand } = context
  if (toestand.laatste?.soort !== 'signaal' || begrepen.signaalnummer !== undefined) return undefined
  const actie = signaalactie(begrepen.plat)
  const kort = begrepen.plat.trim().split(/\s+/).length <= MEESTE_WOORDEN
  const overEenMelding = begrepen.leerlingen.length > 0 || /\b(?:melding|tlv)\b/.test(begrepen.plat)
  if (!kort || overEenMelding || isVraag(begrepen.plat)) return undefined
  if (!actie && !/\bneem\b.*\bover\b/.test(begrepen.plat)) return undefined
  return signaalBehandelen(context, { intent: 'signaal_afhandelen', zekerheid: 0.85, ...(actie && { actie }) })
}

const MEESTE_WOORDEN = 12

/** Intents that are answered at once, also in the middle of a melding. */
export const onderbreekt = ({ intent, zekerheid }: Duiding): boolean => zekerheid >= 0.8 && TUSSENDOOR.has(intent)

const TUSSENDOOR: ReadonlySet<Intent> = new Set([
  'hulp',
  'tlv_status',
  'tlv_volgen',
  'signaal_afhandelen',
  'thuiszitter_status',
  'monitor_vraag',
  'monitor_volgen',
  'werklijst',
  'doorverbinden',
  'geen_toegang',
])

export async function volgens(context: Context, duiding: Duiding, scholen: readonly Schoolnaam[]): Promise<Stap> {
  const { intent, zekerheid } = duiding
  const { deps } = context
  const zegDit = (tekst: string, slots = {}) => blijf(context, begrip(intent, zekerheid, slots), zeg(tekst))
  switch (intent) {
    case 'hulp':
      return hulp(context)
    case 'tlv_status':
      return tlvStatus(context, duiding)
    case 'tlv_volgen':
      return tlvVolgen(context, zekerheid)
    case 'thuiszitter_melden':
      return begin(context, scholen, zekerheid)
    case 'thuiszitter_status':
      return thuiszitterStatus(context, duiding)
    case 'thuiszitter_bijwerken':
      return bijwerken(context, duiding, scholen)
    case 'thuiszitter_annuleren':
      return metTrace(await beginHandeling(context, 'intrekken'), context, duiding)
    case 'signaal_afhandelen':
      return signaalBehandelen(context, duiding)
    case 'monitor_vraag':
      return isVanEigenSchool(context) ? thuiszitterStatus(context, duiding) : kerncijfers(context, duiding)
    case 'monitor_volgen':
      return zegDit(deps.teksten.cijfers.volgen)
    case 'werklijst':
      return zegDit(deps.teksten.overig.werklijst)
    case 'geen_toegang':
      return magDoen(deps.ik.rol, 'thuiszitter-inzien')
        ? procedureVraag(context)
        : zegDit(deps.teksten.algemeen.geenCasuistiek)
    case 'doorverbinden':
      return doorverbinden(context, duiding)
    case 'procedure_vraag':
    case 'vraag_coordinatie':
    case 'niet_in_plan':
    case 'buiten_bereik':
    case 'privacy_waarschuwing':
    case 'thuiszitter_corrigeren':
    case 'thuiszitter_bevestigen':
      return procedureVraag(context)
  }
}

/** Who the melding of the number in the message is about; nobody when it is not one's own. */
async function leerlingVanMelding({ begrepen, deps }: Context): Promise<Context['begrepen']['leerlingen']> {
  const eigen = begrepen.meldingnummer === undefined ? undefined : await deps.melding.eigen()
  if (eigen?.kind !== 'gevonden') return []
  return eigen.meldingen
    .filter(({ nummer, status }) => nummer === begrepen.meldingnummer && status === 'lopend')
    .map(({ initialen, groep }) => ({ initialen, ...(groep !== undefined && { groep }) }))
}

async function bijwerken(context: Context, duiding: Duiding, scholen: readonly Schoolnaam[]): Promise<Stap> {
  const { begrepen, deps } = context
  const { zekerheid } = duiding
  const slots = meldslots(begrepen)
  if (!magDoen(deps.ik.rol, 'thuiszitter-bijwerken'))
    return blijf(context, begrip('geen_toegang', 0.95, slots), zeg(deps.teksten.algemeen.nietMelden))
  if (/\b(?:af)?sluiten\b|\b(?:weer|terug)\b/.test(begrepen.plat) && begrepen.aanwezigheid === undefined)
    return metTrace(await beginHandeling(context, 'afsluiten'), context, duiding)

  const wie = begrepen.leerlingen.length > 0 ? begrepen.leerlingen : await leerlingVanMelding(context)
  const zegDit = (tekst: string) => blijf(context, begrip('thuiszitter_bijwerken', zekerheid, slots), zeg(tekst))
  if (wie.length === 0)
    return zegDit(
      begrepen.meldingnummer
        ? deps.teksten.melding.nietGevonden({ nummer: begrepen.meldingnummer })
        : deps.teksten.melding.welkeBijwerken,
    )
  const stap = await begin({ ...context, begrepen: { ...begrepen, leerlingen: wie } }, scholen, zekerheid)
  return { ...stap, begrip: begrip('thuiszitter_bijwerken', zekerheid, slots) }
}

/** Who is of a school and sees no figures of the region, means the own school with "wij". */
const isVanEigenSchool = ({ begrepen, deps }: Context): boolean =>
  vraagtEigen(begrepen.plat) &&
  begrepen.metrics.includes('thuiszitters') &&
  deps.ik.scholen.length > 0 &&
  !magDoen(deps.ik.rol, 'monitor-inzien')

function doorverbinden(context: Context, { onderwerp, zekerheid }: Duiding): Stap {
  const { begrepen, deps } = context
  const tekst =
    onderwerp === 'avg_verzoek'
      ? deps.teksten.overig.avg
      : onderwerp === 'tlv_intrekken'
        ? deps.teksten.tlv.intrekken({ wie: watVanTlv(context) })
        : deps.teksten.overig.mens
  return blijf(
    context,
    begrip('doorverbinden', zekerheid, zonderLeeg({ ...tlvslots(begrepen), onderwerp })),
    zeg(tekst),
  )
}

function watVanTlv({ begrepen, deps }: Context): string {
  const [nummer] = begrepen.tlvNummers
  if (nummer) return deps.teksten.tlv.wat.nummer({ nummer: formatTlvNummer(nummer.nummer) })
  const [leerling] = begrepen.leerlingen
  return leerling ? deps.teksten.tlv.wat.van({ initialen: leerling.initialen }) : deps.teksten.tlv.wat.onbekend
}

/** Thanks, or a yes or no to nothing. */
function beleefd(context: Context): Stap | undefined {
  const { deps } = context
  const { plat, kort, kaal } = context.begrepen
  if (/^(?:ok |oke |super |top |fijn |mooi |heel erg )*(?:dank\w*|bedankt|thanks|thx|merci)\b/.test(plat.trim()))
    return blijf(context, begrip('hulp', 0.9), zeg(deps.teksten.algemeen.graagGedaan))
  if (
    /^(?:test\w*|oeps|haha\w*|lol)\W*$|\bverkeerde? (?:chat|gesprek|app|persoon)\b/.test(plat.trim()) ||
    isAlleenEmoji(plat)
  )
    return blijf(context, begrip('hulp', 0.8), zeg(deps.teksten.algemeen.geenProbleem))
  if (kort === 'annuleren' && plat.trim().split(/\s+/).length <= 5)
    return blijf(context, begrip('thuiszitter_annuleren', 0.8), zeg(deps.teksten.melding.nietsTeAnnuleren))
  const { laatste } = context.toestand
  if (kort === 'ja' && kaal && laatste && 'concept' in laatste && laatste.concept !== undefined)
    return blijf(context, begrip('thuiszitter_bevestigen', 0.7), zeg(deps.teksten.handeling.alGedaan))
  return kort && kaal ? blijf(context, begrip('hulp', 0.6), zeg(deps.teksten.algemeen.geenVraagOpen)) : undefined
}

const isAlleenEmoji = (plat: string): boolean =>
  /\p{Extended_Pictographic}/u.test(plat) && !/[\p{L}\d]/u.test(plat) && !plat.includes('👍')

/** A leerling is named, but not what for: asks that. */
function onduidelijk(context: Context): Stap | undefined {
  const { begrepen, deps } = context
  const [leerling] = begrepen.leerlingen
  const weetArtikel = isVraag(begrepen.plat) && deps.kennis.zoek(begrepen.tekst).band === 'antwoord'
  if (!leerling || weetArtikel) return undefined
  if (!magDoen(deps.ik.rol, 'thuiszitter-melden')) return undefined
  const { initialen } = leerling
  const keuzes = [
    deps.teksten.suggestie.statusTlv({ initialen }),
    deps.teksten.suggestie.melden({ initialen }),
    deps.teksten.suggestie.hulp,
  ]
  return blijf(context, begrip('hulp', 0.4, { initialen }), zeg(deps.teksten.algemeen.watBedoelJe, keuzes))
}

/** A second question in the same message ("… en hoe zat het met beroep?") is answered too, when an article knows. */
function metTweedeVraag(context: Context, eerste: Stap): Stap {
  const { begrepen } = context
  const rest = begrepen.tekst.split(/\ben\b|[?.;]\s/i).map((deel) => deel.trim())
  const vraag = rest.slice(1).find((deel) => isVraag(deel.toLowerCase()) && deel.split(/\s+/).length >= 3)
  if (!vraag) return eerste
  const tweede = procedureVraag({
    ...context,
    toestand: eerste.toestand,
    begrepen: { ...begrepen, tekst: vraag, plat: vraag.toLowerCase() },
  })
  const [antwoord] = tweede.antwoorden
  if (antwoord?.soort !== 'tekst' || !antwoord.bronnen) return eerste
  return {
    toestand: eerste.toestand,
    antwoorden: [...eerste.antwoorden, ...tweede.antwoorden],
    begrip: { ...eerste.begrip, slots: { ...eerste.begrip.slots, tweede_intent: 'procedure_vraag' } },
  }
}
