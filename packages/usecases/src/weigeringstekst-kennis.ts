import {
  formatDatum,
  type Leerlinggegeven,
  type PublicerenWeigering,
  type VersieIntrekkenWeigering,
  type VoorstelAfwijzenWeigering,
  type VraagBeantwoordenWeigering,
  type VraagStellenWeigering,
  type WoordenregelOngeldig,
} from '@thuisnabij/domain'
import type { ConceptBeginnenWeigering } from './kennisartikel-schrijven.ts'
import { opsomming, PERSOONSGEGEVEN_TEKST } from './persoonsgegeventekst.ts'
import type { GeenToegang } from './sessie.ts'
import type { Weigeringsteksten } from './weigeringsteksten.ts'
import type { WoordenregelNietGevonden } from './woordenlijst-beheren.ts'

/** How an act on articles, words or questions can be refused. */
export type KennisWeigering =
  | Exclude<ConceptBeginnenWeigering, GeenToegang>
  | PublicerenWeigering
  | VersieIntrekkenWeigering
  | VoorstelAfwijzenWeigering
  | WoordenregelOngeldig
  | WoordenregelNietGevonden
  | VraagStellenWeigering
  | VraagBeantwoordenWeigering

export const KENNIS_WEIGERINGEN: Weigeringsteksten<KennisWeigering> = {
  ArtikelNietGevonden: () => 'Dit artikel is er niet meer. Ververs de lijst.',
  VersieNietGevonden: () => 'Deze versie is er niet meer. Ververs de lijst.',
  KennisvragenNietGevonden: () => 'Deze vragen zijn al afgehandeld. Ververs de lijst.',
  CoordinatievraagNietGevonden: () => 'Deze vraag is niet gevonden, of heeft nog geen antwoord. Ververs de lijst.',
  ConceptBestaatAl: () => 'Van dit artikel is al een concept. Ga daarmee verder, of trek het eerst in.',
  ArtikelTeGroot: () => 'Dit is te veel tekst voor één artikel. Maak het korter, of maak er twee artikelen van.',
  ArtikelOverLeerling: (weigering) =>
    `In de tekst staat ${inWoorden(weigering.wat)}. Dat mag ik niet bewaren, dus er is niets opgeslagen. Schrijf het artikel zo dat het over geen leerling gaat.`,
  GeenConcept: () => 'Dit is geen concept meer. Begin een nieuw concept om iets te veranderen.',
  ConceptGewijzigd: () => 'Iemand heeft het concept intussen veranderd. Lees het opnieuw, en doe het dan nog eens.',
  EigenConcept: () => 'Jij schreef deze tekst. Vraag een andere coördinator om die te lezen en te publiceren.',
  ArtikelHeeftGebreken: (weigering) => `Publiceren kan nog niet. ${weigering.gebreken.join(' ')}`,
  VersieAlGeeindigd: (weigering) => `Deze versie geldt al niet meer, sinds ${formatDatum(weigering.op)}.`,
  GeenVoorstel: () => 'Er is geen nieuw voorstel voor dit artikel. Ververs de lijst.',
  WoordenregelOngeldig: () =>
    'Vul bij beide kanten een tot twintig woorden in, van hoogstens 60 tekens. Er is niets opgeslagen.',
  WoordenregelNietGevonden: () => 'Deze regel is er niet meer. Ververs de lijst.',
  VraagLeeg: () => 'Er staat geen vraag. Typ de vraag die je aan de coördinatie wilt stellen.',
  VraagTeLang: (weigering) => `Je vraag is te lang. Stel hem in hoogstens ${weigering.meeste} tekens.`,
  LeerlinggegevensGenoemd: (weigering) =>
    `In de tekst staat ${inWoorden(weigering.wat)}. Er is niets bewaard of verstuurd. Gaat het over een leerling? Doe dat met een melding of aanvraag. Stel anders de vraag zonder dit te noemen.`,
  VraagAlGesteld: (weigering) =>
    `Deze vraag heb je al gesteld: vraag ${weigering.nummer}. Je krijgt hier bericht zodra er een antwoord is.`,
  TeVeelVragen: (weigering) =>
    `Je hebt vandaag al ${weigering.meeste} vragen aan de coördinatie gesteld. Stel deze morgen, of bel als het niet kan wachten.`,
  AntwoordLeeg: () => 'Er staat geen antwoord. Typ het antwoord.',
  AntwoordTeLang: (weigering) => `Het antwoord is te lang. Maak het hoogstens ${weigering.meeste} tekens.`,
  AlBeantwoord: (weigering) => `Deze vraag is al beantwoord, op ${formatDatum(weigering.op)}.`,
}

const WAT: Readonly<Record<Leerlinggegeven, string>> = {
  ...PERSOONSGEGEVEN_TEKST,
  initialen: 'iets dat op initialen lijkt',
  dossiernummer: 'een nummer van een aanvraag of melding',
}
const inWoorden = (wat: readonly Leerlinggegeven[]): string => opsomming(wat.map((een) => WAT[een]))
