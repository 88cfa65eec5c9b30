// Made by `pnpm --filter @thuisnabij/tab operaties` from the api’s schema.graphql and the questions beside the features.
import type { Operatie } from './vraag.ts'

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** Wat er voor het kind gedaan is. */
export type Activiteitsoort =
  /** Onderwijs op afstand. */
  | 'afstandsonderwijs'
  /** Iets anders. */
  | 'anders'
  /** Een verzoek om doorzettingsmacht te gebruiken. */
  | 'doorzettingsverzoek'
  /** Een gesprek met de ouders. */
  | 'gesprek_ouders'
  /** Contact met de jeugdarts. */
  | 'jeugdarts'
  /** Contact met het jeugdteam. */
  | 'jeugdteam'
  /** Contact met leerplicht. */
  | 'leerplicht'
  /** Een overleg. */
  | 'overleg'
  /** Besproken aan de thuiszittertafel. */
  | 'thuiszittertafel';

/** De hele tekst van een artikel. */
export type ArtikelInvoer = {
  /** Voor welke schoolbesturen het is; leeg is voor alle. */
  readonly bestuur?: ReadonlyArray<string> | null | undefined;
  /** Waar het staat. */
  readonly bronnen: ReadonlyArray<BronInvoer>;
  /** Laatste dag waarop de bron geldt. */
  readonly geldigTot: string;
  /** Eerste dag waarop de bron geldt. */
  readonly geldigVan: string;
  /** Dag waarop iemand het met de bron vergeleek. */
  readonly getoetstOp: string;
  /** Het korte antwoord. */
  readonly kort: string;
  /** Van wie de regel is. */
  readonly laag: Laag;
  /** Geeft het antwoord, of zegt het dat het er niet staat. */
  readonly soort: Artikelsoort;
  /** De vraag die het beantwoordt. */
  readonly titel: string;
  /** Woorden waaraan het te vinden is. */
  readonly trefwoorden: ReadonlyArray<string>;
  /** De alinea's daarna. */
  readonly uitleg: ReadonlyArray<string>;
  /** Kenmerken van artikelen om verder te lezen. */
  readonly verwant: ReadonlyArray<string>;
  /** Hoe mensen het vragen. */
  readonly voorbeeldvragen: ReadonlyArray<string>;
  /** Wat een lezer ernaast moet weten. */
  readonly waarschuwing?: string | null | undefined;
};

/** Wiens tekst nu antwoordt. */
export type Artikelherkomst =
  /** Een artikel dat alleen de coördinatie schreef. */
  | 'eigen'
  /** De tekst die bij het programma hoort. */
  | 'meegeleverd'
  /** Nog niets: er is alleen een concept of een oude versie. */
  | 'nog_geen'
  /** Een versie van de coördinatie in plaats van de meegeleverde. */
  | 'verbeterd';

/** Wat een artikel doet. */
export type Artikelsoort =
  /** Het geeft antwoord. */
  | 'antwoord'
  /** Het zegt eerlijk dat het er niet staat, en wie het weet. */
  | 'niet_in_plan';

/** Hoe ver een versie is. */
export type Artikelversiestatus =
  /** Nog niet gepubliceerd. */
  | 'concept'
  /** Deze antwoordt nu. */
  | 'gepubliceerd'
  /** Teruggenomen. */
  | 'ingetrokken'
  /** Er kwam een nieuwere. */
  | 'vervangen';

/** Waar iets staat. */
export type BronInvoer = {
  /** Naam van het document, of van wie de afspraak is. */
  readonly document: string;
  /** Waar in het document, of wanneer het is afgesproken. */
  readonly paragraaf: string;
};

/** Waarin een cijfer is uitgedrukt. */
export type Eenheid =
  /** Een aantal kinderen of aanvragen. */
  | 'aantal'
  /** Kalenderdagen. */
  | 'dagen'
  /** Procent. */
  | 'procent';

/** Waarom een vraag bewaard is. */
export type Kennisvraagaanleiding =
  /** Het antwoord kreeg een duim omlaag. */
  | 'duim_omlaag'
  /** Er werd iets aangeboden, en niets gekozen. */
  | 'lijkt_erop'
  /** Het plan zegt er niets over. */
  | 'niet_in_plan'
  /** Er werd niets gevonden. */
  | 'weet_ik_niet';

/** Welk cijfer het is. */
export type KerncijferId =
  /** Deelname aan speciaal basisonderwijs. */
  | 'deelname_sbo'
  /** Deelname aan speciaal onderwijs. */
  | 'deelname_so'
  /** Deelname aan sbo en so samen. */
  | 'deelname_totaal'
  /** Gemiddelde doorlooptijd van een TLV-aanvraag. */
  | 'doorlooptijd'
  /** Thuiszitters. */
  | 'thuiszitters'
  /** Thuiszitters langer dan drie maanden. */
  | 'thuiszitters_langer_dan_3_maanden'
  /** TLV's die dit schooljaar zijn afgewezen. */
  | 'tlv_afgewezen'
  /** TLV-aanvragen die nog lopen. */
  | 'tlv_lopend'
  /** TLV's die dit schooljaar zijn toegekend. */
  | 'tlv_toegekend';

