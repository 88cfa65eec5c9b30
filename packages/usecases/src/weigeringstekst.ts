import {
  type AfhandelenGeweigerd,
  type EscalerenGeweigerd,
  formatDatum,
  type InschrijvenWeigering,
  type OppakkenGeweigerd,
  type OverdragenGeweigerd,
  type PlaatsenWeigering,
  type PlaatsingBeeindigenWeigering,
  schoolsoorttekst,
  statustekst,
  tlvSoorttekst,
  type UitschrijvenWeigering,
  type WachtenWeigering,
} from '@thuisnabij/domain'
import type { LeerlingBijwerkenWeigering } from './leerling-bijwerken.ts'
import type { LeerlingWeigering } from './leerling-vinden.ts'
import type { PersoonsgegevensGenoemd } from './persoonsgegevens-weren.ts'
import { opsomming, PERSOONSGEGEVEN_TEKST } from './persoonsgegeventekst.ts'
import type { PlaatsingInAndereStatus, PlaatsingNietGevonden } from './plaatsing-behandelen.ts'
import type { PlaatsingLooptAl } from './plaatsing-wachten.ts'
import type { GeenToegang } from './sessie.ts'
import type { SignaalNietGevonden } from './signaal-behandelen.ts'
import type { GeenCoordinator } from './signaal-overdragen.ts'
import { DOCUMENT_WEIGERINGEN, type DocumentWeigering } from './weigeringstekst-document.ts'
import { KENNIS_WEIGERINGEN, type KennisWeigering } from './weigeringstekst-kennis.ts'
import { THUISZITTER_WEIGERINGEN, type ThuiszitterWeigering } from './weigeringstekst-thuiszitter.ts'
import { TLV_WEIGERINGEN, type TlvWeigering } from './weigeringstekst-tlv.ts'
import type { Weigeringsteksten } from './weigeringsteksten.ts'

type SignaalWeigering =
  | SignaalNietGevonden
  | GeenCoordinator
  | OppakkenGeweigerd
  | OverdragenGeweigerd
  | EscalerenGeweigerd
  | AfhandelenGeweigerd

type PlaatsingWeigering =
  | PlaatsingNietGevonden
  | PlaatsingInAndereStatus
  | PlaatsingLooptAl
  | WachtenWeigering
  | PlaatsenWeigering
  | PlaatsingBeeindigenWeigering

/** Every refusal a use case can give. */
export type Weigering =
  | GeenToegang
  | PersoonsgegevensGenoemd
  | LeerlingWeigering
  | LeerlingBijwerkenWeigering
  | InschrijvenWeigering
  | UitschrijvenWeigering
  | KennisWeigering
  | SignaalWeigering
  | PlaatsingWeigering
  | ThuiszitterWeigering
  | TlvWeigering
  | DocumentWeigering

/** Why it was refused and what to do, for the one who asked: Dutch, level B1. Says nothing about a dossier. */
export function weigeringstekst(weigering: Weigering): string {
  // The kind chose the sentence that takes this refusal; the compiler cannot follow that.
  const tekst = TEKSTEN[weigering.kind] as (weigering: Weigering) => string
  return tekst(weigering)
}

