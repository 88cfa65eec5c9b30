import { auditSignalen, type Bladzijde, listLeerlingen, listLopendeMeldingen, listWerksignalen } from '@thuisnabij/db'
import {
  activiteitenNaarDag,
  addDagen,
  facetten,
  type LopendeMelding,
  leerplichtOp,
  normdatumVan,
  normVan,
  ok,
  type Result,
  type Signaal,
} from '@thuisnabij/domain'
import { type GeenToegang, geenToegang, mag, type Werksessie } from './sessie.ts'
import { type Meldingsdossier, meldingsdossiersVan } from './thuiszittermelding-vinden.ts'
import { meldinginzageVastleggen } from './thuiszittermeldingen-inzien.ts'

/** Days without an activiteit after which a melding is quiet. */
const STIL_NA_DAGEN = 14

/** A few of those that wait, and how many do. */
export type Werkmeldingen = { readonly dossiers: readonly Meldingsdossier[]; readonly totaal: number }

/** What waits for who acts: signalen that nobody took up and their own, urgent first, then the oldest. Records what it shows. */
export async function eigenSignalen(
  sessie: Werksessie,
  bladzijde: Bladzijde,
): Promise<Result<{ readonly signalen: readonly Signaal[]; readonly totaal: number }, GeenToegang>> {
  if (!mag(sessie, 'signaal-inzien')) return geenToegang
  const gevonden = await listWerksignalen(sessie, sessie.wie.medewerkerId, bladzijde)
  if (gevonden.signalen.length > 0) await auditSignalen(sessie, 'signaal-inzien', gevonden.signalen)
  return ok(gevonden)
}

/**
 * Running meldingen without a place in sight that near the norm or are over it, the first norm date first; not those that count
 * as no thuiszitter, for which it does not hold.
 */
export async function meldingenBijNorm(
  sessie: Werksessie,
  bladzijde: Bladzijde,
): Promise<Result<Werkmeldingen, GeenToegang>> {
  const { vandaag: peildatum, instellingen } = sessie
  const kijk = { peildatum, instellingen: instellingen.thuiszitter }
  const norm = (melding: LopendeMelding) => normdatumVan(melding, instellingen.thuiszitter)
  return dossiersVan(sessie, bladzijde, async (lopend) => {
    const bijNorm = lopend.filter((melding) => ['nadert', 'over'].includes(normVan(melding, kijk)))
    const tellend = await dieMeetellen(sessie, bijNorm)
    return tellend.toSorted((een, ander) => (norm(een) < norm(ander) ? -1 : Number(norm(een) > norm(ander))))
  })
}

/** Whether a child has to go to school is known of the leerling, so these are read along, all at once. */
async function dieMeetellen(
  sessie: Werksessie,
  meldingen: readonly LopendeMelding[],
): Promise<readonly LopendeMelding[]> {
  const { vandaag: peildatum, instellingen } = sessie
  const leerlingen = new Map(
    (
      await listLeerlingen(
        sessie,
        meldingen.map(({ leerlingId }) => leerlingId),
      )
    ).map((leerling) => [leerling.id, leerling]),
  )
  return meldingen.filter((melding) => {
    const leerling = leerlingen.get(melding.leerlingId)
    if (!leerling) return false
    const leerplichtig = leerplichtOp(leerling, peildatum)
    return (
      facetten(melding, { peildatum, leerplichtig, instellingen: instellingen.thuiszitter }).teltMee.waarde !== 'nee'
    )
  })
}

/** Running meldingen in which nothing was done for two weeks, the quietest first. */
export async function stilleMeldingen(
  sessie: Werksessie,
  bladzijde: Bladzijde,
): Promise<Result<Werkmeldingen, GeenToegang>> {
  const grens = addDagen(sessie.vandaag, -STIL_NA_DAGEN)
  const laatst = (melding: LopendeMelding) => activiteitenNaarDag(melding).at(-1)?.op ?? melding.gemeldOp
  return dossiersVan(sessie, bladzijde, async (lopend) =>
    lopend
      .filter((melding) => laatst(melding) < grens)
      .toSorted((een, ander) => (laatst(een) < laatst(ander) ? -1 : Number(laatst(een) > laatst(ander)))),
  )
}

async function dossiersVan(
  sessie: Werksessie,
  { first, vanaf }: Bladzijde,
  kies: (lopend: readonly LopendeMelding[]) => Promise<readonly LopendeMelding[]>,
): Promise<Result<Werkmeldingen, GeenToegang>> {
  if (!mag(sessie, 'thuiszitter-inzien')) return geenToegang
  const gekozen = await kies(await listLopendeMeldingen(sessie))
  const getoond = gekozen.slice(vanaf, vanaf + first)
  await meldinginzageVastleggen(sessie, getoond)
  return ok({ dossiers: await meldingsdossiersVan(sessie, getoond), totaal: gekozen.length })
}
