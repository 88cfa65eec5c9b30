import { expect, test } from 'vitest'
import { leesEnv } from './env.ts'

const lokaal = { DATABASE_APP_URL: 'postgres://app', DATABASE_MONITOR_URL: 'postgres://monitor' }
const single = {
  MicrosoftAppType: 'SingleTenant',
  MicrosoftAppId: 'app-1',
  MicrosoftAppTenantId: 'tenant-1',
  MicrosoftAppPassword: 'w',
}
const msi = { MicrosoftAppType: 'UserAssignedMSI', MicrosoftAppId: 'app-1', MicrosoftAppTenantId: 'tenant-1' }

test('needs nothing but its database for local use, and then listens on loopback', () => {
  expect(leesEnv(lokaal)).toMatchObject({
    ok: true,
    env: { productie: false, host: '127.0.0.1', port: 3978, inlog: { soort: 'anoniem' }, werker: 'aan' },
  })
})

test.each<[string, Record<string, string>, boolean]>([
  ['SingleTenant complete', single, true],
  ['SingleTenant complete, in production', { ...single, NODE_ENV: 'production', BOT_HOST: '0.0.0.0' }, true],
  ['a managed identity', { ...msi, NODE_ENV: 'production' }, true],
  ['a managed identity with a password', { ...msi, MicrosoftAppPassword: 'w' }, false],
  ['no credentials in production', { NODE_ENV: 'production' }, false],
  ['no credentials on all interfaces', { BOT_HOST: '0.0.0.0' }, false],
  ['no app id', { ...single, MicrosoftAppId: '' }, false],
  ['only a password', { MicrosoftAppPassword: 'w' }, false],
  ['only an app id', { MicrosoftAppId: 'app-1' }, false],
  ['no tenant', { ...single, MicrosoftAppTenantId: '' }, false],
  ['no password', { ...single, MicrosoftAppPassword: '' }, false],
  ['no type', { ...single, MicrosoftAppType: '' }, false],
  ['a misspelt type', { ...single, MicrosoftAppType: 'SingelTenant' }, false],
  ['the ended multi-tenant type', { ...single, MicrosoftAppType: 'MultiTenant' }, false],
  ['a port that is none', { BOT_PORT: 'abc' }, false],
  ['an unknown kind of worker', { BOT_WERKER: 'soms' }, false],
  ['a fixed clock', { THUISNABIJ_KLOK: '2023-11-15T10:00:00+01:00' }, true],
  [
    'a fixed clock in production',
    { ...single, NODE_ENV: 'production', THUISNABIJ_KLOK: '2023-11-15T10:00:00+01:00' },
    false,
  ],
  ['a clock that is none', { THUISNABIJ_KLOK: 'gisteren' }, false],
  ['no database', { DATABASE_APP_URL: '' }, false],
])('R23: %s: starts %s', (_naam, omgeving, start) => {
  expect(leesEnv({ ...lokaal, ...omgeving }).ok).toBe(start)
})

test('lets in the people of its own tenant only, unless more are named', () => {
  expect(leesEnv({ ...lokaal, ...single })).toMatchObject({ env: { tenants: ['tenant-1'] } })
  expect(leesEnv({ ...lokaal, ...single, BOT_TENANTS: 'A, b' })).toMatchObject({ env: { tenants: ['a', 'b'] } })
})
