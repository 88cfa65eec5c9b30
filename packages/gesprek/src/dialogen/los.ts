import { formatTlvNummer, magDoen } from '@thuisnabij/domain'
import type { Schoolnaam } from '../deps.ts'
import { vindCoordinatievraag } from '../verstaan/coordinatievraag.ts'
import { vindDaad } from '../verstaan/daden.ts'
import { duid, type Spreker } from '../verstaan/duid.ts'
import { type Duiding, type Intent, isVraag } from '../verstaan/intent.ts'
import { vraagtDoor, vraagtEigen } from '../verstaan/uitsplitsing.ts'
import type { Begrepen } from '../verstaan/verstaan.ts'
import { vindVervolg, vraagtBron } from '../verstaan/vervolg.ts'
import { doetZichVoor, doorverbindreden } from '../verstaan/zeker.ts'
import { artikelMetTitel, zoekArtikel } from './artikel.ts'
import { beleefd } from './beleefd.ts'
import { bijOpgeslagen, bijwerken } from './bestaande-melding.ts'
import { overGesteldeVraag, stelVraag } from './coordinatievraag.ts'
import { beginHandeling } from './handeling/voer.ts'
import { hulp } from './hulp.ts'
import { kerncijfers } from './kerncijfers.ts'
import { meerVanLijst } from './meer.ts'
import { isAlleenLeerling, onduidelijk } from './onduidelijk.ts'
import { ongedaan } from './ongedaan.ts'
import { procedureVraag } from './procedure.ts'
import { signaalBehandelen } from './signaal.ts'
import { begrip, blijf, type Context, type Stap, zeg } from './stap.ts'
import { begin } from './thuiszitter-melden.ts'
import { thuiszitterStatus, toonLaatste } from './thuiszitter-status.ts'
import { vraagtLijst } from './tlv/lijst.ts'
import { tlvVolgen, vraagtGevolgd, vraagtStop } from './tlv/volgen.ts'
import { tlvStatus } from './tlv-status.ts'
import { inTweeen } from './tweede.ts'
import { uitLijst } from './uit-lijst.ts'
import { isVanAnderen } from './van-anderen.ts'
import { verteldEnGevraagd } from './verteld.ts'
import { gevraagdeWerklijst, werklijst } from './werklijst.ts'
import { wieBenIk } from './wie-ben-ik.ts'

/** Who is understood: by role and by what was spoken of last. */
export const sprekerVan = ({ deps, toestand, lees }: Context): Spreker => ({
  rol: deps.ik.rol,
  laatste: toestand.laatste?.soort,
  lees,
})

/** Below this the message is not acted on: it is looked up, or asked what is meant. */
const DREMPEL = 0.45

/** A message that stands by itself: what it wants by its own words, otherwise a question for the articles. */
export async function losBericht(context: Context, scholen: readonly Schoolnaam[]): Promise<Stap> {
  const { begrepen, toestand } = context
  const aanCoordinatie = vindCoordinatievraag(begrepen.tekst)
  if (aanCoordinatie !== undefined) return stelVraag(context, aanCoordinatie)
  if (artikelMetTitel(context)) return procedureVraag(context)
  const duiding = duid(begrepen, sprekerVan(context))
  const eigen =
    (await ongedaan(context)) ??
    (await opLaatste(context)) ??
    (await meerVanLijst(context)) ??
    (await toonLaatste(context)) ??
    (await uitLijst(context)) ??
    overGesteldeVraag(context) ??
    (await volgt(context, duiding)) ??
    (await overAanvragen(context, duiding)) ??
    (await wijzigtEnVraagt(context, scholen)) ??
    (await bijOpgeslagen(context, duiding, scholen)) ??
    (await daad(context, duiding))
  if (eigen) return eigen
  const iemandAnders = wieBenIk(context, duiding)
  if (iemandAnders) return iemandAnders
  if (toestand.laatste?.soort === 'kerncijfers' && vraagtDoor(begrepen.plat)) {
    const overThuiszitters = { ...begrepen, metrics: ['thuiszitters'] as const }
    return kerncijfers({ ...context, begrepen: overThuiszitters }, 0.8)
  }
  if (toestand.laatste?.soort === 'kerncijfers' && WIE_ZIJN_DAT.test(begrepen.plat.trim()))
    return casuistiek(context, 0.8)
  const beleefdheid = beleefd(context, duiding)
  if (beleefdheid) return beleefdheid
  if (isVervolg(context, duiding)) return procedureVraag(context)
  // Between a question and something else, an article that answers it decides.
  if (isMisschienVraag(begrepen, duiding) && zoekArtikel(context, begrepen.tekst).band === 'antwoord')
    return procedureVraag(context)
  if (duiding.zekerheid < DREMPEL || isAlleenLeerling(begrepen))
    return onduidelijk(context, duiding) ?? procedureVraag(context, duiding.buiten)
  return inTweeen(context, duiding, (deel, zoals) => volgens(deel, zoals, scholen))
}

