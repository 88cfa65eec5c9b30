import type { Instellingen, Thuiszitterdefinitie } from '../instellingen/instellingen.ts'
import type { Datum } from '../kalender/datum.ts'
import { definitieOp } from '../thuiszitter/facetten.ts'

export type KerncijferId =
  | 'thuiszitters'
  | 'thuiszitters_langer_dan_3_maanden'
  | 'tlv_toegekend'
  | 'tlv_afgewezen'
  | 'tlv_lopend'
  | 'doorlooptijd'
  | 'deelname_sbo'
  | 'deelname_so'
  | 'deelname_totaal'

/** `aantal` is a number of leerlingen or aanvragen, `procent` a share, `dagen` calendar days. */
export type Eenheid = 'aantal' | 'procent' | 'dagen'

/** What a figure is, in words for people. */
export type Kerncijferdefinitie = {
  readonly titel: string
  readonly definitie: string
  readonly bron: string
  readonly eenheid: Eenheid
}

/** What each figure is on this peildatum: the definition of thuiszitter is the one that held then. */
export function kerncijferdefinities(
  instellingen: Pick<Instellingen, 'thuiszitter' | 'monitor'>,
  peildatum: Datum,
): Readonly<Record<KerncijferId, Kerncijferdefinitie>> {
  const definitie = definitieOp(instellingen.thuiszitter, peildatum)
  return {
    thuiszitters: {
      titel: 'Thuiszitters',
      definitie: thuiszittertekst(definitie),
      bron: `${MONITOR}; definitie: ${definitie.bron}`,
      eenheid: 'aantal',
    },
    thuiszitters_langer_dan_3_maanden: {
      titel: 'Thuiszitters langer dan 3 maanden',
      definitie: `Thuiszitters die op de peildatum langer dan 3 kalendermaanden thuis zijn, geteld vanaf de eerste dag thuis${
        definitie.telling === 'zonder_vakanties' ? ', zonder schoolvakanties' : ''
      }.`,
      bron: `${MONITOR}; Thuiszitterspact (${PLAN} §6.4)`,
      eenheid: 'aantal',
    },
    tlv_toegekend: {
      titel: "TLV's toegekend",
      definitie: `TLV-aanvragen die dit schooljaar zijn toegekend, tot en met de peildatum. ${HERZIEN}`,
      bron: MONITOR,
      eenheid: 'aantal',
    },
    tlv_afgewezen: {
      titel: "TLV's afgewezen",
      definitie: `TLV-aanvragen die dit schooljaar zijn afgewezen, tot en met de peildatum. ${HERZIEN}`,
      bron: MONITOR,
      eenheid: 'aantal',
    },
    tlv_lopend: {
      titel: 'TLV-aanvragen die nog lopen',
      definitie: 'Ingediende TLV-aanvragen die op de peildatum nog geen besluit hebben en niet zijn gestopt.',
      bron: MONITOR,
      eenheid: 'aantal',
    },
    doorlooptijd: {
      titel: 'Gemiddelde doorlooptijd van een TLV-aanvraag',
      definitie:
        'Kalenderdagen van indienen tot het eerste besluit, gemiddeld over de aanvragen die in dit kwartaal een besluit kregen. De tijd dat een aanvraag onvolledig was, telt mee. Het plan noemt geen norm voor de doorlooptijd.',
      bron: MONITOR,
      eenheid: 'dagen',
    },
    deelname_sbo: {
      titel: 'Deelname speciaal basisonderwijs (sbo)',
      definitie: `Leerlingen op de sbo-scholen in deze regio, gedeeld door alle leerlingen op basisscholen en sbo-scholen. ${TELDATUM}`,
      bron: DEELNAME,
      eenheid: 'procent',
    },
    deelname_so: {
      titel: 'Deelname speciaal onderwijs (so)',
      definitie: `Leerlingen op de so-scholen in deze regio, gedeeld door alle leerlingen op basisscholen en sbo-scholen. Kinderen uit deze regio op een so-school elders zitten er niet in. ${TELDATUM}`,
      bron: DEELNAME,
      eenheid: 'procent',
    },
    deelname_totaal: {
      titel: 'Deelname sbo en so samen',
      definitie: `Leerlingen op de sbo- en so-scholen in deze regio, gedeeld door alle leerlingen op basisscholen en sbo-scholen. Het streven is ten hoogste ${procent(
        instellingen.monitor.streefpercentage.waarde,
      )}; dat is geen norm. ${TELDATUM}`,
      bron: `${DEELNAME}; streven: ${instellingen.monitor.streefpercentage.bron}`,
      eenheid: 'procent',
    },
  }
}

const PLAN = 'Ondersteuningsplan 2022-2024'
const MONITOR = `${PLAN} §7.3`
const DEELNAME = `${MONITOR}; formule: Vensters, deelnamepercentage`
const TELDATUM = 'Geteld op 1 februari.'
const HERZIEN =
  'Wordt een besluit na bezwaar omgedraaid, dan telt het nieuwe besluit ook mee, in de maand waarin het is genomen.'

const procent = (waarde: number): string => `${String(waarde).replace('.', ',')} procent`

function thuiszittertekst({
  vanafWeken,
  telling,
  geoorloofdTeltMee,
  gedeeltelijkTeltMee,
}: Thuiszitterdefinitie): string {
  const telt = `Leerplichtige kinderen die op de peildatum ${vanafWeken} weken of langer thuis zijn (${
    telling === 'kalenderdagen' ? 'vakanties tellen mee' : 'vakanties tellen niet mee'
  }).`
  const ziek = geoorloofdTeltMee
    ? 'Ook zieke en geschorste kinderen tellen mee.'
    : 'Zieke en geschorste kinderen tellen niet mee.'
  const deels = gedeeltelijkTeltMee
    ? 'Kinderen die nog voor een deel naar school gaan, tellen mee.'
    : 'Kinderen die nog voor een deel naar school gaan, tellen niet mee.'
  return `${telt} ${ziek} ${deels} Kinderen met een vrijstelling van de leerplicht tellen niet mee.`
}
