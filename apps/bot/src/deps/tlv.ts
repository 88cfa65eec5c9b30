import {
  besluitUiterlijk,
  doorlooptijd,
  geldendBesluit,
  isLopend,
  type TlvGebeurtenis,
  type TlvStatus,
} from '@thuisnabij/domain'
import {
  type Deps,
  PER_KEER,
  type TlvGevonden,
  type TlvInzage,
  type TlvKeuze,
  type TlvLijstregel,
} from '@thuisnabij/gesprek'
import {
  gevolgdeTlvAanvragen,
  type TlvLijstregel as Regel,
  type TlvDossier,
  tlvAanvraagOntvolgen,
  tlvAanvraagVinden,
  tlvAanvraagVolgen,
  tlvAanvragenInzien,
  tlvAanvragenVinden,
  tlvLijstInzien,
  type Werksessie,
} from '@thuisnabij/usecases'
import { kanBestaan } from './nummer.ts'

/** What a conversation may ask about TLV-aanvragen. */
export const tlvDeps = (sessie: Werksessie): Deps['tlv'] => ({
  async vindOpNummer(nummer) {
    if (!kanBestaan(nummer.jaar) || !kanBestaan(nummer.volgnummer)) return { kind: 'niet_gevonden' }
    const uitkomst = await tlvAanvraagVinden(sessie, nummer)
    if (uitkomst.ok) return { kind: 'gevonden', aanvraag: toTlvInzage(sessie, uitkomst.value) }
    return { kind: uitkomst.error.kind === 'GeenToegang' ? 'geen_toegang' : 'niet_gevonden' }
  },
  async vindOpInitialen(wat) {
    const uitkomst = await tlvAanvragenVinden(sessie, wat)
    return uitkomst.ok ? naarAantal(sessie, uitkomst.value) : { kind: 'geen_toegang' }
  },
  async laatste() {
    const uitkomst = await tlvAanvragenInzien(sessie, { status: INGEDIEND }, { first: 1 })
    if (!uitkomst.ok) return { kind: 'geen_toegang' }
    const [laatste] = uitkomst.value.rows
    if (laatste?.jaar === undefined || laatste.volgnummer === undefined) return { kind: 'niet_gevonden' }
    const gevonden = await tlvAanvraagVinden(sessie, { jaar: laatste.jaar, volgnummer: laatste.volgnummer })
    return gevonden.ok ? naarAantal(sessie, [gevonden.value]) : { kind: 'niet_gevonden' }
  },
  async lijst({ vanaf, ...vraag }) {
    const uitkomst = await tlvLijstInzien(sessie, vraag, { first: PER_KEER, vanaf })
    if (uitkomst.ok)
      return { kind: 'gevonden', regels: uitkomst.value.regels.map(toRegel), totaal: uitkomst.value.totaal }
    return { kind: uitkomst.error.kind === 'GeenToegang' ? 'geen_toegang' : 'geen_termijn' }
  },
})

/** Following an aanvraag, and no more. */
export const volgDeps = (sessie: Werksessie): Deps['volgen'] => ({
  async volg(nummer) {
    if (!kanBestaan(nummer.jaar) || !kanBestaan(nummer.volgnummer)) return { kind: 'niet_gevonden' }
    const uitkomst = await tlvAanvraagVolgen(sessie, nummer)
    if (!uitkomst.ok) return { kind: uitkomst.error.kind === 'GeenToegang' ? 'geen_toegang' : 'niet_gevonden' }
    const { aanvraag, alGevolgd } = uitkomst.value
    return { kind: 'gevolgd', nummer: aanvraag.nummer, status: aanvraag.status, alGevolgd }
  },
  async stop(nummer) {
    if (!kanBestaan(nummer.jaar) || !kanBestaan(nummer.volgnummer)) return { kind: 'niet_gevonden' }
    const uitkomst = await tlvAanvraagOntvolgen(sessie, nummer)
    if (uitkomst.ok) return { kind: 'gestopt', volgde: uitkomst.value.volgde }
    return { kind: uitkomst.error.kind === 'GeenToegang' ? 'geen_toegang' : 'niet_gevonden' }
  },
  async eigen() {
    const uitkomst = await gevolgdeTlvAanvragen(sessie)
    return uitkomst.ok ? uitkomst.value : []
  },
})

const INGEDIEND: readonly TlvStatus[] = [
  ...(['ingediend', 'onvolledig', 'in_behandeling', 'bij_deskundigen', 'ter_besluit'] as const),
  ...(['toegekend', 'afgewezen', 'ingetrokken', 'buiten_behandeling'] as const),
]

