import { magDoen, type Rol } from '@thuisnabij/domain'
import type { Laatste } from '../toestand.ts'
import { type Duiding, type Intent, isVraag } from './intent.ts'
import { kenmerkenVan } from './model/kenmerken.ts'
import { voorspel } from './model/lineair.ts'
import { leesModel } from './model/opgeslagen.ts'
import type { Begrepen } from './verstaan.ts'
import { zekereIntent } from './zeker.ts'

/** Who speaks, what was spoken of last, and how a part of the message is read by itself. */
export type Spreker = {
  readonly rol: Rol
  readonly laatste: Laatste['soort'] | undefined
  readonly lees: (tekst: string) => Begrepen
}

/** An answer to a question that a dialog asked is no intent of a message that stands alone. */
const ANTWOORDEN: ReadonlySet<string> = new Set(['thuiszitter_bevestigen', 'thuiszitter_corrigeren'])

/** How sure it must be of the second of two things that are asked at once. */
const ZEKER_TWEEDE = 0.6

/** What a message wants: by words that leave no doubt, otherwise by the model; with a second thing when it asks two. */
export function duid(begrepen: Begrepen, spreker: Spreker): Duiding {
  const geheel = duidGeheel(begrepen, spreker)
  const [eerste, tweede] = inTweeen(begrepen, spreker) ?? []
  if (!eerste || !tweede) return geheel
  return {
    ...eerste.duiding,
    tweede: { intent: tweede.duiding.intent, zekerheid: tweede.duiding.zekerheid, tekst: tweede.tekst },
  }
}

function duidGeheel(begrepen: Begrepen, spreker: Spreker): Duiding {
  const kansen = kansenVan(begrepen, spreker)
  const buiten = kansen.get('buiten_bereik') ?? 0
  const vast = zekereIntent(begrepen, spreker.rol)
  if (vast) return { intent: vast, zekerheid: 0.97, vast: true, alternatieven: [], buiten: 0, vraag: 0 }
  const [hoogste, ...rest] = [...kansen].toSorted(([, a], [, b]) => b - a)
  return {
    intent: hoogste?.[0] ?? 'procedure_vraag',
    zekerheid: hoogste?.[1] ?? 0,
    vast: false,
    alternatieven: rest.filter(([, kans]) => kans >= 0.1).map(([intent]) => intent),
    buiten,
    vraag: kansen.get('procedure_vraag') ?? 0,
  }
}

/** The model's probabilities, weighed by how often somebody in this role asks such a thing. */
function kansenVan(begrepen: Begrepen, { rol, laatste }: Spreker): ReadonlyMap<Intent, number> {
  const kan = (klasse: string) => !ANTWOORDEN.has(klasse) && kanBedoeld(klasse as Intent, begrepen, laatste)
  const gewogen = [...voorspel(leesModel('intent'), kenmerkenVan(begrepen), kan)].map(
    ([klasse, kans]) => [klasse as Intent, kans * verwacht(klasse as Intent, rol)] as const,
  )
  const totaal = gewogen.reduce((som, [, kans]) => som + kans, 0)
  return new Map(gewogen.map(([intent, kans]) => [intent, kans / totaal]))
}

/** Of one aanvraag or leerling, or of none: what cannot be meant then is left out. */
function kanBedoeld(intent: Intent, begrepen: Begrepen, laatste: Spreker['laatste']): boolean {
  if (begrepen.tlvNummers.length > 0 && NIET_MET_NUMMER.has(intent)) return false
  if (begrepen.leerlingen.length > 0 && NIET_MET_LEERLING.has(intent)) return false
  if (intent === 'geen_toegang') return !VRAAGT_AANTAL.test(begrepen.plat) || VRAAGT_WIE.test(begrepen.plat)
  if (intent !== 'thuiszitter_annuleren') return true
  return laatste === 'melding' || /\b(?:\w*melding\w*|meldde|gemeld|annul\w*|ongedaan)\b/.test(begrepen.plat)
}

const VRAAGT_AANTAL = /\b(?:hoeveel|aantal(?:len)?|percentage)\b/
const VRAAGT_WIE = /\b(?:welke|wie|namen|initialen|dossiers?)\b/

const NIET_MET_LEERLING: ReadonlySet<Intent> = new Set(['hulp', 'monitor_vraag', 'monitor_volgen', 'werklijst'])
const NIET_MET_NUMMER: ReadonlySet<Intent> = new Set([
  ...NIET_MET_LEERLING,
  'procedure_vraag',
  'buiten_bereik',
  'thuiszitter_annuleren',
  'thuiszitter_status',
])

