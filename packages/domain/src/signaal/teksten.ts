import type { Signaalsoort } from './signaal.ts'

/** What a signaal is about, as a heading: the same in chat and tab. */
export const SIGNAALSOORT_TEKST: Readonly<Record<Signaalsoort, string>> = {
  nieuwe_melding: 'Nieuwe melding',
  veiligheid: 'Er zijn zorgen over de veiligheid',
  nadert_norm: 'De norm van drie maanden komt dichtbij',
  norm_overschreden: 'De norm van drie maanden is voorbij',
  melding_ingetrokken: 'Melding ingetrokken',
}

/** The same in a sentence, for who reads the API. */
export const SIGNAALSOORT_UITLEG: Readonly<Record<Signaalsoort, string>> = {
  nieuwe_melding: 'Er is een nieuwe melding van een (dreigende) thuiszitter.',
  veiligheid: 'Er kwamen zorgen over de veiligheid bij.',
  nadert_norm: 'Een kind zit bijna drie maanden thuis zonder zicht op een plek.',
  norm_overschreden: 'Een kind zit langer dan drie maanden thuis zonder zicht op een plek.',
  melding_ingetrokken: 'Een melding is ingetrokken.',
}