const toRegel = ({
  jaar,
  volgnummer,
  initialen,
  groep,
  schoolnaam,
  soort,
  status,
  ingediendOp,
  op,
  bij,
}: Regel): TlvLijstregel => ({
  nummer: { jaar, volgnummer },
  initialen,
  ...(groep === undefined ? {} : { groep }),
  ...(schoolnaam === undefined ? {} : { school: schoolnaam }),
  soort,
  status,
  ingediendOp,
  tot: op,
  ...(bij === undefined ? {} : { bij }),
})

function naarAantal(sessie: Werksessie, dossiers: readonly TlvDossier[]): TlvGevonden {
  const [enig, ...meer] = dossiers
  if (!enig) return { kind: 'niet_gevonden' }
  return meer.length === 0
    ? { kind: 'gevonden', aanvraag: toTlvInzage(sessie, enig) }
    : { kind: 'meerdere', keuzes: dossiers.map(toKeuze) }
}

const toKeuze = ({ aanvraag, leerling }: TlvDossier): TlvKeuze => ({
  nummer: aanvraag.nummer,
  ingediendOp: aanvraag.ingediendOp,
  ...(leerling.groep === undefined ? {} : { groep: leerling.groep }),
  ...(leerling.geboortejaar === undefined ? {} : { geboortejaar: leerling.geboortejaar }),
})

/** An aanvraag as a conversation shows it. */
export function toTlvInzage(
  { vandaag, instellingen }: Pick<Werksessie, 'vandaag' | 'instellingen'>,
  { aanvraag, leerling, school, plaatsing }: TlvDossier,
): TlvInzage {
  const besluit = geldendBesluit(aanvraag)
  const duur = doorlooptijd(aanvraag.gebeurtenissen, vandaag)
  const uiterlijk = besluitUiterlijk(aanvraag.gebeurtenissen, instellingen.tlv, vandaag)
  return {
    nummer: aanvraag.nummer,
    initialen: leerling.initialen,
    ...(leerling.groep === undefined ? {} : { groep: leerling.groep }),
    ...(school ? { school: school.naam } : {}),
    soort: aanvraag.soort,
    status: aanvraag.status,
    ingediendOp: aanvraag.ingediendOp,
    statusSinds: statusSinds(aanvraag),
    ontbreekt: aanvraag.status === 'onvolledig' ? aanvraag.ontbreekt : [],
    adviezen: aanvraag.adviezen.map(({ discipline, ingeleverdOp }) => ({
      discipline,
      ...(ingeleverdOp === undefined ? {} : { ingeleverdOp }),
    })),
    ...(besluit ? { besluit: toBesluit(besluit) } : {}),
    ...(duur && isLopend(aanvraag.status)
      ? {
          looptAl: {
            bruto: duur.bruto,
            netto: duur.netto,
            ...(uiterlijk === undefined ? {} : { besluitUiterlijk: uiterlijk }),
          },
        }
      : {}),
    ...(plaatsing ? { plaatsing: toPlaatsing(plaatsing) } : {}),
  }
}

const toBesluit = (besluit: NonNullable<ReturnType<typeof geldendBesluit>>): NonNullable<TlvInzage['besluit']> =>
  besluit.uitkomst === 'toegekend'
    ? { op: besluit.op, uitkomst: besluit.uitkomst, geldigVan: besluit.geldigVan, geldigTot: besluit.geldigTot }
    : { op: besluit.op, uitkomst: besluit.uitkomst }

function toPlaatsing({ plaatsing, bij }: NonNullable<TlvDossier['plaatsing']>): NonNullable<TlvInzage['plaatsing']> {
  switch (plaatsing.status) {
    case 'wacht':
      return { status: plaatsing.status, bij, sinds: plaatsing.wachtSinds }
    case 'geplaatst':
      return { status: plaatsing.status, bij, sinds: plaatsing.geplaatstOp }
    case 'beeindigd':
      return { status: plaatsing.status, bij, sinds: plaatsing.beeindigdOp }
  }
}

/** The day of the last event that brought it into this status; what happened beside it, such as a bezwaar, does not count. */
function statusSinds({ status, gebeurtenissen, ingediendOp }: TlvDossier['aanvraag']) {
  const brengtHier = GEBEURTENISSEN[status]
  return gebeurtenissen.findLast(({ soort }) => brengtHier.includes(soort))?.op ?? ingediendOp
}

const GEBEURTENISSEN: Readonly<Record<Exclude<TlvStatus, 'concept'>, readonly TlvGebeurtenis['soort'][]>> = {
  ingediend: ['ingediend', 'aangevuld'],
  onvolledig: ['onvolledig'],
  in_behandeling: ['in_behandeling'],
  bij_deskundigen: ['advies_gevraagd'],
  ter_besluit: ['ter_besluit'],
  toegekend: ['toegekend', 'herzien'],
  afgewezen: ['afgewezen', 'herzien'],
  ingetrokken: ['ingetrokken'],
  buiten_behandeling: ['buiten_behandeling'],
}
