import type { Schoolnaam } from '@thuisnabij/gesprek'
import { scholenInzien, schoolbesturenInzien, type Werksessie } from '@thuisnabij/usecases'

/** Names of schools change a few times a year. */
const HOUDBAAR_MS = 60_000

export type Schoolnamen = (sessie: Werksessie) => Promise<readonly Schoolnaam[]>

/** Every open school with its schoolbestuur, in order of name; read again after a minute. No leerlinggegevens, so for everyone the same. */
export function maakSchoolnamen(nu: () => number = () => Date.now()): Schoolnamen {
  let gelezen: { readonly op: number; readonly namen: readonly Schoolnaam[] } | undefined
  return async (sessie) => {
    if (gelezen && nu() - gelezen.op < HOUDBAAR_MS) return gelezen.namen

    const [scholen, besturen] = [await scholenInzien(sessie), await schoolbesturenInzien(sessie)]
    const namen = scholen
      .filter(({ geldigTot }) => geldigTot === undefined || geldigTot >= sessie.vandaag)
      .map(({ id, naam, soort, schoolbestuurId }) => ({
        id,
        naam,
        soort,
        bestuur: besturen.find((bestuur) => bestuur.id === schoolbestuurId)?.naam ?? '',
      }))
    gelezen = { op: nu(), namen }
    return namen
  }
}
