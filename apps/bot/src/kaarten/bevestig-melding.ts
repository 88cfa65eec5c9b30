import type { BevestigMeldingKaart } from '@thuisnabij/gesprek'
import type { AdaptiveCard } from '../ports.ts'
import { alinea, alineas, kaartVan, kop, regels } from './elementen.ts'

/** What is about to be stored, said back whole, with the question whether it is right. */
export const bevestigMeldingKaart = (kaart: BevestigMeldingKaart): AdaptiveCard =>
  kaartVan({
    fallbackText: 'Klopt deze melding? Antwoord met ja of nee.',
    body: [
      kop(kaart.titel),
      ...regels(kaart.regels),
      ...alineas(kaart.opmerkingen),
      alinea(kaart.vraag, { weight: 'Bolder', separator: true }),
    ],
    knoppen: kaart.knoppen,
  })
