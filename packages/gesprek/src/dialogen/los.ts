import { magDoen } from '@thuisnabij/domain'
import type { Schoolnaam } from '../deps.ts'
import type { Toestand } from '../toestand.ts'
import { vindCoordinatievraag } from '../verstaan/coordinatievraag.ts'
import { vindDaad } from '../verstaan/daden.ts'
import { duid, type Spreker } from '../verstaan/duid.ts'
import { gevraagdeMetrics } from '../verstaan/gevraagde-cijfers.ts'
import { type Deel, type Duiding, type Intent, isVraag } from '../verstaan/intent.ts'
import { metRestreden } from '../verstaan/restreden.ts'
import { vraagtDoor, vraagtEigen } from '../verstaan/uitsplitsing.ts'
import type { Begrepen } from '../verstaan/verstaan.ts'
import { vindVervolg, vraagtBron } from '../verstaan/vervolg.ts'
import { aantalWoorden } from '../verstaan/zin.ts'
import { artikelMetTitel, zoekArtikel } from './artikel.ts'
import { beleefd } from './beleefd.ts'
import { bijOpgeslagen, bijwerken } from './bestaande-melding.ts'
import { casuistiek, vraagtWieDat } from './casuistiek.ts'
import { overGesteldeVraag, stelVraag } from './coordinatievraag.ts'
import { doorverbinden } from './doorverbinden.ts'
import { beginHandeling } from './handeling/voer.ts'
import { hulp } from './hulp.ts'
import { kerncijfers } from './kerncijfers.ts'
import { meerVanLijst } from './meer.ts'
import { isAlleenLeerling, onduidelijk } from './onduidelijk.ts'
import { ongedaan } from './ongedaan.ts'
import { metOokGenoemd, overEersteMelding } from './ook-genoemd.ts'
import { overAanvragen } from './over-aanvragen.ts'
import { procedureVraag } from './procedure.ts'
import { signaalBehandelen } from './signaal.ts'
import { begrip, blijf, type Context, type Stap, zeg } from './stap.ts'
import { begin } from './thuiszitter-melden.ts'
import { thuiszitterStatus, toonLaatste } from './thuiszitter-status.ts'
import { tlvVolgen, vraagtGevolgd, vraagtStop } from './tlv/volgen.ts'
import { tlvStatus } from './tlv-status.ts'
import { samen } from './tweede.ts'
import { uitLijst } from './uit-lijst.ts'
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
  const aanCoordinatie = vindCoordinatievraag(context.begrepen.tekst)
  if (aanCoordinatie !== undefined) return stelVraag(context, aanCoordinatie)
  if (artikelMetTitel(context)) return procedureVraag(context)
  const duiding = duid(context.begrepen, sprekerVan(context))
  return duiding.delen ? tweeBerichten(context, duiding.delen, scholen) : eenBericht(context, duiding, scholen)
}

