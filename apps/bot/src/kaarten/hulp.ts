import type { HulpKaart } from '@thuisnabij/gesprek'
import type { AdaptiveCard } from '../ports.ts'
import { alinea, alineas, type Element, kaartVan, kop } from './elementen.ts'

/** What somebody can do here, with sentences to try. */
export const hulpKaart = (kaart: HulpKaart): AdaptiveCard =>
  kaartVan({
    fallbackText: kaart.titel,
    body: [kop(kaart.titel), ...kaart.kanten.map(kant), ...alineas(kaart.uitleg)],
  })

const kant = ({ titel, voorbeelden }: HulpKaart['kanten'][number]): Element => ({
  type: 'Container',
  items: [alinea(titel, { weight: 'Bolder' }), ...voorbeelden.map((zin) => alinea(`“${zin}”`, { spacing: 'Small' }))],
})
