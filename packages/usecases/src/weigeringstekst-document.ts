import {
  type DocumentIntrekkenGeweigerd,
  type DocumentLadenGeweigerd,
  formatDatum,
  MEESTE_TEKENS_TITEL,
} from '@thuisnabij/domain'
import type { Leesweigering } from '@thuisnabij/kennis'
import type { DocumentNietGevonden } from './documenten-inzien.ts'
import type { Weigeringsteksten } from './weigeringsteksten.ts'

export type DocumentWeigering =
  | Leesweigering
  | DocumentLadenGeweigerd
  | DocumentIntrekkenGeweigerd
  | DocumentNietGevonden

const SOORTEN = 'een PDF, een Word-bestand (.docx), HTML (.html), Markdown (.md) of platte tekst (.txt)'

/** Per refusal why, and what to do: Dutch, level B1. */
export const DOCUMENT_WEIGERINGEN: Weigeringsteksten<DocumentWeigering> = {
  BestandTeGroot: ({ hoogstensMegabyte }) =>
    `Dit bestand is te groot. Het mag hoogstens ${hoogstensMegabyte} MB zijn. Maak de plaatjes kleiner, of splits het document.`,
  BestandTeLang: ({ hoogstensBladzijden }) =>
    `Dit document is te lang. Het mag hoogstens ${hoogstensBladzijden} bladzijden hebben. Splits het en laad de delen apart.`,
  BestandTeZwaar: () =>
    'Dit bestand is gestopt, omdat het lezen te lang duurde of te veel geheugen vroeg. Bewaar het opnieuw als PDF en probeer het nog eens, of splits het.',
  BestandLeeg: () => 'In dit bestand staat geen tekst. Kijk of je het goede bestand koos.',
  BestandssoortOnbekend: () =>
    `Dit soort bestand kan ik niet lezen, of de inhoud past niet bij de naam. Kies ${SOORTEN}.`,
  BestandOudWord: () =>
    'Dit is een oud Word-bestand (.doc), of er zit een wachtwoord op. Open het in Word, haal het wachtwoord weg en bewaar het als .docx.',
  BestandBeveiligd: () => 'Op deze PDF zit een wachtwoord. Bewaar hem zonder wachtwoord en laad hem dan.',
  BestandAlleenBeeld: () =>
    'Deze PDF bestaat uit plaatjes, bijvoorbeeld van een scanner. Er is geen tekst om in te zoeken. Maak er eerst een PDF met tekst van (tekstherkenning, OCR).',
  BestandOnleesbaar: () =>
    'Dit bestand is beschadigd of anders opgebouwd dan het hoort. Open het, bewaar het opnieuw en probeer het nog eens.',
  BestandBevatBsn: ({ alinea, bladzijde }) =>
    `In dit document staat een getal van negen cijfers dat een BSN kan zijn, ${bladzijde === undefined ? `bij alinea ${alinea}` : `op of na bladzijde ${bladzijde}`}. Een BSN mag hier niet worden bewaard, dus er is niets geladen. Haal het getal weg en laad het document opnieuw.`,
  DocumentgegevensOnvolledig: ({ velden }) =>
    `Vul ${velden.map((veld) => VELD[veld]).join(' en ')} in, met hoogstens ${MEESTE_TEKENS_TITEL} tekens.`,
  GeldigheidOmgekeerd: ({ van, tot }) =>
    `Het document zou gelden tot en met ${formatDatum(tot)}, maar begint pas op ${formatDatum(van)}. Kijk de datums na.`,
  DocumentAlGeladen: ({ titel, versie }) =>
    `Dit bestand is al geladen, als “${titel}”, versie ${versie}. Je hoeft niets te doen.`,
  DocumentversieBestaatAl: ({ titel, versie }) =>
    `Van “${titel}” is versie ${versie} al geladen, met een andere inhoud. Geef dit bestand een andere versie, of trek de versie die er is eerst in.`,
  DocumentNietGevonden: () => 'Dit document is niet gevonden. Kijk in de lijst met documenten.',
  DocumentversieNietGevonden: () =>
    'Deze versie is er niet, of zij is al ingetrokken. Kijk in de lijst met documenten welke versies er zijn.',
  DocumentAlIngetrokken: () => 'Dit document is al ingetrokken.',
  IntrekredenDocumentOntbreekt: () => 'Schrijf op waarom je dit document intrekt.',
}

const VELD = { titel: 'een titel', versie: 'een versie' } as const
