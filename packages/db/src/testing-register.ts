import {
  datum,
  type GemeenteId,
  type MedewerkerId,
  type Rol,
  type SchoolbestuurId,
  type SchoolId,
  type Wie,
} from '@thuisnabij/domain'
import type { TestDb } from './testing.ts'

const id = (kind: string, number: number) => `${kind}-0000-4000-8000-${String(number).padStart(12, '0')}`

/** The tenant of every medewerker in tests. */
export const tenantId = '00000000-0000-0000-0000-00000000aaaa'
export const gemeenteId = id('00000001', 1) as GemeenteId
export const bestuurA = id('00000002', 1) as SchoolbestuurId
export const bestuurB = id('00000002', 2) as SchoolbestuurId
/** A basisschool of bestuurA. */
export const proefmolen = id('00000003', 1) as SchoolId
/** A basisschool of bestuurB. */
export const zaanoever = id('00000003', 2) as SchoolId
/** A school for speciaal basisonderwijs of bestuurB. */
export const sluis = id('00000003', 3) as SchoolId

const medewerkers = [
  { nr: 1, rol: 'ib', schoolId: proefmolen },
  { nr: 2, rol: 'ib', schoolId: zaanoever },
  { nr: 3, rol: 'directeur', schoolId: proefmolen },
  { nr: 4, rol: 'coordinatie' },
  { nr: 5, rol: 'coordinatie' },
  { nr: 6, rol: 'bestuur' },
  { nr: 7, rol: 'rvt' },
  { nr: 8, rol: 'opr' },
  { nr: 9, rol: 'ib', schoolId: sluis },
  { nr: 10, rol: 'schoolbestuur', schoolbestuurId: bestuurA },
  { nr: 11, rol: 'fg' },
  { nr: 12, rol: 'deskundige' },
  { nr: 13, rol: 'programmaraad' },
  { nr: 14, rol: 'deskundige' },
] as const satisfies readonly { nr: number; rol: Rol; schoolId?: SchoolId; schoolbestuurId?: SchoolbestuurId }[]

type Nummer = (typeof medewerkers)[number]['nr']

/** Who acts, by the number of the persona; through the api. */
export function persona(nr: Nummer): Wie {
  const found = medewerkers.find((medewerker) => medewerker.nr === nr)
  if (!found) throw new Error(`No persona ${nr}`)
  return {
    medewerkerId: medewerkerId(nr),
    rol: found.rol,
    schoolIds: 'schoolId' in found ? [found.schoolId] : [],
    ...('schoolbestuurId' in found ? { schoolbestuurId: found.schoolbestuurId } : {}),
    deur: 'api',
  }
}

export const medewerkerId = (nr: number) => id('00000004', nr) as MedewerkerId
export const aadObjectId = (nr: number) => `00000000-0000-0000-0000-${String(nr).padStart(12, '0')}`

/** The program itself, at work on a job. */
export const werker: Wie = { medewerkerId: medewerkerId(0), rol: 'systeem', schoolIds: [], deur: 'werker' }

/** Two besturen with three schools and a medewerker per role; no dossiers. */
export async function seedOrganisatie({ owner }: TestDb): Promise<void> {
  await owner.insertInto('gemeente').values({ id: gemeenteId, naam: 'Zaanstad' }).execute()
  const besturen = [
    { id: bestuurA, naam: 'Agora', expertisecentrum: null },
    { id: bestuurB, naam: 'Zaan Primair', expertisecentrum: null },
  ]
  await owner.insertInto('schoolbestuur').values(besturen).execute()
  const school = { gemeente_id: gemeenteId, geldig_van: datum('2000-08-01'), geldig_tot: null }
  const schoolrijen = [
    { ...school, id: proefmolen, naam: 'Proefmolen', soort: 'bao', schoolbestuur_id: bestuurA },
    { ...school, id: zaanoever, naam: 'De Zaanoever', soort: 'bao', schoolbestuur_id: bestuurB },
    { ...school, id: sluis, naam: 'De Sluis', soort: 'sbo', schoolbestuur_id: bestuurB },
  ] as const
  await owner.insertInto('school').values(schoolrijen).execute()
  await seedMedewerkers(owner)
}

async function seedMedewerkers(owner: TestDb['owner']): Promise<void> {
  const rijen = medewerkers.map(({ nr, rol }) => ({
    id: medewerkerId(nr),
    tenant_id: tenantId,
    aad_object_id: aadObjectId(nr),
    functie: `${rol} ${nr}`,
  }))
  const systeem = { id: medewerkerId(0), tenant_id: 'intern', aad_object_id: 'systeem', functie: 'Thuisnabij' }
  await owner
    .insertInto('medewerker')
    .values([systeem, ...rijen])
    .execute()
  const rollen = medewerkers.map((medewerker) => ({
    id: id('00000005', medewerker.nr),
    medewerker_id: medewerkerId(medewerker.nr),
    rol: medewerker.rol,
    school_id: 'schoolId' in medewerker ? medewerker.schoolId : null,
    schoolbestuur_id: 'schoolbestuurId' in medewerker ? medewerker.schoolbestuurId : null,
    van: datum('2020-08-01'),
    tot: null,
  }))
  await owner.insertInto('medewerker_rol').values(rollen).execute()
}
