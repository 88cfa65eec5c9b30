import type { Kaart, Teksten } from '@thuisnabij/gesprek'
import type { AdaptiveCard } from '../ports.ts'
import { artikelKaart } from './artikel.ts'
import { bevestigMeldingKaart } from './bevestig-melding.ts'
import { formulierKaart } from './formulier.ts'
import { hulpKaart } from './hulp.ts'
import { kerncijfersKaart } from './kerncijfers.ts'
import { keuzeKaart } from './keuze.ts'
import { meldingKaart } from './melding.ts'
import { signaalKaart } from './signaal.ts'
import { tlvStatusKaart } from './tlv-status.ts'
import { verwijzingKaart } from './verwijzing.ts'
import { vraagKaart } from './vraag.ts'

/** Any card a conversation gives, as an Adaptive Card. */
export function tekenKaart(kaart: Kaart, teksten: Teksten): AdaptiveCard {
  switch (kaart.soort) {
    case 'bevestigMelding':
      return bevestigMeldingKaart(kaart, teksten)
    case 'melding':
      return meldingKaart(kaart, teksten)
    case 'tlvStatus':
      return tlvStatusKaart(kaart, teksten)
    case 'keuze':
      return keuzeKaart(kaart, teksten)
    case 'formulier':
      return formulierKaart(kaart, teksten)
    case 'signaal':
      return signaalKaart(kaart, teksten)
    case 'vraag':
      return vraagKaart(kaart, teksten)
    case 'kerncijfers':
      return kerncijfersKaart(kaart, teksten)
    case 'artikel':
      return artikelKaart(kaart, teksten)
    case 'verwijzing':
      return verwijzingKaart(kaart, teksten)
    case 'hulp':
      return hulpKaart(kaart, teksten)
  }
}
