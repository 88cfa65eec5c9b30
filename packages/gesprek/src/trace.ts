import type { Begrip } from './antwoord.ts'
import type { Toestand } from './toestand.ts'
import { gevraagdeMetrics } from './verstaan/gevraagde-cijfers.ts'
import type { Intent } from './verstaan/intent.ts'
import { metRestreden } from './verstaan/restreden.ts'
import { AANGEMELD } from './verstaan/sinds.ts'
import type { Frequentie } from './verstaan/tijd/frequentie.ts'
import { zonderLeeg } from './verstaan/uitsplitsing.ts'
import type { Begrepen } from './verstaan/verstaan.ts'

export type Slots = Readonly<Record<string, unknown>>

/** What was told of a leerling at home, in the words of the trace. */
export function meldslots(begrepen: Begrepen): Slots {
  const { leerlingen, groep, leeftijd, kaalGetal, sinds, verzuimtype, aanwezigheid, reden, betrokkenen } = begrepen
  const [enige, ...meer] = leerlingen
  const eenGroep = groep ?? (kaalGetal !== undefined && kaalGetal <= 8 ? kaalGetal : undefined)
  const inUren = aanwezigheid !== undefined && IS_HOEVEEL.test(aanwezigheid)
  return zonderLeeg({
    ...(meer.length > 0 ? { leerlingen } : { initialen: enige?.initialen, groep: eenGroep }),
    leeftijd,
    school: begrepen.scholen[0]?.naam,
    verzuim_sinds: sinds?.soort === 'dag' ? sinds.sinds.op : undefined,
    verzuim_sinds_ongeveer: sinds?.soort === 'ongeveer' ? sinds.sinds.tekst : undefined,
    verzuim_sinds_tekst: sinds?.soort === 'vakantie' ? sinds.sinds.tekst : undefined,
    duur_weken: sinds?.weken,
    verzuim_type: verzuimtype ?? (aanwezigheid === undefined ? undefined : 'gedeeltelijk'),
    omvang: inUren ? zonderAlleen(aanwezigheid) : begrepen.volledig && !aanwezigheid ? 'volledig' : undefined,
    aangemeld_op: aangemeldOp(begrepen),
    aanwezig: inUren ? undefined : aanwezigheid,
    reden,
    leerplicht_gemeld: begrepen.leerplichtGemeld,
    jeugdarts_betrokken: begrepen.jeugdartsBetrokken,
    tlv_lopend: begrepen.tlvLopend,
    betrokkenen: betrokkenen.length > 0 ? betrokkenen : undefined,
    veiligheid: begrepen.gevaar ? true : begrepen.veilig ? false : undefined,
  })
}

/** A quantity, not which days or moments. */
const IS_HOEVEEL = /\d|\b(?:een|twee|drie|vier|vijf|zes|halve|half|anderhalve|paar|helft|om de dag|om en om|tot)\b/

const zonderAlleen = (tekst: string): string => tekst.replace(/^(?:(?:alleen|enkel|nog|maar|slechts)\s+)+/i, '')

/** In a melding that runs, attending a part tells nothing of the kind of verzuim. */
const uitdrukkelijkType = ({ verzuimtype, plat }: Begrepen): string | undefined =>
  verzuimtype === 'gedeeltelijk' && !/\b(?:gedeeltelijk|deels|voor een deel)\b/.test(plat) ? undefined : verzuimtype

/** The day a child was enrolled with a school: "aangemeld op 2 oktober", "is 1 nov bij ons aangemeld". */
const aangemeldOp = ({ tijden, plat }: Begrepen): string | undefined =>
  tijden.find(
    ({ precisie, plaats }) =>
      precisie === 'dag' &&
      (/\baangemeld(?: (?:bij ons|hier))?(?: op| per| sinds)?\s*$/.test(plat.slice(0, plaats.van)) ||
        AANGEMELD.test(plat.slice(plaats.tot))),
  )?.begin

/**
 * What changed in a melding that runs. A day with an outcome, or with what the child attends now, is that of the change, not the first
 * day at home.
 */
function bijwerkslots(begrepen: Begrepen): Slots {
  const { voorziening, volledig, sinds, scholen, aanwezigheid } = begrepen
  // Who comes again for a part is still at home for the rest.
  const uitkomst = begrepen.uitkomst === 'terug_op_school' && aanwezigheid ? undefined : begrepen.uitkomst
  const dag =
    uitkomst || aanwezigheid || !sinds?.nadrukkelijk
      ? {
          verzuim_sinds: undefined,
          verzuim_sinds_ongeveer: undefined,
          verzuim_sinds_tekst: undefined,
          duur_weken: undefined,
        }
      : {}
  return zonderLeeg({
    ...meldslots(begrepen),
    ...dag,
    verzuim_type: uitdrukkelijkType(begrepen),
    reden: uitkomst ? undefined : begrepen.reden,
    ...(volledig && uitkomst === 'terug_op_school' && { omvang: 'volledig' }),
    uitkomst,
    voorziening: uitkomst ? voorziening : undefined,
    school: scholen[0]?.naam,
  })
}

