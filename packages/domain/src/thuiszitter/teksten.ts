import { formatDatum } from '../kalender/notatie.ts'
import type { Activiteit, Meldinggegevens, Meldingsuitkomst, VerzuimSinds, Verzuimtype } from './melding.ts'

/** What the verzuim is, as people say it: "J.V. is …". */
export const VERZUIMTYPE_TEKST: Readonly<Record<Verzuimtype, string>> = {
  ongeoorloofd: 'ongeoorloofd afwezig',
  geoorloofd_ziek: 'ziek gemeld',
  ziekgemeld_twijfel: 'ziek gemeld, met twijfel',
  gedeeltelijk: 'voor een deel op school',
  gedeeltelijk_ongeoorloofd: 'voor een deel op school, de rest ongeoorloofd afwezig',
  geschorst: 'geschorst',
  niet_ingeschreven: 'niet ingeschreven op een school',
  vrijstelling: 'vrijgesteld van de leerplicht',
}

export const MELDINGSUITKOMST_TEKST: Readonly<Record<Meldingsuitkomst, string>> = {
  terug_op_school: 'terug op school',
  onderwijszorgarrangement: 'naar een plek met onderwijs en zorg samen',
  andere_school: 'naar een andere basisschool',
  sbo_of_so: 'naar het speciaal (basis)onderwijs',
  ontheffing: 'vrijgesteld van de leerplicht',
  naar_vo: 'naar het voortgezet onderwijs',
  verhuisd: 'verhuisd uit de regio',
  anders: 'anders',
}

export const ACTIVITEIT_TEKST: Readonly<Record<Activiteit['soort'], string>> = {
  gesprek_ouders: 'gesprek met de ouders',
  overleg: 'overleg',
  leerplicht: 'contact met leerplicht',
  jeugdarts: 'contact met de jeugdarts',
  jeugdteam: 'contact met het jeugdteam',
  thuiszittertafel: 'besproken aan de thuiszittertafel',
  doorzettingsverzoek: 'doorzettingsverzoek',
  afstandsonderwijs: 'onderwijs op afstand',
  anders: 'anders',
}

/** Names of what a melder tells, as a label beside a value. In the order in which one reads them. */
export const MELDINGVELD_TEKST: Readonly<Record<keyof Meldinggegevens, string>> = {
  verzuimSinds: 'Eerste dag thuis',
  verzuimtype: 'Soort verzuim',
  aanwezigheid: 'Nog wel op school',
  reden: 'Reden',
  oudersGeinformeerd: 'Ouders weten van de melding',
  leerplichtGemeld: 'Gemeld bij leerplicht',
  jeugdartsBetrokken: 'Jeugdarts betrokken',
  betrokkenen: 'Betrokkenen',
  tlvLopend: 'TLV-aanvraag loopt',
  gewenstVervolg: 'Gewenst vervolg',
  veiligheid: 'Zorgen over veiligheid',
}

/** "4 september 2023", or "ongeveer 31 oktober 2023 (eind oktober)" when no one day was meant. */
export function verzuimSindsTekst({ op, precisie, tekst }: VerzuimSinds): string {
  if (precisie === 'dag') return formatDatum(op)
  return tekst === undefined ? `ongeveer ${formatDatum(op)}` : `ongeveer ${formatDatum(op)} (${tekst})`
}

/** What a melding says of one thing, in words; "onbekend" when nobody said. */
export function meldingveldWaarde(gegevens: Meldinggegevens, veld: keyof Meldinggegevens): string {
  switch (veld) {
    case 'verzuimSinds':
      return verzuimSindsTekst(gegevens.verzuimSinds)
    case 'verzuimtype':
      return VERZUIMTYPE_TEKST[gegevens.verzuimtype]
    case 'betrokkenen':
      return gegevens.betrokkenen.length === 0 ? 'niemand genoemd' : gegevens.betrokkenen.join(', ')
    case 'aanwezigheid':
    case 'reden':
    case 'gewenstVervolg':
      return gegevens[veld] ?? 'onbekend'
    case 'oudersGeinformeerd':
    case 'leerplichtGemeld':
    case 'jeugdartsBetrokken':
    case 'tlvLopend':
    case 'veiligheid':
      return janee(gegevens[veld])
  }
}

function janee(waarde: boolean | undefined): string {
  if (waarde === undefined) return 'onbekend'
  return waarde ? 'ja' : 'nee'
}
