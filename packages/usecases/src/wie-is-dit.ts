import { type Account, type Db, findMedewerkerByAccount } from '@thuisnabij/db'
import { type ActieveRol, actieveRollen, type Datum, type Medewerker } from '@thuisnabij/domain'

/** Somebody who is registered, with the roles they can act in today (empty when every role is over). */
export type Bekende = { readonly medewerker: Medewerker; readonly rollen: readonly ActieveRol[] }

/** Whose account this is; undefined for somebody who is not registered. Asked before anybody acts, so it needs no session. */
export async function wieIsDit(db: Db, account: Account, vandaag: Datum): Promise<Bekende | undefined> {
  const medewerker = await findMedewerkerByAccount(db, account)
  return medewerker && { medewerker, rollen: actieveRollen(medewerker, vandaag) }
}
