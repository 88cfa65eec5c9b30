import type { Begrip } from './antwoord.ts'
import type { Toestand } from './toestand.ts'
import type { Intent } from './verstaan/intent.ts'
import type { Tijd } from './verstaan/tijd/tijd.ts'
import { zonderLeeg } from './verstaan/uitsplitsing.ts'
import type { Begrepen } from './verstaan/verstaan.ts'

export type Slots = Readonly<Record<string, unknown>>

/** What was told of a leerling at home, in the words of the trace. */
export function meldslots(begrepen: Begrepen): Slots {
  const { leerlingen, groep, leeftijd, kaalGetal, sinds, verzuimtype, aanwezigheid, reden, betrokkenen } = begrepen
  const [enige, ...meer] = leerlingen
  const eenGroep = groep ?? (kaalGetal !== undefined && kaalGetal <= 8 ? kaalGetal : undefined)
  const inUren = aanwezigheid !== undefined && /\d|\b(?:een|twee|drie|vier|vijf)\b/.test(aanwezigheid)
  return zonderLeeg({
    ...(meer.length > 0 ? { leerlingen } : { initialen: enige?.initialen, groep: eenGroep }),
    leeftijd,
    school: begrepen.scholen[0]?.naam,
    verzuim_sinds: sinds?.soort === 'dag' ? sinds.sinds.op : undefined,
    verzuim_sinds_ongeveer: sinds?.soort === 'ongeveer' ? sinds.sinds.tekst : undefined,
    verzuim_sinds_tekst: sinds?.soort === 'vakantie' ? sinds.sinds.tekst : undefined,
    duur_weken: sinds?.weken,
    verzuim_type: verzuimtype ?? (aanwezigheid === undefined ? undefined : 'gedeeltelijk'),
    omvang: inUren ? zonderAlleen(aanwezigheid) : undefined,
    aanwezig: inUren ? undefined : aanwezigheid,
    reden,
    leerplicht_gemeld: begrepen.leerplichtGemeld,
    jeugdarts_betrokken: begrepen.jeugdartsBetrokken,
    tlv_lopend: begrepen.tlvLopend,
    betrokkenen: betrokkenen.length > 0 ? betrokkenen : undefined,
    veiligheid: begrepen.gevaar ? true : begrepen.veilig ? false : undefined,
  })
}

const zonderAlleen = (tekst: string): string => tekst.replace(/^(?:alleen|enkel|nog maar|maar|slechts|nog)\s+/i, '')

/** What changed in a melding that runs. A day with an outcome is that of the outcome, not the first day at home. */
function bijwerkslots(begrepen: Begrepen): Slots {
  const { uitkomst, voorziening, volledig, sinds, verzuimtype, scholen } = begrepen
  const dag =
    uitkomst || !sinds?.nadrukkelijk
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
    verzuim_type: verzuimtype,
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
  const dag = tijden.find(({ precisie }) => precisie === 'dag')
  const jaar = tijden.find(({ precisie }) => precisie === 'schooljaar' || precisie === 'jaar')
  return zonderLeeg({
    ...nummerslots(begrepen),
    ...(eenEnkele || (dag && verzoek.scope !== 'aflopend')
      ? {}
      : { scope: verzoek.scope, status: verzoek.status, soort: uitsplitsing.soort }),
    vraag: eenEnkele && verzoek.vraag !== 'peildatum' ? verzoek.vraag : undefined,
    ingediend_op: verzoek.scope === 'aflopend' ? undefined : dag?.begin,
    periode: eenEnkele ? undefined : jaar && periodetekst(jaar),
  })
}

function plaatsslots({ besturen }: Begrepen): Slots {
  return besturen.length > 1 ? { besturen } : zonderLeeg({ bestuur: besturen[0] })
}

/** A period as said, with what it comes down to: "vorig kwartaal (2023-Q3)". */
const periodetekst = ({ tekst }: Tijd): string => tekst

