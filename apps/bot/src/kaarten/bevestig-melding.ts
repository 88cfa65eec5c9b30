import type { BevestigMeldingKaart, Teksten } from '@thuisnabij/gesprek'
import type { AdaptiveCard } from '../ports.ts'
import { alinea, alineas, kaartVan, kop, regels } from './elementen.ts'

/** What is about to be stored, said back whole, with the question whether it is right. */
export const bevestigMeldingKaart = (kaart: BevestigMeldingKaart, teksten: Teksten): AdaptiveCard =>
  kaartVan({
    fallbackText: teksten.kaart.zonderBevestigen,
    body: [
      kop(kaart.titel),
      ...regels(kaart.regels),
      ...alineas(kaart.opmerkingen),
      alinea(kaart.vraag, { weight: 'Bolder', separator: true }),
    ],
    knoppen: kaart.knoppen,
  })
