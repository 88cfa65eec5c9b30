import type { KeuzeKaart, Teksten } from '@thuisnabij/gesprek'
import type { AdaptiveCard } from '../ports.ts'
import { alinea, bijschrift, kaartVan } from './elementen.ts'

/** A question with at most three answers. */
export const keuzeKaart = (kaart: KeuzeKaart, teksten: Teksten): AdaptiveCard =>
  kaartVan({
    fallbackText: teksten.kaart.zonderKeuze,
    body: [
      alinea(kaart.vraag),
      ...(kaart.kort ?? []).flatMap(({ titel, tekst, bron }) => [
        alinea(titel, { weight: 'Bolder', separator: true }),
        alinea(tekst, { spacing: 'Small' }),
        bijschrift(bron),
      ]),
    ],
    knoppen: kaart.knoppen,
  })
