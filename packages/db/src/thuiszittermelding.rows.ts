import type { Activiteit, Thuiszittermelding } from '@thuisnabij/domain'

export const toThuiszittermeldingRow = (melding: Thuiszittermelding) => ({
  id: melding.id,
  jaar: melding.nummer.jaar,
  nummer: melding.nummer.nummer,
  leerling_id: melding.leerlingId,
  school_id: melding.schoolId ?? null,
  gemeld_door: melding.gemeldDoor,
  gemeld_op: melding.gemeldOp,
  verzuim_sinds: melding.verzuimSinds.op,
  verzuim_sinds_precisie: melding.verzuimSinds.precisie,
  verzuim_sinds_tekst: melding.verzuimSinds.tekst ?? null,
  verzuimtype: melding.verzuimtype,
  aanwezigheid: melding.aanwezigheid ?? null,
  reden: melding.reden ?? null,
  ouders_geinformeerd: melding.oudersGeinformeerd ?? null,
  leerplicht_gemeld: melding.leerplichtGemeld ?? null,
  jeugdarts_betrokken: melding.jeugdartsBetrokken ?? null,
  betrokkenen: [...melding.betrokkenen],
  tlv_lopend: melding.tlvLopend ?? null,
  gewenst_vervolg: melding.gewenstVervolg ?? null,
  veiligheid: melding.veiligheid,
  plek: melding.zichtOpPlek?.plek ?? null,
  plek_vanaf: melding.zichtOpPlek?.vanaf ?? null,
  plek_bevestigd_door: melding.zichtOpPlek?.bevestigdDoor ?? null,
  plek_vastgelegd_op: melding.zichtOpPlek?.vastgelegdOp ?? null,
  plek_vervallen_op: melding.zichtOpPlek?.vervallenOp ?? null,
  status: melding.status,
  uitkomst: melding.status === 'afgesloten' ? melding.uitkomst : null,
  afgesloten_op: melding.status === 'afgesloten' ? melding.afgeslotenOp : null,
  ingetrokken_op: melding.status === 'ingetrokken' ? melding.ingetrokkenOp : null,
  ingetrokken_reden: melding.status === 'ingetrokken' ? melding.ingetrokkenReden : null,
})

/** Without who recorded it, and when. */
export const toActiviteitRow = ({ id, schoolId }: Thuiszittermelding, { op, soort, omschrijving }: Activiteit) => ({
  melding_id: id,
  school_id: schoolId ?? null,
  op,
  soort,
  omschrijving,
})
