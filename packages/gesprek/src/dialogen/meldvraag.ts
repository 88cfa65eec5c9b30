import { compareDatum, formatDatum, verzuimSindsGebrek } from '@thuisnabij/domain'
import type { Antwoord } from '../antwoord.ts'
import type { Schoolnaam } from '../deps.ts'
import { algemeen, melding as teksten } from '../teksten.ts'
import type { Melddialoog, Meldslots, Meldvraag } from '../toestand.ts'
import { looptAl, nieuweEersteDag } from './melding-opslaan.ts'
import { bevestigkaart, leerlingkeuze } from './meldkaarten.ts'
import { begrip, type Context, type Stap, toon, uitDialoog, zeg } from './stap.ts'

/** The draft with other slots; a card that shows the ones before is no longer of this draft. */
export const metSlots = (dialoog: Melddialoog, slots: Meldslots): Melddialoog =>
  JSON.stringify(slots) === JSON.stringify(dialoog.slots) ? dialoog : { ...dialoog, slots, versie: dialoog.versie + 1 }

/** The next thing to ask, in a fixed order and only when it is missing; at the end the whole melding, said back. */
export async function volgende(
  context: Context,
  dialoog: Melddialoog,
  scholen: readonly Schoolnaam[],
  vooraf: readonly Antwoord[],
): Promise<Stap> {
  const { deps, toestand } = context
  const { slots } = dialoog
  const vraag = (welke: Meldvraag, antwoord: Antwoord): Stap => ({
    toestand: { ...toestand, dialoog: { ...dialoog, vraag: welke, gemist: 0 } },
    antwoorden: [...vooraf, antwoord],
    begrip: begrip('thuiszitter_melden', 0.9),
  })

  /** A day that cannot be, or that is hard to believe, is asked about. */
  const vraagOverDag = (): Stap | undefined => {
    const gebrek = slots.sinds && verzuimSindsGebrek(slots.sinds.op, slots.langGeledenBevestigd === true, deps.vandaag)
    if (!gebrek) return undefined
    if (gebrek.kind !== 'VerzuimSindsInToekomst')
      return vraag('lang_geleden', zeg(teksten.langGeleden(gebrek.op), ['Ja', 'Nee']))
    const { sinds: _, ...zonderDag } = slots
    const opnieuw = vraag('sinds', zeg(teksten.toekomst(gebrek.op)))
    return {
      ...opnieuw,
      toestand: { ...opnieuw.toestand, dialoog: { ...metSlots(dialoog, zonderDag), vraag: 'sinds', gemist: 0 } },
    }
  }

  if (slots.initialen === undefined) return vraag('leerling', zeg(teksten.vraag.leerling))
  if (slots.schoolId === undefined)
    return vraag('school', zeg(teksten.schoolOnbekend(deps.ik.scholen.map(({ naam }) => naam))))

  const { initialen, schoolId, groep, leerlingId } = slots
  const lopend = await deps.melding.lopendVoor({
    initialen,
    schoolId,
    ...(groep !== undefined && { groep }),
    ...(leerlingId && { leerlingId }),
  })
  switch (lopend.kind) {
    case 'geen_toegang':
      return {
        toestand: uitDialoog(toestand),
        antwoorden: [zeg(algemeen.geenToegangMelden)],
        begrip: begrip('geen_toegang', 0.95),
      }
    case 'lopend': {
      const overDag = nieuweEersteDag(lopend.melding, slots) && vraagOverDag()
      return overDag ?? looptAl(context, dialoog, lopend.melding, vooraf)
    }
    case 'meerdere': {
      const keuzes = lopend.keuzes.slice(0, 3)
      const gevraagd = vraag('welke_leerling', leerlingkeuze(dialoog, keuzes))
      const open: Melddialoog = {
        ...dialoog,
        vraag: 'welke_leerling',
        gemist: 0,
        keuzes: keuzes.map(({ leerlingId: id }) => id),
      }
      return { ...gevraagd, toestand: { ...toestand, dialoog: open } }
    }
    case 'geen':
      break
  }

  if (groep === undefined && !slots.groepOnbekend)
    return vraag('groep', zeg(slots.leeftijd === undefined ? teksten.vraag.groep : teksten.groepNaastLeeftijd))
  if (slots.sinds === undefined) {
    const { alleenJaar, sinds: gezegd } = context.begrepen
    if (gezegd?.ook) {
      const dagen = [gezegd.ook, gezegd.sinds.op].toSorted(compareDatum).map((dag) => formatDatum(dag, 'lang'))
      return vraag('sinds', zeg(teksten.welkeDag(dagen), dagen))
    }
    return vraag('sinds', zeg(alleenJaar === undefined ? teksten.vraag.sinds : teksten.welkeMaand(alleenJaar)))
  }
  const overDag = vraagOverDag()
  if (overDag) return overDag
  if (slots.verzuimtype === undefined)
    return vraag(
      'verzuimtype',
      zeg(teksten.vraag.verzuimtype, ['Ongeoorloofd', 'Ziek gemeld', 'Voor een deel op school']),
    )
  if (slots.leerplicht === undefined)
    return vraag('leerplicht', zeg(teksten.vraag.leerplicht, ['Ja', 'Nee', 'Weet ik niet']))
  return vraag('bevestigen', toon(bevestigkaart(dialoog, scholen), 'Klopt deze melding?'))
}
