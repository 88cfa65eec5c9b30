import { listScholen, listSchoolbesturen } from '@thuisnabij/db'
import type { Woordkennis } from '@thuisnabij/domain'
import { stopwoorden, woorden } from '@thuisnabij/kennis'
import { meegeleverdeArtikelen } from './kennisbank-lezen.ts'
import type { Werksessie } from './sessie.ts'

let gekend: ReadonlySet<string> | undefined
const gekendeWoorden = (): ReadonlySet<string> => {
  gekend ??= new Set(
    meegeleverdeArtikelen().flatMap(({ titel, kort, uitleg, trefwoorden, voorbeeldvragen }) =>
      woorden([titel, kort, ...uitleg, ...trefwoorden, ...voorbeeldvragen].join(' ')),
    ),
  )
  return gekend
}

/** The names that are no person's: of scholen, schoolbesturen, gemeenten and whom they work with. */
export async function bekendeNamen(sessie: Werksessie): Promise<readonly string[]> {
  const { gemeenten, expertisecentra, partners } = sessie.instellingen.organisatie
  const scholen = [...(await listScholen(sessie)), ...(await listSchoolbesturen(sessie))]
  return [...scholen, ...expertisecentra, ...partners].map(({ naam }) => naam).concat(gemeenten)
}

/** Which words point to nobody: those names, and every word that an article uses. */
export async function woordkennis(sessie: Werksessie): Promise<Woordkennis> {
  const gekendeWoord = (woord: string) => stopwoorden.has(woord) || gekendeWoorden().has(woord)
  return { namen: await bekendeNamen(sessie), kent: (woord) => woorden(woord).every(gekendeWoord) }
}
