import type { Medewerker, TlvAanvraag } from '@thuisnabij/domain'
import { insertBezorgingen, saveBezorgstand } from '../bezorging.queries.ts'
import { toInschrijvingRow, toLeerlingRow } from '../leerling.rows.ts'
import { replaceMaandstanden } from '../monitor.queries.ts'
import { drawNummers } from '../nummerreeks.queries.ts'
import { toPlaatsingRow } from '../plaatsing.rows.ts'
import type { Session } from '../session.ts'
import { insertSignaal, saveSignaal } from '../signaal.queries.ts'
import { toActiviteitRow, toThuiszittermeldingRow } from '../thuiszittermelding.rows.ts'
import {
  adviezenOf,
  besluitenOf,
  bezwarenOf,
  gebeurtenissenOf,
  toAdviesRow,
  toAdviestekstRow,
  toBesluitRow,
  toBezwaarRow,
  toGebeurtenisRow,
  toTlvAanvraagRow,
} from '../tlv-aanvraag.rows.ts'
import { demoId } from './demo-id.ts'
import { insertAll } from './insert-all.ts'
import { personaId } from './personas.ts'
import type { Demoregister } from './register.ts'

/** Stores all of the demo data in an empty register, in the transaction of this session. */
export async function storeDemo(session: Session, register: Demoregister): Promise<void> {
  await storeOrganisatie(session, register)
  await insertAll(session, 'leerling', register.leerlingen.map(toLeerlingRow))
  await insertAll(session, 'inschrijving', register.inschrijvingen.map(toInschrijvingRow))
  await storeAanvragen(session, register.aanvragen)
  await storePlaatsingen(session, register)
  await storeMeldingen(session, register)
  await storeSignalen(session, register)
  for (const { laatste: aantal, ...reeks } of register.nummers) await drawNummers(session, { ...reeks, aantal })
  for (const [schoolId, standen] of Map.groupBy(register.maandstanden, (stand) => stand.schoolId))
    await replaceMaandstanden(session, schoolId, standen)
}

async function storeOrganisatie(session: Session, register: Demoregister): Promise<void> {
  const { gemeenten, schoolbesturen, scholen, medewerkers } = register
  await insertAll(session, 'gemeente', gemeenten)
  const besturen = schoolbesturen.map(({ id, naam, expertisecentrum = null }) => ({ id, naam, expertisecentrum }))
  await insertAll(session, 'schoolbestuur', besturen)
  const aliassen = schoolbesturen.flatMap(({ id, aliassen }) =>
    aliassen.map(({ naam, afgeleid }) => ({ schoolbestuur_id: id, naam, afgeleid })),
  )
  await insertAll(session, 'schoolbestuur_alias', aliassen)
  const scholenrijen = scholen.map((school) => ({
    id: school.id,
    naam: school.naam,
    soort: school.soort,
    schoolbestuur_id: school.schoolbestuurId,
    gemeente_id: school.gemeenteId,
    geldig_van: school.geldigVan,
    geldig_tot: school.geldigTot ?? null,
  }))
  await insertAll(session, 'school', scholenrijen)
  const tellingen = scholen.flatMap(({ id, tellingen }) => tellingen.map((telling) => ({ school_id: id, ...telling })))
  await insertAll(session, 'leerlingenaantal', tellingen)
  await storeMedewerkers(session, medewerkers)
}

async function storeMedewerkers(session: Session, medewerkers: readonly Medewerker[]): Promise<void> {
  const rijen = medewerkers.map(({ id, tenantId, aadObjectId, functie }) => ({
    id,
    tenant_id: tenantId,
    aad_object_id: aadObjectId,
    functie,
  }))
  await insertAll(session, 'medewerker', rijen)
  const rollen = medewerkers.flatMap(({ id, rollen }) =>
    rollen.map(({ rol, schoolId, schoolbestuurId, van, tot }) => ({
      id: demoId('medewerker_rol', `${id} ${rol}`),
      medewerker_id: id,
      rol,
      school_id: schoolId ?? null,
      schoolbestuur_id: schoolbestuurId ?? null,
      van,
      tot: tot ?? null,
    })),
  )
  await insertAll(session, 'medewerker_rol', rollen)
}

