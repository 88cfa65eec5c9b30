import type { Verzuimtype } from '@thuisnabij/domain'
import { GEDEELTELIJK } from './aanwezigheid.ts'
import type { Zin } from './zin.ts'

const TWIJFEL =
  /\b(?:be?twijfel\w*|twijfel\w*|denken van niet|vertrouw\w*|gelo(?:of|ven)\w*|denk niet|niet echt ziek|vaag|vraagtekens)\b/
const ONTKEND =
  /\b(?:niet|geen)\s+(?:een\s+)?(?:ongeoor?loofd\w*|geoor?loofd\w*|gedeeltelijk|ziek\w*|geschorst|schorsing|spijbel\w*)(?=\s+maar\b)/g

/** What kind of verzuim was said, when it was; never guessed from the reason alone. "niet A maar B" is B. */
export function vindVerzuimtype(zin: Zin): Verzuimtype | undefined {
  const plat = zin.plat.replace(ONTKEND, ' ')
  const ongeoorloofd =
    /\bongeoor?loofd\w*|\bspijbel\w*|\bschoolweiger\w*|\bzonder (?:geldige )?reden\b|\bniet geoorloofd\b/.test(plat)
  if (/\bgeschors?ts?\b|\bschors(?:ing|en)\b/.test(plat)) return 'geschorst'
  if (/\b(?:niet|nergens|geen|nooit)\b.{0,20}\b(?:ingeschreven|inschrijving)\b|\bstaat nergens\b/.test(plat))
    return 'niet_ingeschreven'
  if (/(?<!\bgeen )\b(?:vrijstelling|vrijgesteld)\b/.test(plat)) return 'vrijstelling'
  if (GEDEELTELIJK.test(plat)) return ongeoorloofd ? 'gedeeltelijk_ongeoorloofd' : 'gedeeltelijk'
  if (ongeoorloofd) return 'ongeoorloofd'
  const ziek = /(?<!\b(?:niet|niet meer|geen) )\bziek(?:te)?(?:[\s-]?(?:gemeld|melding))?\b/.test(plat)
  if (ziek) return TWIJFEL.test(plat) ? 'ziekgemeld_twijfel' : 'geoorloofd_ziek'
  if (/\bgeoor?loofd\b/.test(plat)) return 'geoorloofd_ziek'
  return undefined
}