/** What is told of the melding stored last with a question behind it: the question is answered, then the change is offered. */
async function wijzigtEnVraagt(context: Context, scholen: readonly Schoolnaam[]): Promise<Stap | undefined> {
  const beide = verteldEnGevraagd(context.begrepen.tekst)
  if (!beide) return undefined
  const gezegd = { ...context, begrepen: context.lees(beide.verteld) }
  const wijziging = await bijOpgeslagen(gezegd, { intent: 'thuiszitter_bijwerken', vast: false }, scholen)
  if (!wijziging) return undefined
  const vraag = await losBericht({ ...context, begrepen: context.lees(beide.vraag) }, scholen)
  return { ...wijziging, antwoorden: [...vraag.antwoorden, ...wijziging.antwoorden], gemist: vraag.gemist ?? [] }
}

/** Whether a message leans on the answer before it ("waar staat dat?"), and wants nothing else for sure. */
const isVervolg = (
  { toestand, begrepen: { plat, leerlingen, tlvNummers } }: Context,
  { zekerheid, vast }: Duiding,
): boolean =>
  toestand.laatste?.soort === 'artikel' &&
  leerlingen.length + tlvNummers.length === 0 &&
  !vast &&
  (vraagtBron(plat) || (zekerheid < 0.9 && vindVervolg(plat) !== undefined))

/** Who the leerlingen behind a figure are. */
const WIE_ZIJN_DAT =
  /^(?:en |maar |ok,? )*(?:wie (?:zijn|is) (?:dat|die|deze|het)|welke (?:leerlingen|kinderen|scholen) (?:zijn|is) dat|om wie gaat het|mag ik de (?:namen|initialen))\b/

/** Whether a message may be a question for the articles, though it looks more like something else. */
function isMisschienVraag({ plat, leerlingen, tlvNummers, metrics, verzoek }: Begrepen, duiding: Duiding): boolean {
  if (leerlingen.length + tlvNummers.length > 0 || duiding.vast || !isVraag(plat) || vraagtEigen(plat)) return false
  const cijfers = duiding.intent === 'monitor_vraag' && (metrics.length > 0 || verzoek.vraag === 'peildatum')
  return duiding.zekerheid < (cijfers ? 0.6 : 0.9)
}

/** A list of aanvragen, or more of the aanvraag that was shown last. */
async function overAanvragen(context: Context, { intent, zekerheid }: Duiding): Promise<Stap | undefined> {
  const { begrepen, toestand } = context
  const { plat, leerlingen, tlvNummers } = begrepen
  if (leerlingen.length > 0 || tlvNummers.length > 0) return undefined
  if (NIET_OVER_AANVRAGEN.has(intent) && zekerheid >= 0.6) return undefined
  const verder =
    toestand.laatste?.soort === 'tlv' && OVER_DE_AANVRAAG.test(plat) && !/\been (?:tlv|aanvraag)\b/.test(plat)
  return vraagtLijst(plat) || verder ? tlvStatus(context, 0.85) : undefined
}

/** What names aanvragen and wants no list of them. */
const NIET_OVER_AANVRAGEN: ReadonlySet<Intent> = new Set([
  'tlv_volgen',
  'monitor_vraag',
  'monitor_volgen',
  'doorverbinden',
  'signaal_afhandelen',
  'thuiszitter_melden',
])

