import {
  type AanvraagNietIndienbaar,
  type AanvultermijnLoopt,
  type Adviesgebrek,
  type AdviesWeigering,
  type AdviezenOntoereikend,
  type AfdoeningWeigering,
  type Besluitgebrek,
  type BesluitOngeldig,
  type BezwaarWeigering,
  type DeskundigenOngeschikt,
  disciplinetekst,
  formatDatum,
  type GeenGegrondBezwaar,
  type Indieningsgebrek,
  type NietsOntbreekt,
  type RedenOntbreekt,
  type StukkenOntbreken,
  type StukNietGevraagd,
  statustekst,
  tlvSoorttekst,
} from '@thuisnabij/domain'
import type { DeskundigeNietGevonden } from './deskundige-vinden.ts'
import type { AanvraagInAndereStatus, AanvraagNietGevonden } from './tlv-aanvraag-behandelen.ts'

import type { Weigeringsteksten } from './weigeringsteksten.ts'

export type TlvWeigering =
  | AanvraagNietGevonden
  | AanvraagInAndereStatus
  | AanvraagNietIndienbaar
  | NietsOntbreekt
  | StukNietGevraagd
  | StukkenOntbreken
  | RedenOntbreekt
  | AanvultermijnLoopt
  | DeskundigenOngeschikt
  | DeskundigeNietGevonden
  | AdviezenOntoereikend
  | AdviesWeigering
  | BesluitOngeldig
  | GeenGegrondBezwaar
  | BezwaarWeigering
  | AfdoeningWeigering

/** Per refusal why, and what to do: Dutch, level B1. */
export const TLV_WEIGERINGEN: Weigeringsteksten<TlvWeigering> = {
  AanvraagNietGevonden: () => 'Deze TLV-aanvraag is niet gevonden. Kijk of het nummer klopt.',
  AanvraagInAndereStatus: (weigering) =>
    `Dat kan nu niet: de aanvraag is ${statustekst(weigering.status)}. Bekijk eerst hoe de aanvraag ervoor staat.`,
  AanvraagNietIndienbaar: (weigering) =>
    `De aanvraag kan nog niet worden ingediend. ${weigering.gebreken.map(indieningsgebrektekst).join(' ')}`,
  NietsOntbreekt: () => 'Schrijf op wat er ontbreekt. Zonder ontbrekende stukken is de aanvraag volledig.',
  StukNietGevraagd: (weigering) =>
    `Hier is niet om gevraagd: ${weigering.stukken.join(', ')}. Gevraagd is: ${weigering.ontbreekt.join(', ')}.`,
  StukkenOntbreken: (weigering) =>
    `Deze stukken zijn nog nodig: ${weigering.stukken.map(({ naam }) => naam).join(', ')}.`,
  RedenOntbreekt: () => 'Schrijf op waarom.',
  AanvultermijnLoopt: (weigering) =>
    `De school mag nog aanvullen tot en met ${formatDatum(weigering.tot)}. Daarna kan dit wel.`,
  DeskundigenOngeschikt: (weigering) =>
    `Deze deskundigen kunnen niet adviseren. ${weigering.gebreken.map(adviesgebrektekst).join(' ')}`,
  DeskundigeNietGevonden: () =>
    'Deze deskundige is niet bekend. Kies een deskundige die met Thuisnabij werkt, of noem alleen de code.',
  AdviezenOntoereikend: (weigering) =>
    `Er kan nog niet worden besloten. ${weigering.gebreken.map(adviesgebrektekst).join(' ')}`,
  BesluitOngeldig: (weigering) => `Dit besluit kan zo niet. ${weigering.gebreken.map(besluitgebrektekst).join(' ')}`,
  GeenGegrondBezwaar: () =>
    'Een nieuw besluit kan pas als een bezwaar of beroep gegrond is. Leg eerst vast hoe dat is afgelopen.',
  BezwaarInToekomst: (weigering) =>
    `${formatDatum(weigering.op)} is nog niet geweest. Kies vandaag of een dag daarvoor.`,
  AfdoeningInToekomst: (weigering) =>
    `${formatDatum(weigering.op)} is nog niet geweest. Kies vandaag of een dag daarvoor.`,
  BezwaarVoorBesluit: (weigering) =>
    `Het besluit is van ${formatDatum(weigering.besluitOp)}. Kies die dag of een dag daarna.`,
  BezwaarLooptAl: (weigering) =>
    `Er loopt al een ${weigering.soort}, van ${formatDatum(weigering.ingediendOp)}. Rond dat eerst af.`,
  BeroepVoorBezwaar: () => 'Beroep kan pas als op het bezwaar is besloten.',
  GeenLopendBezwaar: (weigering) => `Er loopt geen ${weigering.soort} bij deze aanvraag.`,
  AfdoeningVoorIndiening: (weigering) =>
    `Het is ingediend op ${formatDatum(weigering.ingediendOp)}. Kies die dag of een dag daarna.`,
  AdviesNietGevraagd: (weigering) => `De ${POSITIE[weigering.positie]} deskundige is nog niet gevraagd.`,
  AdviesAlIngeleverd: (weigering) =>
    `Het advies van de ${POSITIE[weigering.positie]} deskundige is er al sinds ${formatDatum(weigering.op)} en verandert niet meer.`,
  AdviesInToekomst: (weigering) =>
    `${formatDatum(weigering.op)} is nog niet geweest. Kies vandaag of een dag daarvoor.`,
  AdviesVoorVraag: (weigering) =>
    `Het advies is gevraagd op ${formatDatum(weigering.gevraagdOp)}. Kies die dag of een dag daarna.`,
  AdviesLeeg: () => 'Vul het advies in.',
}

