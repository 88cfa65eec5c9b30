import { magDoen } from '@thuisnabij/domain'
import type { Duim } from '../antwoord.ts'
import type { Deps } from '../deps.ts'
import type { Toestand } from '../toestand.ts'
import { begrip, type Stap, toon, zeg } from './stap.ts'

/**
 * A thumb under an answer. Up asks for nothing. Down keeps the question, so that the coördinatie can better the answer, and
 * offers to put it to them; of an answer that is forgotten nothing is kept.
 */
export async function duim(deps: Deps, toestand: Toestand, { reactie, toelichting, over }: Duim): Promise<Stap> {
  const begrepen = begrip('hulp', 0.9, { feedback: reactie })
  if (reactie === 'omhoog' || !over) return { toestand, antwoorden: [], begrip: begrepen }

  const tekst = over.vraag ?? deps.kennis.artikelen.find(({ id }) => id === over.artikel)?.titel
  if (tekst === undefined) return { toestand, antwoorden: [], begrip: begrepen }
  const id = deps.nieuwId()
  const bewaard = await deps.kennisvraag.bewaren({
    ...{ id, tekst, aanleiding: 'duim_omlaag', artikel: over.artikel },
    ...(toelichting === undefined ? {} : { toelichting }),
  })
  const { teksten } = deps
  const geheel = bewaard.vraag && (toelichting === undefined || bewaard.toelichting)
  const dank = !geheel ? teksten.vraag.duimNietBewaard : teksten.vraag.duimOmlaag
  if (over.vraag === undefined || !magDoen(deps.ik.rol, 'coordinatievraag-stellen'))
    return { toestand, antwoorden: [zeg(dank)], begrip: begrepen }

  const knop = { titel: teksten.vraag.knopStel, verb: 'coordinatie/vragen' as const, data: { vraag: id } }
  return {
    toestand: { ...toestand, gevraagd: { id, tekst: over.vraag } },
    antwoorden: [toon({ soort: 'keuze', vraag: dank, knoppen: [knop] }, teksten.samenvatting.duim)],
    begrip: begrepen,
  }
}
