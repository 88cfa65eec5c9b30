import { compareDatum, formatDatum, verzuimSindsGebrek } from '@thuisnabij/domain'
import type { Antwoord } from '../antwoord.ts'
import { hoofdletter } from '../catalogus/zinsdelen.ts'
import type { Deps, Schoolnaam } from '../deps.ts'
import type { Melddialoog, Meldslots, Meldvraag } from '../toestand.ts'
import { MELDVELDEN } from './formulier/meldvelden.ts'
import type { Veld } from './formulier/veld.ts'
import { looptAl } from './melding-opslaan.ts'
import { bevestigkaart, leerlingkeuze } from './meldkaarten.ts'
import { nieuweEersteDag } from './nieuws.ts'
import { begrip, type Context, jaOfNee, type Stap, toon, uitDialoog, zeg } from './stap.ts'

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
      return vraag(
        'lang_geleden',
        zeg(deps.teksten.melding.langGeleden({ dag: hoofdletter(formatDatum(gebrek.op, 'lang')) }), jaOfNee(deps)),
      )
    const { sinds: _, ...zonderDag } = slots
    const opnieuw = vraag(
      'sinds',
      zeg(deps.teksten.melding.toekomst({ dag: hoofdletter(formatDatum(gebrek.op, 'lang')) })),
    )
    return {
      ...opnieuw,
      toestand: { ...opnieuw.toestand, dialoog: { ...metSlots(dialoog, zonderDag), vraag: 'sinds', gemist: 0 } },
    }
  }

  if (slots.initialen === undefined) return vraag('leerling', zeg(deps.teksten.melding.vraag.leerling))
  if (slots.schoolId === undefined) return vraag('school', zeg(welkeSchool(deps)))

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
        antwoorden: [zeg(deps.teksten.algemeen.geenToegangMelden)],
        begrip: begrip('geen_toegang', 0.95),
      }
    case 'lopend': {
      const overDag = nieuweEersteDag(lopend.melding, slots) && vraagOverDag()
      return overDag ?? looptAl(context, dialoog, lopend.melding, vooraf)
    }
    case 'meerdere': {
      const keuzes = lopend.keuzes.slice(0, 3)
      const gevraagd = vraag('welke_leerling', leerlingkeuze(deps.teksten, dialoog, keuzes))
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

  const ontbreekt = MELDVELDEN.find((veld) => veld.vraag && veld.lees(slots) === undefined)
  const overDag = slots.sinds && ontbreekt?.naam !== 'groep' ? vraagOverDag() : undefined
  if (overDag) return overDag
  if (ontbreekt) return vraag(ontbreekt.naam as Meldvraag, vraagNaar(context, slots, ontbreekt))
  return vraag(
    'bevestigen',
    toon(bevestigkaart(dialoog, { scholen, teksten: deps.teksten }), deps.teksten.samenvatting.meldingKlopt),
  )
}

/** The question of a field; asked more precisely when something near it was said. */
function vraagNaar({ deps, begrepen }: Context, slots: Meldslots, veld: Veld<Meldslots>): Antwoord {
  const { teksten } = deps
  if (veld.naam === 'groep' && slots.leeftijd !== undefined) return zeg(teksten.melding.groepNaastLeeftijd)
  if (veld.naam === 'sinds' && begrepen.sinds?.ook) {
    const dagen = [begrepen.sinds.ook, begrepen.sinds.sinds.op].toSorted(compareDatum)
    const inWoorden = dagen.map((dag) => formatDatum(dag, 'lang'))
    return zeg(teksten.melding.welkeDag({ dagen: inWoorden.join(' of ') }), inWoorden)
  }
  if (veld.naam === 'sinds' && begrepen.alleenJaar !== undefined)
    return zeg(teksten.melding.welkeMaand({ jaar: begrepen.alleenJaar }))
  return zeg(veld.vraag?.(teksten) ?? '', veld.suggesties?.(teksten))
}

/** Answers to a question of the draft, to send with one press. */
export function suggestiesBij({ vraag, ander }: Melddialoog, deps: Deps): readonly string[] | undefined {
  const { teksten } = deps
  if (vraag === 'lang_geleden' || vraag === 'bijwerken') return jaOfNee(deps)
  if (vraag === 'andere_leerling' && ander !== undefined)
    return [teksten.suggestie.hetIs({ initialen: ander }), teksten.suggestie.nee]
  return MELDVELDEN.find(({ naam }) => naam === vraag)?.suggesties?.(teksten)
}

function welkeSchool({ ik, teksten }: Deps): string {
  const scholen = ik.scholen.map(({ naam }) => naam).join(', ')
  return scholen === '' ? teksten.melding.schoolOnbekend : teksten.melding.welkeSchool({ scholen })
}
