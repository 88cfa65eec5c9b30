import type { Verzuimtype } from '@thuisnabij/domain'
import { GEDEELTELIJK } from './aanwezigheid.ts'
import type { Zin } from './zin.ts'

const TWIJFEL =
  /\b(?:be?twijfel\w*|twijfel\w*|denken van niet|vertrouw\w*|gelo(?:of|ven?)\w*|hard hoofd|doubt|zogenaamd|zgn|zag\w* (?:m|hem|haar|ze|hun) (?:\w+ ){0,3}(?:lopen|gewoon|doodleuk|buiten|spelen|fietsen|in (?:de|het))|denk niet|niet echt ziek|geen (?:snars|bal|moer|hout)|betwijfel\w*|ongeloof\w*|vaag|vraagtekens|bedenking\w*)\b/
const ONTKEND =
  /\b(?:niet|not|nt|nie|geen|ipv|in plaats van|i\.p\.v\.)\s+(?:een\s+)?(?:ongeoor?lo+fd\w*|gedeeltelijk|ziek\w*|geschorst|schorsing|spijbel\w*|geoor?lo+fd\w*(?=\s+maar\b))/g

/** Who else is ill: that is why, or beside it, and no kind of verzuim. */
const ANDER_IS_ZIEK =
  /\b(?:moeder|vader|mama|papa|mam|pap|ouders?|opa|oma|collega\w*|ib'?er|iber|juf|meester|directeur|leerkracht|ik),? (?:(?:die|zelf|is|was|ben|ligt|ernstig|erg|heel|nu|al|weer|chronisch|langdurig|ook|daar) )+ziek\b(?!\s?gemeld)/g

/** What kind of verzuim was said, when it was; never guessed from the reason alone. "niet A maar B" is B. */
export function vindVerzuimtype(zin: Zin): Verzuimtype | undefined {
  const plat = zin.plat
    .replace(ONTKEND, ' ')
    .replace(ANDER_IS_ZIEK, ' ')
    .replace(/\b(?:staat|stond) (?:er |als |nu |nog )*[\w ]{3,30},? maar\b/g, ' ')
  const ongeoorloofd =
    /\bongeoor?lo+fd\w*|\bongeoorl\b|\bspijbel\w*|\bschoolweiger\w*|\bzonder (?:geldige )?reden\b|\bniet geoorloofd\b/.test(
      plat,
    )
  if (/\bgeschors?ts?\b|\bschors(?:ing|en)\b/.test(plat)) return 'geschorst'
  if (
    /\b(?:niet|nergens|geen|nooit)\b.{0,20}\b(?:ingeschreven|inschrijving)\b|\b(?:staat |zit |is )?(?:nergens|nergns|nerges) (?:meer )?(?:op school|ingeschr\w*)\b|\bstaat nergens\b|\bzonder (?:school|inschrijving)\b|\bnog geen school\b/.test(
      plat,
    )
  )
    return 'niet_ingeschreven'
  if (/(?<!\bgeen )\b(?:vrijstelling|vrijgesteld)\b/.test(plat)) return 'vrijstelling'
  if (GEDEELTELIJK.test(plat)) return ongeoorloofd ? 'gedeeltelijk_ongeoorloofd' : 'gedeeltelijk'
  if (ongeoorloofd) return 'ongeoorloofd'
  const ziek = /(?<!\b(?:niet|niet meer|geen) )\bzie+k(?:te)?(?:[\s-]?(?:gemelde?|melding))?\b/.test(plat)
  if (ziek) return TWIJFEL.test(plat) ? 'ziekgemeld_twijfel' : 'geoorloofd_ziek'
  if (/\bgeoor?loofd\b/.test(plat)) return 'geoorloofd_ziek'
  return undefined
}