async function eenBericht(context: Context, duiding: Duiding, scholen: readonly Schoolnaam[]): Promise<Stap> {
  const { begrepen, toestand } = context
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
  if (toestand.laatste?.soort === 'kerncijfers' && vraagtWieDat(begrepen.plat)) return casuistiek(context, 0.8)
  const beleefdheid = beleefd(context, duiding)
  if (beleefdheid) return beleefdheid
  if (isVervolg(context, duiding)) return procedureVraag(context)
  // Between a question and something else, an article that answers it decides.
  if (isMisschienVraag(begrepen, duiding)) {
    const { band } = zoekArtikel(context, begrepen.tekst)
    if (band === 'antwoord' || (band === 'lijkt_erop' && isCijferZonderNaam(begrepen, duiding)))
      return procedureVraag(context)
  }
  if (duiding.zekerheid < DREMPEL || isAlleenLeerling(begrepen))
    return onduidelijk(context, duiding) ?? procedureVraag(context, duiding)
  return volgens(context, duiding, scholen)
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

/** Taken for a question after figures, without a figure and without being sure. */
const isCijferZonderNaam = (begrepen: Begrepen, { intent, zekerheid }: Duiding): boolean =>
  intent === 'monitor_vraag' && zekerheid < 0.7 && noemtGeenCijfer(begrepen)

const noemtGeenCijfer = (begrepen: Begrepen): boolean =>
  gevraagdeMetrics(begrepen).length === 0 && begrepen.verzoek.vraag !== 'peildatum'

/** Whether a message may be a question for the articles, though it looks more like something else. */
function isMisschienVraag(begrepen: Begrepen, duiding: Duiding): boolean {
  const { plat, leerlingen, tlvNummers, metrics, verzoek } = begrepen
  if (leerlingen.length + tlvNummers.length > 0 || duiding.vast || !isVraag(plat) || vraagtEigen(plat)) return false
  if (duiding.intent === 'monitor_vraag' && noemtGeenCijfer(begrepen)) return true
  const cijfers = duiding.intent === 'monitor_vraag' && (metrics.length > 0 || verzoek.vraag === 'peildatum')
  return duiding.zekerheid < (cijfers ? 0.6 : 0.9)
}

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
async function daad(geheel: Context, { intent, zekerheid, vast }: Duiding): Promise<Stap | undefined> {
  const context = overEersteMelding(geheel)
  const sluit = context.toestand.laatste?.soort === 'melding' && SLUIT.test(context.begrepen.plat.trim())
  const gezegd = sluit ? 'afsluiten' : vindDaad(context.begrepen)
  const wilIemand = (intent === 'hulp' || intent === 'doorverbinden') && (vast || zekerheid >= 0.7)
  if (!gezegd || wilIemand) return undefined
  if (gezegd === 'activiteit' && intent === 'thuiszitter_melden') return undefined
  // A vrijstelling may end a melding, and be why a child that was never reported is at home.
  if (gezegd === 'afsluiten' && intent === 'thuiszitter_melden' && zekerheid >= 0.9) return undefined
  const { begrepen, toestand } = context
  const spreektErover =
    toestand.laatste?.soort === 'melding' || begrepen.leerlingen.length > 0 || begrepen.meldingnummer !== undefined
  // What is told in the middle of talking about a melding is no question for the articles.
  const isUitleg = UITLEG.has(intent) && spreektErover
  const wilAnders = !sluit && !OVER_MELDING.has(intent) && !isUitleg && (vast || zekerheid >= 0.85)
  return wilAnders ? undefined : metOokGenoemd(geheel, await beginHandeling(context, gezegd))
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
  const kort = aantalWoorden(begrepen.plat) <= MEESTE_WOORDEN
  const overEenMelding = begrepen.leerlingen.length > 0 || /\b(?:melding|tlv)\b/.test(begrepen.plat)
  if (!kort || overEenMelding || isVraag(begrepen.plat)) return undefined
  if (!actie && !/\bneem\b.*\bover\b/.test(begrepen.plat)) return undefined
  return signaalBehandelen(context, 0.85)
}

const MEESTE_WOORDEN = 12

/** Intents that are answered at once, also in the middle of a melding, when it is quite sure. */
export const onderbreekt = ({ intent, zekerheid, vast }: Duiding, { kort, plat }: Begrepen): boolean =>
  TUSSENDOOR.has(intent) &&
  kort === undefined &&
  (intent !== 'geen_toegang' || isVraag(plat)) &&
  (vast || (intent !== 'hulp' && zekerheid >= 0.85))

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

export const volgens = async (context: Context, duiding: Duiding, scholen: readonly Schoolnaam[]): Promise<Stap> =>
  metOokGenoemd(context, await naarIntent(context, duiding, scholen))

async function naarIntent(context: Context, duiding: Duiding, scholen: readonly Schoolnaam[]): Promise<Stap> {
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
      return begin({ ...context, begrepen: metRestreden(context.begrepen) }, scholen, zekerheid)
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
      return procedureVraag(context, duiding)
  }
}

/** Who is of a school and sees no figures of the region, means the own school with "wij". */
const isVanEigenSchool = ({ begrepen, deps }: Context): boolean =>
  vraagtEigen(begrepen.plat) &&
  begrepen.metrics.includes('thuiszitters') &&
  deps.ik.scholen.length > 0 &&
  !magDoen(deps.ik.rol, 'monitor-inzien')

/** "zijn tlv": of the leerling who was named before. */
const VAN_DEZELFDE = /\b(?:zijn|haar|zn|z'n|diens|hem|die|de|t) (?:tlv|aanvraag|melding|status|stand)\b/

function metLeerlingVan({ begrepen: { leerlingen, tlvNummers } }: Context, context: Context): Context {
  const { begrepen } = context
  const noemtAnder = begrepen.leerlingen.length + begrepen.tlvNummers.length > 0
  if (noemtAnder || !VAN_DEZELFDE.test(begrepen.plat)) return context
  return { ...context, begrepen: { ...begrepen, leerlingen, ...(leerlingen.length === 0 && { tlvNummers }) } }
}

/** Each of the two things is answered by itself. */
async function tweeBerichten(
  context: Context,
  [voor, na]: NonNullable<Duiding['delen']>,
  scholen: readonly Schoolnaam[],
): Promise<Stap> {
  const lees = ({ tekst }: Deel, toestand: Toestand): Context => ({
    ...context,
    toestand,
    begrepen: context.lees(tekst),
  })
  const eersteContext = lees(voor, context.toestand)
  const eerste = await eenBericht(eersteContext, voor.duiding, scholen)
  const tweedeContext = metLeerlingVan(eersteContext, lees(na, eerste.toestand))
  const tweede = await eenBericht(tweedeContext, na.duiding, scholen)
  return tweede.begrip.intent === 'buiten_bereik' ? eerste : samen([eerste, eersteContext], [tweede, tweedeContext])
}