/** Van wie een regel is. */
export type Laag =
  /** Landelijke regels. */
  | 'landelijk'
  /** Het ondersteuningsplan. */
  | 'plan'
  /** Wat de coördinatie zelf afspreekt. */
  | 'werkwijze';

/** Of de melding nog loopt. */
export type Meldingstatus =
  /** Het kind zit niet meer thuis. */
  | 'afgesloten'
  /** De melding was niet nodig. */
  | 'ingetrokken'
  /** Het kind zit thuis. */
  | 'lopend';

/** Hoe het thuiszitten eindigde. */
export type Meldingsuitkomst =
  /** Naar een andere school. */
  | 'andere_school'
  /** Iets anders. */
  | 'anders'
  /** Naar het voortgezet onderwijs. */
  | 'naar_vo'
  /** Onderwijs en zorg samen. */
  | 'onderwijszorgarrangement'
  /** Ontheffing van de leerplicht. */
  | 'ontheffing'
  /** Naar speciaal (basis)onderwijs. */
  | 'sbo_of_so'
  /** Terug op de eigen school. */
  | 'terug_op_school'
  /** Verhuisd. */
  | 'verhuisd';

/** In welke rol iemand hier werkt. Je handelt steeds in één rol. */
export type Rol =
  /** Lid van het bestuur van het samenwerkingsverband. */
  | 'bestuur'
  /** Coördinator van het samenwerkingsverband. */
  | 'coordinatie'
  /** Deskundige die advies geeft over een TLV-aanvraag. */
  | 'deskundige'
  /** Directeur van een school. */
  | 'directeur'
  /** Functionaris gegevensbescherming. */
  | 'fg'
  /** IB'er (intern begeleider) van een school. */
  | 'ib'
  /** Lid van de ondersteuningsplanraad. */
  | 'opr'
  /** Lid van de programmaraad. */
  | 'programmaraad'
  /** Lid van de raad van toezicht. */
  | 'rvt'
  /** Medewerker van een schoolbestuur. */
  | 'schoolbestuur';

/** Waarom het signaal er is. */
export type Signaalsoort =
  /** Een melding is ingetrokken. */
  | 'melding_ingetrokken'
  /** Een kind zit bijna drie maanden thuis zonder zicht op een plek. */
  | 'nadert_norm'
  /** Er is een nieuwe melding van een (dreigende) thuiszitter. */
  | 'nieuwe_melding'
  /** Een kind zit langer dan drie maanden thuis zonder zicht op een plek. */
  | 'norm_overschreden'
  /** Er kwamen zorgen over de veiligheid bij. */
  | 'veiligheid';

/** Hoe ver het signaal is. */
export type Signaalstatus =
  /** Het is klaar. */
  | 'afgehandeld'
  /** Het ligt bij het bestuur. */
  | 'geescaleerd'
  /** Niemand heeft het opgepakt. */
  | 'open'
  /** Een coördinator heeft het opgepakt. */
  | 'opgepakt'
  /** Een andere coördinator heeft het overgenomen. */
  | 'overgedragen';

/** Of het kind als thuiszitter meetelt. */
export type TeltMee =
  /** Telt mee. */
  | 'ja'
  /** Telt niet mee. */
  | 'nee'
  /** Niet te zeggen met wat er bekend is. */
  | 'onbekend';

/** Hoe het staat met zicht op een plek binnen drie maanden. */
export type Thuiszitternorm =
  /** Er is nog tijd. */
  | 'binnen'
  /** De norm komt dichtbij. */
  | 'nadert'
  /** De drie maanden zijn voorbij. */
  | 'over'
  /** Er is zicht op een plek. */
  | 'zicht_op_plek';

/** Voor welk onderwijs de TLV is. */
export type TlvSoort =
  /** Speciaal basisonderwijs. */
  | 'SBO'
  /** Speciaal onderwijs, bekostigingscategorie hoog. */
  | 'SO_HOOG'
  /** Speciaal onderwijs, bekostigingscategorie laag. */
  | 'SO_LAAG'
  /** Speciaal onderwijs, bekostigingscategorie midden. */
  | 'SO_MIDDEN';

/** Hoe dringend het is. */
export type Urgentie =
  /** Gewoon. */
  | 'gewoon'
  /** Dringend. */
  | 'urgent';

/** Hoe zeker de eerste dag thuis is. */
export type Verzuimprecisie =
  /** Die dag was het. */
  | 'dag'
  /** Ongeveer, zoals de melder het zei. */
  | 'ongeveer';

/** Wat de melder zegt dat het verzuim is. */
export type Verzuimtype =
  /** Gaat nog voor een deel naar school. */
  | 'gedeeltelijk'
  /** Gaat voor een deel naar school, en de rest is zonder toestemming. */
  | 'gedeeltelijk_ongeoorloofd'
  /** Ziek gemeld. */
  | 'geoorloofd_ziek'
  /** Geschorst. */
  | 'geschorst'
  /** Staat bij geen school ingeschreven. */
  | 'niet_ingeschreven'
  /** Zonder toestemming thuis. */
  | 'ongeoorloofd'
  /** Heeft vrijstelling van de leerplicht. */
  | 'vrijstelling'
  /** Ziek gemeld, en daar is twijfel over. */
  | 'ziekgemeld_twijfel';