function indieningsgebrektekst(gebrek: Indieningsgebrek): string {
  switch (gebrek.kind) {
    case 'InstemmingOnbekend':
      return 'Vul in of de ouders instemmen: ja, nee of gedeeltelijk.'
    case 'OudersNietGehoord':
      return 'Vul in wanneer de ouders zijn gehoord.'
    case 'InstemmingMotiveringOntbreekt':
      return 'Schrijf op waarom de aanvraag toch nodig is.'
    case 'IndieningInToekomst':
    case 'OudersGehoordInToekomst':
      return `${formatDatum(gebrek.op)} is nog niet geweest. Kies vandaag of een dag daarvoor.`
    case 'IndieningInVerleden':
      return `${formatDatum(gebrek.op)} is al geweest. Dien de aanvraag vandaag in. Kwam hij eerder op papier? Vraag dan de coördinatie om hem in te voeren.`
    case 'NietSchoolVanInschrijving':
      return 'De school waar de leerling staat ingeschreven vraagt de TLV aan.'
    case 'NietDeVoorschoolseAanvrager':
      return gebrek.toegestaan.includes('ontvangende_school')
        ? 'Voor een kind dat nog niet op school zit, vraagt de ontvangende school voor speciaal (basis)onderwijs aan.'
        : 'Voor een kind dat nog niet op school zit, vraagt de voorschoolse instantie aan, via de coördinatie.'
  }
}

function adviesgebrektekst(gebrek: Adviesgebrek): string {
  switch (gebrek.kind) {
    case 'AdviesNietGevraagd':
      return `De ${POSITIE[gebrek.positie]} deskundige is nog niet gevraagd.`
    case 'AdviesNietIngeleverd':
      return `Het advies van de ${POSITIE[gebrek.positie]} deskundige is er nog niet.`
    case 'DisciplineNietToegestaan':
      return `De ${POSITIE[gebrek.positie]} deskundige moet zijn: ${gebrek.toegestaan.map(disciplinetekst).join(', ')}.`
    case 'DeskundigeBetrokken':
      return `De ${POSITIE[gebrek.positie]} deskundige is betrokken bij de school of de aanvraag. Kies iemand anders.`
    case 'DeskundigeIsIndiener':
      return `De ${POSITIE[gebrek.positie]} deskundige heeft de aanvraag zelf ingediend. Kies iemand anders.`
    case 'ZelfdeDeskundige':
      return 'Kies twee verschillende deskundigen.'
  }
}

function besluitgebrektekst(gebrek: Besluitgebrek): string {
  switch (gebrek.kind) {
    case 'BesluitMotiveringOntbreekt':
      return 'Schrijf op waarom dit besluit is genomen.'
    case 'BeslisserIsIndiener':
      return 'Je hebt deze aanvraag zelf gemaakt of ingediend. Laat iemand anders besluiten.'
    case 'BeslisserIsDeskundige':
      return 'Je hebt over deze aanvraag geadviseerd. Laat iemand anders besluiten.'
    case 'GeenMandaat':
      return `Je hebt geen mandaat om te besluiten over ${tlvSoorttekst(gebrek.soort)}.`
    case 'GeldigheidOmgekeerd':
      return `De TLV zou eindigen op ${formatDatum(gebrek.geldigTot)}, voor het begin op ${formatDatum(gebrek.geldigVan)}.`
    case 'GeldigheidVoorbij':
      return `De TLV zou al voorbij zijn: ${formatDatum(gebrek.geldigTot)}.`
    case 'GeldigheidTeLang':
      return `De TLV kan gelden tot en met uiterlijk ${formatDatum(gebrek.uiterlijk)}.`
    case 'BeslisserNamEerderBesluit':
      return 'Je hebt het eerdere besluit genomen. Laat iemand anders opnieuw besluiten.'
  }
}

const POSITIE = { 1: 'eerste', 2: 'tweede' } as const
