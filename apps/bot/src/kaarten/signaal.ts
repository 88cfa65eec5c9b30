import type { SignaalKaart } from '@thuisnabij/gesprek'
import type { AdaptiveCard } from '../ports.ts'
import { alinea, blok, kaartVan, kop, regels } from './elementen.ts'

/** A signaal for one coördinator. Who has it and whether it is urgent stand in words. */
export const signaalKaart = (kaart: SignaalKaart): AdaptiveCard =>
  kaartVan({
    fallbackText: `Signaal ${kaart.nummer} voor de coördinatie.`,
    body: [
      ...(kaart.urgent ? [blok('attention', [alinea('Urgent: kijk hier vandaag nog naar.')])] : []),
      kop(kaart.titel),
      alinea(kaart.stand, { weight: 'Bolder' }),
      ...regels(kaart.regels),
    ],
    knoppen: kaart.knoppen,
  })
