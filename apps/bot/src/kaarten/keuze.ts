import type { KeuzeKaart } from '@thuisnabij/gesprek'
import type { AdaptiveCard } from '../ports.ts'
import { alinea, kaartVan } from './elementen.ts'

/** A question with at most three answers. */
export const keuzeKaart = (kaart: KeuzeKaart): AdaptiveCard =>
  kaartVan({ fallbackText: 'Welke bedoel je?', body: [alinea(kaart.vraag)], knoppen: kaart.knoppen })