function periodeslots({ tijden }: Begrepen): Slots {
  const periodes = tijden
    .filter(({ precisie, tekst }) => precisie !== 'duur' || /afgelopen|laatste/.test(tekst))
    .map(periodetekst)
  return periodes.length > 1 ? { periode: periodes } : zonderLeeg({ periode: periodes[0] })
}

function cijferslots(begrepen: Begrepen): Slots {
  const { metrics, uitsplitsing, verzoek } = begrepen
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

/** Which slots an intent has; one that is absent has none. */
const SLOTS: Readonly<Partial<Record<Intent, (begrepen: Begrepen, toestand: Toestand) => Slots>>> = {
  tlv_status: tlvslots,
  tlv_volgen: (begrepen) => {
    const { scope } = begrepen.verzoek
    const nummer = nummerslots(begrepen)
    return zonderLeeg({ ...nummer, scope: Object.keys(nummer).length > 0 ? undefined : scope })
  },
  thuiszitter_melden: meldslots,
  thuiszitter_corrigeren: meldslots,
  thuiszitter_bijwerken: bijwerkslots,
  thuiszitter_annuleren: (_, { dialoog }) => (dialoog === undefined ? { scope: 'laatste_ingediend' } : {}),
  thuiszitter_status: (begrepen) =>
    zonderLeeg({
      ...persoonlijk(begrepen),
      scope: begrepen.leerlingen.length > 0 ? undefined : statusscope(begrepen),
      ...periodeslots(begrepen),
    }),
  signaal_afhandelen: ({ signaalnummer, verzoek, uitkomst }) =>
    zonderLeeg({
      signaal_id: signaalnummer,
      actie: verzoek.actie,
      doel: verzoek.actie === 'escaleren' ? verzoek.doel : undefined,
      uitkomst: verzoek.actie === 'afsluiten' ? uitkomst : undefined,
    }),
  werklijst: (begrepen) => {
    const { actie, doelgroep, filter, export: bestand } = begrepen.verzoek
    const herinnert = actie === 'herinnering'
    return zonderLeeg({
      filter: herinnert && doelgroep ? undefined : filter,
      actie: herinnert ? actie : undefined,
      doelgroep: herinnert ? doelgroep : undefined,
      export: bestand,
      ...plaatsslots(begrepen),
      ...periodeslots(begrepen),
    })
  },
  monitor_vraag: cijferslots,
  monitor_volgen: (begrepen) => {
    const { metrics, frequenties, uitsplitsing, verzoek } = begrepen
    const [vaak] = frequenties
    return zonderLeeg({
      metric: metrics.length > 1 ? metrics : metrics[0],
      soort: uitsplitsing.soort,
      ...plaatsslots(begrepen),
      frequentie: vaak && (vaak.elke > 1 ? `${vaak.elke} ${vaak.per}` : vaak.per),
      kanaal: verzoek.kanaal,
      drempel: verzoek.drempel,
    })
  },
  geen_toegang: (begrepen) => ({ ...nummerslots(begrepen), ...plaatsslots(begrepen) }),
  doorverbinden: nummerslots,
  privacy_waarschuwing: ({ persoonsgegevens }) => ({ bevat: persoonsgegevens }),
}

const statusscope = ({ verzoek: { scope }, plat }: Begrepen): string | undefined =>
  scope === 'alle' || (scope === 'eigen' && /\bonze? school\b/.test(plat)) ? undefined : scope

/**
 * The slots of a message in the words of the trace, by what it wants and where the conversation stood. What only the dialog knows
 * (`onderwerp`, `tweede_intent`) is in `begrip` already; the slots of a second intent come along.
 */
export function metSlots(begrip: Begrip, begrepen: Begrepen, toestand: Toestand): Begrip {
  const tweede = begrip.slots['tweede_intent'] as Intent | undefined
  const van = (intent: Intent | undefined) => (intent && SLOTS[intent]?.(begrepen, toestand)) ?? {}
  return { ...begrip, slots: { ...van(tweede), ...van(begrip.intent as Intent), ...begrip.slots } }
}
