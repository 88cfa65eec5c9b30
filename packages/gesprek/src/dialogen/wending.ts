import { isVraag } from '../verstaan/intent.ts'
import type { Begrepen } from '../verstaan/verstaan.ts'
import { aantalWoorden } from '../verstaan/zin.ts'

/* What somebody wants of the conversation itself, whatever it is about. */

const STOPT_ACHTERAAN =
  /\b(?:vergeet (?:het|t) maar|laat (?:het )?maar(?: zitten)?|annuleer(?: (?:die|het))?(?: maar)?|stop maar)\W*$/
/** Plain enough in a sentence of any length. */
const WIL_OPHOUDEN = /\b(?:wil|wou|moet) (?:hier|er) (?:graag |nu |even )?mee (?:ophouden|stoppen)\W*$/
/** In a longer sentence such words may be somebody else's. */
const MEESTE_WOORDEN = 8

/** Whether an open draft must be stopped: said at once, or after what it is about ("dat van M.V. laat maar"). */
export const wilStoppen = ({ kort, plat }: Begrepen): boolean =>
  kort === 'annuleren' ||
  WIL_OPHOUDEN.test(plat.trim()) ||
  (STOPT_ACHTERAAN.test(plat.trim()) && aantalWoorden(plat) <= MEESTE_WOORDEN)

const OPSLAAN =
  /^(?:(?:ok\w*|prima|ja|goed|top|nou|dan|mooi)[\s,.!]+)*(?:sla (?:(?:het|hem|de melding|deze) )?(?:maar )?op|opslaan|verstuur\w*|versturen|verzend\w*|indienen|dien (?:(?:het|hem|de melding) )?(?:maar )?in)\b/

/** Whether all of it must be stored, which may be asked too early. Folded text. */
export const wilOpslaan = (plat: string): boolean => OPSLAAN.test(plat.trim())

const TOCH_GOED =
  /\bklopt (?:het )?(?:wel|toch|allemaal)\b|\bis (?:toch|wel|zo) goed\b|^(?:(?:nee|nou|oh?)[\s,]+)*(?:niks|niets)\b\W*$/

/** Whether nothing has to be changed after all. Folded text. */
export const isTochGoed = (plat: string): boolean => TOCH_GOED.test(plat.trim())

const BEAAMT_NIETS = /^(?:ok\w*|k|prima|goed|is goed|top|graag|perfect|mooi|in orde)\b(?!.*\bja\b)/

/** Whether words of agreement say nothing of whether something is so ("prima"). Folded text. */
export const isAlleenGoed = (plat: string): boolean => BEAAMT_NIETS.test(plat.trim())

const BOOS =
  /\b(?:waardelo\w+|belachelijk|schandalig|schandalige|onzin|flauwekul|nutteloos|nutteloze|zinloos|(?:klote|kut|rot|pruts)(?:bot|ding|zooi|systeem|app)?|stomme?|idioot|idiote|frustrerend|(?:helemaal |echt )?klaar mee|spuugzat|ben (?:het|dit) (?:\w+ )?zat|(?:niks|niets) aan(?: gedaan)?|hier (?:heb ik )?niks aan|word(?: er)? (?:gek|moe) van)\b/

/** Whether a message only says that somebody has had enough; what is asked angrily is a question. */
export const isAlleenBoos = ({ plat, leerlingen, tlvNummers, meldingnummer, signaalnummer }: Begrepen): boolean =>
  BOOS.test(plat) &&
  leerlingen.length + tlvNummers.length === 0 &&
  meldingnummer === undefined &&
  signaalnummer === undefined &&
  (/^\W*wat een\b/.test(plat) || !isVraag(plat))

const WAAR_WAREN_WE =
  /\bhoe (?:stond|zat|staat|was) (?:het|dat|dit)\b.{0,12}\b(?:alweer|ook weer|er ?voor)\b|\bwaar (?:waren|was|bleven|zijn) (?:we|wij|ik)\b|\b(?:genoteerd|ingevuld|opgeschreven|samenvatting|overzicht)\b|\bwat (?:heb je|staat er|weet je)\b|\b(?:is|zijn) (?:dat|dit|het)\b.{0,10}\b(?:goede?|juiste?)\b/

/** Whether somebody asks what was told so far. Folded text. */
export const vraagtTerug = (plat: string): boolean => WAAR_WAREN_WE.test(plat)

const DANK = /^(?:ok |oke |super |top |fijn |mooi |heel erg )*(?:dank\w*|bedankt|thanks|thx|tnx|merci)\b/
/** Of more words something else comes with the thanks. */
const MEESTE_WOORDEN_DANK = 6

/** Whether a message thanks, and does nothing else. */
export const bedanktAlleen = ({ plat, leerlingen, tlvNummers, meldingnummer, signaalnummer }: Begrepen): boolean =>
  DANK.test(plat.trim()) &&
  aantalWoorden(plat) <= MEESTE_WOORDEN_DANK &&
  leerlingen.length + tlvNummers.length === 0 &&
  (meldingnummer ?? signaalnummer) === undefined &&
  !isVraag(plat.trim().replace(DANK, '').replace(/^\W+/, ''))
