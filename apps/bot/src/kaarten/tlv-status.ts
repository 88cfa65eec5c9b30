import type { Teksten, TlvStatusKaart } from '@thuisnabij/gesprek'
import type { AdaptiveCard } from '../ports.ts'
import { alinea, alineas, type Element, kaartVan, kop, regels } from './elementen.ts'

/** Where a TLV-aanvraag stands, with the steps before and after. */
export const tlvStatusKaart = (kaart: TlvStatusKaart, teksten: Teksten): AdaptiveCard =>
  kaartVan({
    fallbackText: teksten.kaart.zonderTlvStatus,
    body: [
      kop(kaart.titel),
      alinea(kaart.status, { weight: 'Bolder' }),
      ...(kaart.stappen.length > 0
        ? [{ type: 'Container', items: kaart.stappen.map((een) => stap(een, teksten)) }]
        : []),
      ...regels(kaart.regels),
      ...alineas(kaart.uitleg),
    ],
    knoppen: kaart.knoppen,
  })

type Stap = TlvStatusKaart['stappen'][number]

/** A sign and a word, so that nobody needs a colour to read it. */
function stap({ titel, stand }: Stap, teksten: Teksten): Element {
  switch (stand) {
    case 'klaar':
      return alinea(teksten.kaart.stap.klaar({ titel }), { spacing: 'None', isSubtle: true })
    case 'nu':
      return alinea(teksten.kaart.stap.nu({ titel }), { spacing: 'None', weight: 'Bolder' })
    case 'straks':
      return alinea(teksten.kaart.stap.straks({ titel }), { spacing: 'None', isSubtle: true })
  }
}