export type AanvragenQueryVariables = Exact<{
  first: number;
}>;


export type AanvragenQuery = { readonly tlvAanvragen: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly nummer: string | null, readonly soort: TlvSoort, readonly statustekst: string, readonly ingediendOp: string | null, readonly leerling: { readonly initialen: string, readonly groep: number | null }, readonly school: { readonly naam: string } | null } }>, readonly pageInfo: { readonly hasNextPage: boolean } } };

export type DossierAanvraagQueryVariables = Exact<{
  nummer: string;
}>;


export type DossierAanvraagQuery = { readonly tlvAanvraag: { readonly nummer: string | null, readonly soort: TlvSoort, readonly statustekst: string, readonly ingediendOp: string | null, readonly ontbreekt: ReadonlyArray<string>, readonly besluiten: ReadonlyArray<{ readonly op: string, readonly geldigVan: string | null, readonly geldigTot: string | null }>, readonly leerling: { readonly initialen: string, readonly groep: number | null }, readonly school: { readonly naam: string } | null } | null };

export type DossierMeldingQueryVariables = Exact<{
  nummer: string;
}>;


export type DossierMeldingQuery = { readonly thuiszittermelding: { readonly nummer: string, readonly status: Meldingstatus, readonly uitkomst: Meldingsuitkomst | null, readonly verzuimtype: Verzuimtype, readonly aanwezigheid: string | null, readonly reden: string | null, readonly leerplichtGemeld: boolean | null, readonly jeugdartsBetrokken: boolean | null, readonly betrokkenen: ReadonlyArray<string>, readonly gemeldOp: string, readonly verzuimSinds: { readonly op: string, readonly precisie: Verzuimprecisie }, readonly behandelaar: { readonly functie: string } | null, readonly facetten: { readonly normdatum: string, readonly teltMee: TeltMee }, readonly zichtOpPlek: { readonly plek: string, readonly vanaf: string, readonly vervallenOp: string | null } | null, readonly activiteiten: ReadonlyArray<{ readonly op: string, readonly soort: Activiteitsoort, readonly omschrijving: string }>, readonly leerling: { readonly initialen: string, readonly groep: number | null }, readonly school: { readonly naam: string } | null } | null };

export type DossierSignaalQueryVariables = Exact<{
  nummer: number;
}>;


export type DossierSignaalQuery = { readonly signaal: { readonly nummer: number, readonly soort: Signaalsoort, readonly urgentie: Urgentie, readonly status: Signaalstatus, readonly gemaaktOp: string, readonly termijn: string | null, readonly opgepaktDoor: { readonly functie: string } | null, readonly school: { readonly naam: string } | null, readonly melding: { readonly nummer: string, readonly leerling: { readonly initialen: string, readonly groep: number | null } } | null, readonly aanvraag: { readonly nummer: string | null, readonly leerling: { readonly initialen: string, readonly groep: number | null } } | null } | null };

export type ArtikelIntrekkenMutationVariables = Exact<{
  id: string;
}>;


export type ArtikelIntrekkenMutation = { readonly uitkomst:
    | { readonly __typename: 'Artikelversie', readonly status: Artikelversiestatus }
    | { readonly __typename: 'GeenToegang', readonly melding: string }
    | { readonly __typename: 'VersieAlGeeindigd', readonly melding: string }
    | { readonly __typename: 'VersieNietGevonden', readonly melding: string }
   };

export type ArtikelOpslaanMutationVariables = Exact<{
  id: string;
  stand: number;
  inhoud: ArtikelInvoer;
}>;


export type ArtikelOpslaanMutation = { readonly uitkomst:
    | { readonly __typename: 'ArtikelOverLeerling', readonly melding: string }
    | { readonly __typename: 'ArtikelTeGroot', readonly melding: string }
    | { readonly __typename: 'Artikelversie', readonly stand: number }
    | { readonly __typename: 'ConceptGewijzigd', readonly melding: string }
    | { readonly __typename: 'GeenConcept', readonly melding: string }
    | { readonly __typename: 'GeenToegang', readonly melding: string }
    | { readonly __typename: 'VersieNietGevonden', readonly melding: string }
   };

export type ArtikelPublicerenMutationVariables = Exact<{
  id: string;
  stand: number;
}>;


export type ArtikelPublicerenMutation = { readonly uitkomst:
    | { readonly __typename: 'ArtikelHeeftGebreken', readonly melding: string }
    | { readonly __typename: 'Artikelversie', readonly status: Artikelversiestatus }
    | { readonly __typename: 'ConceptGewijzigd', readonly melding: string }
    | { readonly __typename: 'EigenConcept', readonly melding: string }
    | { readonly __typename: 'GeenConcept', readonly melding: string }
    | { readonly __typename: 'GeenToegang', readonly melding: string }
    | { readonly __typename: 'VersieNietGevonden', readonly melding: string }
   };

export type ArtikelTerugzettenMutationVariables = Exact<{
  id: string;
}>;


