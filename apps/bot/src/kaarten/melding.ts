import type { MeldingKaart, Teksten } from '@thuisnabij/gesprek'
import type { AdaptiveCard } from '../ports.ts'
import { alineas, kaartVan, kop, regels } from './elementen.ts'

/** A melding as it stands. */
export const meldingKaart = (kaart: MeldingKaart, teksten: Teksten): AdaptiveCard =>
  kaartVan({
    fallbackText: teksten.kaart.zonderMelding,
    body: [kop(kaart.titel), ...regels(kaart.regels), ...alineas(kaart.uitleg)],
    knoppen: kaart.knoppen,
  })
