import {
  type Aanvrager,
  addDagen,
  type Datum,
  formatTlvNummer,
  type GemeenteId,
  indienen,
  jaarVan,
  type Plaatsing,
  type Plek,
  type SchoolId,
  schooljaarVan,
  type TlvAanvraag,
  type TlvAanvraagConcept,
  type TlvInstellingen,
  type TlvSoort,
} from '@thuisnabij/domain'
import { gisteren, type Nummerdag } from './dagen.ts'
import { demoId } from './demo-id.ts'
import type { Kans } from './kans.ts'
import {
  eindeGroep8,
  type IngeschrevenLeerling,
  type Kind,
  naarSpeciaal,
  opBasisschool,
  terugVanSpeciaal,
  trekInitialen,
} from './leerling.ts'
import type { Demoschool } from './organisatie.ts'
import { TERUGGEPLAATST, trekPlaatsing } from './plaatsing.ts'
import { BUITEN_REGIO } from './schoolnamen.ts'
import { trekStappen } from './tlv-stappen.ts'
import { gelukt, verloop } from './tlv-verloop.ts'

/** Where generated dossiers come from. The schools with fixed dossiers are not among the basisscholen. */
export type Herkomstgebied = {
  readonly basisscholen: readonly Demoschool[]
  readonly sbo: readonly Demoschool[]
  readonly so: readonly Demoschool[]
  readonly gemeenten: readonly GemeenteId[]
}

export type TlvDossier = IngeschrevenLeerling & { readonly aanvraag: TlvAanvraag; readonly plaatsing?: Plaatsing }

/** One invented child with its aanvraag, from indienen to where it stands today. */
export function trekTlvDossier(
  kans: Kans,
  { nummer: volgnummer, op }: Nummerdag,
  { gebied, instellingen }: { readonly gebied: Herkomstgebied; readonly instellingen: TlvInstellingen },
): TlvDossier {
  const nummer = { jaar: jaarVan(op), volgnummer }
  const sleutel = formatTlvNummer(nummer)
  const plan = trekPlan(kans, { op, sleutel, gebied })
  const { kind, soort, aanvrager } = plan
  const concept: TlvAanvraagConcept = {
    id: demoId('tlv_aanvraag', sleutel),
    leerlingId: kind.id,
    ...(plan.ingeschrevenBij === undefined ? {} : { schoolId: plan.ingeschrevenBij }),
    begonnenDoor: aanvrager.ib,
    soort,
    aanvraagsoort: plan.aanvraagsoort,
    herkomst: plan.herkomst,
    ...trekDoelgroep(kans, kind.groep),
    ...trekInstemming(kans, op),
    ...(kans.ja(0.7) ? { leerlingGehoord: kind.groep > 2 } : {}),
    status: 'concept',
  }
  const ingediend = gelukt(
    indienen(
      concept,
      {
        op,
        indiener: { medewerkerId: aanvrager.ib, rol: 'ib' },
        nummer,
        instellingen,
        aanvrager: alsAanvrager(aanvrager),
        leerling: leerlingToen(plan),
      },
      op,
    ),
  )
  const uiterlijk = eindeGroep8(kind.groep, kind.schooljaar)
  const stappen = trekStappen(kans, { ingediendOp: op, soort, uiterlijk }).filter((stap) => stap.op <= gisteren)
  const aanvraag = verloop(ingediend, stappen, instellingen)
  if (aanvraag.status !== 'toegekend') return dossier(huidig(plan), aanvraag)

  const besluit = aanvraag.besluiten.at(-1)
  const bij = trekBij(kans, besluit?.uitkomst === 'toegekend' ? { ...plan, soort: besluit.soort } : plan, gebied)
  const kanTerug = kind.school !== undefined && 'school' in bij
  const plaatsing = trekPlaatsing(kans, aanvraag, {
    sleutel,
    bij,
    leerling: leerlingToen(plan),
    eindeGroep8: uiterlijk,
    kanTerug,
  })
  const bijSchool = [...gebied.sbo, ...gebied.so].find(({ id }) => 'school' in bij && id === bij.school.id)
  return dossier(naPlaatsing(plan, plaatsing, bijSchool), aanvraag, plaatsing)
}

type Plan = Pick<TlvAanvraagConcept, 'aanvraagsoort' | 'herkomst'> & {
  readonly kind: Kind
  readonly soort: TlvSoort
  readonly aanvrager: Demoschool
  /** Absent for a child that is not at school yet. */
  readonly ingeschrevenBij?: SchoolId
}

type Trekking = { readonly op: Datum; readonly sleutel: string; readonly gebied: Herkomstgebied }

function trekPlan(kans: Kans, { op, sleutel, gebied }: Trekking): Plan {
  const soort = trekSoort(kans, jaarVan(op))
  const school = trekSchool(kans, gebied.basisscholen)
  const speciaal = kans.kies(soort === 'SBO' ? gebied.sbo : gebied.so)
  const gezicht = {
    id: demoId('leerling', `TLV ${sleutel}`),
    initialen: trekInitialen(kans),
    schooljaar: schooljaarVan(op),
    ouder: kans.ja(0.2),
    woongemeenteId: kans.ja(0.92) ? school.gemeenteId : kans.kies(gebied.gemeenten),
  }
  switch (
    kans.weeg([
      ['basisschool', 82],
      ['speciaal_onderwijs', 13],
      ['voorschools', 5],
    ])
  ) {
    case 'basisschool': {
      const groep = kans.weeg([
        [1, 8],
        [2, 14],
        [3, 18],
        [4, 18],
        [5, 16],
        [6, 15],
        [7, 11],
      ])
      const kind = { ...gezicht, school, groep }
      return {
        kind,
        soort,
        aanvrager: school,
        ingeschrevenBij: school.id,
        aanvraagsoort: 'eerste',
        herkomst: 'basisschool',
      }
    }
    case 'speciaal_onderwijs': {
      const kind = { ...gezicht, groep: kans.heel(4, 7) }
      return {
        kind,
        soort,
        aanvrager: speciaal,
        ingeschrevenBij: speciaal.id,
        aanvraagsoort: 'verlenging',
        herkomst: 'speciaal_onderwijs',
      }
    }
    case 'voorschools':
      return {
        kind: { ...gezicht, school, groep: 0 },
        soort,
        aanvrager: speciaal,
        aanvraagsoort: 'eerste',
        herkomst: 'voorschools',
      }
  }
}