export type ArtikelTerugzettenMutation = { readonly uitkomst:
    | { readonly __typename: 'ArtikelNietGevonden', readonly melding: string }
    | { readonly __typename: 'ArtikelOverLeerling', readonly melding: string }
    | { readonly __typename: 'ArtikelTeGroot', readonly melding: string }
    | { readonly __typename: 'Artikelversie', readonly artikelId: string }
    | { readonly __typename: 'ConceptBestaatAl', readonly melding: string }
    | { readonly __typename: 'CoordinatievraagNietGevonden', readonly melding: string }
    | { readonly __typename: 'GeenToegang', readonly melding: string }
    | { readonly __typename: 'KennisvragenNietGevonden', readonly melding: string }
    | { readonly __typename: 'VersieNietGevonden', readonly melding: string }
   };

export type ArtikelUitAntwoordMutationVariables = Exact<{
  id: string;
}>;


export type ArtikelUitAntwoordMutation = { readonly uitkomst:
    | { readonly __typename: 'ArtikelNietGevonden', readonly melding: string }
    | { readonly __typename: 'ArtikelOverLeerling', readonly melding: string }
    | { readonly __typename: 'ArtikelTeGroot', readonly melding: string }
    | { readonly __typename: 'Artikelversie', readonly artikelId: string }
    | { readonly __typename: 'ConceptBestaatAl', readonly melding: string }
    | { readonly __typename: 'CoordinatievraagNietGevonden', readonly melding: string }
    | { readonly __typename: 'GeenToegang', readonly melding: string }
    | { readonly __typename: 'KennisvragenNietGevonden', readonly melding: string }
    | { readonly __typename: 'VersieNietGevonden', readonly melding: string }
   };

export type ArtikelUitVragenMutationVariables = Exact<{
  ids: ReadonlyArray<string> | string;
}>;


export type ArtikelUitVragenMutation = { readonly uitkomst:
    | { readonly __typename: 'ArtikelNietGevonden', readonly melding: string }
    | { readonly __typename: 'ArtikelOverLeerling', readonly melding: string }
    | { readonly __typename: 'ArtikelTeGroot', readonly melding: string }
    | { readonly __typename: 'Artikelversie', readonly artikelId: string }
    | { readonly __typename: 'ConceptBestaatAl', readonly melding: string }
    | { readonly __typename: 'CoordinatievraagNietGevonden', readonly melding: string }
    | { readonly __typename: 'GeenToegang', readonly melding: string }
    | { readonly __typename: 'KennisvragenNietGevonden', readonly melding: string }
    | { readonly __typename: 'VersieNietGevonden', readonly melding: string }
   };

export type ArtikelVerbeterenMutationVariables = Exact<{
  id: string;
  vragen: ReadonlyArray<string> | string;
}>;


export type ArtikelVerbeterenMutation = { readonly uitkomst:
    | { readonly __typename: 'ArtikelNietGevonden', readonly melding: string }
    | { readonly __typename: 'ArtikelOverLeerling', readonly melding: string }
    | { readonly __typename: 'ArtikelTeGroot', readonly melding: string }
    | { readonly __typename: 'Artikelversie', readonly artikelId: string }
    | { readonly __typename: 'ConceptBestaatAl', readonly melding: string }
    | { readonly __typename: 'CoordinatievraagNietGevonden', readonly melding: string }
    | { readonly __typename: 'GeenToegang', readonly melding: string }
    | { readonly __typename: 'KennisvragenNietGevonden', readonly melding: string }
    | { readonly __typename: 'VersieNietGevonden', readonly melding: string }
   };

export type ArtikelOpenenQueryVariables = Exact<{
  id: string;
}>;


export type ArtikelOpenenQuery = { readonly kennisartikel: { readonly id: string, readonly herkomst: Artikelherkomst, readonly voorstel: boolean, readonly inhoud: { readonly soort: Artikelsoort, readonly titel: string, readonly kort: string, readonly uitleg: ReadonlyArray<string>, readonly voorbeeldvragen: ReadonlyArray<string>, readonly trefwoorden: ReadonlyArray<string>, readonly laag: Laag, readonly bestuur: ReadonlyArray<string>, readonly geldigVan: string, readonly geldigTot: string, readonly getoetstOp: string, readonly waarschuwing: string | null, readonly verwant: ReadonlyArray<string>, readonly bronnen: ReadonlyArray<{ readonly document: string, readonly paragraaf: string }> }, readonly meegeleverd: { readonly soort: Artikelsoort, readonly titel: string, readonly kort: string, readonly uitleg: ReadonlyArray<string>, readonly voorbeeldvragen: ReadonlyArray<string>, readonly trefwoorden: ReadonlyArray<string>, readonly laag: Laag, readonly bestuur: ReadonlyArray<string>, readonly geldigVan: string, readonly geldigTot: string, readonly getoetstOp: string, readonly waarschuwing: string | null, readonly verwant: ReadonlyArray<string>, readonly bronnen: ReadonlyArray<{ readonly document: string, readonly paragraaf: string }> } | null, readonly gepubliceerd: { readonly id: string } | null, readonly concept: { readonly id: string, readonly stand: number, readonly geschrevenDoor: { readonly functie: string }, readonly inhoud: { readonly soort: Artikelsoort, readonly titel: string, readonly kort: string, readonly uitleg: ReadonlyArray<string>, readonly voorbeeldvragen: ReadonlyArray<string>, readonly trefwoorden: ReadonlyArray<string>, readonly laag: Laag, readonly bestuur: ReadonlyArray<string>, readonly geldigVan: string, readonly geldigTot: string, readonly getoetstOp: string, readonly waarschuwing: string | null, readonly verwant: ReadonlyArray<string>, readonly bronnen: ReadonlyArray<{ readonly document: string, readonly paragraaf: string }> } } | null, readonly versies: ReadonlyArray<{ readonly id: string, readonly versie: number, readonly status: Artikelversiestatus, readonly geschrevenOp: string, readonly geschrevenDoor: { readonly functie: string } }> } | null };

