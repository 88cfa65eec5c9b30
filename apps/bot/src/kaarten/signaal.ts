import type { SignaalKaart, Teksten } from '@thuisnabij/gesprek'
import type { AdaptiveCard } from '../ports.ts'
import { alinea, alineas, blok, kaartVan, kop, regels } from './elementen.ts'

/** A signaal for one coördinator. Who has it and whether it is urgent stand in words. */
export const signaalKaart = (kaart: SignaalKaart, teksten: Teksten): AdaptiveCard =>
  kaartVan({
    fallbackText: teksten.kaart.zonderSignaal({ nummer: kaart.nummer }),
    body: [
      ...(kaart.urgent ? [blok('attention', [alinea(teksten.kaart.urgent)])] : []),
      kop(kaart.titel),
      alinea(kaart.stand, { weight: 'Bolder' }),
      ...regels(kaart.regels),
      ...alineas(kaart.uitleg ?? []),
    ],
    knoppen: kaart.knoppen,
  })
