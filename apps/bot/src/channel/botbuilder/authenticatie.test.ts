import { createSign, generateKeyPairSync } from 'node:crypto'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { openDeur, TENANT, vraag } from '../../testing/bot-deur.ts'

const inlog = { soort: 'SingleTenant', appId: 'app-1', tenantId: TENANT, wachtwoord: 'w' } as const
const echt = generateKeyPairSync('rsa', { modulusLength: 2048 })
const vals = generateKeyPairSync('rsa', { modulusLength: 2048 })
const teams = 'https://smba.trafficmanager.net/emea/'
const bericht = { ...vraag, serviceUrl: teams }
const nu = Math.floor(Date.now() / 1000)
const goed = { iss: 'https://api.botframework.com', aud: 'app-1', exp: nu + 600, nbf: nu - 600, serviceurl: teams }

const deel = (waarde: object) => Buffer.from(JSON.stringify(waarde)).toString('base64url')
function token(claims: object, { sleutel = echt.privateKey, kid = 'k1' } = {}): string {
  const inhoud = `${deel({ alg: 'RS256', typ: 'JWT', kid })}.${deel(claims)}`
  return `Bearer ${inhoud}.${createSign('RSA-SHA256').update(inhoud).sign(sleutel, 'base64url')}`
}

/** Publishes the key of the channel as Microsoft does. */
const openId = createServer((request, response) => {
  const eigen = `http://127.0.0.1:${(openId.address() as AddressInfo).port}`
  const sleutels = { keys: [{ ...echt.publicKey.export({ format: 'jwk' }), kid: 'k1', endorsements: ['msteams'] }] }
  const wat = request.url === '/keys' ? sleutels : { issuer: 'x', jwks_uri: `${eigen}/keys` }
  response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(wat))
})
beforeAll(() => new Promise<void>((klaar) => openId.listen(0, '127.0.0.1', klaar)))
afterAll(() => openId.close())
beforeEach(() => vi.spyOn(console, 'error').mockImplementation(() => undefined))

async function statusVan(authorization: string | undefined, body: object = bericht): Promise<number> {
  const openIdMetadataUrl = `http://127.0.0.1:${(openId.address() as AddressInfo).port}/config`
  const verwerk = async () => ({ soort: 'niets' }) as const
  await using deur = await openDeur(verwerk, { inlog, openIdMetadataUrl })
  const antwoord = await deur.post(body, authorization ? { authorization } : {})
  if (antwoord.status !== 200) expect(await antwoord.text()).toBe('')
  return antwoord.status
}

const emulator = {
  ...goed,
  iss: 'https://sts.windows.net/d6d49420-f39b-4df7-a1dc-d59a935871db/',
  ver: '1.0',
  appid: 'app-1',
}

test.each<{ naam: string; authorization?: string; status: number }>([
  { naam: 'a token of the channel', authorization: token(goed), status: 200 },
  { naam: 'no token', status: 401 },
  { naam: 'no Bearer token', authorization: 'Basic YTpi', status: 401 },
  { naam: 'rubbish', authorization: 'Bearer abc', status: 401 },
  { naam: 'a token for another bot', authorization: token({ ...goed, aud: 'app-2' }), status: 401 },
  { naam: 'a token of another issuer', authorization: token({ ...goed, iss: 'https://sts.example/x/' }), status: 401 },
  { naam: 'a token as the Emulator has it', authorization: token(emulator), status: 401 },
  { naam: 'an expired token', authorization: token({ ...goed, exp: nu - 3600, nbf: nu - 7200 }), status: 401 },
  { naam: 'a token signed by another', authorization: token(goed, { sleutel: vals.privateKey }), status: 401 },
  { naam: 'a key nobody knows', authorization: token(goed, { kid: 'k2' }), status: 401 },
  {
    naam: 'a token for another serviceUrl',
    authorization: token({ ...goed, serviceurl: 'https://smba.trafficmanager.net/amer/' }),
    status: 401,
  },
  { naam: 'a token without serviceUrl', authorization: token({ ...goed, serviceurl: undefined }), status: 401 },
])('with credentials, $naam gives $status', async ({ authorization, status }) => {
  expect(await statusVan(authorization)).toBe(status)
})

test('with credentials, another channel than Teams is refused', async () => {
  expect(await statusVan(token(goed), { ...bericht, channelId: 'AseChannel' })).toBe(403)
})

test('R5: even a signed activity may not have the bot write outside Teams', async () => {
  const { deliveryMode: _, ...gewoon } = bericht
  const naar = async (serviceUrl: string) =>
    await statusVan(token({ ...goed, serviceurl: serviceUrl }), { ...gewoon, serviceUrl })

  expect(await naar('https://evil.example/')).toBe(403)
  expect(await naar('http://smba.trafficmanager.net/emea/')).toBe(403)
  expect(await naar('http://127.0.0.1/')).toBe(403)
  expect(await naar(teams)).toBe(200)
})

test('R22: a signed activity of another tenant is refused', async () => {
  const conversation = { ...vraag.conversation, tenantId: '00000000-0000-0000-0000-00000000bbbb' }
  expect(await statusVan(token(goed), { ...bericht, conversation, channelData: {} })).toBe(403)
  const zonder = { id: 'x', conversationType: 'personal' }
  expect(await statusVan(token(goed), { ...bericht, conversation: zonder, channelData: {} })).toBe(403)
})