export type ArtikeltekstFragment = { readonly soort: Artikelsoort, readonly titel: string, readonly kort: string, readonly uitleg: ReadonlyArray<string>, readonly voorbeeldvragen: ReadonlyArray<string>, readonly trefwoorden: ReadonlyArray<string>, readonly laag: Laag, readonly bestuur: ReadonlyArray<string>, readonly geldigVan: string, readonly geldigTot: string, readonly getoetstOp: string, readonly waarschuwing: string | null, readonly verwant: ReadonlyArray<string>, readonly bronnen: ReadonlyArray<{ readonly document: string, readonly paragraaf: string }> };

export type ArtikelenZoekenQueryVariables = Exact<{
  zoek: string;
}>;


export type ArtikelenZoekenQuery = { readonly kennisartikelen: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly herkomst: Artikelherkomst, readonly inhoud: { readonly titel: string } } }> } };

export type KennisoverzichtQueryVariables = Exact<{ [key: string]: never; }>;


export type KennisoverzichtQuery = { readonly coordinatievragen: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly nummer: number, readonly tekst: string, readonly gesteldOp: string, readonly gesteldDoor: { readonly functie: string } } }> }, readonly kennisvragen: ReadonlyArray<{ readonly aantal: number, readonly antwoordtNu: string | null, readonly vragen: ReadonlyArray<{ readonly id: string, readonly tekst: string, readonly aanleiding: Kennisvraagaanleiding, readonly artikelId: string | null, readonly toelichting: string | null, readonly gevraagdOp: string }> }>, readonly kennisartikelen: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly herkomst: Artikelherkomst, readonly voorstel: boolean, readonly inhoud: { readonly titel: string }, readonly concept: { readonly geschrevenDoor: { readonly functie: string } } | null } }> } };

export type ArtikelregelFragment = { readonly id: string, readonly herkomst: Artikelherkomst, readonly voorstel: boolean, readonly inhoud: { readonly titel: string }, readonly concept: { readonly geschrevenDoor: { readonly functie: string } } | null };

export type RegelOpslaanMutationVariables = Exact<{
  zeg: ReadonlyArray<string> | string;
  bedoelt: ReadonlyArray<string> | string;
}>;


export type RegelOpslaanMutation = { readonly uitkomst:
    | { readonly __typename: 'EigenWoordenregel', readonly id: string }
    | { readonly __typename: 'GeenToegang', readonly melding: string }
    | { readonly __typename: 'WoordenregelNietGevonden', readonly melding: string }
    | { readonly __typename: 'WoordenregelOngeldig', readonly melding: string }
   };

export type RegelVerwijderenMutationVariables = Exact<{
  id: string;
}>;


export type RegelVerwijderenMutation = { readonly uitkomst:
    | { readonly __typename: 'EigenWoordenregel', readonly id: string }
    | { readonly __typename: 'GeenToegang', readonly melding: string }
    | { readonly __typename: 'WoordenregelNietGevonden', readonly melding: string }
   };

export type VoorstelAfwijzenMutationVariables = Exact<{
  id: string;
}>;


export type VoorstelAfwijzenMutation = { readonly uitkomst:
    | { readonly __typename: 'Artikelversie', readonly status: Artikelversiestatus }
    | { readonly __typename: 'GeenToegang', readonly melding: string }
    | { readonly __typename: 'GeenVoorstel', readonly melding: string }
    | { readonly __typename: 'VersieNietGevonden', readonly melding: string }
   };

export type VraagBeantwoordenMutationVariables = Exact<{
  id: string;
  antwoord: string;
}>;


export type VraagBeantwoordenMutation = { readonly uitkomst:
    | { readonly __typename: 'AlBeantwoord', readonly melding: string }
    | { readonly __typename: 'AntwoordLeeg', readonly melding: string }
    | { readonly __typename: 'AntwoordTeLang', readonly melding: string }
    | { readonly __typename: 'Coordinatievraag', readonly nummer: number }
    | { readonly __typename: 'CoordinatievraagNietGevonden', readonly melding: string }
    | { readonly __typename: 'GeenToegang', readonly melding: string }
    | { readonly __typename: 'LeerlinggegevensGenoemd', readonly melding: string }
   };

export type VragenAfhandelenMutationVariables = Exact<{
  ids: ReadonlyArray<string> | string;
}>;


export type VragenAfhandelenMutation = { readonly uitkomst:
    | { readonly __typename: 'AfgehandeldeVragen', readonly aantal: number }
    | { readonly __typename: 'GeenToegang', readonly melding: string }
   };

