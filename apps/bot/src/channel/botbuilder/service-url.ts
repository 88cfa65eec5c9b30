/** Where the connector of Teams is. @source Teams, "Send and receive messages": the public cloud's global endpoint */
const TEAMS_HOST = 'smba.trafficmanager.net'
const LOOPBACK = ['127.0.0.1', '[::1]', 'localhost']

/**
 * Whether the bot may write to this serviceUrl. Whoever may name it decides where our messages and our token go, so an anonymous
 * activity may only name this machine, and an authenticated one (whose claim the SDK has compared) only Teams over https, or a
 * host of the settings.
 */
export function magSchrijvenNaar(serviceUrl: unknown, regel: { anoniem: boolean; hosts: readonly string[] }): boolean {
  const url = typeof serviceUrl === 'string' && URL.canParse(serviceUrl) ? new URL(serviceUrl) : undefined
  if (!url || url.username || url.password) return false
  if (regel.anoniem) return ['http:', 'https:'].includes(url.protocol) && LOOPBACK.includes(url.hostname)

  return url.protocol === 'https:' && url.port === '' && [TEAMS_HOST, ...regel.hosts].includes(url.hostname)
}
