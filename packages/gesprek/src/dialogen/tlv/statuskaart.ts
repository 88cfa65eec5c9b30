import { disciplinetekst, formatDatum, formatTlvNummer, statustekst, tlvSoorttekst } from '@thuisnabij/domain'
import type { Antwoord } from '../../antwoord.ts'
import type { Teksten } from '../../catalogus/teksten.ts'
import type { TlvInzage } from '../../deps-tlv.ts'
import type { Regel, TlvStatusKaart } from '../../kaart.ts'
import { toon } from '../stap.ts'

/** Where an aanvraag stands, with all that whoever asks may see of it. */
export function statusAntwoord(aanvraag: TlvInzage, teksten: Teksten): Antwoord {
  const kaart: TlvStatusKaart = {
    soort: 'tlvStatus',
    titel: teksten.tlv.kop({ nummer: formatTlvNummer(aanvraag.nummer), initialen: aanvraag.initialen }),
    status: teksten.tlv.stand({ status: statustekst(aanvraag.status), dag: formatDatum(aanvraag.statusSinds) }),
    stappen: stappenVan(aanvraag, teksten),
    regels: regelsVan(aanvraag, teksten),
    uitleg: watNu(aanvraag, teksten),
    knoppen: [],
  }
  return toon(kaart, teksten.samenvatting.tlvStand)
}

function regelsVan(aanvraag: TlvInzage, teksten: Teksten): readonly Regel[] {
  const { soort, groep, school, ingediendOp, ontbreekt, adviezen, besluit, plaatsing, looptAl } = aanvraag
  const regels: Regel[] = [{ label: teksten.tlv.veld.soort, waarde: tlvSoorttekst(soort) }]
  if (groep !== undefined) regels.push({ label: teksten.veld.groep, waarde: String(groep) })
  if (school !== undefined) regels.push({ label: teksten.veld.school, waarde: school })
  regels.push({ label: teksten.tlv.veld.ingediendOp, waarde: formatDatum(ingediendOp) })
  if (ontbreekt.length > 0) regels.push({ label: teksten.tlv.veld.ontbreekt, waarde: ontbreekt.join(', ') })
  for (const { discipline, ingeleverdOp } of adviezen) {
    const waarde = ingeleverdOp
      ? teksten.tlv.adviesBinnen({ dag: formatDatum(ingeleverdOp) })
      : teksten.tlv.adviesNietBinnen
    regels.push({ label: teksten.tlv.veld.advies({ discipline: disciplinetekst(discipline) }), waarde })
  }
  if (besluit)
    regels.push({
      label: teksten.tlv.veld.besluit,
      waarde: teksten.tlv.besluit[besluit.uitkomst]({ dag: formatDatum(besluit.op) }),
    })
  if (besluit?.geldigVan && besluit.geldigTot)
    regels.push({
      label: teksten.tlv.veld.geldig,
      waarde: teksten.tlv.geldig({ van: formatDatum(besluit.geldigVan), tot: formatDatum(besluit.geldigTot) }),
    })
  if (looptAl) regels.push({ label: teksten.tlv.veld.looptAl, waarde: looptijd(looptAl, teksten) })
  if (plaatsing) regels.push({ label: teksten.tlv.veld.plaatsing, waarde: plaatsingtekst(plaatsing, teksten) })
  return regels
}

function plaatsingtekst({ status, bij, sinds }: NonNullable<TlvInzage['plaatsing']>, teksten: Teksten): string {
  return teksten.tlv.plaatsing[status]({ bij, dag: formatDatum(sinds) })
}

const STAPPEN = ['ingediend', 'inBehandeling', 'bijDeskundigen', 'terBesluit', 'besluit'] as const
/** The step somebody waits at in each state; past the last one when all is done. */
const STAP_VAN: Readonly<Record<TlvInzage['status'], number>> = {
  concept: 0,
  ingediend: 0,
  onvolledig: 0,
  in_behandeling: 1,
  bij_deskundigen: 2,
  ter_besluit: 3,
  toegekend: STAPPEN.length,
  afgewezen: STAPPEN.length,
  ingetrokken: STAPPEN.length,
  buiten_behandeling: STAPPEN.length,
}

function stappenVan({ status }: TlvInzage, teksten: Teksten): TlvStatusKaart['stappen'] {
  if (status === 'ingetrokken' || status === 'buiten_behandeling') return []
  const nu = STAP_VAN[status]
  return STAPPEN.map((stap, index) => ({
    titel: teksten.tlv.stap[stap],
    stand: index < nu ? 'klaar' : index === nu ? 'nu' : 'straks',
  }))
}

/** What happens next; nothing where all is said. */
function watNu({ status }: TlvInzage, teksten: Teksten): readonly string[] {
  return status === 'toegekend' || status === 'ingetrokken' ? [] : [teksten.tlv.watNu[status]]
}

/** "44 dagen", with the days on which it waited for what was missing. */
export function looptijd(
  { bruto, netto, besluitUiterlijk }: NonNullable<TlvInzage['looptAl']>,
  teksten: Teksten,
): string {
  const gewacht = bruto > netto ? [teksten.tlv.gewacht({ dagen: bruto - netto })] : []
  const uiterlijk = besluitUiterlijk ? [teksten.tlv.uiterlijk({ dag: formatDatum(besluitUiterlijk) })] : []
  return [teksten.tlv.dagen({ dagen: bruto }), ...gewacht, ...uiterlijk].join(', ')
}

/** News for who follows an aanvraag: its number and how it stands, and nothing of the leerling. */
export const nieuwskaart = (aanvraag: TlvInzage, teksten: Teksten): TlvStatusKaart => ({
  soort: 'tlvStatus',
  titel: teksten.tlv.nieuws({ nummer: formatTlvNummer(aanvraag.nummer) }),
  status: teksten.tlv.stand({ status: statustekst(aanvraag.status), dag: formatDatum(aanvraag.statusSinds) }),
  stappen: stappenVan(aanvraag, teksten),
  regels: [],
  uitleg: [...watNu(aanvraag, teksten), teksten.tlv.nieuwsStoppen({ nummer: formatTlvNummer(aanvraag.nummer) })],
  knoppen: [],
})