/** What only some do or see is seldom asked by others; seldom, not never, for a refusal must understand the question. */
const SELDEN = 0.2
function verwacht(intent: Intent, rol: Rol): number {
  switch (intent) {
    case 'signaal_afhandelen':
    case 'werklijst':
      return magDoen(rol, 'signaal-oppakken') ? 3 : SELDEN / 4
    case 'thuiszitter_melden':
    case 'thuiszitter_bijwerken':
    case 'thuiszitter_annuleren':
      return rol === 'coordinatie' || !magDoen(rol, 'thuiszitter-melden') ? SELDEN : 1
    case 'tlv_volgen':
    case 'thuiszitter_status':
      return magDoen(rol, 'thuiszitter-inzien') && rol !== 'coordinatie' ? 1 : SELDEN / 4
    case 'monitor_volgen':
    case 'monitor_vraag':
      return magDoen(rol, 'monitor-inzien') ? 2 : 0.5
    case 'geen_toegang':
      return magDoen(rol, 'thuiszitter-inzien') ? 0.5 : 1.5
    default:
      return 1
  }
}

type Deel = { readonly tekst: string; readonly duiding: Duiding }

/** Where one message may become two. */
const NAAD = /[.?!;]\s+|\s+(?:\+|&|plus)\s+|,?\s+en\s+|,\s+/g
const TWEEDE_BEGIN =
  /^(?:ook |dan |eh |oh |o ja |oja |daarnaast |verder )*(?:hoe|wat|wie|waar|waarom|wanneer|wnr|welke?|hoeveel|kan|kun|mag|moet|is|zijn|status|tlv|seintje|waarschuw|bericht|stuur|laat|geef|hou|pak|signaal|zet|sluit|meld|ik wil)\b/

/** The message as two, when both parts by themselves clearly want something, and not the same. */
function inTweeen(begrepen: Begrepen, spreker: Spreker): readonly [Deel, Deel] | undefined {
  if (begrepen.plat.split(/\s+/).length < 6) return undefined
  const delen = [...begrepen.plat.matchAll(NAAD)]
    .filter(({ index, 0: naad }) => TWEEDE_BEGIN.test(begrepen.plat.slice(index + naad.length)))
    .map(({ index, 0: naad }) => [
      begrepen.tekst.slice(0, index + (naad.startsWith('?') ? 1 : 0)),
      begrepen.tekst.slice(index + naad.length),
    ])
  for (const [voor = '', na = ''] of delen) {
    if (na.split(/\s+/).length < 3 || voor.split(/\s+/).length < 2) continue
    const [eerste, tweede] = [voor, na].map((tekst) => ({ tekst, duiding: duidGeheel(spreker.lees(tekst), spreker) }))
    if (eerste && tweede && magTwee(eerste, tweede)) return [eerste, tweede]
  }
  return undefined
}

/** What may be the second thing somebody asks; "annuleer" or a greeting is no request of its own. */
const TWEEDE: ReadonlySet<Intent> = new Set([
  'procedure_vraag',
  'tlv_status',
  'tlv_volgen',
  'signaal_afhandelen',
  'monitor_vraag',
  'thuiszitter_status',
  'werklijst',
])

function magTwee(eerste: Deel, tweede: Deel): boolean {
  const { intent, zekerheid } = tweede.duiding
  if (intent === eerste.duiding.intent || !TWEEDE.has(intent)) return false
  if (eerste.duiding.intent === 'buiten_bereik' || eerste.duiding.intent === 'hulp') return false
  if (intent === 'procedure_vraag' && !isVraag(tweede.tekst.toLowerCase())) return false
  return zekerheid >= ZEKER_TWEEDE && eerste.duiding.zekerheid >= ZEKER_TWEEDE
}

/** What a message does to the question whether all is right, as far as the model can tell; absent when it is something else. */
export type Antwoordsoort = 'thuiszitter_bevestigen' | 'thuiszitter_corrigeren' | 'thuiszitter_annuleren'

/** How a message answers the question whether a melding is right: for words that no rule knows. */
export function duidAntwoord(
  begrepen: Begrepen,
): { readonly soort: Antwoordsoort; readonly zekerheid: number } | undefined {
  const [hoogste] = [...voorspel(leesModel('intent'), kenmerkenVan(begrepen))].toSorted(([, a], [, b]) => b - a)
  const [soort = '', zekerheid = 0] = hoogste ?? []
  return isAntwoord(soort) ? { soort, zekerheid } : undefined
}

const isAntwoord = (klasse: string): klasse is Antwoordsoort =>
  klasse === 'thuiszitter_annuleren' || ANTWOORDEN.has(klasse)
