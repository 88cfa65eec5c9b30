import {
  addJaren,
  type Datum,
  datumVan,
  formatDatum,
  formatTlvNummer,
  jaarVan,
  statustekst,
  tlvSoorttekst,
} from '@thuisnabij/domain'
import type { Teksten } from '../../catalogus/teksten.ts'
import type { TlvLijst, TlvLijstregel, TlvLijstvraag } from '../../deps-tlv.ts'
import { vindKomendeDag } from '../../verstaan/daden.ts'
import type { Begrepen } from '../../verstaan/verstaan.ts'
import { enNog, toonLijst } from '../bladzijde.ts'
import { leerlingtekst } from '../meldkaarten.ts'
import { begrip, blijf, type Context, type Stap, zeg } from '../stap.ts'

const OVER_AANVRAGEN =
  /\b(?:welke|mijn|onze|m'n|alle|lijst(?:je)?(?: van)?(?: de)?|overzicht(?: van)?(?: de)?)\s+(?:[\w-]+\s){0,2}(?:tlv'?s?|aanvra\w+|aanvr)\b/
const STAND =
  /\b(?:lop\w+|loopt|open\w*|onvolledig\w*|incompleet|ontbre\w+|aflop\w*|verlop\w+|mist|missen|liggen|staan|eindig\w*|termijn)\b/
const WACHT =
  /\b(?:wie|welke (?:leerlingen|kinderen))\b.{0,20}\b(?:wacht|wachten)\b.{0,25}\b(?:plek|plaats|plaatsing)\b|\bwachtlijst\b/

/** Whether a message asks for a list of aanvragen, by its own words. Folded text. */
export const vraagtLijst = (plat: string): boolean =>
  WACHT.test(plat) || (OVER_AANVRAGEN.test(plat) && STAND.test(plat))

/** The list that was asked for, without a number or initialen; undefined when it was none. */
export function lijstGevraagd(begrepen: Begrepen, vandaag: Datum): Omit<TlvLijstvraag, 'vanaf'> | undefined {
  const { plat, scholen } = begrepen
  const school = scholen[0] ? { schoolId: scholen[0].id } : {}
  if (/\bover (?:de |hun )?termijn\b|\btermijn\b.{0,20}\b(?:voorbij|verlopen)\b/.test(plat))
    return { soort: 'over_termijn', ...school }
  if (/\b(?:wacht|wachten|wachtlijst)\b.{0,30}\b(?:plek|plaats|plaatsing)\b|\bwachtlijst\b/.test(plat))
    return { soort: 'wacht', ...school }
  if (/\b(?:loopt|lopen)\b.{0,40}\baf\b|\baflop\w+|\bverlopen\b|\beindig\w*/.test(plat))
    return { soort: 'aflopend', voor: totWanneer(begrepen, vandaag), ...school }
  if (/\b(?:onvolledig\w*|incompleet|ontbre\w+|mist|missen|niet compleet|aanvullen)\b/.test(plat))
    return { soort: 'onvolledig', ...school }
  if (/\b(?:welke|alle|mijn|onze|m'n|lopende|openstaande|hoeveel)\b.{0,20}\b(?:tlv'?s|aanvragen)\b/.test(plat))
    return { soort: 'lopend', ...school }
  return undefined
}

/** The day that was said, or the last one of the period that was. */
function totWanneer(begrepen: Begrepen, vandaag: Datum): Datum {
  const [tijd] = begrepen.tijden
  if (tijd && tijd.van < tijd.tot && tijd.tot >= vandaag) return tijd.tot
  return vindKomendeDag(begrepen, vandaag) ?? eindeSchooljaar(vandaag)
}

/** A TLV ends with a schooljaar, so this is what "lopen af" means without a day. */
function eindeSchooljaar(vandaag: Datum): Datum {
  const dit = datumVan(jaarVan(vandaag), 7, 31) ?? vandaag
  return dit >= vandaag ? dit : addJaren(dit, 1)
}

