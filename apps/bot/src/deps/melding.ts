import {
  activiteitenNaarDag,
  facetten,
  formatMeldingsnummer,
  leerplichtOp,
  type Meldingsnummer,
  ok,
  parseMeldingsnummer,
  type Result,
  type Thuiszittermelding,
  type ThuiszittermeldingId,
} from '@thuisnabij/domain'
import type {
  Behandeld,
  Deps,
  Gemeld,
  LopendVoor,
  MeldingenGevonden,
  MeldingInvoer,
  MeldingInzage,
  Meldingwijziging,
} from '@thuisnabij/gesprek'
import {
  type LeerlingInvoer,
  lopendeMeldingenVinden,
  lopendeMeldingVinden,
  MEESTE_RECENTE_MELDINGEN,
  type Meldingsdossier,
  recenteMeldingen,
  thuiszitterActiviteitToevoegen,
  thuiszitterAfsluiten,
  thuiszitterBijwerken,
  thuiszitterIntrekken,
  thuiszitterMelden,
  thuiszittermeldingVinden,
  thuiszitterZichtOpPlekLatenVervallen,
  thuiszitterZichtOpPlekVastleggen,
  type Werksessie,
  weigeringstekst,
} from '@thuisnabij/usecases'

/** What a conversation may ask about thuiszittermeldingen, and report. */
export const meldingDeps = (sessie: Werksessie): Deps['melding'] => ({
  lopendVoor: (wat) => lopendVoor(sessie, wat),
  melden: (invoer) => meld(sessie, invoer),
  bijwerken: (nummer, wijziging) =>
    behandel(sessie, nummer, async (id) => {
      const uitkomst = await thuiszitterBijwerken(sessie, { id, ...toWijziging(wijziging) })
      return uitkomst.ok ? ok(uitkomst.value.melding) : uitkomst
    }),
  async eigen() {
    const uitkomst = await recenteMeldingen(sessie)
    if (!uitkomst.ok) return { kind: 'geen_toegang' }
    const isVol = uitkomst.value.length >= MEESTE_RECENTE_MELDINGEN
    return { ...toGevonden(sessie, uitkomst.value), ...(isVol && { hooguit: MEESTE_RECENTE_MELDINGEN }) }
  },
  async vindOpNummer(nummer) {
    const gezocht = parseMeldingsnummer(nummer, sessie.vandaag)
    const gevonden = gezocht && (await thuiszittermeldingVinden(sessie, gezocht))
    if (gevonden && !gevonden.ok && gevonden.error.kind === 'GeenToegang') return { kind: 'geen_toegang' }
    return toGevonden(sessie, gevonden?.ok ? [gevonden.value] : [])
  },
  async vindOpInitialen(wie) {
    const uitkomst = await lopendeMeldingenVinden(sessie, wie)
    return uitkomst.ok ? toGevonden(sessie, uitkomst.value) : { kind: 'geen_toegang' }
  },
  activiteitToevoegen: (nummer, activiteit) =>
    behandel(sessie, nummer, (id) => thuiszitterActiviteitToevoegen(sessie, { id, ...activiteit })),
  afsluiten: (nummer, wat) => behandel(sessie, nummer, (id) => thuiszitterAfsluiten(sessie, { id, ...wat })),
  intrekken: (nummer, reden) => behandel(sessie, nummer, (id) => thuiszitterIntrekken(sessie, { id, reden })),
  plekVastleggen: (nummer, plek) =>
    behandel(sessie, nummer, (id) => thuiszitterZichtOpPlekVastleggen(sessie, { id, ...plek })),
  plekLatenVervallen: (nummer) =>
    behandel(sessie, nummer, (id) => thuiszitterZichtOpPlekLatenVervallen(sessie, { id })),
})

/** Meldingen as a conversation shows them. */
const toGevonden = (
  sessie: Werksessie,
  dossiers: readonly Meldingsdossier[],
): Extract<MeldingenGevonden, { kind: 'gevonden' }> => ({
  kind: 'gevonden',
  meldingen: dossiers.map((dossier) => toMeldingInzage(sessie, dossier)),
})

type Weigering = Parameters<typeof weigeringstekst>[0]

/** An act on the melding of this number, and how it then stands. */
async function behandel(
  sessie: Werksessie,
  nummer: string,
  act: (id: ThuiszittermeldingId) => Promise<Result<Thuiszittermelding, Weigering>>,
): Promise<Behandeld> {
  const gezocht = parseMeldingsnummer(nummer, sessie.vandaag)
  const gevonden = gezocht && (await thuiszittermeldingVinden(sessie, gezocht))
  if (!gevonden) return { kind: 'niet_gevonden' }
  if (!gevonden.ok) return { kind: gevonden.error.kind === 'GeenToegang' ? 'geen_toegang' : 'niet_gevonden' }

  const { melding, ...dossier } = gevonden.value
  const uitkomst = await act(melding.id)
  if (uitkomst.ok)
    return { kind: 'bijgewerkt', melding: toMeldingInzage(sessie, { ...dossier, melding: uitkomst.value }) }
  if (uitkomst.error.kind === 'GeenToegang') return { kind: 'geen_toegang' }
  if (uitkomst.error.kind === 'MeldingNietGevonden') return { kind: 'niet_gevonden' }
  return { kind: 'geweigerd', melding: weigeringstekst(uitkomst.error) }
}

