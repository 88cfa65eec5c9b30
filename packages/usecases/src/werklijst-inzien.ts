import { auditSignalen, type Bladzijde, listLopendeMeldingen, listWerksignalen } from '@thuisnabij/db'
import {
  activiteitenNaarDag,
  addDagen,
  type LopendeMelding,
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

/** Running meldingen without a place in sight that near the norm or are over it, the first norm date first. */
export async function meldingenBijNorm(
  sessie: Werksessie,
  bladzijde: Bladzijde,
): Promise<Result<Werkmeldingen, GeenToegang>> {
  const { vandaag: peildatum, instellingen } = sessie
  const kijk = { peildatum, instellingen: instellingen.thuiszitter }
  const norm = (melding: LopendeMelding) => normdatumVan(melding, instellingen.thuiszitter)
  return dossiersVan(sessie, bladzijde, (lopend) =>
    lopend
      .filter((melding) => ['nadert', 'over'].includes(normVan(melding, kijk)))
      .toSorted((een, ander) => (norm(een) < norm(ander) ? -1 : Number(norm(een) > norm(ander)))),
  )
}

/** Running meldingen in which nothing was done for two weeks, the quietest first. */
export async function stilleMeldingen(
  sessie: Werksessie,
  bladzijde: Bladzijde,
): Promise<Result<Werkmeldingen, GeenToegang>> {
  const grens = addDagen(sessie.vandaag, -STIL_NA_DAGEN)
  const laatst = (melding: LopendeMelding) => activiteitenNaarDag(melding).at(-1)?.op ?? melding.gemeldOp
  return dossiersVan(sessie, bladzijde, (lopend) =>
    lopend
      .filter((melding) => laatst(melding) < grens)
      .toSorted((een, ander) => (laatst(een) < laatst(ander) ? -1 : Number(laatst(een) > laatst(ander)))),
  )
}

async function dossiersVan(
  sessie: Werksessie,
  { first, vanaf }: Bladzijde,
  kies: (lopend: readonly LopendeMelding[]) => readonly LopendeMelding[],
): Promise<Result<Werkmeldingen, GeenToegang>> {
  if (!mag(sessie, 'thuiszitter-inzien')) return geenToegang
  const gekozen = kies(await listLopendeMeldingen(sessie))
  const getoond = gekozen.slice(vanaf, vanaf + first)
  await meldinginzageVastleggen(sessie, getoond)
  return ok({ dossiers: await meldingsdossiersVan(sessie, getoond), totaal: gekozen.length })
}