const OVER_DE_AANVRAAG =
  /\b(?:die|deze|de) aanvraag\b|^(?:en )?(?:hoe lang|hoelang|wie adviseert|wie adviseren|wie geeft advies|welke deskundigen|hoe staat het ermee|is er al (?:een )?besluit|wat voor soort|welke soort)\b/

/** Stops following, or tells what is followed. */
async function volgt(context: Context, { intent, zekerheid }: Duiding): Promise<Stap | undefined> {
  const { plat } = context.begrepen
  const dezeHoren = context.toestand.laatste?.soort === 'tlv' && WIL_HOREN.test(plat)
  if (dezeHoren) return tlvVolgen(context, 0.85)
  if (intent === 'monitor_volgen' && zekerheid >= 0.6) return undefined
  return vraagtStop(plat) || vraagtGevolgd(plat) ? tlvVolgen(context, 0.9) : undefined
}

const WIL_HOREN =
  /\b(?:seintjes?|hou(?:d)? (?:me|mij) op de hoogte|laat (?:het )?(?:me|mij) weten|(?:bericht|waarschuw) (?:me|mij)|volg (?:deze|die|hem)(?! niet))\b/

/** Said alone, of the melding spoken of last. */
const SLUIT = /^(?:(?:ok\w*|en|die|deze|hem|maar|ik wil)\s+)*(?:af)?sluit(?:en)?(?:\s+(?:die|deze|hem|maar|dan))*\W*$/

/** What is to be done to a melding that runs. Who reports a leerling in the same message does that first. */
async function daad(context: Context, { intent, zekerheid, vast }: Duiding): Promise<Stap | undefined> {
  const sluit = context.toestand.laatste?.soort === 'melding' && SLUIT.test(context.begrepen.plat.trim())
  const gezegd = sluit ? 'afsluiten' : vindDaad(context.begrepen)
  const wilIemand = (intent === 'hulp' || intent === 'doorverbinden') && (vast || zekerheid >= 0.7)
  if (!gezegd || wilIemand) return undefined
  if (gezegd === 'activiteit' && intent === 'thuiszitter_melden') return undefined
  const { begrepen, toestand } = context
  const spreektErover =
    toestand.laatste?.soort === 'melding' || begrepen.leerlingen.length > 0 || begrepen.meldingnummer !== undefined
  // What is told in the middle of talking about a melding is no question for the articles.
  const isUitleg = UITLEG.has(intent) && spreektErover
  const wilAnders = !sluit && !OVER_MELDING.has(intent) && !isUitleg && (vast || zekerheid >= 0.85)
  return wilAnders ? undefined : beginHandeling(context, gezegd)
}

/** What an act on a melding may also look like. */
const UITLEG: ReadonlySet<Intent> = new Set(['procedure_vraag', 'niet_in_plan', 'buiten_bereik'])
const OVER_MELDING: ReadonlySet<Intent> = new Set([
  'thuiszitter_bijwerken',
  'thuiszitter_annuleren',
  'thuiszitter_melden',
  'thuiszitter_status',
])

/** "die pak ik op": what is to be done with the signaal that was shown last. */
async function opLaatste(context: Context): Promise<Stap | undefined> {
  const { begrepen, toestand } = context
  if (toestand.laatste?.soort !== 'signaal' || begrepen.signaalnummer !== undefined) return undefined
  const { actie } = begrepen.verzoek
  const kort = begrepen.plat.trim().split(/\s+/).length <= MEESTE_WOORDEN
  const overEenMelding = begrepen.leerlingen.length > 0 || /\b(?:melding|tlv)\b/.test(begrepen.plat)
  if (!kort || overEenMelding || isVraag(begrepen.plat)) return undefined
  if (!actie && !/\bneem\b.*\bover\b/.test(begrepen.plat)) return undefined
  return signaalBehandelen(context, 0.85)
}

const MEESTE_WOORDEN = 12

/** Intents that are answered at once, also in the middle of a melding, when it is quite sure. */
export const onderbreekt = ({ intent, zekerheid, vast }: Duiding, { kort }: Begrepen): boolean =>
  TUSSENDOOR.has(intent) && kort === undefined && (vast || (intent !== 'hulp' && zekerheid >= 0.85))

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

