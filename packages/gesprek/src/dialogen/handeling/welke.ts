import { magDoen } from '@thuisnabij/domain'
import type { Antwoord } from '../../antwoord.ts'
import type { Deps, MeldingInzage } from '../../deps.ts'
import type { Handeldialoog } from '../../toestand.ts'
import { metAantal } from '../bladzijde.ts'
import { leerlingtekst } from '../meldkaarten.ts'
import { type Context, toon, zeg } from '../stap.ts'
import { HANDELINGEN } from './handelingen.ts'

/** Which melding is meant: one, a few to choose from, or none and what to say then. */
export type Welke =
  | { readonly kind: 'deze'; readonly melding: MeldingInzage }
  | { readonly kind: 'kies'; readonly meldingen: readonly MeldingInzage[] }
  | { readonly kind: 'geen'; readonly zin: string }
  /** Nothing was said of it. */
  | { readonly kind: 'vraag' }
  | { readonly kind: 'geen_toegang' }

/** At most so many to choose from. */
const MEESTE = 3

/** The melding that a message is about: by number, by initialen, the one spoken of last, or the only one that runs. */
export async function welkeMelding({ deps, begrepen, toestand }: Context): Promise<Welke> {
  const { teksten } = deps
  const [leerling] = begrepen.leerlingen
  const nummer = begrepen.meldingnummer
  if (nummer !== undefined) {
    const gevonden = await deps.melding.vindOpNummer(nummer)
    return uit(gevonden, teksten.melding.nietGevonden({ nummer }))
  }
  if (leerling) {
    const gevonden = await deps.melding.vindOpInitialen({
      initialen: leerling.initialen,
      ...(leerling.groep !== undefined && { groep: leerling.groep }),
    })
    return uit(gevonden, teksten.handeling.geenLopende({ initialen: leerling.initialen }))
  }
  const { laatste } = toestand
  if (laatste?.soort === 'melding') return uit(await deps.melding.vindOpNummer(laatste.nummer), '')

  const eigen = await deps.melding.eigen()
  if (eigen.kind === 'geen_toegang') return eigen
  const lopend = eigen.meldingen.filter(({ status }) => status === 'lopend')
  const [enige, ...meer] = lopend
  if (enige && meer.length === 0) return { kind: 'deze', melding: enige }
  return enige && meer.length < MEESTE ? { kind: 'kies', meldingen: lopend } : { kind: 'vraag' }
}

function uit(gevonden: Awaited<ReturnType<Deps['melding']['eigen']>>, zin: string): Welke {
  if (gevonden.kind === 'geen_toegang') return gevonden
  const [eerste, ...meer] = gevonden.meldingen
  if (!eerste) return zin === '' ? { kind: 'vraag' } : { kind: 'geen', zin }
  return meer.length === 0 ? { kind: 'deze', melding: eerste } : { kind: 'kies', meldingen: gevonden.meldingen }
}

/** Asks which melding is meant, with a button for each when there are few. */
export function welkeVraag(
  { teksten }: Deps,
  { handeling, concept, versie }: Handeldialoog,
  keuzes: readonly MeldingInzage[],
): Antwoord {
  const vraag = HANDELINGEN[handeling].welke(teksten)
  if (keuzes.length === 0) return zeg(teksten.handeling.noemWelke({ vraag }))
  const knoppen = keuzes.slice(0, MEESTE).map((melding) => ({
    titel: `${teksten.melding.kop({ nummer: melding.nummer })}: ${leerlingtekst(teksten, melding)}`,
    verb: 'handeling/kiezen' as const,
    data: { concept, versie, over: melding.nummer },
  }))
  return toon(
    { soort: 'keuze', vraag: metAantal(teksten, vraag, keuzes.length), knoppen },
    teksten.samenvatting.welkeMelding,
  )
}

/** Whether who speaks may do anything to signalen. */
export const magSignalen = ({ ik }: Deps): boolean => magDoen(ik.rol, 'signaal-oppakken')
