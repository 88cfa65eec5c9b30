import { magDoen } from '@thuisnabij/domain'
import type { Teksten } from '../catalogus/teksten.ts'
import type { Duiding, Intent } from '../verstaan/intent.ts'
import type { Begrepen } from '../verstaan/verstaan.ts'
import { begrip, blijf, type Context, type Stap, zeg } from './stap.ts'

/** What may be meant, each as a sentence that asks it; of a leerling when one was named. */
function keuzeVoor(intent: Intent, teksten: Teksten, initialen: string | undefined): string | undefined {
  switch (intent) {
    case 'tlv_status':
      return initialen ? teksten.suggestie.statusTlv({ initialen }) : teksten.suggestie.mijnAanvragen
    case 'thuiszitter_melden':
      return initialen ? teksten.suggestie.melden({ initialen }) : teksten.suggestie.nieuweMelding
    case 'tlv_volgen':
      return initialen ? teksten.suggestie.berichtBij({ initialen }) : undefined
    case 'thuiszitter_status':
      return initialen ? teksten.suggestie.standMelding({ initialen }) : teksten.suggestie.mijnMeldingen
    case 'thuiszitter_bijwerken':
      return initialen ? teksten.suggestie.bijwerken({ initialen }) : undefined
    case 'monitor_vraag':
      return teksten.suggestie.cijfers
    case 'werklijst':
      return teksten.suggestie.watStaatOpen
    case 'doorverbinden':
      return teksten.suggestie.iemandSpreken
    default:
      return undefined
  }
}

/** What may be meant when a leerling is named and nothing else is sure. */
const OVER_LEERLING: readonly Intent[] = ['tlv_status', 'thuiszitter_melden']

/** Whether a message names a leerling and says nothing else. */
export const isAlleenLeerling = ({ gemaskeerd }: Begrepen): boolean =>
  gemaskeerd.includes('_leerling_') &&
  /^(?:_leerling_|_school_|groep|gr|uit|van|de|op|leerling|0|[\s.,()])+$/.test(gemaskeerd)

/** It is not sure what is meant: offers at most three things to choose from; nothing when there are not two. */
export function onduidelijk(
  { begrepen, deps, toestand }: Context,
  { intent, alternatieven, zekerheid }: Duiding,
): Stap | undefined {
  const wie = begrepen.leerlingen[0]?.initialen
  const mag = (welke: Intent) => !welke.startsWith('thuiszitter') || magDoen(deps.ik.rol, 'thuiszitter-melden')
  const over = wie ? OVER_LEERLING : []
  const mogelijk = (isAlleenLeerling(begrepen) ? over : [intent, ...alternatieven, ...over]).filter(mag)
  const keuzes = [...new Set(mogelijk)].flatMap((welke) => keuzeVoor(welke, deps.teksten, wie) ?? []).slice(0, 2)
  if (keuzes.length < 2) return undefined
  const vraag = zeg(deps.teksten.algemeen.watBedoelJe, [...keuzes, deps.teksten.suggestie.hulp])
  return blijf({ toestand }, begrip(isAlleenLeerling(begrepen) ? 'hulp' : intent, zekerheid), vraag)
}