/** Whether what it most likely is can be answered without beginning anything. */
export const isLosTeBeantwoorden = ({ intent, zekerheid }: Duiding): boolean =>
  TUSSENDOOR.has(intent) && intent !== 'hulp' && zekerheid >= DREMPEL

export async function volgens(context: Context, duiding: Duiding, scholen: readonly Schoolnaam[]): Promise<Stap> {
  const { intent, zekerheid } = duiding
  const { deps } = context
  const zegDit = (tekst: string) => blijf(context, begrip(intent, zekerheid), zeg(tekst))
  switch (intent) {
    case 'hulp':
      return hulp(context)
    case 'tlv_status':
      return tlvStatus(context, zekerheid)
    case 'tlv_volgen':
      return tlvVolgen(context, zekerheid)
    case 'thuiszitter_melden':
      return begin(context, scholen, zekerheid)
    case 'thuiszitter_status':
      return thuiszitterStatus(context, zekerheid)
    case 'thuiszitter_bijwerken':
      return bijwerken(context, zekerheid, scholen)
    case 'thuiszitter_annuleren':
      return beginHandeling(context, 'intrekken')
    case 'signaal_afhandelen':
      return signaalBehandelen(context, zekerheid)
    case 'monitor_vraag':
      return isVanEigenSchool(context) ? thuiszitterStatus(context, zekerheid) : kerncijfers(context, zekerheid)
    case 'monitor_volgen':
      return zegDit(deps.teksten.cijfers.volgen)
    case 'werklijst':
      return werklijst(context, gevraagdeWerklijst(context), zekerheid)
    case 'geen_toegang':
      return casuistiek(context, zekerheid)
    case 'doorverbinden':
      return doorverbinden(context, zekerheid)
    case 'procedure_vraag':
    case 'vraag_coordinatie':
    case 'niet_in_plan':
    case 'buiten_bereik':
    case 'privacy_waarschuwing':
    case 'thuiszitter_corrigeren':
    case 'thuiszitter_bevestigen':
      return procedureVraag(context, duiding.buiten)
  }
}

/** Who is of a school and sees no figures of the region, means the own school with "wij". */
const isVanEigenSchool = ({ begrepen, deps }: Context): boolean =>
  vraagtEigen(begrepen.plat) &&
  begrepen.metrics.includes('thuiszitters') &&
  deps.ik.scholen.length > 0 &&
  !magDoen(deps.ik.rol, 'monitor-inzien')

function doorverbinden(context: Context, zekerheid: number): Stap {
  const { begrepen, deps } = context
  const onderwerp = doorverbindreden(begrepen)
  const tekst =
    onderwerp === 'avg_verzoek'
      ? deps.teksten.overig.avg
      : onderwerp === 'tlv_intrekken'
        ? deps.teksten.tlv.intrekken({ wie: watVanTlv(context) })
        : deps.teksten.overig.mens
  return blijf(context, begrip('doorverbinden', zekerheid, { onderwerp }), zeg(tekst))
}

function watVanTlv({ begrepen, deps }: Context): string {
  const [nummer] = begrepen.tlvNummers
  if (nummer) return deps.teksten.tlv.wat.nummer({ nummer: formatTlvNummer(nummer.nummer) })
  const [leerling] = begrepen.leerlingen
  return leerling ? deps.teksten.tlv.wat.van({ initialen: leerling.initialen }) : deps.teksten.tlv.wat.onbekend
}

/** Which leerlingen there are: those of the own school, and of nobody else. */
function casuistiek(context: Context, zekerheid: number): Stap | Promise<Stap> {
  const { deps, begrepen } = context
  const eigen = magDoen(deps.ik.rol, 'thuiszitter-inzien') && !doetZichVoor(begrepen.plat) && !isVanAnderen(context)
  if (eigen) return thuiszitterStatus(context, zekerheid)
  return blijf(context, begrip('geen_toegang', zekerheid), zeg(deps.teksten.algemeen.geenCasuistiek))
}
