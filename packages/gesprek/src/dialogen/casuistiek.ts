import { magDoen } from '@thuisnabij/domain'
import { doetZichVoor } from '../verstaan/zeker.ts'
import { procedureVraag } from './procedure.ts'
import { begrip, blijf, type Context, type Stap, zeg } from './stap.ts'
import { thuiszitterStatus } from './thuiszitter-status.ts'
import { isVanAnderen } from './van-anderen.ts'

const WIE_ZIJN_DAT =
  /^(?:en |maar |ok,? )*(?:wie (?:zijn|is) (?:dat|die|deze|het)|welke (?:leerlingen|kinderen|scholen) (?:zijn|is) dat|om wie gaat het|mag ik de (?:namen|initialen))\b/

/** Whether somebody asks who the leerlingen behind a figure are. Folded text. */
export const vraagtWieDat = (plat: string): boolean => WIE_ZIJN_DAT.test(plat.trim())

/** Asks after one's own meldingen, not how it is arranged. */
const OVER_EIGEN =
  /\b(?:thuis\w*|melding\w*|verzuim\w*|dossiers?|namen|initialen|casus\w*|gemeld\w*)\b|\bwelke (?:leerlingen|kinderen|lln)\b/

/** Which leerlingen there are: those of the own school, and of nobody else. */
export function casuistiek(context: Context, zekerheid: number): Stap | Promise<Stap> {
  const { deps, begrepen } = context
  const eigen = magDoen(deps.ik.rol, 'thuiszitter-inzien') && !doetZichVoor(begrepen.plat) && !isVanAnderen(context)
  if (eigen)
    return OVER_EIGEN.test(begrepen.plat) || vraagtWieDat(begrepen.plat)
      ? thuiszitterStatus(context, zekerheid)
      : procedureVraag(context)
  return blijf(context, begrip('geen_toegang', zekerheid), zeg(deps.teksten.algemeen.geenCasuistiek))
}
