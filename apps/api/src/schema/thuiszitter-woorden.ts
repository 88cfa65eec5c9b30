import type {
  Aard,
  Activiteit,
  Duurklasse,
  Meldinglabel,
  Meldingsuitkomst,
  Norm,
  Thuiszittermelding,
  Verzuimtype,
  WisbaarMeldingveld,
} from '@thuisnabij/domain'
import { enumOf } from './enum.ts'

export const VerzuimtypeEnum = enumOf<Verzuimtype>('Verzuimtype', 'Wat de melder zegt dat het verzuim is.', {
  ongeoorloofd: 'Zonder toestemming thuis.',
  geoorloofd_ziek: 'Ziek gemeld.',
  ziekgemeld_twijfel: 'Ziek gemeld, en daar is twijfel over.',
  gedeeltelijk: 'Gaat nog voor een deel naar school.',
  gedeeltelijk_ongeoorloofd: 'Gaat voor een deel naar school, en de rest is zonder toestemming.',
  geschorst: 'Geschorst.',
  niet_ingeschreven: 'Staat bij geen school ingeschreven.',
  vrijstelling: 'Heeft vrijstelling van de leerplicht.',
})

export const MeldingsuitkomstEnum = enumOf<Meldingsuitkomst>('Meldingsuitkomst', 'Hoe het thuiszitten eindigde.', {
  terug_op_school: 'Terug op de eigen school.',
  onderwijszorgarrangement: 'Onderwijs en zorg samen.',
  andere_school: 'Naar een andere school.',
  sbo_of_so: 'Naar speciaal (basis)onderwijs.',
  ontheffing: 'Ontheffing van de leerplicht.',
  naar_vo: 'Naar het voortgezet onderwijs.',
  verhuisd: 'Verhuisd.',
  anders: 'Iets anders.',
})

export const MeldingstatusEnum = enumOf<Thuiszittermelding['status']>('Meldingstatus', 'Of de melding nog loopt.', {
  lopend: 'Het kind zit thuis.',
  afgesloten: 'Het kind zit niet meer thuis.',
  ingetrokken: 'De melding was niet nodig.',
})

export const VerzuimprecisieEnum = enumOf<'dag' | 'ongeveer'>('Verzuimprecisie', 'Hoe zeker de eerste dag thuis is.', {
  dag: 'Die dag was het.',
  ongeveer: 'Ongeveer, zoals de melder het zei.',
})

export const ActiviteitsoortEnum = enumOf<Activiteit['soort']>('Activiteitsoort', 'Wat er voor het kind gedaan is.', {
  gesprek_ouders: 'Een gesprek met de ouders.',
  overleg: 'Een overleg.',
  leerplicht: 'Contact met leerplicht.',
  jeugdarts: 'Contact met de jeugdarts.',
  jeugdteam: 'Contact met het jeugdteam.',
  thuiszittertafel: 'Besproken aan de thuiszittertafel.',
  doorzettingsverzoek: 'Een verzoek om doorzettingsmacht te gebruiken.',
  afstandsonderwijs: 'Onderwijs op afstand.',
  anders: 'Iets anders.',
})

export const AardEnum = enumOf<Aard>('Verzuimaard', 'Wat voor verzuim het is, afgeleid van het verzuimtype.', {
  ongeoorloofd: 'Zonder toestemming thuis.',
  geoorloofd: 'Met toestemming thuis, zoals bij ziekte.',
  gedeeltelijk: 'Voor een deel op school.',
  geschorst: 'Geschorst.',
  niet_ingeschreven: 'Bij geen school ingeschreven.',
  vrijgesteld: 'Vrijgesteld van de leerplicht.',
})

export const DuurklasseEnum = enumOf<Duurklasse>(
  'Duurklasse',
  'Hoe lang het kind thuis zit, in klassen van de Inspectie.',
  {
    tot_vier_weken: 'Korter dan vier weken.',
    vier_weken_tot_drie_maanden: 'Vier weken tot drie maanden.',
    langer_dan_drie_maanden: 'Langer dan drie maanden.',
  },
)

export const NormEnum = enumOf<Norm>('Thuiszitternorm', 'Hoe het staat met zicht op een plek binnen drie maanden.', {
  binnen: 'Er is nog tijd.',
  nadert: 'De norm komt dichtbij.',
  over: 'De drie maanden zijn voorbij.',
  zicht_op_plek: 'Er is zicht op een plek.',
})

export const MeldinglabelEnum = enumOf<Meldinglabel>(
  'Meldinglabel',
  'Hoe je het kind noemt, naar de definitie die nu geldt.',
  {
    dreigend: 'Dreigende thuiszitter: nog niet lang genoeg thuis.',
    thuiszitter: 'Thuiszitter.',
    misschien_thuiszitter: 'Misschien thuiszitter: er is iets niet bekend.',
    geoorloofd_langdurig: 'Lang thuis met toestemming.',
    gedeeltelijk_langdurig: 'Lang voor een deel thuis.',
    vrijgesteld: 'Vrijgesteld van de leerplicht.',
    niet_leerplichtig: 'Nog niet leerplichtig.',
    niet_thuis: 'Zit niet thuis.',
  },
)

export const TeltMeeEnum = enumOf<'ja' | 'nee' | 'onbekend'>('TeltMee', 'Of het kind als thuiszitter meetelt.', {
  ja: 'Telt mee.',
  nee: 'Telt niet mee.',
  onbekend: 'Niet te zeggen met wat er bekend is.',
})

export const WisbaarMeldingveldEnum = enumOf<WisbaarMeldingveld>(
  'WisbaarMeldingveld',
  'Wat weer onbekend kan worden.',
  {
    aanwezigheid: 'Wanneer het kind nog wel komt.',
    reden: 'Waarom het kind thuis zit.',
    oudersGeinformeerd: 'Of de ouders van de melding weten.',
    leerplichtGemeld: 'Of het bij leerplicht is gemeld.',
    jeugdartsBetrokken: 'Of de jeugdarts betrokken is.',
    tlvLopend: 'Of er een TLV-aanvraag loopt.',
    gewenstVervolg: 'Wat er moet gebeuren.',
  },
)
