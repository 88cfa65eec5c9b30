/** How the bot proves itself to the channel, and the channel to the bot. `anoniem`: nobody does; for local use on loopback alone. */
export type Inlog =
  | { readonly soort: 'anoniem' }
  | { readonly soort: 'SingleTenant'; readonly appId: string; readonly tenantId: string; readonly wachtwoord: string }
  | { readonly soort: 'UserAssignedMSI'; readonly appId: string; readonly tenantId: string }

export type Werkerstand = 'aan' | 'uit' | 'alleen'

export type BotEnv = {
  readonly productie: boolean
  readonly host: string
  readonly port: number
  readonly inlog: Inlog
  /** Tenants whose people may speak to this bot. Never empty. */
  readonly tenants: readonly string[]
  /** Hosts, beside the one of Teams, that an authenticated activity may name as its serviceUrl. */
  readonly serviceHosts: readonly string[]
  /** Whether this process also does the deliveries, does not, or does nothing else. */
  readonly werker: Werkerstand
  /** Where the tab stands, for who opens a dossier from a message. */
  readonly tabUrl?: string
  readonly databaseAppUrl: string
  readonly databaseMonitorUrl: string
  /** Instant the clock starts at, when it is not the present. Never in production. */
  readonly klok?: string
}

export type EnvUitkomst =
  | { readonly ok: true; readonly env: BotEnv }
  | { readonly ok: false; readonly fouten: readonly string[] }

type Omgeving = Readonly<Record<string, string | undefined>>

const DEMO_TENANT = '00000000-0000-0000-0000-00000000aaaa'
const LOOPBACK = ['127.0.0.1', '::1', 'localhost']

/** The environment of this process. */
export const leesProcesEnv = (): EnvUitkomst => leesEnv(process.env)

/** The environment as settings, or every reason why this bot must not start with it. */
export function leesEnv(omgeving: Omgeving): EnvUitkomst {
  const productie = omgeving['NODE_ENV'] === 'production'
  const host = omgeving['BOT_HOST'] || '127.0.0.1'
  const { inlog, fouten: inlogfouten } = leesInlog(omgeving)
  const port = Number(omgeving['BOT_PORT'] || 3978)
  const werker = omgeving['BOT_WERKER'] || 'aan'
  const fouten = [...inlogfouten]

  if (inlog.soort === 'anoniem' && inlogfouten.length === 0) {
    if (productie)
      fouten.push(
        'In production MicrosoftAppId, MicrosoftAppType and MicrosoftAppTenantId must be set: without them anyone gets in.',
      )
    if (!LOOPBACK.includes(host)) fouten.push(`Without credentials the bot only listens on loopback, not on ${host}.`)
  }
  if (!Number.isInteger(port) || port < 0 || port > 65535) fouten.push('BOT_PORT is not a port number.')
  if (!isWerkerstand(werker)) fouten.push('BOT_WERKER must be aan, uit or alleen.')
  if (!omgeving['DATABASE_APP_URL']) fouten.push('DATABASE_APP_URL is missing: `npm start` sets it.')
  if (!omgeving['DATABASE_MONITOR_URL']) fouten.push('DATABASE_MONITOR_URL is missing: `npm start` sets it.')
  const klok = omgeving['THUISNABIJ_KLOK']
  if (klok && productie) fouten.push('THUISNABIJ_KLOK is refused in production.')
  if (klok && Number.isNaN(Date.parse(klok)))
    fouten.push('THUISNABIJ_KLOK is not an instant such as 2023-11-15T10:00:00+01:00.')

  const tabUrl = omgeving['THUISNABIJ_TAB_URL']
  if (tabUrl && !isWebadres(tabUrl))
    fouten.push('THUISNABIJ_TAB_URL is not an address such as https://tab.voorbeeld.nl/.')

  if (fouten.length > 0 || !isWerkerstand(werker)) return { ok: false, fouten }

  return {
    ok: true,
    env: {
      productie,
      host,
      port,
      inlog,
      tenants: lijst(omgeving['BOT_TENANTS']) ?? [inlog.soort === 'anoniem' ? DEMO_TENANT : inlog.tenantId],
      serviceHosts: lijst(omgeving['BOT_SERVICE_HOSTS']) ?? [],
      werker,
      databaseAppUrl: omgeving['DATABASE_APP_URL'] ?? '',
      databaseMonitorUrl: omgeving['DATABASE_MONITOR_URL'] ?? '',
      ...(klok ? { klok } : {}),
      ...(tabUrl ? { tabUrl } : {}),
    },
  }
}

/**
 * Credentials are all there or none: an app id without a type, a secret without an app id or a misspelt type would each leave
 * the door of the SDK open without a word.
 */
function leesInlog(omgeving: Omgeving): { readonly inlog: Inlog; readonly fouten: readonly string[] } {
  const appId = omgeving['MicrosoftAppId'] ?? ''
  const soort = omgeving['MicrosoftAppType'] ?? ''
  const tenantId = omgeving['MicrosoftAppTenantId'] ?? ''
  const wachtwoord = omgeving['MicrosoftAppPassword'] ?? ''
  const anoniem = { soort: 'anoniem' } as const
  if (!appId && !soort && !tenantId && !wachtwoord) return { inlog: anoniem, fouten: [] }

  const fouten = [
    ...(appId ? [] : ['MicrosoftAppId is missing while other credentials are set.']),
    ...(tenantId ? [] : ['MicrosoftAppTenantId is missing while other credentials are set.']),
  ]
  switch (soort) {
    case 'SingleTenant':
      if (!wachtwoord) fouten.push('MicrosoftAppType SingleTenant needs MicrosoftAppPassword.')
      return { inlog: fouten.length ? anoniem : { soort, appId, tenantId, wachtwoord }, fouten }
    case 'UserAssignedMSI':
      if (wachtwoord) fouten.push('MicrosoftAppType UserAssignedMSI goes without MicrosoftAppPassword.')
      return { inlog: fouten.length ? anoniem : { soort, appId, tenantId }, fouten }
    default:
      return { inlog: anoniem, fouten: [...fouten, 'MicrosoftAppType must be SingleTenant or UserAssignedMSI.'] }
  }
}

const isWebadres = (adres: string): boolean =>
  URL.canParse(adres) && ['http:', 'https:'].includes(new URL(adres).protocol)

const isWerkerstand = (tekst: string): tekst is Werkerstand => ['aan', 'uit', 'alleen'].includes(tekst)

const lijst = (tekst: string | undefined): readonly string[] | undefined => {
  const delen = (tekst ?? '').split(',').map((deel) => deel.trim().toLowerCase())
  const gevuld = delen.filter((deel) => deel !== '')
  return gevuld.length > 0 ? gevuld : undefined
}
