import {
  type ActiviteitGeweigerd,
  type AfsluitenGeweigerd,
  type BijwerkenGeweigerd,
  formatDatum,
  type IntrekkenGeweigerd,
  type MeldenGeweigerd,
  type Meldingsnummer,
  type VerplichtMeldingveld,
  type ZichtOpPlekGeweigerd,
  type ZichtOpPlekVervallenGeweigerd,
} from '@thuisnabij/domain'
import type { MeldingNietGevonden } from './thuiszittermelding-behandelen.ts'

import type { Weigeringsteksten } from './weigeringsteksten.ts'

export type ThuiszitterWeigering =
  | MeldingNietGevonden
  | MeldenGeweigerd
  | BijwerkenGeweigerd
  | ActiviteitGeweigerd
  | AfsluitenGeweigerd
  | IntrekkenGeweigerd
  | ZichtOpPlekGeweigerd
  | ZichtOpPlekVervallenGeweigerd

/** Per refusal why, and what to do: Dutch, level B1. */
export const THUISZITTER_WEIGERINGEN: Weigeringsteksten<ThuiszitterWeigering> = {
  MeldingNietGevonden: () => 'Deze melding is niet gevonden. Kijk of het nummer klopt.',
  MeldingOnvolledig: (weigering) => `Ik mis nog: ${weigering.ontbreekt.map((veld) => VELD[veld]).join(', ')}.`,
  GeenInitialen: () => 'Noem alleen de initialen van de leerling, zoals J.V. of S. el B., en geen naam.',
  MeldingLooptAl: (weigering) =>
    `Voor deze leerling loopt al melding ${nummertekst(weigering.nummer)}. Werk die melding bij.`,
  MeldingNietLopend: (weigering) =>
    `Melding ${nummertekst(weigering.nummer)} is ${weigering.status} en verandert niet meer. Zit het kind weer thuis? Doe dan een nieuwe melding.`,
  VerzuimSindsInToekomst: (weigering) =>
    `${formatDatum(weigering.op)} is nog niet geweest. Vanaf welke dag zit het kind thuis?`,
  VerzuimSindsLangGeleden: (weigering) =>
    `${formatDatum(weigering.op)} is lang geleden. Klopt die dag? Bevestig hem dan, of geef een andere.`,
  VerzuimSindsNaMelding: (weigering) =>
    `De melding is van ${formatDatum(weigering.gemeldOp)}. Zit het kind pas later thuis? Trek de melding in en doe een nieuwe.`,
  NietsGewijzigd: () => 'Zo stond het er al. Er is niets veranderd.',
  ActiviteitInToekomst: (weigering) =>
    `${formatDatum(weigering.op)} is nog niet geweest. Kies vandaag of een dag daarvoor.`,
  AfsluitenInToekomst: (weigering) =>
    `${formatDatum(weigering.op)} is nog niet geweest. Kies vandaag of een dag daarvoor.`,
  OmschrijvingOntbreekt: () => 'Schrijf op wat er is gedaan.',
  AfsluitenVoorVerzuim: (weigering) =>
    `Het kind zit thuis sinds ${formatDatum(weigering.verzuimSinds)}. Kies een dag daarna, of trek de melding in als het niet klopt.`,
  IntrekredenOntbreekt: () => 'Schrijf op waarom je de melding intrekt.',
  ZichtOpPlekOnvolledig: (weigering) =>
    weigering.ontbreekt.includes('plek')
      ? 'Schrijf op welke plek er is.'
      : 'Schrijf op wie de plek heeft bevestigd (de functie, geen naam).',
  GeenZichtOpPlek: () => 'Er staat geen plek vast die kan vervallen.',
}

const nummertekst = ({ jaar, nummer }: Meldingsnummer): string => `${jaar}-${nummer}`

const VELD: Readonly<Record<VerplichtMeldingveld, string>> = {
  initialen: 'de initialen van de leerling',
  verzuimSinds: 'sinds wanneer het kind thuis zit',
  verzuimtype: 'wat voor verzuim het is',
}
