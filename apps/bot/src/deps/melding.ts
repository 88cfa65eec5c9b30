import {
  facetten,
  formatMeldingsnummer,
  leerplichtOp,
  type Meldingsnummer,
  parseMeldingsnummer,
} from '@thuisnabij/domain'
import type { Deps, Gemeld, LopendVoor, MeldingInvoer, MeldingInzage, Meldingwijziging } from '@thuisnabij/gesprek'
import {
  type LeerlingInvoer,
  lopendeMeldingVinden,
  type Meldingsdossier,
  recenteMeldingen,
  thuiszitterBijwerken,
  thuiszitterMelden,
  thuiszittermeldingVinden,
  type Werksessie,
  weigeringstekst,
} from '@thuisnabij/usecases'

/** What a conversation may ask about thuiszittermeldingen, and report. */
export const meldingDeps = (sessie: Werksessie): Deps['melding'] => ({
  lopendVoor: (wat) => lopendVoor(sessie, wat),
  melden: (invoer) => meld(sessie, invoer),
  async bijwerken(nummer, wijziging) {
    const gezocht = parseMeldingsnummer(nummer, sessie.vandaag)
    const gevonden = gezocht && (await thuiszittermeldingVinden(sessie, gezocht))
    if (!gevonden) return { kind: 'niet_gevonden' }
    if (!gevonden.ok) return { kind: gevonden.error.kind === 'GeenToegang' ? 'geen_toegang' : 'niet_gevonden' }

    const { melding, ...dossier } = gevonden.value
    const uitkomst = await thuiszitterBijwerken(sessie, { id: melding.id, ...toWijziging(wijziging) })
    if (uitkomst.ok)
      return { kind: 'bijgewerkt', melding: toMeldingInzage(sessie, { ...dossier, melding: uitkomst.value.melding }) }
    if (uitkomst.error.kind === 'GeenToegang') return { kind: 'geen_toegang' }
    if (uitkomst.error.kind === 'MeldingNietGevonden') return { kind: 'niet_gevonden' }
    return { kind: 'geweigerd', melding: weigeringstekst(uitkomst.error) }
  },
  async eigen() {
    const uitkomst = await recenteMeldingen(sessie)
    if (!uitkomst.ok) return { kind: 'geen_toegang' }
    return { kind: 'gevonden', meldingen: uitkomst.value.map((dossier) => toMeldingInzage(sessie, dossier)) }
  },
})

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

function toWijziging({ langGeledenBevestigd, ...gegevens }: Meldingwijziging) {
  return { gegevens, ...(langGeledenBevestigd === undefined ? {} : { langGeledenBevestigd }) }
}

/** A melding as a conversation shows it. */
export function toMeldingInzage(
  { vandaag, instellingen }: Pick<Werksessie, 'vandaag' | 'instellingen'>,
  { melding, leerling, school }: Meldingsdossier,
): MeldingInzage {
  const kijk = {
    peildatum: vandaag,
    leerplichtig: leerplichtOp(leerling, vandaag),
    instellingen: instellingen.thuiszitter,
  }
  const { teltMee, normdatum } = facetten(melding, kijk)
  const { reden, leerplichtGemeld, jeugdartsBetrokken } = melding
  return {
    nummer: formatMeldingsnummer(melding.nummer, vandaag),
    initialen: leerling.initialen,
    ...(leerling.groep === undefined ? {} : { groep: leerling.groep }),
    ...(school ? { school: school.naam } : {}),
    gemeldOp: melding.gemeldOp,
    verzuimSinds: melding.verzuimSinds,
    verzuimtype: melding.verzuimtype,
    ...(reden === undefined || melding.status === 'ingetrokken' ? {} : { reden }),
    ...(leerplichtGemeld === undefined ? {} : { leerplichtGemeld }),
    ...(jeugdartsBetrokken === undefined ? {} : { jeugdartsBetrokken }),
    betrokkenen: melding.betrokkenen,
    status: melding.status,
    ...(melding.status === 'lopend' && teltMee.waarde !== 'nee' ? { normdatum } : {}),
  }
}