/** Which TLV-aanvraag was meant, in the words of the trace. */
function nummerslots({ tlvNummers, leerlingen, groep, scholen }: Begrepen): Slots {
  const [eerste] = tlvNummers
  return zonderLeeg({
    tlv_jaar: eerste?.jaarGenoemd ? eerste.nummer.jaar : undefined,
    tlv_volgnummer: eerste?.nummer.volgnummer,
    initialen: leerlingen[0]?.initialen,
    groep,
    school: scholen[0]?.naam,
  })
}

function tlvslots(begrepen: Begrepen): Slots {
  const { tlvNummers, leerlingen, verzoek, uitsplitsing, tijden } = begrepen
  const eenEnkele = tlvNummers.length > 0 || leerlingen.length > 0
  const dag = dagVanAanvraag(begrepen)
  const overEen = eenEnkele || dag !== undefined || verzoek.scope === 'laatste'
  const jaar = tijden.find(
    ({ precisie }) =>
      precisie === 'schooljaar' ||
      precisie === 'jaar' ||
      (verzoek.scope === 'aflopend' && (precisie === 'kwartaal' || precisie === 'maand')),
  )
  return zonderLeeg({
    ...nummerslots(begrepen),
    ...plaatsslots(begrepen),
    ...(eenEnkele || (dag && verzoek.scope !== 'aflopend')
      ? {}
      : { scope: verzoek.scope, status: verzoek.status, soort: overEen ? undefined : uitsplitsing.soort }),
    vraag: overEen ? verzoek.vraag : undefined,
    ingediend_op: verzoek.scope === 'aflopend' ? undefined : dag?.begin,
    periode: eenEnkele ? undefined : jaar?.tekst,
  })
}

/** "die van 2 oktober": the day is that of the aanvraag. */
const VAN_DAG = /\b(?:van|v|vd|op|dd|d\.d\.|ingediend|aangevraagd|ingestuurd|verstuurd|sinds)\s*(?:\w+\s)?$/

const dagVanAanvraag = ({ tijden, plat }: Begrepen) =>
  tijden.find(
    ({ precisie, plaats }) =>
      precisie === 'dag' &&
      (VAN_DAG.test(plat.slice(0, plaats.van)) ||
        /^[^.?!,]{0,30}\b(?:ingediend|ingestuurd|opgestuurd|aangevraagd|gestuurd)\b/.test(plat.slice(plaats.tot))),
  )

function plaatsslots({ besturen }: Begrepen): Slots {
  return besturen.length > 1 ? { besturen } : zonderLeeg({ bestuur: besturen[0] })
}

function periodeslots({ tijden, plat }: Begrepen): Slots {
  const periodes = tijden
    .filter(({ plaats }) => !/^van(?:ochtend|morgen|middag|avond)/.test(plat.slice(plaats.van)))
    .filter(({ precisie, tekst }) => precisie !== 'duur' || /afgelopen|laatste/.test(tekst))
    .map(({ tekst, plaats }) => WEEKDAG.exec(plat.slice(plaats.van, plaats.tot))?.[0] ?? tekst)
  return periodes.length > 1 ? { periode: periodes } : zonderLeeg({ periode: periodes[0] })
}

/** A weekday is given as it was said. */
const WEEKDAG = /^(?:maan|dins|woens|donder|vrij)dag$/

function cijferslots(begrepen: Begrepen): Slots {
  const { uitsplitsing, verzoek } = begrepen
  const metrics = gevraagdeMetrics(begrepen)
  return zonderLeeg({
    metric:
      metrics.length > 1
        ? metrics
        : verzoek.vraag === 'peildatum' && metrics[0] === 'overzicht'
          ? undefined
          : metrics[0],
    ...uitsplitsing,
    ...plaatsslots(begrepen),
    school: begrepen.scholen[0]?.naam,
    ...periodeslots(begrepen),
    vraag: verzoek.vraag === 'peildatum' ? verzoek.vraag : undefined,
  })
}

const persoonlijk = ({ leerlingen, groep }: Begrepen): Slots =>
  zonderLeeg({ initialen: leerlingen[0]?.initialen, groep })

/** Twice a year is every half year. */
function zoVaak({ keer, per, elke }: Frequentie): string {
  if (per === 'jaar' && keer === 2) return 'halfjaar'
  if (per === 'jaar' && keer === 4) return 'kwartaal'
  return elke > 1 ? `${elke} ${per}` : per
}

