import { audit, listMaandstanden, listScholen } from '@thuisnabij/db'
import {
  eersteDagVan,
  laatsteDagVan,
  type Maand,
  type Maandstand,
  maandstandVan,
  maandVan,
  magVoorSchool,
  ok,
  type Result,
  type School,
  weiger,
} from '@thuisnabij/domain'
import { type GeenToegang, geenToegang, mag, type Werksessie } from './sessie.ts'

/** The figures of one school in one month, exact; without a school those of the children that have none. */
export type Schoolcijfers = { readonly school?: School; readonly stand: Maandstand }

/** There is nothing to count yet. */
export type MaandNogNietBegonnen = { readonly kind: 'MaandNogNietBegonnen' }

/**
 * How the schools of whoever acts stood in this month, in order of name: of the own schools for a school, of its schools for
 * a schoolbestuur, of all (last the children without one) for the coördinatie. A school without dossiers has zeros.
 * Of the running month it is the figures so far.
 */
export async function schoolcijfersInzien(
  sessie: Werksessie,
  maand: Maand,
): Promise<Result<readonly Schoolcijfers[], GeenToegang | MaandNogNietBegonnen>> {
  if (!mag(sessie, 'schoolcijfers-inzien')) return geenToegang
  if (maand > maandVan(sessie.vandaag)) return weiger({ kind: 'MaandNogNietBegonnen' })

  const scholen = (await listScholen(sessie)).filter(
    (school) => hoortErbijIn(school, maand) && magVoorSchool(sessie.wie, 'schoolcijfers-inzien', vanSchool(school)),
  )
  const standen = await listMaandstanden(sessie, { van: maand, tot: maand })
  const ids = scholen.map(({ id }) => id)
  await audit(sessie, 'schoolcijfers-inzien', { soort: 'school', ids, leerlingIds: [] })
  const zonderSchool = standen.filter(({ schoolId }) => schoolId === undefined).map((stand) => ({ stand }))
  return ok([
    ...scholen.map((school) => ({ school, stand: standVan(sessie, { school, maand, standen }) })),
    ...zonderSchool,
  ])
}

const vanSchool = ({ id: schoolId, schoolbestuurId }: School) => ({ schoolId, schoolbestuurId })

const hoortErbijIn = ({ geldigVan, geldigTot }: School, maand: Maand): boolean =>
  geldigVan <= laatsteDagVan(maand) && (geldigTot === undefined || geldigTot >= eersteDagVan(maand))

type Gevraagd = { readonly school: School; readonly maand: Maand; readonly standen: readonly Maandstand[] }

const standVan = ({ instellingen }: Werksessie, { school, maand, standen }: Gevraagd): Maandstand =>
  standen.find(({ schoolId }) => schoolId === school.id) ??
  maandstandVan({ schoolId: school.id, meldingen: [], aanvragen: [] }, maand, instellingen.thuiszitter)
