import type { PlaatsingId } from '../ids.ts'
import type { Datum } from '../kalender/datum.ts'
import type { Leerling } from '../leerling/leerling.ts'
import type { School, Schoolsoort } from '../organisatie/organisatie.ts'
import { ok, type Result, weiger } from '../result.ts'
import type { TlvAanvraag, TlvSoort, TlvStatus } from '../tlv/aanvraag.ts'
import type { Plaatsing, PlaatsingBeeindigd, PlaatsingGeplaatst, PlaatsingWacht } from './plaatsing.ts'

export type WachtenWeigering =
  | { readonly kind: 'TlvNietToegekend'; readonly status: TlvStatus }
  | { readonly kind: 'SchoolsoortPastNiet'; readonly soort: TlvSoort; readonly schoolsoort: Schoolsoort }
  | { readonly kind: 'AlOpDezeSchool' }
  | { readonly kind: 'SchoolnaamOntbreekt' }
  | { readonly kind: 'WachtenInToekomst'; readonly op: Datum }
  | { readonly kind: 'WachtenVoorToekenning'; readonly toegekendOp: Datum }
  | TlvNietMeerGeldig

export type PlaatsenWeigering =
  | { readonly kind: 'PlaatsingInToekomst'; readonly op: Datum }
  | { readonly kind: 'PlaatsingVoorWachten'; readonly wachtSinds: Datum }
  | { readonly kind: 'TlvNogNietGeldig'; readonly geldigVan: Datum }
  | TlvNietMeerGeldig

export type PlaatsingBeeindigenWeigering =
  | { readonly kind: 'PlaatsingRedenOntbreekt' }
  | { readonly kind: 'EindeInToekomst'; readonly op: Datum }
  | { readonly kind: 'EindeVoorBegin'; readonly begonnenOp: Datum }

export type TlvNietMeerGeldig = { readonly kind: 'TlvNietMeerGeldig'; readonly geldigTot: Datum }

/** Where a child may wait: at a school in the register, or outside the region at one with this name. */
export type Plek = { readonly school: Pick<School, 'id' | 'soort'> } | { readonly schoolBuitenRegio: string }

export type Wachtinvoer = {
  readonly id: PlaatsingId
  readonly leerling: Pick<Leerling, 'schoolId' | 'ingeschreven'>
  readonly bij: Plek
  readonly wachtSinds: Datum
}

/**
 * Puts the leerling in line for a school. Toegekend is not geplaatst: the wait is counted from `wachtSinds`.
 *
 * Refuses before the toekenning and after its validity, a school of another soort than the TLV is for, and the school
 * where the child is already unless the TLV lets it stay there (a verlenging).
 */
export function wachten(
  aanvraag: TlvAanvraag,
  invoer: Wachtinvoer,
  vandaag: Datum,
): Result<PlaatsingWacht, WachtenWeigering> {
  const besluit = aanvraag.status === 'toegekend' ? aanvraag.besluiten.at(-1) : undefined
  if (aanvraag.status !== 'toegekend' || besluit?.uitkomst !== 'toegekend') {
    return weiger({ kind: 'TlvNietToegekend', status: aanvraag.status })
  }

  const { id, wachtSinds } = invoer
  const { soort, geldigVan, geldigTot } = besluit
  if (wachtSinds > vandaag) return weiger({ kind: 'WachtenInToekomst', op: wachtSinds })
  if (wachtSinds < besluit.op) return weiger({ kind: 'WachtenVoorToekenning', toegekendOp: besluit.op })
  if (wachtSinds > geldigTot) return weiger({ kind: 'TlvNietMeerGeldig', geldigTot })

  const bij = toBij(aanvraag, invoer, soort)
  if (!bij.ok) return bij

  const { leerlingId, id: aanvraagId, nummer } = aanvraag
  return ok({
    id,
    leerlingId,
    aanvraagId,
    tlv: { nummer, soort, geldigVan, geldigTot },
    bij: bij.value,
    wachtSinds,
    status: 'wacht',
  })
}

function toBij(
  { aanvraagsoort }: TlvAanvraag,
  { leerling, bij }: Wachtinvoer,
  soort: TlvSoort,
): Result<Plaatsing['bij'], WachtenWeigering> {
  if ('schoolBuitenRegio' in bij) {
    const schoolBuitenRegio = bij.schoolBuitenRegio.trim()
    return schoolBuitenRegio === '' ? weiger({ kind: 'SchoolnaamOntbreekt' }) : ok({ schoolBuitenRegio })
  }
  const { id: schoolId, soort: schoolsoort } = bij.school
  if (schoolsoort !== SCHOOLSOORT[soort]) return weiger({ kind: 'SchoolsoortPastNiet', soort, schoolsoort })
  const staatErAl = leerling.ingeschreven && leerling.schoolId === schoolId
  return staatErAl && aanvraagsoort !== 'verlenging' ? weiger({ kind: 'AlOpDezeSchool' }) : ok({ schoolId })
}

const SCHOOLSOORT: Readonly<Record<TlvSoort, Schoolsoort>> = {
  SBO: 'sbo',
  SO_LAAG: 'so',
  SO_MIDDEN: 'so',
  SO_HOOG: 'so',
}

/** Records the first day at the new school. Refuses a day on which the TLV does not hold. */
export function plaatsen(
  plaatsing: PlaatsingWacht,
  geplaatstOp: Datum,
  vandaag: Datum,
): Result<PlaatsingGeplaatst, PlaatsenWeigering> {
  const { wachtSinds, tlv } = plaatsing
  if (geplaatstOp > vandaag) return weiger({ kind: 'PlaatsingInToekomst', op: geplaatstOp })
  if (geplaatstOp < wachtSinds) return weiger({ kind: 'PlaatsingVoorWachten', wachtSinds })
  if (geplaatstOp < tlv.geldigVan) return weiger({ kind: 'TlvNogNietGeldig', geldigVan: tlv.geldigVan })
  if (geplaatstOp > tlv.geldigTot) return weiger({ kind: 'TlvNietMeerGeldig', geldigTot: tlv.geldigTot })

  return ok({ ...plaatsing, status: 'geplaatst', geplaatstOp })
}

/** Ends the wait or the place, with the last day and why. */
export function plaatsingBeeindigen(
  plaatsing: PlaatsingWacht | PlaatsingGeplaatst,
  { op, reden }: { readonly op: Datum; readonly reden: string },
  vandaag: Datum,
): Result<PlaatsingBeeindigd, PlaatsingBeeindigenWeigering> {
  const begonnenOp = plaatsing.status === 'geplaatst' ? plaatsing.geplaatstOp : plaatsing.wachtSinds
  if (reden.trim() === '') return weiger({ kind: 'PlaatsingRedenOntbreekt' })
  if (op > vandaag) return weiger({ kind: 'EindeInToekomst', op })
  if (op < begonnenOp) return weiger({ kind: 'EindeVoorBegin', begonnenOp })

  return ok({ ...plaatsing, status: 'beeindigd', beeindigdOp: op, reden: reden.trim() })
}