export type EigenWoordenQueryVariables = Exact<{ [key: string]: never; }>;


export type EigenWoordenQuery = { readonly woordenlijst: { readonly eigen: ReadonlyArray<{ readonly id: string, readonly zeg: ReadonlyArray<string>, readonly bedoelt: ReadonlyArray<string> }> } };

export type KerncijfersQueryVariables = Exact<{ [key: string]: never; }>;


export type KerncijfersQuery = { readonly monitor: { readonly cijfers: ReadonlyArray<{ readonly id: KerncijferId, readonly titel: string, readonly definitie: string, readonly bron: string, readonly eenheid: Eenheid, readonly waarde: number | null, readonly teller: number | null, readonly noemer: number | null, readonly peil: string, readonly onderdrukt: boolean, readonly streven: number | null }> } | null };

export type MeldingenQueryVariables = Exact<{
  first: number;
}>;


export type MeldingenQuery = { readonly thuiszittermeldingen: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly nummer: string, readonly verzuimtype: Verzuimtype, readonly verzuimSinds: { readonly op: string, readonly precisie: Verzuimprecisie }, readonly facetten: { readonly norm: Thuiszitternorm, readonly normdatum: string }, readonly leerling: { readonly initialen: string, readonly groep: number | null }, readonly school: { readonly naam: string } | null } }>, readonly pageInfo: { readonly hasNextPage: boolean } } };

export type SignaalOppakkenMutationVariables = Exact<{
  id: string;
}>;


export type SignaalOppakkenMutation = { readonly signaalOppakken:
    | { readonly __typename: 'AlAfgehandeld', readonly melding: string }
    | { readonly __typename: 'AlOpgepakt', readonly melding: string }
    | { readonly __typename: 'GeenToegang', readonly melding: string }
    | { readonly __typename: 'PersoonsgegevensGenoemd', readonly melding: string }
    | { readonly __typename: 'Signaal', readonly id: string, readonly status: Signaalstatus }
    | { readonly __typename: 'SignaalNietGevonden', readonly melding: string }
   };

export type SignalenQueryVariables = Exact<{
  first: number;
}>;


export type SignalenQuery = { readonly signalen: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly nummer: number, readonly soort: Signaalsoort, readonly urgentie: Urgentie, readonly status: Signaalstatus, readonly gemaaktOp: string, readonly opgepaktDoor: { readonly functie: string } | null, readonly school: { readonly naam: string } | null, readonly melding: { readonly leerling: { readonly initialen: string, readonly groep: number | null } } | null, readonly aanvraag: { readonly leerling: { readonly initialen: string, readonly groep: number | null } } | null } }>, readonly pageInfo: { readonly hasNextPage: boolean } } };

export type WieQueryVariables = Exact<{ [key: string]: never; }>;


export type WieQuery = { readonly ik: { readonly functie: string, readonly rol: { readonly rol: Rol } } };