/** The aanvragen of a list, at most five at a time; "meer" shows the next. */
export async function tlvLijst(
  context: Context,
  vraag: Omit<TlvLijstvraag, 'vanaf'> & { readonly vanaf?: number },
  zekerheid: number,
): Promise<Stap> {
  const { deps } = context
  const { teksten } = deps
  const volledig = { ...vraag, vanaf: vraag.vanaf ?? 0 }
  const gevonden = await deps.tlv.lijst(volledig)
  if (gevonden.kind === 'geen_toegang')
    return blijf(context, begrip('geen_toegang', 0.95), zeg(teksten.algemeen.geenToegang))
  if (gevonden.kind === 'geen_termijn') {
    const langst = await tlvLijst(context, { ...volledig, soort: 'lopend' }, zekerheid)
    return { ...langst, antwoorden: [zeg(teksten.tlv.lijst.geenTermijn), ...langst.antwoorden] }
  }
  const { regels, totaal } = gevonden
  const getoond = volledig.vanaf + regels.length
  const begrepen = begrip('tlv_status', zekerheid)
  if (regels.length === 0 && volledig.vanaf === 0) return blijf(context, begrepen, zeg(geen(volledig, teksten)))

  const rest = totaal - getoond
  const zinnen = [kop(volledig, teksten), ...toRegels(volledig, gevonden, teksten), ...enNog(teksten, rest)]
  return toonLijst(context, regels.length > 0 ? zinnen.join('\n') : undefined, {
    als: begrepen,
    lijst: { soort: 'aanvragen', vraag: { ...volledig, vanaf: getoond } },
    rest,
  })
}

function kop({ soort, voor }: TlvLijstvraag, teksten: Teksten): string {
  switch (soort) {
    case 'lopend':
      return teksten.tlv.lijst.lopend
    case 'onvolledig':
      return teksten.tlv.lijst.onvolledig
    case 'aflopend':
      return teksten.tlv.lijst.aflopend({ dag: voor ? formatDatum(voor) : '' })
    case 'wacht':
      return teksten.tlv.lijst.wacht
    case 'over_termijn':
      return teksten.tlv.lijst.overTermijn
  }
}

function geen({ soort, voor }: TlvLijstvraag, teksten: Teksten): string {
  switch (soort) {
    case 'lopend':
      return teksten.tlv.lijst.geen.lopend
    case 'onvolledig':
      return teksten.tlv.lijst.geen.onvolledig
    case 'aflopend':
      return teksten.tlv.lijst.geen.aflopend({ dag: voor ? formatDatum(voor) : '' })
    case 'wacht':
      return teksten.tlv.lijst.geen.wacht
    case 'over_termijn':
      return teksten.tlv.lijst.geen.overTermijn
  }
}

/** One line per aanvraag: what one needs to know it by, and what the list is about. */
export const toRegels = (
  { soort }: Pick<TlvLijstvraag, 'soort'>,
  { regels }: Extract<TlvLijst, { kind: 'gevonden' }>,
  teksten: Teksten,
): readonly string[] => regels.map((regel) => toRegel(soort, regel, teksten))

function toRegel(soort: TlvLijstvraag['soort'], regel: TlvLijstregel, teksten: Teksten): string {
  const wie = leerlingtekst(teksten, regel)
  const basis = { nummer: formatTlvNummer(regel.nummer), leerling: regel.school ? `${wie}, ${regel.school}` : wie }
  const dag = formatDatum(regel.tot ?? regel.ingediendOp)
  switch (soort) {
    case 'lopend':
    case 'onvolledig':
      return teksten.tlv.lijst.regel({
        ...basis,
        status: statustekst(regel.status),
        dag: formatDatum(regel.ingediendOp),
      })
    case 'aflopend':
      return teksten.tlv.lijst.regelTot({ ...basis, soort: tlvSoorttekst(regel.soort), dag })
    case 'wacht':
      return teksten.tlv.lijst.regelWacht({ ...basis, soort: tlvSoorttekst(regel.soort), bij: regel.bij ?? '', dag })
    case 'over_termijn':
      return teksten.tlv.lijst.regelTermijn({ ...basis, status: statustekst(regel.status), dag })
  }
}
