import { listLopendeMeldingen } from '@thuisnabij/db'
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
import { signalenInzien } from './signalen-inzien.ts'
import { type Meldingsdossier, meldingsdossiersVan } from './thuiszittermelding-vinden.ts'
import { meldinginzageVastleggen } from './thuiszittermeldingen-inzien.ts'

/** Days without an activiteit after which a melding is quiet. */
const STIL_NA_DAGEN = 14
const MEESTE_SIGNALEN = 50

/** What waits for who acts: signalen that nobody took up and their own, urgent first, then the oldest. */
export async function eigenSignalen(sessie: Werksessie): Promise<Result<readonly Signaal[], GeenToegang>> {
  const pagina = await signalenInzien(sessie, { openOfVan: sessie.wie.medewerkerId }, { first: MEESTE_SIGNALEN })
  if (!pagina.ok) return pagina
  const rang = ({ urgentie }: Signaal) => (urgentie === 'urgent' ? 0 : 1)
  return ok(pagina.value.rows.toSorted((een, ander) => rang(een) - rang(ander) || een.nummer - ander.nummer))
}

/** Running meldingen without a place in sight that near the norm or are over it, the first norm date first. */
export async function meldingenBijNorm(sessie: Werksessie): Promise<Result<readonly Meldingsdossier[], GeenToegang>> {
  const { vandaag: peildatum, instellingen } = sessie
  const kijk = { peildatum, instellingen: instellingen.thuiszitter }
  const norm = (melding: LopendeMelding) => normdatumVan(melding, instellingen.thuiszitter)
  return dossiersVan(sessie, (lopend) =>
    lopend
      .filter((melding) => ['nadert', 'over'].includes(normVan(melding, kijk)))
      .toSorted((een, ander) => (norm(een) < norm(ander) ? -1 : Number(norm(een) > norm(ander)))),
  )
}

/** Running meldingen in which nothing was done for two weeks, the quietest first. */
export async function stilleMeldingen(sessie: Werksessie): Promise<Result<readonly Meldingsdossier[], GeenToegang>> {
  const grens = addDagen(sessie.vandaag, -STIL_NA_DAGEN)
  const laatst = (melding: LopendeMelding) => activiteitenNaarDag(melding).at(-1)?.op ?? melding.gemeldOp
  return dossiersVan(sessie, (lopend) =>
    lopend
      .filter((melding) => laatst(melding) < grens)
      .toSorted((een, ander) => (laatst(een) < laatst(ander) ? -1 : Number(laatst(een) > laatst(ander)))),
  )
}

async function dossiersVan(
  sessie: Werksessie,
  kies: (lopend: readonly LopendeMelding[]) => readonly LopendeMelding[],
): Promise<Result<readonly Meldingsdossier[], GeenToegang>> {
  if (!mag(sessie, 'thuiszitter-inzien')) return geenToegang
  const gekozen = kies(await listLopendeMeldingen(sessie))
  await meldinginzageVastleggen(sessie, gekozen)
  return ok(await meldingsdossiersVan(sessie, gekozen))
}
