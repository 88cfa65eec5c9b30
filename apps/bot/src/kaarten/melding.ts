import type { MeldingKaart } from '@thuisnabij/gesprek'
import type { AdaptiveCard } from '../ports.ts'
import { alineas, kaartVan, kop, regels } from './elementen.ts'

/** A melding as it stands. */
export const meldingKaart = (kaart: MeldingKaart): AdaptiveCard =>
  kaartVan({
    fallbackText: 'Een melding van een thuiszitter.',
    body: [kop(kaart.titel), ...regels(kaart.regels), ...alineas(kaart.uitleg)],
    knoppen: kaart.knoppen,
  })
