import { ConfigurationBotFrameworkAuthentication } from 'botbuilder'
import type { Inlog } from '../../env.ts'
import { connectorHttp } from './connector-http.ts'

const KANAAL_ISSUER = 'https://api.botframework.com'

export type AuthenticatieOptions = {
  readonly inlog: Inlog
  /** Longest wait for one call to the connector. */
  readonly timeoutMs: number
  /** Where the keys of the channel are read; only a test names another place than Microsoft's. */
  readonly openIdMetadataUrl?: string
}

/**
 * Checks who calls and gets tokens for who is called, on our own HTTP client. The settings were checked before (env.ts): the SDK
 * takes a misspelt type or a missing app id as leave to let everybody in.
 */
export function botAuthenticatie({ inlog, timeoutMs, openIdMetadataUrl }: AuthenticatieOptions) {
  return new ConfigurationBotFrameworkAuthentication(
    {
      ...settingsOf(inlog),
      ...(openIdMetadataUrl ? otherKeys(openIdMetadataUrl) : {}),
    },
    undefined,
    { requiredEndorsements: [], validateClaims: alleenHetKanaal },
    undefined,
    { httpClient: connectorHttp(timeoutMs) },
  )
}

function settingsOf(inlog: Inlog): Record<string, string> {
  switch (inlog.soort) {
    case 'anoniem':
      return {}
    case 'SingleTenant':
      return {
        MicrosoftAppType: inlog.soort,
        MicrosoftAppId: inlog.appId,
        MicrosoftAppTenantId: inlog.tenantId,
        MicrosoftAppPassword: inlog.wachtwoord,
      }
    case 'UserAssignedMSI':
      return { MicrosoftAppType: inlog.soort, MicrosoftAppId: inlog.appId, MicrosoftAppTenantId: inlog.tenantId }
  }
}

/** The SDK also takes tokens of the Emulator and of other bots, without comparing their serviceUrl. We have no use for those. */
async function alleenHetKanaal(claims: readonly { readonly type: string; readonly value: string }[]): Promise<void> {
  if (claims.find(({ type }) => type === 'iss')?.value !== KANAAL_ISSUER) throw new Error('not a token of the channel')
}

/** One of these named means all of them are: the SDK fills in no defaults beside it. */
const otherKeys = (openIdMetadataUrl: string) => ({
  ToBotFromChannelOpenIdMetadataUrl: openIdMetadataUrl,
  ToBotFromEmulatorOpenIdMetadataUrl: openIdMetadataUrl,
  ToBotFromChannelTokenIssuer: KANAAL_ISSUER,
  ToChannelFromBotOAuthScope: KANAAL_ISSUER,
  ToChannelFromBotLoginUrl: 'https://login.microsoftonline.com/botframework.com',
  OAuthUrl: 'https://api.botframework.com',
})