async function storeAanvragen(session: Session, aanvragen: readonly TlvAanvraag[]): Promise<void> {
  await insertAll(session, 'tlv_aanvraag', aanvragen.map(toTlvAanvraagRow))
  const van = <Deel, Rij>(delen: (aanvraag: TlvAanvraag) => readonly Deel[], toRow: ToRow<Deel, Rij>): readonly Rij[] =>
    aanvragen.flatMap((aanvraag) => delen(aanvraag).map((deel, index) => toRow(aanvraag, deel, index + 1)))
  const gebeurtenissen = van(gebeurtenissenOf, (aanvraag, gebeurtenis) => ({
    ...toGebeurtenisRow(aanvraag, gebeurtenis),
    vastgelegd_door: DOOR_SCHOOL.has(gebeurtenis.soort) ? aanvraag.begonnenDoor : personaId('04'),
    vastgelegd_op: instant(gebeurtenis.op),
  }))
  await insertAll(session, 'tlv_gebeurtenis', gebeurtenissen)
  await insertAll(session, 'tlv_advies', van(adviezenOf, toAdviesRow))
  await insertAll(
    session,
    'tlv_adviestekst',
    van(adviezenOf, toAdviestekstRow).flatMap((rij) => rij ?? []),
  )
  await insertAll(session, 'tlv_besluit', van(besluitenOf, toBesluitRow))
  await insertAll(session, 'tlv_bezwaar', van(bezwarenOf, toBezwaarRow))
}

type ToRow<Deel, Rij> = (aanvraag: TlvAanvraag, deel: Deel, volgnummer: number) => Rij

const DOOR_SCHOOL: ReadonlySet<string> = new Set(['ingediend', 'aangevuld', 'ingetrokken'])

// Everything was written down at ten in the morning or, in summer, eleven.
const instant = (dag: string): string => `${dag}T09:00:00Z`

async function storePlaatsingen(session: Session, { plaatsingen, aanvragen }: Demoregister): Promise<void> {
  const dossierBij = new Map(aanvragen.map(({ id, schoolId }) => [id, schoolId]))
  const rijen = plaatsingen.map((plaatsing) => {
    const { vast, stand } = toPlaatsingRow(plaatsing)
    return { ...vast, ...stand, school_id: dossierBij.get(plaatsing.aanvraagId) ?? null }
  })
  await insertAll(session, 'plaatsing', rijen)
}

async function storeMeldingen(session: Session, { meldingen }: Demoregister): Promise<void> {
  await insertAll(session, 'thuiszittermelding', meldingen.map(toThuiszittermeldingRow))
  const activiteiten = meldingen.flatMap((melding) =>
    melding.activiteiten.map((activiteit) => ({
      ...toActiviteitRow(melding, activiteit),
      vastgelegd_door: melding.gemeldDoor,
      vastgelegd_op: instant(activiteit.op),
    })),
  )
  await insertAll(session, 'thuiszitter_activiteit', activiteiten)
  const behandelaars = meldingen.flatMap(({ id, schoolId, behandelaar }) =>
    behandelaar === undefined ? [] : { melding_id: id, school_id: schoolId ?? null, medewerker_id: behandelaar },
  )
  await insertAll(session, 'thuiszitter_behandelaar', behandelaars)
}

/** Who gets signalen sees the open ones as soon as they can be written to. */
async function storeSignalen(session: Session, { signalen }: Demoregister): Promise<void> {
  for (const { signaal, sleutel } of signalen) {
    await insertSignaal(session, { ...signaal, status: 'open' }, sleutel)
    if (signaal.status !== 'open') {
      await saveSignaal(session, signaal)
      continue
    }
    const bezorgingen = ['04', '05'].map((nr) => ({
      id: demoId('bezorging', `${signaal.nummer} ${nr}`),
      wat: { soort: 'signaal' as const, id: signaal.id },
      ...(signaal.schoolId === undefined ? {} : { schoolId: signaal.schoolId }),
      medewerkerId: personaId(nr),
    }))
    await insertBezorgingen(session, bezorgingen)
    for (const { id } of bezorgingen) await saveBezorgstand(session, id, { status: 'wacht_op_gesprek' })
  }
}
