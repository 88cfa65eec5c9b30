// Made by `pnpm --filter @thuisnabij/tab operaties` from the api’s schema.graphql and the questions beside the features.
import type { Operatie } from './vraag.ts'

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** Waarin een cijfer is uitgedrukt. */
export type Eenheid =
  /** Een aantal kinderen of aanvragen. */
  | 'aantal'
  /** Kalenderdagen. */
  | 'dagen'
  /** Procent. */
  | 'procent';

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
export const kerncijfers = "query kerncijfers {\n  monitor {\n    cijfers {\n      id\n      titel\n      definitie\n      bron\n      eenheid\n      waarde\n      teller\n      noemer\n      peil\n      onderdrukt\n      streven\n    }\n  }\n}" as Operatie<KerncijfersQuery, KerncijfersQueryVariables>
export const meldingen = "query meldingen($first: Int!) {\n  thuiszittermeldingen(filter: { status: [lopend] }, first: $first) {\n    edges {\n      node {\n        id\n        nummer\n        verzuimtype\n        verzuimSinds {\n          op\n          precisie\n        }\n        facetten {\n          norm\n          normdatum\n        }\n        leerling {\n          initialen\n          groep\n        }\n        school {\n          naam\n        }\n      }\n    }\n    pageInfo {\n      hasNextPage\n    }\n  }\n}" as Operatie<MeldingenQuery, MeldingenQueryVariables>
export const signaalOppakken = "mutation signaalOppakken($id: UUID!) {\n  signaalOppakken(id: $id) {\n    __typename\n    ... on Signaal {\n      id\n      status\n    }\n    ... on Weigering {\n      melding\n    }\n  }\n}" as Operatie<SignaalOppakkenMutation, SignaalOppakkenMutationVariables>
export const signalen = "query signalen($first: Int!) {\n  signalen(filter: { status: [open, opgepakt, overgedragen, geescaleerd] }, first: $first) {\n    edges {\n      node {\n        id\n        nummer\n        soort\n        urgentie\n        status\n        gemaaktOp\n        opgepaktDoor {\n          functie\n        }\n        school {\n          naam\n        }\n        melding: thuiszittermelding {\n          leerling {\n            initialen\n            groep\n          }\n        }\n        aanvraag: tlvAanvraag {\n          leerling {\n            initialen\n            groep\n          }\n        }\n      }\n    }\n    pageInfo {\n      hasNextPage\n    }\n  }\n}" as Operatie<SignalenQuery, SignalenQueryVariables>
export const wie = "query wie {\n  ik {\n    functie\n    rol {\n      rol\n    }\n  }\n}" as Operatie<WieQuery, WieQueryVariables>
