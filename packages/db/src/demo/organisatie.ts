import type {
  Gemeente,
  Instellingen,
  Leerlingenstand,
  Medewerker,
  MedewerkerId,
  School,
  Schoolbestuur,
  Schoolsoort,
} from '@thuisnabij/domain'
import { datum } from '@thuisnabij/domain'
import { demoId } from './demo-id.ts'
import { type Kans, kansVan } from './kans.ts'
import {
  DE_SLUIS,
  DE_ZAANOEVER,
  demoTenantId,
  type Persona,
  PROEFMOLEN,
  personaAccount,
  personaId,
  personas,
  rolVan,
} from './personas.ts'
import { BASISSCHOOLNAMEN, SO_SCHOOL } from './schoolnamen.ts'

/** A school with who files for it, and the leerlingen counted on each teldatum. */
export type Demoschool = School & {
  readonly ib: MedewerkerId
  readonly tellingen: readonly { readonly teldatum: Leerlingenstand['teldatum']; readonly aantal: number }[]
}

export type Demoorganisatie = {
  readonly gemeenten: readonly Gemeente[]
  readonly schoolbesturen: readonly Schoolbestuur[]
  readonly medewerkers: readonly Medewerker[]
  readonly scholen: readonly Demoschool[]
}

/** Leerlingen of one region per teldatum: sbo falls, so grows, together some two and a half percent. */
const STANDEN: readonly Leerlingenstand[] = [
  { teldatum: datum('2021-02-01'), bao: 14_655, sbo: 246, so: 118 },
  { teldatum: datum('2022-02-01'), bao: 14_590, sbo: 234, so: 127 },
  { teldatum: datum('2023-02-01'), bao: 14_540, sbo: 222, so: 137 },
]

/**
 * The schoolbesturen and gemeenten of the settings, the personas, and `regios` times 58 basisscholen and two for
 * speciaal (basis)onderwijs. The first region holds the schools of the personas; others bear a number behind their name.
 */
export function demoOrganisatie(
  { organisatie }: Pick<Instellingen, 'organisatie'>,
  { regios, seed }: { readonly regios: number; readonly seed: number },
): Demoorganisatie {
  const gemeenten = organisatie.gemeenten.map((naam) => ({ id: demoId('gemeente', naam), naam }))
  const schoolbesturen = organisatie.schoolbesturen.map((bestuur) => ({
    id: demoId('schoolbestuur', bestuur.naam),
    ...bestuur,
  }))
  const scholen = Array.from({ length: regios }, (_, regio) =>
    scholenVan(kansVan(seed + regio), { gemeenten, schoolbesturen, regio }),
  ).flat()
  return { gemeenten, schoolbesturen, scholen, medewerkers: [...personas.map(toMedewerker), ...ibers(scholen)] }
}

/** 58 basisscholen, one for sbo and one for so. */
export const SCHOLEN_PER_REGIO = BASISSCHOOLNAMEN.length + 4

type Regio = {
  readonly gemeenten: readonly Gemeente[]
  readonly schoolbesturen: readonly Schoolbestuur[]
  readonly regio: number
}

function scholenVan(kans: Kans, regio: Regio): readonly Demoschool[] {
  const basisscholen = [PROEFMOLEN, DE_ZAANOEVER, ...BASISSCHOOLNAMEN]
  const gewichten = basisscholen.map(() => kans.heel(80, 420))
  const som = gewichten.reduce((totaal, gewicht) => totaal + gewicht, 0)
  return [
    ...basisscholen.map((naam, plek) =>
      toSchool(regio, { naam, soort: 'bao', plek, aandeel: (gewichten[plek] ?? 0) / som }),
    ),
    toSchool(regio, { naam: DE_SLUIS, soort: 'sbo', plek: 1, aandeel: 1 }),
    toSchool(regio, { naam: SO_SCHOOL, soort: 'so', plek: 1, aandeel: 1 }),
  ]
}

type Schoolplan = {
  readonly naam: string
  readonly soort: Schoolsoort
  readonly plek: number
  /** Of the leerlingen of its soort in the region. */
  readonly aandeel: number
}

function toSchool({ gemeenten, schoolbesturen, regio }: Regio, { naam, soort, plek, aandeel }: Schoolplan): Demoschool {
  const volledig = regio === 0 ? naam : `${naam} ${regio + 1}`
  const bestuur = vereist(schoolbesturen[bestuurVanPlek(plek)])
  return {
    id: demoId('school', volledig),
    naam: volledig,
    soort,
    schoolbestuurId: bestuur.id,
    gemeenteId: vereist(gemeenten.find((gemeente) => gemeente.naam === gemeenteVan(bestuur.naam, plek)) ?? gemeenten[0])
      .id,
    geldigVan: datum('2014-08-01'),
    ib: personaId(persoonAlsIb(volledig)?.nr ?? volledig),
    tellingen: STANDEN.map(({ teldatum, ...stand }) => ({ teldatum, aantal: Math.round(stand[soort] * aandeel) })),
  }
}

/** Two big schoolbesturen (0 and 1 in the settings), a middling one, and four with one school each. */
function bestuurVanPlek(plek: number): number {
  if (plek >= 54) return plek - 54 + 3
  if (plek >= 50) return 2
  return plek % 2
}

function gemeenteVan(bestuur: string, plek: number): string {
  if (bestuur === 'OpSpoor') return 'Oostzaan'
  return plek % 10 === 7 ? 'Wormerland' : 'Zaanstad'
}

const persoonAlsIb = (school: string): Persona | undefined =>
  personas.find((persona) => persona.rol === 'ib' && persona.school === school)

const toMedewerker = ({ nr, rol, functie, school, schoolbestuur }: Persona): Medewerker => ({
  id: personaId(nr),
  tenantId: demoTenantId,
  aadObjectId: personaAccount(nr),
  functie,
  rollen: [
    {
      rol,
      van: rolVan,
      ...(school === undefined ? {} : { schoolId: demoId('school', school) }),
      ...(schoolbestuur === undefined ? {} : { schoolbestuurId: demoId('schoolbestuur', schoolbestuur) }),
    },
  ],
})

// Every other school has an IB'er too, whom nobody signs in as.
const ibers = (scholen: readonly Demoschool[]): readonly Medewerker[] =>
  scholen
    .filter(({ naam }) => !persoonAlsIb(naam))
    .map(({ id, ib, naam }, index) => ({
      id: ib,
      tenantId: demoTenantId,
      aadObjectId: `00000000-0000-0000-0001-${String(index + 1).padStart(12, '0')}`,
      functie: `IB'er van ${naam}`,
      rollen: [{ rol: 'ib', schoolId: id, van: rolVan }],
    }))

function vereist<Waarde>(waarde: Waarde | undefined): Waarde {
  if (waarde === undefined) throw new Error('The settings name too few gemeenten or schoolbesturen for the demo data')
  return waarde
}
