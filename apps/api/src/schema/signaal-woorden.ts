import { SIGNAALSOORT_UITLEG, type Signaalstatus, type Urgentie } from '@thuisnabij/domain'
import { enumOf } from './enum.ts'

export const SignaalsoortEnum = enumOf('Signaalsoort', 'Waarom het signaal er is.', SIGNAALSOORT_UITLEG)

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