export const aanvragen = "query aanvragen($first: Int!) {\n  tlvAanvragen(\n    filter: { status: [ingediend, onvolledig, in_behandeling, bij_deskundigen, ter_besluit] }\n    first: $first\n  ) {\n    edges {\n      node {\n        id\n        nummer\n        soort\n        statustekst\n        ingediendOp\n        leerling {\n          initialen\n          groep\n        }\n        school {\n          naam\n        }\n      }\n    }\n    pageInfo {\n      hasNextPage\n    }\n  }\n}" as Operatie<AanvragenQuery, AanvragenQueryVariables>
export const dossierAanvraag = "query dossierAanvraag($nummer: String!) {\n  tlvAanvraag(nummer: $nummer) {\n    nummer\n    soort\n    statustekst\n    ingediendOp\n    ontbreekt\n    besluiten {\n      op\n      geldigVan\n      geldigTot\n    }\n    leerling {\n      initialen\n      groep\n    }\n    school {\n      naam\n    }\n  }\n}" as Operatie<DossierAanvraagQuery, DossierAanvraagQueryVariables>
export const dossierMelding = "query dossierMelding($nummer: String!) {\n  thuiszittermelding(nummer: $nummer) {\n    nummer\n    status\n    uitkomst\n    verzuimtype\n    verzuimSinds {\n      op\n      precisie\n    }\n    aanwezigheid\n    reden\n    leerplichtGemeld\n    jeugdartsBetrokken\n    betrokkenen\n    gemeldOp\n    behandelaar {\n      functie\n    }\n    facetten {\n      normdatum\n      teltMee\n    }\n    zichtOpPlek {\n      plek\n      vanaf\n      vervallenOp\n    }\n    activiteiten {\n      op\n      soort\n      omschrijving\n    }\n    leerling {\n      initialen\n      groep\n    }\n    school {\n      naam\n    }\n  }\n}" as Operatie<DossierMeldingQuery, DossierMeldingQueryVariables>
export const dossierSignaal = "query dossierSignaal($nummer: Int!) {\n  signaal(nummer: $nummer) {\n    nummer\n    soort\n    urgentie\n    status\n    gemaaktOp\n    termijn\n    opgepaktDoor {\n      functie\n    }\n    school {\n      naam\n    }\n    melding: thuiszittermelding {\n      nummer\n      leerling {\n        initialen\n        groep\n      }\n    }\n    aanvraag: tlvAanvraag {\n      nummer\n      leerling {\n        initialen\n        groep\n      }\n    }\n  }\n}" as Operatie<DossierSignaalQuery, DossierSignaalQueryVariables>
export const artikelIntrekken = "mutation artikelIntrekken($id: UUID!) {\n  uitkomst: kennisartikelIntrekken(id: $id) {\n    __typename\n    ... on Artikelversie {\n      status\n    }\n    ... on Weigering {\n      melding\n    }\n  }\n}" as Operatie<ArtikelIntrekkenMutation, ArtikelIntrekkenMutationVariables>
export const artikelOpslaan = "mutation artikelOpslaan($id: UUID!, $stand: Int!, $inhoud: ArtikelInvoer!) {\n  uitkomst: kennisartikelWijzigen(id: $id, stand: $stand, inhoud: $inhoud) {\n    __typename\n    ... on Artikelversie {\n      stand\n    }\n    ... on Weigering {\n      melding\n    }\n  }\n}" as Operatie<ArtikelOpslaanMutation, ArtikelOpslaanMutationVariables>
export const artikelPubliceren = "mutation artikelPubliceren($id: UUID!, $stand: Int!) {\n  uitkomst: kennisartikelPubliceren(id: $id, stand: $stand) {\n    __typename\n    ... on Artikelversie {\n      status\n    }\n    ... on Weigering {\n      melding\n    }\n  }\n}" as Operatie<ArtikelPublicerenMutation, ArtikelPublicerenMutationVariables>
export const artikelTerugzetten = "mutation artikelTerugzetten($id: UUID!) {\n  uitkomst: kennisartikelTerugzetten(versieId: $id) {\n    __typename\n    ... on Artikelversie {\n      artikelId\n    }\n    ... on Weigering {\n      melding\n    }\n  }\n}" as Operatie<ArtikelTerugzettenMutation, ArtikelTerugzettenMutationVariables>
export const artikelUitAntwoord = "mutation artikelUitAntwoord($id: UUID!) {\n  uitkomst: kennisartikelUitAntwoord(coordinatievraagId: $id) {\n    __typename\n    ... on Artikelversie {\n      artikelId\n    }\n    ... on Weigering {\n      melding\n    }\n  }\n}" as Operatie<ArtikelUitAntwoordMutation, ArtikelUitAntwoordMutationVariables>
export const artikelUitVragen = "mutation artikelUitVragen($ids: [UUID!]!) {\n  uitkomst: kennisartikelUitVragen(kennisvraagIds: $ids) {\n    __typename\n    ... on Artikelversie {\n      artikelId\n    }\n    ... on Weigering {\n      melding\n    }\n  }\n}" as Operatie<ArtikelUitVragenMutation, ArtikelUitVragenMutationVariables>
export const artikelVerbeteren = "mutation artikelVerbeteren($id: String!, $vragen: [UUID!]!) {\n  uitkomst: kennisartikelVerbeteren(artikelId: $id, kennisvraagIds: $vragen) {\n    __typename\n    ... on Artikelversie {\n      artikelId\n    }\n    ... on Weigering {\n      melding\n    }\n  }\n}" as Operatie<ArtikelVerbeterenMutation, ArtikelVerbeterenMutationVariables>
export const artikelOpenen = "query artikelOpenen($id: String!) {\n  kennisartikel(id: $id) {\n    id\n    herkomst\n    voorstel\n    inhoud {\n      ...artikeltekst\n    }\n    meegeleverd {\n      ...artikeltekst\n    }\n    gepubliceerd {\n      id\n    }\n    concept {\n      id\n      stand\n      geschrevenDoor {\n        functie\n      }\n      inhoud {\n        ...artikeltekst\n      }\n    }\n    versies {\n      id\n      versie\n      status\n      geschrevenOp\n      geschrevenDoor {\n        functie\n      }\n    }\n  }\n}\n\nfragment artikeltekst on Artikel {\n  soort\n  titel\n  kort\n  uitleg\n  voorbeeldvragen\n  trefwoorden\n  bronnen {\n    document\n    paragraaf\n  }\n  laag\n  bestuur\n  geldigVan\n  geldigTot\n  getoetstOp\n  waarschuwing\n  verwant\n}" as Operatie<ArtikelOpenenQuery, ArtikelOpenenQueryVariables>
export const artikelenZoeken = "query artikelenZoeken($zoek: String!) {\n  kennisartikelen(zoek: $zoek, first: 10) {\n    edges {\n      node {\n        id\n        herkomst\n        inhoud {\n          titel\n        }\n      }\n    }\n  }\n}" as Operatie<ArtikelenZoekenQuery, ArtikelenZoekenQueryVariables>
export const kennisoverzicht = "query kennisoverzicht {\n  coordinatievragen(status: open, first: 50) {\n    edges {\n      node {\n        id\n        nummer\n        tekst\n        gesteldOp\n        gesteldDoor {\n          functie\n        }\n      }\n    }\n  }\n  kennisvragen(first: 30) {\n    aantal\n    antwoordtNu\n    vragen {\n      id\n      tekst\n      aanleiding\n      artikelId\n      toelichting\n      gevraagdOp\n    }\n  }\n  kennisartikelen(bewerkt: true, first: 100) {\n    edges {\n      node {\n        ...artikelregel\n      }\n    }\n  }\n}\n\nfragment artikelregel on Kennisartikel {\n  id\n  herkomst\n  voorstel\n  inhoud {\n    titel\n  }\n  concept {\n    geschrevenDoor {\n      functie\n    }\n  }\n}" as Operatie<KennisoverzichtQuery, KennisoverzichtQueryVariables>
export const regelOpslaan = "mutation regelOpslaan($zeg: [String!]!, $bedoelt: [String!]!) {\n  uitkomst: woordenregelOpslaan(zeg: $zeg, bedoelt: $bedoelt) {\n    __typename\n    ... on EigenWoordenregel {\n      id\n    }\n    ... on Weigering {\n      melding\n    }\n  }\n}" as Operatie<RegelOpslaanMutation, RegelOpslaanMutationVariables>
export const regelVerwijderen = "mutation regelVerwijderen($id: UUID!) {\n  uitkomst: woordenregelVerwijderen(id: $id) {\n    __typename\n    ... on EigenWoordenregel {\n      id\n    }\n    ... on Weigering {\n      melding\n    }\n  }\n}" as Operatie<RegelVerwijderenMutation, RegelVerwijderenMutationVariables>
export const voorstelAfwijzen = "mutation voorstelAfwijzen($id: UUID!) {\n  uitkomst: kennisvoorstelAfwijzen(id: $id) {\n    __typename\n    ... on Artikelversie {\n      status\n    }\n    ... on Weigering {\n      melding\n    }\n  }\n}" as Operatie<VoorstelAfwijzenMutation, VoorstelAfwijzenMutationVariables>
export const vraagBeantwoorden = "mutation vraagBeantwoorden($id: UUID!, $antwoord: String!) {\n  uitkomst: coordinatievraagBeantwoorden(id: $id, antwoord: $antwoord) {\n    __typename\n    ... on Coordinatievraag {\n      nummer\n    }\n    ... on Weigering {\n      melding\n    }\n  }\n}" as Operatie<VraagBeantwoordenMutation, VraagBeantwoordenMutationVariables>
export const vragenAfhandelen = "mutation vragenAfhandelen($ids: [UUID!]!) {\n  uitkomst: kennisvragenAfhandelen(ids: $ids) {\n    __typename\n    ... on AfgehandeldeVragen {\n      aantal\n    }\n    ... on Weigering {\n      melding\n    }\n  }\n}" as Operatie<VragenAfhandelenMutation, VragenAfhandelenMutationVariables>
export const eigenWoorden = "query eigenWoorden {\n  woordenlijst {\n    eigen {\n      id\n      zeg\n      bedoelt\n    }\n  }\n}" as Operatie<EigenWoordenQuery, EigenWoordenQueryVariables>
export const kerncijfers = "query kerncijfers {\n  monitor {\n    cijfers {\n      id\n      titel\n      definitie\n      bron\n      eenheid\n      waarde\n      teller\n      noemer\n      peil\n      onderdrukt\n      streven\n    }\n  }\n}" as Operatie<KerncijfersQuery, KerncijfersQueryVariables>
export const meldingen = "query meldingen($first: Int!) {\n  thuiszittermeldingen(filter: { status: [lopend] }, first: $first) {\n    edges {\n      node {\n        id\n        nummer\n        verzuimtype\n        verzuimSinds {\n          op\n          precisie\n        }\n        facetten {\n          norm\n          normdatum\n        }\n        leerling {\n          initialen\n          groep\n        }\n        school {\n          naam\n        }\n      }\n    }\n    pageInfo {\n      hasNextPage\n    }\n  }\n}" as Operatie<MeldingenQuery, MeldingenQueryVariables>
export const signaalOppakken = "mutation signaalOppakken($id: UUID!) {\n  signaalOppakken(id: $id) {\n    __typename\n    ... on Signaal {\n      id\n      status\n    }\n    ... on Weigering {\n      melding\n    }\n  }\n}" as Operatie<SignaalOppakkenMutation, SignaalOppakkenMutationVariables>
export const signalen = "query signalen($first: Int!) {\n  signalen(filter: { status: [open, opgepakt, overgedragen, geescaleerd] }, first: $first) {\n    edges {\n      node {\n        id\n        nummer\n        soort\n        urgentie\n        status\n        gemaaktOp\n        opgepaktDoor {\n          functie\n        }\n        school {\n          naam\n        }\n        melding: thuiszittermelding {\n          leerling {\n            initialen\n            groep\n          }\n        }\n        aanvraag: tlvAanvraag {\n          leerling {\n            initialen\n            groep\n          }\n        }\n      }\n    }\n    pageInfo {\n      hasNextPage\n    }\n  }\n}" as Operatie<SignalenQuery, SignalenQueryVariables>
export const wie = "query wie {\n  ik {\n    functie\n    rol {\n      rol\n    }\n  }\n}" as Operatie<WieQuery, WieQueryVariables>
