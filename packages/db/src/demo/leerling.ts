import {
  addDagen,
  type Datum,
  type Inschrijving,
  initialenSleutel,
  type Leerling,
  type LeerlingId,
  normaliseerInitialen,
  type SchoolId,
  schooljaarPeriode,
  schooljaarVan,
} from '@thuisnabij/domain'
import { laatste, vandaag, vroegste } from './dagen.ts'
import type { Kans } from './kans.ts'
import type { Demoschool } from './organisatie.ts'

/** Initialen of the fixed dossiers, and those that people try out: nobody else in the region bears them. */
const BEZET: ReadonlySet<string> = new Set(
  ['J.V.', 'S. el B.', 'S.B.', 'D.K.', 'R.M.', 'L.P.', 'F.A.', 'M.H.', 'A.B.', 'K.L.', 'K.T.', 'M.T.', 'T.H.'].map(
    initialenSleutel,
  ),
)

const VOORLETTERS = 'AABBCDDEEEFGHIJJJKLLMMMNNOPRRSSSTTVWYZ'
const ACHTERLETTERS = 'AABBBBCDDEFGGHHJKKKLMMNOPRRSSSTVVWWYZ'

/** As stored, such as "J.V.", "E. van der W." or "N.S.O.". */
export function trekInitialen(kans: Kans): string {
  const letter = (uit: string) => uit.charAt(kans.heel(0, uit.length - 1))
  const voor = kans.ja(0.12) ? letter(VOORLETTERS) + letter(VOORLETTERS) : letter(VOORLETTERS)
  const tussen = kans.ja(0.14) ? ` ${kans.kies(['van', 'de', 'van der', 'el', 'ten'])} ` : ' '
  const initialen = normaliseerInitialen(voor + tussen + letter(ACHTERLETTERS))
  return initialen === undefined || BEZET.has(initialenSleutel(initialen)) ? trekInitialen(kans) : initialen
}

/** Year of birth of most children of a groep in a schooljaar; groep 0 is not at school yet. */
export const geboortejaarVan = (schooljaar: number, groep: number): number => schooljaar - groep - 4

/** The groep of somebody who was in `groep` in `schooljaar`; undefined once that child has left groep 8. */
export function groepNu(groep: number, schooljaar: number): number | undefined {
  const nu = groep + schooljaarVan(vandaag) - schooljaar
  return nu >= 1 && nu <= 8 ? nu : undefined
}

/** The last day of groep 8 of somebody who is in `groep` in `schooljaar`. */
export const eindeGroep8 = (groep: number, schooljaar: number): Datum => schooljaarPeriode(schooljaar + 8 - groep).tot

/** A stay at one school, from `van` up to and including `tot`; without `tot` it goes on. */
export type Verblijf = {
  readonly schoolId: SchoolId
  readonly van: Datum
  readonly tot?: Datum
  /** Groep in a schooljaar; absent at a school for speciaal (basis)onderwijs. */
  readonly groepIn?: (schooljaar: number) => number | undefined
}

/** One inschrijving per schooljaar of the stay; the one that runs has no end. */
export function inschrijvingenVan(leerlingId: LeerlingId, verblijf: Verblijf): readonly Inschrijving[] {
  const { schoolId, van, tot, groepIn } = verblijf
  const inschrijvingen: Inschrijving[] = []
  const totEnMet = schooljaarVan(tot ?? vandaag)
  for (let schooljaar = schooljaarVan(van); schooljaar <= totEnMet; schooljaar += 1) {
    const jaar = schooljaarPeriode(schooljaar)
    const groep = groepIn?.(schooljaar)
    const einde = tot === undefined ? jaar.tot : vroegste(tot, jaar.tot)
    inschrijvingen.push({
      leerlingId,
      schooljaar,
      schoolId,
      ...(groep === undefined ? {} : { groep }),
      van: laatste(van, jaar.van),
      ...(tot === undefined && einde > vandaag ? {} : { tot: einde }),
    })
  }
  return inschrijvingen
}

