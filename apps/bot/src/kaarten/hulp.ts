import type { HulpKaart, Teksten } from '@thuisnabij/gesprek'
import type { AdaptiveCard } from '../ports.ts'
import { alinea, alineas, type Element, kaartVan, kop } from './elementen.ts'

/** What somebody can do here, with sentences to try. */
export const hulpKaart = (kaart: HulpKaart, teksten: Teksten): AdaptiveCard =>
  kaartVan({
    fallbackText: kaart.titel,
    body: [kop(kaart.titel), ...kaart.kanten.map((een) => kant(een, teksten)), ...alineas(kaart.uitleg)],
  })

const kant = ({ titel, voorbeelden }: HulpKaart['kanten'][number], teksten: Teksten): Element => ({
  type: 'Container',
  items: [
    alinea(titel, { weight: 'Bolder' }),
    ...voorbeelden.map((zin) => alinea(teksten.kaart.voorbeeld({ zin }), { spacing: 'Small' })),
  ],
})