/** Which slots an intent has; one that is absent has none. */
const SLOTS: Readonly<Partial<Record<Intent, (begrepen: Begrepen, toestand: Toestand) => Slots>>> = {
  tlv_status: tlvslots,
  tlv_volgen: (begrepen) => {
    const { scope } = begrepen.verzoek
    const nummer = nummerslots(begrepen)
    const { tlv_volgnummer, initialen } = nummer
    const dag = dagVanAanvraag(begrepen)
    return zonderLeeg({
      ...nummer,
      ingediend_op: dag?.begin,
      scope: tlv_volgnummer || initialen || dag ? undefined : scope,
    })
  },
  thuiszitter_melden: (begrepen, { dialoog }) => meldslots(dialoog ? begrepen : metRestreden(begrepen)),
  thuiszitter_corrigeren: meldslots,
  thuiszitter_bijwerken: bijwerkslots,
  thuiszitter_annuleren: (_, { dialoog }) => (dialoog === undefined ? { scope: 'laatste_ingediend' } : {}),
  thuiszitter_status: (begrepen) =>
    zonderLeeg({
      ...persoonlijk(begrepen),
      school: begrepen.scholen[0]?.naam,
      omvang:
        begrepen.aanwezigheid && IS_HOEVEEL.test(begrepen.aanwezigheid)
          ? zonderAlleen(begrepen.aanwezigheid)
          : undefined,
      verzuim_type: uitdrukkelijkType(begrepen),
      scope: begrepen.leerlingen.length > 0 ? undefined : begrepen.verzoek.scope,
      ...periodeslots(begrepen),
    }),
  signaal_afhandelen: ({ signaalnummer, verzoek, uitkomst, voorziening, leerlingen, scholen }) =>
    zonderLeeg({
      signaal_id: signaalnummer,
      actie: verzoek.actie,
      doel: verzoek.actie === 'escaleren' ? verzoek.doel : undefined,
      uitkomst: verzoek.actie === 'afsluiten' ? uitkomst : undefined,
      voorziening: verzoek.actie === 'afsluiten' ? voorziening : undefined,
      initialen: leerlingen[0]?.initialen,
      school: verzoek.actie === 'afsluiten' ? scholen[0]?.naam : undefined,
    }),
  werklijst: (begrepen) => {
    const { actie, doelgroep, filter, export: bestand } = begrepen.verzoek
    const herinnert = actie === 'herinnering'
    return zonderLeeg({
      filter,
      actie: herinnert ? actie : undefined,
      doelgroep: herinnert ? doelgroep : undefined,
      export: bestand,
      school: herinnert ? begrepen.scholen[0]?.naam : undefined,
      ...plaatsslots(begrepen),
      ...periodeslots(begrepen),
    })
  },
  monitor_vraag: cijferslots,
  monitor_volgen: (begrepen) => {
    const { frequenties, uitsplitsing, verzoek } = begrepen
    // "de cijfers" names none.
    const metrics = gevraagdeMetrics(begrepen).filter(
      (metric) => metric !== 'overzicht' || /\b(?:kern|alle\b|dashboard|overzicht|monitor$)/.test(begrepen.plat),
    )
    // "niet meer elke week, een keer per maand"
    const vaak = /\b(?:niet|te veel)\b/.test(begrepen.plat) ? frequenties.at(-1) : frequenties[0]
    return zonderLeeg({
      metric: metrics.length > 1 ? metrics : metrics[0],
      soort: uitsplitsing.soort,
      groepering: uitsplitsing.groepering,
      doelgroep: uitsplitsing.doelgroep,
      ...plaatsslots(begrepen),
      frequentie: vaak && zoVaak(vaak),
      sla: uitsplitsing.sla,
      kanaal: verzoek.kanaal,
      drempel: verzoek.drempel,
    })
  },
  geen_toegang: (begrepen) => ({ ...nummerslots(begrepen), ...plaatsslots(begrepen) }),
  doorverbinden: nummerslots,
  privacy_waarschuwing: ({ persoonsgegevens }) => ({ bevat: persoonsgegevens }),
}

/**
 * The slots of a message in the words of the trace, by what it wants and where the conversation stood. What only the dialog knows
 * (`onderwerp`) is in `begrip` already; of a message that asks two things (`tweede_intent`) all are.
 */
export function metSlots(begrip: Begrip, begrepen: Begrepen, toestand: Toestand): Begrip {
  if ('tweede_intent' in begrip.slots) return begrip
  return { ...begrip, slots: { ...SLOTS[begrip.intent as Intent]?.(begrepen, toestand), ...begrip.slots } }
}
