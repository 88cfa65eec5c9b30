import { magDoen, type Rol } from '@thuisnabij/domain'
import type { Laatste } from '../toestand.ts'
import { type Deel, type Duiding, type Intent, isVraag } from './intent.ts'
import { kenmerkenVan } from './model/kenmerken.ts'
import { voorspel } from './model/lineair.ts'
import { leesModel } from './model/opgeslagen.ts'
import { inTweeen, vraagErachter } from './tweeen.ts'
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

/** What a message wants: by words that leave no doubt, otherwise by the model; with a second thing when it asks two. */
export function duid(begrepen: Begrepen, spreker: Spreker): Duiding {
  const delen = inTweeen(begrepen, (tekst) => duidGeheel(spreker.lees(tekst), spreker))
  return delen ? { ...delen[0].duiding, delen } : duidGeheel(begrepen, spreker)
}

/** A clear question behind what is told to a dialog: "klopt, en wat is de status van 117"; the words before it come first. */
export const duidErachter = (begrepen: Begrepen, spreker: Spreker): readonly [voor: string, vraag: Deel] | undefined =>
  vraagErachter(begrepen, (tekst) => duidGeheel(spreker.lees(tekst), spreker))

/** What a message wants, taken as one. */
export function duidGeheel(begrepen: Begrepen, spreker: Spreker): Omit<Duiding, 'delen'> {
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
  const kan = (klasse: string) =>
    !ANTWOORDEN.has(klasse) &&
    kanBedoeld(klasse as Intent, begrepen, laatste) &&
    !(klasse === 'monitor_vraag' && rol === 'coordinatie' && vraagtWelke(begrepen))
  const gewogen = [...voorspel(leesModel('intent'), kenmerkenVan(begrepen), kan)].map(
    ([klasse, kans]) => [klasse as Intent, kans * verwacht(klasse as Intent, rol)] as const,
  )
  const totaal = gewogen.reduce((som, [, kans]) => som + kans, 0)
  return new Map(gewogen.map(([intent, kans]) => [intent, kans / totaal]))
}

/** That a leerling is at home is told, not asked. */
const verteltThuis = ({ leerlingen, plat }: Begrepen): boolean =>
  leerlingen.length > 0 &&
  /\b(?:zit|is|komt|blijft)\b.{0,25}\b(?:thuis|niet|terug)\b/.test(plat) &&
  !isVraag(plat) &&
  !/\b(?:status|stand|svz|nieuws|update|hoe|wie|wat|bekend|\w*melding\w*|opgepakt)\b/.test(plat)

/** Of one aanvraag or leerling, or of none: what cannot be meant then is left out. */
function kanBedoeld(intent: Intent, begrepen: Begrepen, laatste: Spreker['laatste']): boolean {
  if (begrepen.tlvNummers.length > 0 && NIET_MET_NUMMER.has(intent)) return false
  if (begrepen.leerlingen.length > 0 && NIET_MET_LEERLING.has(intent)) return false
  if (intent === 'geen_toegang') return !VRAAGT_AANTAL.test(begrepen.plat) || VRAAGT_WIE.test(begrepen.plat)
  if (intent === 'thuiszitter_status' && verteltThuis(begrepen)) return false
  if (intent === 'thuiszitter_status' && /\b(?:tlv\w*|aanvra\w+)\b/.test(begrepen.plat))
    return /\b(?:\w*melding\w*|thuis\w*)\b/.test(begrepen.plat)
  if (intent === 'thuiszitter_melden' && begrepen.uitkomst === 'terug_op_school')
    return /\b(?:meld\w*|thuis\w*|komt niet)\b/.test(begrepen.plat)
  if (intent !== 'thuiszitter_annuleren') return true
  return laatste === 'melding' || /\b(?:\w*melding\w*|meldde|gemeld|annul\w*|ongedaan)\b/.test(begrepen.plat)
}

/** Which aanvragen, not how many: who sees them all gets the list. */
const vraagtWelke = ({ plat, verzoek }: Begrepen): boolean =>
  verzoek.status !== undefined &&
  /\b(?:tlv\w*|aanvra\w+|dossiers?|sbo'?s|so'?s)\b/.test(plat) &&
  /\b(?:alle|welke|zet|lijst\w*|toon|laat|wie|gescheiden|onder (?:elkaar|mekaar))\b/.test(plat) &&
  !VRAAGT_AANTAL.test(plat)

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
