import type { Kaart } from '@thuisnabij/gesprek'
import type { AdaptiveCard } from '../ports.ts'
import { bevestigMeldingKaart } from './bevestig-melding.ts'
import { hulpKaart } from './hulp.ts'
import { kerncijfersKaart } from './kerncijfers.ts'
import { keuzeKaart } from './keuze.ts'
import { meldingKaart } from './melding.ts'
import { signaalKaart } from './signaal.ts'
import { tlvStatusKaart } from './tlv-status.ts'

/** Any card a conversation gives, as an Adaptive Card. */
export function tekenKaart(kaart: Kaart): AdaptiveCard {
  switch (kaart.soort) {
    case 'bevestigMelding':
      return bevestigMeldingKaart(kaart)
    case 'melding':
      return meldingKaart(kaart)
    case 'tlvStatus':
      return tlvStatusKaart(kaart)
    case 'keuze':
      return keuzeKaart(kaart)
    case 'signaal':
      return signaalKaart(kaart)
    case 'kerncijfers':
      return kerncijfersKaart(kaart)
    case 'hulp':
      return hulpKaart(kaart)
  }
}
