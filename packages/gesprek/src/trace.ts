import type { Begrepen } from './verstaan/verstaan.ts'

export type Slots = Readonly<Record<string, unknown>>

/** What was told of a leerling at home, in the words of the trace. */
export function meldslots(begrepen: Begrepen): Slots {
  const { leerlingen, groep, leeftijd, kaalGetal, sinds, verzuimtype, aanwezigheid, reden, betrokkenen } = begrepen
  const [enige, ...meer] = leerlingen
  const eenGroep = groep ?? (kaalGetal !== undefined && kaalGetal <= 8 ? kaalGetal : undefined)
  return zonderLeeg({
    ...(meer.length > 0 ? { leerlingen } : { initialen: enige?.initialen, groep: eenGroep }),
    leeftijd,
    school: begrepen.scholen[0]?.naam,
    verzuim_sinds: sinds?.soort === 'dag' ? sinds.sinds.op : undefined,
    verzuim_sinds_ongeveer: sinds?.soort === 'ongeveer' ? sinds.sinds.tekst : undefined,
    verzuim_sinds_tekst: sinds?.soort === 'vakantie' ? sinds.sinds.tekst : undefined,
    duur_weken: sinds?.weken,
    verzuim_type: verzuimtype,
    aanwezig: aanwezigheid,
    reden,
    leerplicht_gemeld: begrepen.leerplichtGemeld,
    jeugdarts_betrokken: begrepen.jeugdartsBetrokken,
    betrokkenen: betrokkenen.length > 0 ? betrokkenen : undefined,
    veiligheid: begrepen.gevaar ? true : undefined,
  })
}

/** Which TLV-aanvraag was meant, in the words of the trace. */
export function tlvslots({ tlvNummers, leerlingen, groep, scholen }: Begrepen): Slots {
  const [eerste] = tlvNummers
  return zonderLeeg({
    tlv_jaar: eerste?.jaarGenoemd ? eerste.nummer.jaar : undefined,
    tlv_volgnummer: eerste?.nummer.volgnummer,
    initialen: leerlingen[0]?.initialen,
    groep,
    school: scholen[0]?.naam,
  })
}

export const zonderLeeg = (slots: Slots): Slots =>
  Object.fromEntries(Object.entries(slots).filter(([, waarde]) => waarde !== undefined))
