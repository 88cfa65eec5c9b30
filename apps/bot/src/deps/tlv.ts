import { geldendBesluit, type TlvGebeurtenis, type TlvStatus } from '@thuisnabij/domain'
import type { Deps, TlvGevonden, TlvInzage, TlvKeuze } from '@thuisnabij/gesprek'
import { type TlvDossier, tlvAanvraagVinden, tlvAanvragenVinden, type Werksessie } from '@thuisnabij/usecases'
import { kanBestaan } from './nummer.ts'

/** What a conversation may ask about TLV-aanvragen. */
export const tlvDeps = (sessie: Werksessie): Deps['tlv'] => ({
  async vindOpNummer(nummer) {
    if (!kanBestaan(nummer.jaar) || !kanBestaan(nummer.volgnummer)) return { kind: 'niet_gevonden' }
    const uitkomst = await tlvAanvraagVinden(sessie, nummer)
    if (uitkomst.ok) return { kind: 'gevonden', aanvraag: toInzage(uitkomst.value) }
    return { kind: uitkomst.error.kind === 'GeenToegang' ? 'geen_toegang' : 'niet_gevonden' }
  },
  async vindOpInitialen(wat) {
    const uitkomst = await tlvAanvragenVinden(sessie, wat)
    return uitkomst.ok ? naarAantal(uitkomst.value) : { kind: 'geen_toegang' }
  },
})

function naarAantal(dossiers: readonly TlvDossier[]): TlvGevonden {
  const [enig, ...meer] = dossiers
  if (!enig) return { kind: 'niet_gevonden' }
  return meer.length === 0
    ? { kind: 'gevonden', aanvraag: toInzage(enig) }
    : { kind: 'meerdere', keuzes: dossiers.map(toKeuze) }
}

const toKeuze = ({ aanvraag, leerling }: TlvDossier): TlvKeuze => ({
  nummer: aanvraag.nummer,
  ingediendOp: aanvraag.ingediendOp,
  ...(leerling.groep === undefined ? {} : { groep: leerling.groep }),
  ...(leerling.geboortejaar === undefined ? {} : { geboortejaar: leerling.geboortejaar }),
})

function toInzage({ aanvraag, leerling, school, plaatsing }: TlvDossier): TlvInzage {
  const besluit = geldendBesluit(aanvraag)
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
