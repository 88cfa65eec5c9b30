import type { ArtikelKaart, Teksten } from '@thuisnabij/gesprek'
import type { AdaptiveCard } from '../ports.ts'
import { alinea, alineas, bijschrift, kaartVan, kop } from './elementen.ts'

/** An article in a message to others. */
export const artikelKaart = (kaart: ArtikelKaart, teksten: Teksten): AdaptiveCard =>
  kaartVan({
    fallbackText: teksten.kaart.zonderArtikel,
    body: [
      kop(kaart.titel),
      alinea(kaart.kort),
      ...alineas(kaart.uitleg),
      ...(kaart.waarschuwing === undefined
        ? []
        : [alinea(teksten.kaart.letOp({ waarschuwing: kaart.waarschuwing }), { weight: 'Bolder' })]),
      bijschrift(teksten.kaart.bron({ bron: kaart.bron })),
    ],
  })
