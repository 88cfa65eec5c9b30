import type { Cijferregel, KerncijfersKaart, Teksten } from '@thuisnabij/gesprek'
import type { AdaptiveCard } from '../ports.ts'
import { alinea, alineas, bijschrift, type Element, kaartVan, kop } from './elementen.ts'

/** The figures, each with what it is made of, when it was counted and where it comes from. */
export const kerncijfersKaart = (kaart: KerncijfersKaart, teksten: Teksten): AdaptiveCard =>
  kaartVan({
    fallbackText: teksten.kaart.zonderCijfers,
    body: [kop(kaart.titel), ...kaart.cijfers.map((regel) => cijfer(regel, teksten)), ...alineas(kaart.uitleg)],
  })

const cijfer = ({ titel, waarde, opbouw, definitie, peil, bron }: Cijferregel, teksten: Teksten): Element => ({
  type: 'Container',
  separator: true,
  items: [
    {
      type: 'ColumnSet',
      columns: [
        { type: 'Column', width: 'stretch', items: [alinea(titel)] },
        { type: 'Column', width: 'auto', items: [alinea(waarde, { weight: 'Bolder', horizontalAlignment: 'Right' })] },
      ],
    },
    ...(opbouw ? [bijschrift(opbouw)] : []),
    bijschrift(teksten.kaart.definitie({ definitie, peil, bron })),
  ],
})
