import { type Persoonsgegeven, vindPersoonsgegevens, weiger } from '@thuisnabij/domain'
import type { Werksessie } from './sessie.ts'
import { bekendeNamen } from './woordkennis.ts'

/** A text that was to be stored names a person. The refusal says what it holds and never repeats it. */
export type PersoonsgegevensGenoemd = {
  readonly kind: 'PersoonsgegevensGenoemd'
  readonly wat: readonly Persoonsgegeven[]
}

/**
 * The refusal of what is about to be stored, when any text in it, however deep, holds a naam, BSN or geboortedatum;
 * undefined when it may be stored. What `voor` held already is not asked again.
 *
 * @source ADR-0004: no naam, BSN or geboortedatum anywhere in the register
 */
export async function persoonsgegevensGenoemd(
  sessie: Werksessie,
  na: object,
  voor: object = {},
): Promise<ReturnType<typeof weiger<PersoonsgegevensGenoemd>> | undefined> {
  const eerder = new Set(tekstenIn(voor).map(({ tekst }) => tekst))
  const nieuw = tekstenIn(na).filter(({ tekst }) => !eerder.has(tekst))
  const verdacht = nieuw.filter((tekst) => gegevensIn(tekst, []).length > 0)
  if (verdacht.length === 0) return undefined

  const namen = await bekendeNamen(sessie)
  const wat = [...new Set(verdacht.flatMap((tekst) => gegevensIn(tekst, namen)))]
  return wat.length === 0 ? undefined : weiger({ kind: 'PersoonsgegevensGenoemd', wat })
}

type Tekst = { readonly veld: string; readonly tekst: string }

/** The name of a school outside the region or of a place in sight looks like that of a person. */
const PLAATSNAMEN: readonly string[] = ['schoolBuitenRegio', 'plek']

const gegevensIn = ({ veld, tekst }: Tekst, namen: readonly string[]): readonly Persoonsgegeven[] =>
  vindPersoonsgegevens(tekst, namen).filter((wat) => wat !== 'naam' || !PLAATSNAMEN.includes(veld))

const UUID = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i

/** Every text in it, but no ids; a text in a list bears the name of the list. */
function tekstenIn(waarde: unknown, veld = ''): readonly Tekst[] {
  if (typeof waarde === 'string') return UUID.test(waarde) ? [] : [{ veld, tekst: waarde }]
  if (Array.isArray(waarde)) return waarde.flatMap((deel) => tekstenIn(deel, veld))
  if (typeof waarde !== 'object' || waarde === null) return []
  return Object.entries(waarde).flatMap(([naam, deel]) => tekstenIn(deel, naam))
}
