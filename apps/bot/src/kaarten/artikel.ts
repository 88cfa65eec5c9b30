import type { ArtikelKaart } from '@thuisnabij/gesprek'
import type { AdaptiveCard } from '../ports.ts'
import { alinea, alineas, bijschrift, blok, kaartVan, kop } from './elementen.ts'

/** An answer from the knowledge articles, with its paragraph. */
export const artikelKaart = (kaart: ArtikelKaart): AdaptiveCard =>
  kaartVan({
    fallbackText: kaart.titel,
    body: [
      kop(kaart.titel),
      alinea(kaart.kort),
      ...alineas(kaart.uitleg),
      ...(kaart.waarschuwing ? [blok('warning', [alinea(`Let op: ${kaart.waarschuwing}`)])] : []),
      bijschrift(`Bron: ${kaart.bron}`),
    ],
    knoppen: kaart.knoppen,
  })