/** A child as it was in one schooljaar. */
export type Kind = {
  readonly id: LeerlingId
  readonly initialen: string
  /** Its basisschool; absent when it went to none. */
  readonly school?: Demoschool
  /** By age, where the school has none; 0 before school. */
  readonly groep: number
  readonly schooljaar: number
  /** Known to be a year older than most of its groep. */
  readonly ouder?: boolean
  readonly woongemeenteId?: Leerling['woongemeenteId']
}

export type IngeschrevenLeerling = { readonly leerling: Leerling; readonly inschrijvingen: readonly Inschrijving[] }

/**
 * The child as it is today, when nothing happened but growing older: at its school, or gone from it after groep 8 or
 * after `weg`, its last day there.
 */
export function opBasisschool(kind: Kind, weg?: Datum): IngeschrevenLeerling {
  const { school, groep, schooljaar } = kind
  if (!school || schooljaar - groep >= schooljaarVan(vandaag))
    return { leerling: { ...persoonsgegevens(kind), ingeschreven: false }, inschrijvingen: [] }

  const einde = eindeGroep8(groep, schooljaar)
  const tot = weg ?? (einde < vandaag ? einde : undefined)
  const nu = tot === undefined ? groepNu(groep, schooljaar) : undefined
  return {
    leerling: {
      ...persoonsgegevens(kind),
      schoolId: school.id,
      ingeschreven: tot === undefined,
      ...(nu === undefined ? {} : { groep: nu }),
    },
    inschrijvingen: inschrijvingenVan(kind.id, { ...verblijfOp(school, kind), ...(tot === undefined ? {} : { tot }) }),
  }
}

/** As {@link opBasisschool}, but from `van` on at a school for speciaal (basis)onderwijs, up to `tot` when it left that. */
export function naarSpeciaal(
  kind: Kind,
  { school, ...periode }: { readonly school: Demoschool; readonly van: Datum; readonly tot?: Datum },
): IngeschrevenLeerling {
  const eerder = kind.school && verblijfOp(kind.school, kind)
  const daarvoor =
    eerder && eerder.van < periode.van ? inschrijvingenVan(kind.id, { ...eerder, tot: addDagen(periode.van, -1) }) : []
  return {
    leerling: { ...persoonsgegevens(kind), schoolId: school.id, ingeschreven: periode.tot === undefined },
    inschrijvingen: [...daarvoor, ...inschrijvingenVan(kind.id, { schoolId: school.id, ...periode })],
  }
}

/** The child that came back to its basisschool the day after `tot`. */
export function terugVanSpeciaal(
  kind: Kind & { readonly school: Demoschool },
  naar: { readonly school: Demoschool; readonly van: Datum; readonly tot: Datum },
): IngeschrevenLeerling {
  const terug = { ...verblijfOp(kind.school, kind), van: addDagen(naar.tot, 1) }
  const einde = eindeGroep8(kind.groep, kind.schooljaar)
  const later = inschrijvingenVan(kind.id, { ...terug, ...(einde < vandaag ? { tot: einde } : {}) })
  return {
    leerling: opBasisschool(kind).leerling,
    inschrijvingen: [...naarSpeciaal(kind, naar).inschrijvingen, ...later],
  }
}

export const persoonsgegevens = ({ id, initialen, groep, schooljaar, ouder, woongemeenteId }: Kind) => ({
  id,
  initialen,
  geboortejaar: geboortejaarVan(schooljaar, groep) - (ouder ? 1 : 0),
  ...(woongemeenteId === undefined ? {} : { woongemeenteId }),
})

function verblijfOp(school: Demoschool, { groep, schooljaar }: Kind): Verblijf {
  const inGroep1 = schooljaarPeriode(schooljaar - groep + 1).van
  return {
    schoolId: school.id,
    van: laatste(inGroep1, EERSTE_DAG),
    groepIn: (jaar) => groep + jaar - schooljaar,
  }
}

// The register was begun then.
const EERSTE_DAG = schooljaarPeriode(2020).van