const TEKSTEN: Weigeringsteksten<Weigering> = {
  GeenToegang: () => 'Hiervoor heb je geen toegang. Vraag de coördinatie als je denkt dat dit niet klopt.',
  PersoonsgegevensGenoemd: (weigering) =>
    `In je tekst staat ${opsomming(weigering.wat.map((wat) => PERSOONSGEGEVEN_TEKST[wat]))}. Dat mag ik niet bewaren, dus er is niets vastgelegd. Noem een leerling alleen met initialen, en anderen met hun functie.`,
  GroepOngeldig: (weigering) => `Groep ${weigering.groep} bestaat niet. Kies een groep van 1 tot en met 8.`,
  GeboortejaarOngeldig: (weigering) =>
    `${weigering.geboortejaar} kan geen geboortejaar zijn van een kind op school. Kijk het na.`,
  LeerplichtmaandOngeldig: () =>
    'Die maand past niet bij het geboortejaar. Een kind moet naar school vanaf de maand na de vijfde verjaardag.',
  GemeenteNietGevonden: () => 'Deze gemeente is niet bekend. Kies een gemeente van het samenwerkingsverband.',
  AlIngeschreven: (weigering) =>
    `De leerling staat al ingeschreven, sinds ${formatDatum(weigering.sinds)}. Schrijf de leerling daar eerst uit.`,
  NietIngeschreven: () => 'Deze leerling staat nergens ingeschreven.',
  UitschrijvingVoorInschrijving: (weigering) =>
    `De inschrijving begon op ${formatDatum(weigering.ingeschrevenOp)}. Kies die dag of een dag daarna.`,
  SchoolNietGevonden: () => 'Deze school is niet bekend. Kies een school van het samenwerkingsverband.',
  LeerlingBijAndereSchool: () =>
    'Deze leerling hoort niet bij de school die je noemt. Kies de school van de leerling, of vraag de coördinatie.',
  LeerlingNietGevonden: () => 'Deze leerling is niet gevonden.',
  WelkeLeerling: () => 'Er is al een leerling met deze initialen. Kies wie je bedoelt.',
  SignaalNietGevonden: () => 'Dit signaal is niet gevonden. Kijk of het nummer klopt.',
  GeenCoordinator: () => 'Een signaal kan alleen naar een andere coördinator.',
  AlOpgepakt: (weigering) => `Dit signaal is al opgepakt, op ${formatDatum(weigering.op)}.`,
  AlAfgehandeld: (weigering) => `Dit signaal is al afgehandeld, op ${formatDatum(weigering.op)}.`,
  AlGeescaleerd: () => 'Dit signaal ligt al bij het bestuur.',
  NogNietOpgepakt: () => 'Niemand heeft dit signaal opgepakt. Pak het eerst op.',
  AlBijDezePersoon: () => 'Die coördinator heeft dit signaal al.',
  EscalatieredenOntbreekt: () => 'Schrijf op waarom het bestuur dit moet weten.',
  AfhandelingOntbreekt: () => 'Schrijf op wat er is gedaan.',
  PlaatsingNietGevonden: () => 'Deze plaatsing is niet gevonden.',
  PlaatsingInAndereStatus: (weigering) => `Dat kan nu niet: de leerling ${PLAATSING[weigering.status]}.`,
  PlaatsingLooptAl: () => 'De leerling wacht al op een plek of is al geplaatst. Beëindig die plaatsing eerst.',
  TlvNietToegekend: (weigering) =>
    `Een plaatsing kan pas na de toekenning. De aanvraag is ${statustekst(weigering.status)}.`,
  SchoolsoortPastNiet: (weigering) =>
    `Deze TLV is voor ${tlvSoorttekst(weigering.soort)}, en dit is een ${schoolsoorttekst(weigering.schoolsoort)}. Kies een school die past.`,
  AlOpDezeSchool: () =>
    'De leerling staat al op deze school ingeschreven. Kies de school waar de leerling naartoe gaat.',
  SchoolnaamOntbreekt: () => 'Schrijf op welke school het is.',
  WachtenInToekomst: (weigering) =>
    `${formatDatum(weigering.op)} is nog niet geweest. Kies vandaag of een dag daarvoor.`,
  PlaatsingInToekomst: (weigering) =>
    `${formatDatum(weigering.op)} is nog niet geweest. Kies vandaag of een dag daarvoor.`,
  EindeInToekomst: (weigering) => `${formatDatum(weigering.op)} is nog niet geweest. Kies vandaag of een dag daarvoor.`,
  WachtenVoorToekenning: (weigering) =>
    `De TLV is toegekend op ${formatDatum(weigering.toegekendOp)}. Kies die dag of een dag daarna.`,
  PlaatsingVoorWachten: (weigering) =>
    `De leerling wacht sinds ${formatDatum(weigering.wachtSinds)}. Kies die dag of een dag daarna.`,
  TlvNogNietGeldig: (weigering) =>
    `De TLV geldt vanaf ${formatDatum(weigering.geldigVan)}. Plaatsen kan vanaf die dag.`,
  TlvNietMeerGeldig: (weigering) =>
    `De TLV gold tot en met ${formatDatum(weigering.geldigTot)}. Vraag een verlenging aan.`,
  PlaatsingRedenOntbreekt: () => 'Schrijf op waarom de plaatsing eindigt.',
  EindeVoorBegin: (weigering) =>
    `De plaatsing begon op ${formatDatum(weigering.begonnenOp)}. Kies die dag of een dag daarna.`,
  ...KENNIS_WEIGERINGEN,
  ...THUISZITTER_WEIGERINGEN,
  ...TLV_WEIGERINGEN,
  ...DOCUMENT_WEIGERINGEN,
}

const PLAATSING = { wacht: 'wacht nog', geplaatst: 'is al geplaatst', beeindigd: 'is er niet meer' } as const
