import { parseTlvNummer } from '@thuisnabij/domain'
import { isAlleenLeerling } from './onduidelijk.ts'
import { signaalBehandelen } from './signaal.ts'
import { begrip, blijf, type Context, type Stap, zeg } from './stap.ts'
import { statusVanMelding, thuiszitterStatus } from './thuiszitter-status.ts'
import { naarNummer, tlvStatus } from './tlv-status.ts'

const KAAL_NUMMER = /^(?:(?:en|doe|de|die|dat is|nummer|nr\.?|no\.?)\s+)*((?:20\d\d-)?\d{1,4})\W*$/
const VAN_IEMAND = /^(?:(?:en|die|dat|de|deze)\s+)*(?:van\s+)?/
const ZEKER = 0.85

/** What was named of the list shown last, by a number or initialen alone; undefined for any other message. */
export async function uitLijst(context: Context): Promise<Stap | undefined> {
  const { toestand, begrepen } = context
  const { lijst } = toestand
  if (!lijst || toestand.dialoog) return undefined
  const nummer = KAAL_NUMMER.exec(begrepen.plat.trim())?.[1]
  if (nummer !== undefined) {
    if (lijst.soort === 'meldingen') return statusVanMelding(context, nummer, ZEKER)
    return lijst.soort === 'werklijst' ? uitWerklijst(context, nummer) : aanvraag(context, nummer)
  }
  if (!isAlleenLeerling({ ...begrepen, gemaskeerd: begrepen.gemaskeerd.replace(VAN_IEMAND, '') })) return undefined
  if (lijst.soort === 'meldingen') return thuiszitterStatus(context, ZEKER)
  return lijst.soort === 'werklijst' ? undefined : tlvStatus(context, ZEKER)
}

function aanvraag(context: Context, nummer: string): Promise<Stap> | undefined {
  const gelezen = parseTlvNummer(nummer, context.deps.vandaag)
  return gelezen && naarNummer(context, gelezen, ZEKER)
}

/** Such a list holds more than one kind: the first kind that has this number, in the order in which they are shown. */
async function uitWerklijst(context: Context, nummer: string): Promise<Stap | undefined> {
  const { deps, begrepen } = context
  const gevondenSignaal = await deps.signaal.vind(Number(nummer))
  if (gevondenSignaal.kind === 'gevonden')
    return signaalBehandelen({ ...context, begrepen: { ...begrepen, signaalnummer: Number(nummer) } }, ZEKER)
  const gevonden = await deps.melding.vindOpNummer(nummer)
  if (gevonden.kind === 'gevonden' && gevonden.meldingen.length > 0) return statusVanMelding(context, nummer, ZEKER)
  const tlv = parseTlvNummer(nummer, deps.vandaag)
  if (tlv && (await deps.tlv.vindOpNummer(tlv)).kind === 'gevonden') return naarNummer(context, tlv, ZEKER)
  return blijf(context, begrip('werklijst', ZEKER), zeg(deps.teksten.lijst.nietErin({ nummer })))
}
