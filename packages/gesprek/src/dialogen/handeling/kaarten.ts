import type { Antwoord } from '../../antwoord.ts'
import { hoofdletter } from '../../catalogus/zinsdelen.ts'
import type { Deps } from '../../deps.ts'
import type { BevestigMeldingKaart } from '../../kaart.ts'
import type { Handeldialoog, Handelsoort } from '../../toestand.ts'
import { type Formulieromgeving, formulierkaart } from '../formulier/veld.ts'
import { begrip, type Context, type Stap, toon } from '../stap.ts'
import { HANDELINGEN } from './handelingen.ts'
import type { Waarden } from './velden.ts'

/** Coördinatoren are looked up only for an act that goes to one. */
export async function omgevingVan(deps: Deps, soort: Handelsoort): Promise<Formulieromgeving> {
  const scholen = await deps.scholen()
  return soort === 'overdragen'
    ? { deps, scholen, coordinatoren: await deps.signaal.coordinatoren() }
    : { deps, scholen }
}

/** All of the act said back, with the question whether it is right. */
export function bevestigkaart(dialoog: Handeldialoog, omgeving: Formulieromgeving): Antwoord {
  const { concept, versie, waarden, over = '', wie = '' } = dialoog
  const { teksten } = omgeving.deps
  const { velden, titel, vooraf } = HANDELINGEN[dialoog.handeling]
  const data = { concept, versie }
  const kaart: BevestigMeldingKaart = {
    soort: 'bevestigMelding',
    titel: titel(teksten, { nummer: over, wie }),
    regels: velden.flatMap(({ naam, label, inWoorden }) => {
      const waarde = waarden[naam]
      return waarde ? [{ label: label(teksten), waarde: inWoorden(waarde, omgeving) }] : []
    }),
    opmerkingen: vooraf(teksten),
    vraag: teksten.handeling.klopt,
    knoppen: [
      { titel: teksten.handeling.knop.doen, verb: 'handeling/bevestigen', data, nadruk: true },
      ...(velden.length > 0
        ? [
            { titel: teksten.handeling.knop.wijzigen, verb: 'handeling/wijzigen' as const, data },
            { titel: teksten.formulier.knopOpenen, verb: 'formulier/openen' as const, data },
          ]
        : []),
      { titel: teksten.handeling.knop.stoppen, verb: 'handeling/annuleren', data },
    ],
  }
  return toon(kaart, teksten.samenvatting.handelingKlopt)
}

/** What the act is, as a heading: "Melding 31 (J.V.) sluiten". */
export const kopVan = ({ teksten }: Deps, { handeling, over = '', wie = '' }: Handeldialoog): string =>
  hoofdletter(HANDELINGEN[handeling].titel(teksten, { nummer: over, wie }))

/** The act as a form; what was filled in and refused shows at its input. */
export async function toonFormulier(
  context: Context,
  dialoog: Handeldialoog,
  fouten?: ReadonlySet<string>,
): Promise<Stap> {
  const { deps, toestand } = context
  const { concept, versie, handeling, waarden } = dialoog
  const kaart = formulierkaart<Waarden>(HANDELINGEN[handeling].velden, waarden, {
    titel: kopVan(deps, dialoog),
    concept,
    versie,
    omgeving: await omgevingVan(deps, handeling),
    ...(fouten && { fouten }),
  })
  return {
    toestand: { ...toestand, dialoog },
    antwoorden: [{ ...toon(kaart, deps.teksten.samenvatting.formulier), ...(fouten && { vervangt: true }) }],
    begrip: begrip(HANDELINGEN[handeling].intent, 1),
  }
}