async function lopendVoor(sessie: Werksessie, wie: LeerlingInvoer): Promise<LopendVoor> {
  const uitkomst = await lopendeMeldingVinden(sessie, wie)
  if (uitkomst.ok)
    return uitkomst.value ? { kind: 'lopend', melding: toMeldingInzage(sessie, uitkomst.value) } : { kind: 'geen' }

  switch (uitkomst.error.kind) {
    case 'WelkeLeerling': {
      const keuzes = uitkomst.error.keuzes.map(({ id, groep, geboortejaar }) => ({
        leerlingId: id,
        ...(groep === undefined ? {} : { groep }),
        ...(geboortejaar === undefined ? {} : { geboortejaar }),
      }))
      return { kind: 'meerdere', keuzes }
    }
    case 'GeenToegang':
      return { kind: 'geen_toegang' }
    case 'GeenInitialen':
    case 'GroepOngeldig':
    case 'GeboortejaarOngeldig':
    case 'SchoolNietGevonden':
    case 'LeerlingBijAndereSchool':
    case 'LeerlingNietGevonden':
      return { kind: 'geen' }
  }
}

async function meld(sessie: Werksessie, invoer: MeldingInvoer): Promise<Gemeld> {
  const { initialen, leerlingId, schoolId, groep, geboortejaar, ...melding } = invoer
  const leerling: LeerlingInvoer = {
    initialen,
    schoolId,
    ...(leerlingId === undefined ? {} : { leerlingId }),
    ...(groep === undefined ? {} : { groep }),
    ...(geboortejaar === undefined ? {} : { geboortejaar }),
  }
  const uitkomst = await thuiszitterMelden(sessie, { leerling, melding })
  if (uitkomst.ok) return gemeld(sessie, uitkomst.value.nummer)

  const { error } = uitkomst
  if (error.kind === 'GeenToegang') return { kind: 'geen_toegang' }
  if (error.kind !== 'MeldingLooptAl') return { kind: 'geweigerd', melding: weigeringstekst(error) }
  const lopend = await thuiszittermeldingVinden(sessie, error.nummer)
  if (!lopend.ok) return { kind: 'geweigerd', melding: weigeringstekst(error) }
  return { kind: 'al_lopend', melding: toMeldingInzage(sessie, lopend.value) }
}

/** With the day before which a place must be in sight, which not every melding has. */
async function gemeld(sessie: Werksessie, nummer: Meldingsnummer): Promise<Gemeld> {
  const dossier = await thuiszittermeldingVinden(sessie, nummer)
  const normdatum = dossier.ok ? toMeldingInzage(sessie, dossier.value).normdatum : undefined
  return {
    kind: 'gemeld',
    nummer: formatMeldingsnummer(nummer, sessie.vandaag),
    ...(normdatum === undefined ? {} : { normdatum }),
  }
}

function toWijziging({ langGeledenBevestigd, wis, ...gegevens }: Meldingwijziging) {
  return {
    gegevens,
    ...(wis === undefined ? {} : { wis }),
    ...(langGeledenBevestigd === undefined ? {} : { langGeledenBevestigd }),
  }
}

/** A melding as a conversation shows it. */
export function toMeldingInzage(
  { vandaag, instellingen }: Pick<Werksessie, 'vandaag' | 'instellingen'>,
  { melding, leerling, school, behandelaar }: Meldingsdossier,
): MeldingInzage {
  const kijk = {
    peildatum: vandaag,
    leerplichtig: leerplichtOp(leerling, vandaag),
    instellingen: instellingen.thuiszitter,
  }
  const { teltMee, normdatum } = facetten(melding, kijk)
  const { aanwezigheid, reden, leerplichtGemeld, jeugdartsBetrokken, zichtOpPlek } = melding
  const laatste = activiteitenNaarDag(melding).at(-1)
  const isIngetrokken = melding.status === 'ingetrokken'
  return {
    nummer: formatMeldingsnummer(melding.nummer, vandaag),
    initialen: leerling.initialen,
    ...(leerling.groep === undefined ? {} : { groep: leerling.groep }),
    ...(school ? { school: school.naam } : {}),
    gemeldOp: melding.gemeldOp,
    verzuimSinds: melding.verzuimSinds,
    verzuimtype: melding.verzuimtype,
    ...(aanwezigheid === undefined || isIngetrokken ? {} : { aanwezigheid }),
    ...(reden === undefined || isIngetrokken ? {} : { reden }),
    ...(leerplichtGemeld === undefined ? {} : { leerplichtGemeld }),
    ...(jeugdartsBetrokken === undefined ? {} : { jeugdartsBetrokken }),
    betrokkenen: melding.betrokkenen,
    status: melding.status,
    ...(melding.status === 'afgesloten' ? { uitkomst: melding.uitkomst } : {}),
    ...(zichtOpPlek && zichtOpPlek.vervallenOp === undefined
      ? { plek: { plek: zichtOpPlek.plek, vanaf: zichtOpPlek.vanaf, bevestigdDoor: zichtOpPlek.bevestigdDoor } }
      : {}),
    ...(laatste && !isIngetrokken ? { laatsteActiviteit: { op: laatste.op, soort: laatste.soort } } : {}),
    ...(behandelaar ? { opgepaktDoor: behandelaar.functie } : {}),
    ...(melding.status === 'lopend' && teltMee.waarde !== 'nee' ? { normdatum } : {}),
  }
}
