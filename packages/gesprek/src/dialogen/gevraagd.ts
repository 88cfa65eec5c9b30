import { type Kennisvraagaanleiding, magDoen } from '@thuisnabij/domain'
import type { Antwoord, GemisteVraag } from '../antwoord.ts'
import type { Toestand } from '../toestand.ts'
import type { Context, Stap } from './stap.ts'

/** Whether a message speaks of a leerling or a dossier: then it is neither kept nor put to the coördinatie. */
export const overLeerling = ({ begrepen }: Context): boolean =>
  begrepen.leerlingen.length > 0 ||
  begrepen.tlvNummers.length > 0 ||
  begrepen.meldingnummer !== undefined ||
  begrepen.signaalnummer !== undefined

/** A question that got no good answer, to be kept by the house; the house decides what of it. */
export const gemist = (
  { deps, begrepen }: Context,
  aanleiding: Kennisvraagaanleiding,
  artikel?: string,
): GemisteVraag => ({
  id: deps.nieuwId(),
  tekst: begrepen.tekst,
  aanleiding,
  ...(artikel === undefined ? {} : { artikel }),
})

/** The longest question that is remembered, to be put to the coördinatie or to go with a thumb. */
const LANGSTE = 500

/** Remembers what was asked, so that "stel aan de coördinatie" knows what, and offers that when it was not answered well. */
export function metVraag(context: Context, stap: Stap): Stap {
  const { deps, begrepen } = context
  const tekst = begrepen.tekst.trim()
  if (tekst.length > LANGSTE || overLeerling(context)) return { ...stap, toestand: zonderVraag(stap.toestand) }

  const gevraagd = { id: deps.nieuwId(), tekst }
  const aanbod = (stap.gemist?.length ?? 0) > 0 && magDoen(deps.ik.rol, 'coordinatievraag-stellen')
  return {
    ...stap,
    toestand: { ...stap.toestand, gevraagd },
    antwoorden: stap.antwoorden.map((antwoord, plek) => {
      const metTekst = metGevraagd(antwoord, tekst)
      // What can be pressed under an earlier message, Teams takes away when the next one comes.
      return aanbod && plek === stap.antwoorden.length - 1
        ? metAanbod(metTekst, deps.teksten.vraag.knopStel, gevraagd.id)
        : metTekst
    }),
  }
}

/** The answer from an article goes with what was asked, for when a thumb comes. */
const metGevraagd = (antwoord: Antwoord, vraag: string): Antwoord =>
  antwoord.soort === 'tekst' && antwoord.artikel !== undefined ? { ...antwoord, vraag } : antwoord

function metAanbod(antwoord: Antwoord, titel: string, vraag: string): Antwoord {
  if (antwoord.soort === 'tekst')
    return { ...antwoord, suggesties: [...(antwoord.suggesties ?? []).slice(0, 2), titel] }
  const { kaart } = antwoord
  if (kaart.soort !== 'keuze') return antwoord
  const knop = { titel, verb: 'coordinatie/vragen' as const, data: { vraag } }
  return { ...antwoord, kaart: { ...kaart, knoppen: [...kaart.knoppen, knop] } }
}

function zonderVraag({ gevraagd: _, ...rest }: Toestand): Toestand {
  return rest
}