// Fewer go to sbo each year, more to so.
const trekSoort = (kans: Kans, jaar: number): TlvSoort =>
  kans.weeg([
    ['SBO', 60 - 4 * (jaar - 2020)],
    ['SO_LAAG', 28 + 3 * (jaar - 2020)],
    ['SO_MIDDEN', 7],
    ['SO_HOOG', 5],
  ])

/** A big school has more of everything. */
export function trekSchool(kans: Kans, scholen: readonly Demoschool[]): Demoschool {
  const school = kans.kies(scholen)
  return kans.ja((school.tellingen.at(-1)?.aantal ?? 0) / 500) ? school : trekSchool(kans, scholen)
}

function trekDoelgroep(kans: Kans, groep: number): Pick<TlvAanvraagConcept, 'doelgroep'> {
  const doelgroep = kans.weeg([
    ['TOS', 9],
    ['nieuwkomer', 6],
    [groep <= 2 ? 'jonge_kind' : undefined, 20],
    [undefined, 65],
  ] as const)
  return doelgroep === undefined ? {} : { doelgroep }
}

function trekInstemming(kans: Kans, op: Datum) {
  const ouderInstemming = kans.weeg([
    ['ja', 86],
    ['gedeeltelijk', 8],
    ['nee', 6],
  ])
  if (ouderInstemming === 'ja') return { ouderInstemming }
  return {
    ouderInstemming,
    oudersGehoordOp: addDagen(op, -kans.heel(3, 20)),
    instemmingMotivering: 'De school kan niet meer bieden wat het kind nodig heeft; de ouders zien dat anders.',
  }
}

const alsAanvrager = ({ id, soort }: Demoschool): Aanvrager => ({ soort: 'school', schoolId: id, schoolsoort: soort })

const leerlingToen = ({ ingeschrevenBij }: Plan) =>
  ingeschrevenBij === undefined ? { ingeschreven: false } : { schoolId: ingeschrevenBij, ingeschreven: true }

function trekBij(kans: Kans, { aanvraagsoort, aanvrager, soort }: Plan, { sbo, so }: Herkomstgebied): Plek {
  if (aanvraagsoort === 'verlenging' && aanvrager.soort === (soort === 'SBO' ? 'sbo' : 'so'))
    return { school: aanvrager }
  if (kans.ja(soort === 'SBO' ? 0.9 : 0.6)) return { school: kans.kies(soort === 'SBO' ? sbo : so) }
  return { schoolBuitenRegio: kans.kies(soort === 'SBO' ? BUITEN_REGIO.sbo : BUITEN_REGIO.so) }
}

// Who asks for a verlenging was there since the register was begun, or since groep 1.
function huidig({ kind, aanvraagsoort, aanvrager }: Plan, weg?: Datum): IngeschrevenLeerling {
  if (aanvraagsoort !== 'verlenging') return opBasisschool(kind, weg)
  const einde = eindeGroep8(kind.groep, kind.schooljaar)
  const tot = weg ?? (einde <= gisteren ? einde : undefined)
  const van = opBasisschool({ ...kind, school: aanvrager }).inschrijvingen[0]?.van
  return naarSpeciaal(kind, { school: aanvrager, van: van ?? einde, ...(tot === undefined ? {} : { tot }) })
}

function naPlaatsing(plan: Plan, plaatsing: Plaatsing, bij: Demoschool | undefined): IngeschrevenLeerling {
  const tot = plaatsing.status === 'beeindigd' ? plaatsing.beeindigdOp : undefined
  if (plan.aanvraagsoort === 'verlenging') return huidig(plan, tot)
  const van = 'geplaatstOp' in plaatsing ? plaatsing.geplaatstOp : undefined
  if (van === undefined) return huidig(plan)

  const { school, ...kind } = plan.kind
  const voorschools = plan.herkomst === 'voorschools'
  if (!bij) return voorschools ? opBasisschool(kind) : huidig(plan, addDagen(van, -1))
  if (school && tot !== undefined && plaatsing.status === 'beeindigd' && plaatsing.reden === TERUGGEPLAATST)
    return terugVanSpeciaal({ ...kind, school }, { school: bij, van, tot })
  return naarSpeciaal(voorschools ? kind : plan.kind, { school: bij, van, ...(tot === undefined ? {} : { tot }) })
}

/** The dossier goes where the child is. */
function dossier(wie: IngeschrevenLeerling, aanvraag: TlvAanvraag, plaatsing?: Plaatsing): TlvDossier {
  const { schoolId: _toen, ...rest } = aanvraag
  const { schoolId } = wie.leerling
  return {
    ...wie,
    aanvraag: { ...rest, ...(schoolId === undefined ? {} : { schoolId }) } as TlvAanvraag,
    ...(plaatsing ? { plaatsing } : {}),
  }
}
