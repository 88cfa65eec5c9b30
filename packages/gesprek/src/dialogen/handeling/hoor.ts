import type { Deps } from '../../deps.ts'
import type { Handeldialoog } from '../../toestand.ts'
import { isVraag } from '../../verstaan/intent.ts'
import type { Begrepen } from '../../verstaan/verstaan.ts'
import type { Formulieromgeving } from '../formulier/veld.ts'
import { HANDELINGEN } from './handelingen.ts'
import { achterLabel, type Handelveld, hoorKeuze, type Waarden } from './velden.ts'

/**
 * What is told with what a message adds or corrects. A sentence of one's own counts only for the question that is open, or behind
 * the name of its field; `fout` when an answer was heard and cannot be right.
 */
export function hoor(
  { handeling, waarden: begin, vraag }: Handeldialoog,
  begrepen: Begrepen,
  omgeving: Formulieromgeving,
): { readonly waarden: Waarden; readonly fout?: string } {
  const { velden } = HANDELINGEN[handeling]
  const teksten = omgeving.deps.teksten
  let waarden = begin
  let fout: string | undefined
  const genoemd = velden.find((veld) => achterLabel(begrepen, veld, teksten) !== undefined)
  for (const veld of velden) {
    // Behind the name of another field stands nothing of this one.
    const gehoord = genoemd
      ? veld === genoemd
        ? achterLabel(begrepen, veld, teksten)
        : undefined
      : gezegdVan(veld, { begrepen, omgeving, gevraagd: vraag === veld.naam, al: waarden[veld.naam], vraag })
    if (gehoord === undefined) continue
    if (gehoord === '' && !veld.verplicht) {
      waarden = { ...waarden, [veld.naam]: '' }
      continue
    }
    const gelezen = veld.soort === 'tekst' ? gehoord : leesAls(veld, gehoord, { begrepen, omgeving })
    const nieuw = veld.vul(waarden, gelezen, omgeving)
    if (nieuw === undefined) fout ??= veld.fout(teksten)
    else waarden = nieuw
  }
  return fout === undefined ? { waarden } : { waarden, fout }
}

/** Whether a message begins with the name of a field of this act, and so can only be about it. */
export const noemtVeld = (
  { handeling }: Handeldialoog,
  begrepen: Begrepen,
  { teksten }: Pick<Deps, 'teksten'>,
): boolean => HANDELINGEN[handeling].velden.some((veld) => achterLabel(begrepen, veld, teksten) !== undefined)

type Gehoor = { readonly begrepen: Begrepen; readonly omgeving: Formulieromgeving }

function gezegdVan(
  veld: Handelveld,
  {
    begrepen,
    omgeving,
    gevraagd,
    al,
    vraag,
  }: Gehoor & {
    readonly gevraagd: boolean
    readonly al: string | undefined
    readonly vraag: string
  },
): string | undefined {
  const { kort, kaal, plat, tekst } = begrepen
  // An answer to another question in words of one's own says nothing of this field.
  const isVrijAntwoord = !gevraagd && !['welke', 'bevestigen', 'wat_anders'].includes(vraag) && al !== undefined
  if (isVrijAntwoord) return undefined

  const gehoord = veld.hoor?.(begrepen, omgeving.deps.vandaag)
  if (!gevraagd) return gehoord
  if (veld.soort === 'keuze') return gehoord ?? hoorKeuze(veld, plat, omgeving)
  if (veld.soort === 'datum') return gehoord
  if (!veld.verplicht && (kort === 'weet_niet' || (kort === 'nee' && kaal) || SLAAT_OVER.test(plat.trim()))) return ''
  return isVraag(plat) || (kort !== undefined && kaal) || tekst.trim().length < 3 ? undefined : tekst.trim()
}

const SLAAT_OVER =
  /^(?:sla (?:maar )?over|overslaan|sla (?:het )?(?:maar )?op|opslaan|geen|niks|niets|hoeft niet|n\.?v\.?t\.?)\W*$/

/** What stands behind the name of a field that is no sentence is read as that field hears it. */
function leesAls(veld: Handelveld, gehoord: string, { begrepen, omgeving }: Gehoor): string {
  if (veld.hoor?.(begrepen, omgeving.deps.vandaag) === gehoord) return gehoord
  return veld.hoor?.(begrepen, omgeving.deps.vandaag) ?? hoorKeuze(veld, gehoord.toLowerCase(), omgeving) ?? gehoord
}
