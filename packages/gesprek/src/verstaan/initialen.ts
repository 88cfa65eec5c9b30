import { normaliseerInitialen } from '@thuisnabij/domain'
import type { Plaats, Zin } from './zin.ts'

export type GevondenInitialen = Plaats & { readonly initialen: string }

const TUSSEN = '(?:(?:van|de|der|den|ter|ten|te|el|al|ben|bin|ait|da|dos|du|la|le|von)\\s){1,3}'
/** "J.V.", "J. V.", "j.v.", "S. el B.", "J.V": letters with dots, perhaps with a tussenvoegsel. */
const MET_PUNTEN = new RegExp(
  `(?<![\\p{L}\\d.])(?:\\p{L}\\.\\s?)(?:${TUSSEN})?(?:(?:\\p{L}\\.\\s?){0,2})\\p{L}(?:\\.|(?![\\p{L}\\d]))`,
  'giu',
)
/** "JV": capitals without dots. */
const HOOFDLETTERS = /(?<![\p{L}\d.-])\p{Lu}{2,3}(?![\p{L}\d])/gu
/** After a word that announces a leerling: "leerling j v", "over jv". */
const NA_AANKONDIGING =
  /\b(?:leerling|lln|initialen|kind|melding over|thuiszitter)\s*:?\s+(\p{L}(?:[.\s]{0,2}\p{L}){1,2})\.?(?![\p{L}\d])/giu

const AFKORTINGEN = new Set(
  `tlv opp sop sbo so vso ib ibe ggd swv avg zml tos vo po bsn ok nt fg opr rvt duo lvs vt smw pi or mr eu nl obs cbs rk
  nog oa bv dwz mbt ivm tov aub zsm nvt nav ed ipv dmv mi ps cq va pw tav mn ma di wo wk gr ja nee en of al zo to in op te
  is er ze hij we zij na om ik je me mn ll oja tja hey hoi ho ha bso kdv psz mkd ot ots jb cjg lpa la ovb tv pc ict
  adhd ass asd iq vb bijv evt zat zon don`.split(/\s+/),
)
const MET_PUNTEN_GEEN = new Set(
  'dwz oa bv mbt ivm tov aub zsm nvt nav ed ipv dmv mi ps cq va pw obs tav mn nl mvg evt bijv'.split(' '),
)

/**
 * Initialen in a message, in order, each once, written as they are stored.
 *
 * Letters with dots count in any case; capitals without dots when they are no abbreviation; small letters without dots
 * only after a word that announces a leerling, or as the whole answer to the question who it is (`gevraagd`).
 */
export function vindInitialen(zin: Zin, gevraagd: boolean): readonly GevondenInitialen[] {
  const metPunten = [...zin.tekst.matchAll(MET_PUNTEN)]
    .filter(({ 0: tekst }) => !MET_PUNTEN_GEEN.has(letters(tekst)) && /\./.test(tekst))
    .flatMap(({ 0: tekst, index }) => toGevonden(tekst, index))
  const schreeuwt = zin.tekst.length > 12 && zin.tekst === zin.tekst.toUpperCase()
  const hoofdletters = schreeuwt
    ? []
    : [...zin.tekst.matchAll(HOOFDLETTERS)]
        .filter(({ 0: tekst }) => !AFKORTINGEN.has(letters(tekst)))
        .flatMap(({ 0: tekst, index }) => toGevonden(tekst, index))
  const aangekondigd = [...zin.tekst.matchAll(NA_AANKONDIGING)]
    .filter(({ 1: tekst = '' }) => !AFKORTINGEN.has(letters(tekst)))
    .flatMap(({ 0: geheel, 1: tekst = '', index }) => toGevonden(tekst, index + geheel.lastIndexOf(tekst)))
  const geheel = gevraagd && AFKORTINGEN.has(letters(zin.tekst)) === false ? toGevonden(zin.tekst.trim(), 0) : []

  const alle = [...metPunten, ...hoofdletters, ...aangekondigd]
  const gekozen = alle.length > 0 ? alle : geheel
  return gekozen
    .filter((een, index) => gekozen.findIndex((ander) => ander.initialen === een.initialen) === index)
    .sort((a, b) => a.van - b.van)
}

const letters = (tekst: string): string => tekst.toLowerCase().replace(/[^\p{L}]/gu, '')

function toGevonden(tekst: string, van: number): readonly GevondenInitialen[] {
  const initialen = normaliseerInitialen(tekst)
  if (initialen === undefined || letters(initialen).length < 2) return []
  return [{ initialen, van, tot: van + tekst.length }]
}
