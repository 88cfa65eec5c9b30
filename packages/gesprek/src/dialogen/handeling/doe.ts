import type { Antwoord } from '../../antwoord.ts'
import type { Handeldialoog, Laatste } from '../../toestand.ts'
import { meldingkaart } from '../meldkaarten.ts'
import { signaalkaart } from '../signaal.ts'
import { begrip, type Context, type Stap, toon, uitDialoog, zeg } from '../stap.ts'
import type { Gelukt } from './handeling.ts'
import { HANDELINGEN } from './handelingen.ts'

/** Does what was confirmed, and says how it now stands and how to come back from it. */
export async function doe(context: Context, dialoog: Handeldialoog): Promise<Stap> {
  const { deps, toestand } = context
  const { over = '', waarden, concept } = dialoog
  const handeling = HANDELINGEN[dialoog.handeling]
  const uitkomst = await handeling.doe(deps, over, waarden)
  const bevestigd = begrip(handeling.over === 'melding' ? 'thuiszitter_bevestigen' : 'signaal_afhandelen', 0.95)
  const klaar = uitDialoog(toestand)
  switch (uitkomst.kind) {
    case 'bijgewerkt':
    case 'gedaan': {
      const laatste: Laatste =
        handeling.over === 'melding'
          ? { soort: 'melding', nummer: over, concept, handeling: dialoog.handeling }
          : { soort: 'signaal', nummer: Number(over), concept, handeling: dialoog.handeling }
      return {
        toestand: { ...klaar, laatste },
        antwoorden: [kaartVan(context, dialoog, uitkomst)],
        begrip: bevestigd,
      }
    }
    case 'geweigerd':
      return {
        toestand: { ...toestand, dialoog: { ...dialoog, vraag: 'wat_anders', gemist: 0 } },
        antwoorden: [
          zeg(deps.teksten.handeling.geweigerd({ waarom: uitkomst.melding })),
          zeg(deps.teksten.handeling.watAnders),
        ],
        begrip: bevestigd,
      }
    case 'niet_gevonden':
      return { toestand: klaar, antwoorden: [zeg(nietGevonden(context, dialoog))], begrip: bevestigd }
    case 'geen_toegang':
      return {
        toestand: klaar,
        antwoorden: [zeg(deps.teksten.algemeen.geenToegang)],
        begrip: begrip('geen_toegang', 0.95),
      }
  }
}

function kaartVan({ deps }: Context, { handeling, over = '' }: Handeldialoog, uitkomst: Gelukt): Antwoord {
  const { teksten } = deps
  const { gedaan, erna } = HANDELINGEN[handeling]
  const kaart =
    uitkomst.kind === 'bijgewerkt'
      ? { ...meldingkaart(teksten, uitkomst.melding, gedaan(teksten, over, uitkomst)), uitleg: erna(teksten, uitkomst) }
      : {
          ...signaalkaart(uitkomst.signaal, teksten),
          titel: gedaan(teksten, over, uitkomst),
          uitleg: erna(teksten, uitkomst),
        }
  return { ...toon(kaart, teksten.samenvatting.handelingGedaan), vervangt: true }
}

const nietGevonden = ({ deps: { teksten } }: Context, { handeling, over = '' }: Handeldialoog): string =>
  HANDELINGEN[handeling].over === 'melding'
    ? teksten.melding.nietGevonden({ nummer: over })
    : teksten.signaal.nietGevonden({ nummer: over })
