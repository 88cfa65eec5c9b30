import type { Signaalsoort, Signaalstatus, Urgentie } from '@thuisnabij/domain'
import { enumOf } from './enum.ts'

export const SignaalsoortEnum = enumOf<Signaalsoort>('Signaalsoort', 'Waarom het signaal er is.', {
  nieuwe_melding: 'Er is een nieuwe melding van een (dreigende) thuiszitter.',
  nadert_norm: 'Een kind zit bijna drie maanden thuis zonder zicht op een plek.',
  norm_overschreden: 'Een kind zit langer dan drie maanden thuis zonder zicht op een plek.',
  veiligheid: 'Er kwamen zorgen over de veiligheid bij.',
  melding_ingetrokken: 'Een melding is ingetrokken.',
})

export const UrgentieEnum = enumOf<Urgentie>('Urgentie', 'Hoe dringend het is.', {
  gewoon: 'Gewoon.',
  urgent: 'Dringend.',
})

export const SignaalstatusEnum = enumOf<Signaalstatus>('Signaalstatus', 'Hoe ver het signaal is.', {
  open: 'Niemand heeft het opgepakt.',
  opgepakt: 'Een coördinator heeft het opgepakt.',
  overgedragen: 'Een andere coördinator heeft het overgenomen.',
  geescaleerd: 'Het ligt bij het bestuur.',
  afgehandeld: 'Het is klaar.',
})
