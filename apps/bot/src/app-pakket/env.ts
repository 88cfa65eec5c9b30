import type { Instellingen } from '@thuisnabij/domain'
import type { Appgegevens } from './manifest.ts'

type Omgeving = Readonly<Record<string, string | undefined>>
export type Appuitkomst =
  | { readonly ok: true; readonly app: Appgegevens }
  | { readonly ok: false; readonly fouten: readonly string[] }

const GUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i
const VERSIE = /^\d{1,4}\.\d{1,4}\.\d{1,4}$/

export const leesProcesAppgegevens = (instellingen: Pick<Instellingen, 'naam' | 'korteNaam'>): Appuitkomst =>
  leesAppgegevens(process.env, instellingen)

/** What the package of the app needs to know, or every reason why it cannot be made of this environment. */
export function leesAppgegevens(
  omgeving: Omgeving,
  { naam, korteNaam }: Pick<Instellingen, 'naam' | 'korteNaam'>,
): Appuitkomst {
  const fouten: string[] = []
  const lees = (sleutel: string, klopt: (waarde: string) => boolean, uitleg: string): string => {
    const waarde = omgeving[sleutel] ?? ''
    if (!klopt(waarde)) fouten.push(`${sleutel} ${uitleg}`)
    return waarde
  }
  const isGuid = (waarde: string) => GUID.test(waarde)
  const isAdres = (waarde: string) => URL.canParse(waarde) && new URL(waarde).protocol === 'https:'
  const app: Appgegevens = {
    id: lees('APP_ID', isGuid, 'moet een GUID zijn: maak er een en bewaar hem, want een nieuwe versie heeft dezelfde.'),
    versie: lees('APP_VERSIE', (waarde) => VERSIE.test(waarde), 'moet een versie zijn zoals 1.0.0.'),
    botId: lees('MicrosoftAppId', isGuid, 'moet de id van de bot zijn, een GUID.'),
    tabUrl: lees('THUISNABIJ_TAB_URL', isAdres, 'moet het https-adres van het tabblad zijn.'),
    website: lees('APP_WEBSITE', isAdres, 'moet het https-adres van jullie website zijn.'),
    privacyverklaring: lees('APP_PRIVACY', isAdres, 'moet het https-adres van jullie privacyverklaring zijn.'),
    voorwaarden: lees('APP_VOORWAARDEN', isAdres, 'moet het https-adres van jullie gebruiksvoorwaarden zijn.'),
    samenwerkingsverband: { naam, korteNaam },
  }
  return fouten.length > 0 ? { ok: false, fouten } : { ok: true, app }
}
