import { MELDINGVELD_TEKST } from '@thuisnabij/domain'
import { kaleWeigering, weigeringMet } from './weigering.ts'
import { geenToegangWeigeringen, tekstWeigeringen } from './weigeringen.ts'

const verzuimSindsWeigeringen = {
  VerzuimSindsInToekomst: kaleWeigering('VerzuimSindsInToekomst', 'De eerste dag thuis moet nog komen.'),
  VerzuimSindsLangGeleden: kaleWeigering(
    'VerzuimSindsLangGeleden',
    'De eerste dag thuis is zo lang geleden dat het een vergissing kan zijn; bevestig met langGeledenBevestigd.',
  ),
}

export const meldenWeigeringen = {
  ...verzuimSindsWeigeringen,
  MeldingOnvolledig: weigeringMet('MeldingOnvolledig', 'Er ontbreekt iets zonder wat een melding niet kan.', (t) => ({
    ontbreekt: t.stringList({
      description: 'Wat er ontbreekt, in de volgorde waarin je het vraagt.',
      resolve: ({ ontbreekt }) =>
        ontbreekt.map((veld) => (veld === 'initialen' ? 'Initialen' : MELDINGVELD_TEKST[veld])),
    }),
  })),
  MeldingLooptAl: weigeringMet('MeldingLooptAl', 'Voor dit kind loopt al een melding; werk die bij.', (t) => ({
    meldingId: t.field({ type: 'UUID', description: 'Kenmerk van de melding die loopt.', resolve: ({ id }) => id }),
    nummer: t.string({
      description: 'Nummer van de melding die loopt, met het jaar.',
      resolve: ({ nummer }) => `${nummer.jaar}-${nummer.nummer}`,
    }),
  })),
}

/** How every act on a melding can be refused. */
export const meldingWeigeringen = {
  ...geenToegangWeigeringen,
  ...tekstWeigeringen,
  MeldingNietGevonden: kaleWeigering('MeldingNietGevonden', 'Deze melding is er niet, of niet voor jou.'),
  MeldingNietLopend: kaleWeigering('MeldingNietLopend', 'De melding is afgesloten of ingetrokken.'),
}

export const bijwerkenWeigeringen = {
  ...verzuimSindsWeigeringen,
  NietsGewijzigd: kaleWeigering('NietsGewijzigd', 'Alles was al zo.'),
  VerzuimSindsNaMelding: kaleWeigering('VerzuimSindsNaMelding', 'De eerste dag thuis zou na de melding liggen.'),
}

export const activiteitWeigeringen = {
  ActiviteitInToekomst: kaleWeigering('ActiviteitInToekomst', 'De dag van de activiteit moet nog komen.'),
  OmschrijvingOntbreekt: kaleWeigering('OmschrijvingOntbreekt', 'De omschrijving ontbreekt.'),
}

export const afsluitenWeigeringen = {
  AfsluitenInToekomst: kaleWeigering('AfsluitenInToekomst', 'De dag van afsluiten moet nog komen.'),
  AfsluitenVoorVerzuim: kaleWeigering('AfsluitenVoorVerzuim', 'De dag van afsluiten ligt niet na de eerste dag thuis.'),
}

export const intrekkenWeigeringen = {
  IntrekredenOntbreekt: kaleWeigering('IntrekredenOntbreekt', 'De reden van intrekken ontbreekt.'),
}

export const zichtOpPlekWeigeringen = {
  ZichtOpPlekOnvolledig: kaleWeigering('ZichtOpPlekOnvolledig', 'Er staat niet welke plek, of wie die bevestigde.'),
}

export const zichtVervallenWeigeringen = {
  GeenZichtOpPlek: kaleWeigering('GeenZichtOpPlek', 'Er is geen zicht op een plek dat kan vervallen.'),
}
