import { formatDatum } from '@thuisnabij/domain'
import type { Teksten } from '../catalogus/teksten.ts'
import { midden } from '../catalogus/zinsdelen.ts'
import type { VraagKaart } from '../kaart.ts'
import type { VraagInzage } from '../vraagdeps.ts'

/** A question as a coördinator sees it: from whom it is, and whether somebody answered it. */
export function vraagkaart(inzage: VraagInzage, teksten: Teksten): VraagKaart {
  const { nummer, tekst, gesteldDoor, gesteldOp, antwoord } = inzage
  const wie = (functie: string | undefined) => (functie === undefined ? teksten.vraag.iemand : midden(functie))
  return {
    soort: 'vraag',
    nummer,
    titel: teksten.vraag.kop({ nummer, wie: wie(gesteldDoor) }),
    vraag: tekst,
    ...(antwoord ? { antwoord: antwoord.tekst } : {}),
    onder: antwoord ? teksten.vraag.stand.beantwoord({ wie: wie(antwoord.door) }) : teksten.vraag.stand.open,
    op: formatDatum(gesteldOp),
  }
}

/** The answer as it reaches who asked; undefined when there is none yet. */
export function antwoordkaart(inzage: VraagInzage, teksten: Teksten): VraagKaart | undefined {
  const { nummer, tekst, antwoord } = inzage
  if (!antwoord) return undefined
  return {
    soort: 'vraag',
    nummer,
    titel: teksten.vraag.kopAntwoord({ nummer }),
    vraag: tekst,
    antwoord: antwoord.tekst,
    onder: teksten.vraag.antwoordVan({
      wie: antwoord.door === undefined ? teksten.vraag.iemand : midden(antwoord.door),
    }),
    op: formatDatum(antwoord.op),
  }
}
