import { magDoen } from '@thuisnabij/domain'
import type { Duiding, Intent } from '../verstaan/intent.ts'
import type { Context, Stap } from './stap.ts'
import { vraagtLijst } from './tlv/lijst.ts'
import { tlvStatus } from './tlv-status.ts'
import { gevraagdeWerklijst, werklijst } from './werklijst.ts'

/** A list of aanvragen, or more of the aanvraag that was shown last. */
export async function overAanvragen(context: Context, { intent, zekerheid }: Duiding): Promise<Stap | undefined> {
  const { begrepen, toestand } = context
  const { plat, leerlingen, tlvNummers } = begrepen
  if (leerlingen.length > 0 || tlvNummers.length > 0) return undefined
  if (begrepen.verzoek.filter === 'tlv_over_termijn' && magDoen(context.deps.ik.rol, 'signaal-oppakken'))
    return werklijst(context, gevraagdeWerklijst(context), 0.9)
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
