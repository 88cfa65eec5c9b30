import { AppManifestUtils } from '@microsoft/app-manifest'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { fromBufferPromise } from 'yauzl'
import { vraagAan } from '../testing/test-bot.ts'
import { testHuis } from '../testing/test-huis.ts'
import { leesAppgegevens } from './env.ts'
import { type Appgegevens, maakManifest, OPDRACHTEN } from './manifest.ts'
import { maakPakket } from './pakket.ts'

const app: Appgegevens = {
  id: '11111111-1111-4111-8111-111111111111',
  versie: '1.0.0',
  botId: '22222222-2222-4222-8222-222222222222',
  tabUrl: 'https://tab.voorbeeld.nl/',
  website: 'https://www.voorbeeld.nl/',
  privacyverklaring: 'https://www.voorbeeld.nl/privacy',
  voorwaarden: 'https://www.voorbeeld.nl/voorwaarden',
  samenwerkingsverband: { naam: 'Samenwerkingsverband Primair Onderwijs Zaanstreek', korteNaam: 'SWV PO Zaanstreek' },
}
const opmerkingen = (manifest: object) => AppManifestUtils.validateAgainstSchema(manifest as never)

// The schemas come with the package; a test that reads them elsewhere must not pass.
beforeAll(() => {
  vi.stubGlobal('fetch', () => Promise.reject(new Error('no network')))
})
afterAll(() => {
  vi.unstubAllGlobals()
})

test('the schema of Teams has nothing to remark on the manifest', async () => {
  expect(await opmerkingen(maakManifest(app))).toEqual([])
})

test('also with the longest names that the schema allows', async () => {
  const lang = 'Samenwerkingsverband Passend Primair Onderwijs van de Allerlangste Streek '.repeat(2)
  const samenwerkingsverband = { naam: lang, korteNaam: lang.slice(0, 40) }
  expect(await opmerkingen(maakManifest({ ...app, samenwerkingsverband }))).toEqual([])
})

test('and would have, were it wrong', async () => {
  expect(await opmerkingen({ ...maakManifest(app), id: 'geen guid' })).not.toEqual([])
})

test('is Dutch, asks for no files, and keeps to ten commands a list', () => {
  const { localizationInfo, bots, composeExtensions } = maakManifest(app)
  expect(localizationInfo.defaultLanguageTag).toBe('nl')
  expect(bots[0]?.supportsFiles).toBe(false)
  for (const lijst of [OPDRACHTEN.personal, OPDRACHTEN.groep, composeExtensions[0]?.commands ?? []])
    expect(lijst.length).toBeLessThanOrEqual(10)
})

test('the package holds the manifest and the icons it names, of the sizes that Teams wants', async () => {
  const inhoud = await pakUit(await maakPakket(app))
  const { icons } = JSON.parse(String(inhoud.get('manifest.json'))) as ReturnType<typeof maakManifest>
  const maat = (naam: string) => [inhoud.get(naam)?.readUInt32BE(16), inhoud.get(naam)?.readUInt32BE(20)]

  expect([...inhoud.keys()].toSorted()).toEqual([icons.color, 'manifest.json', icons.outline].toSorted())
  expect(maat(icons.color)).toEqual([192, 192])
  expect(maat(icons.outline)).toEqual([32, 32])
})

test('every command is understood as it stands', async () => {
  vi.unstubAllGlobals()
  await using huis = await testHuis()
  const intents: string[] = []
  for (const [nummer, { title }] of [...OPDRACHTEN.personal, ...OPDRACHTEN.groep].entries()) {
    const antwoord = await huis.bot.post(vraagAan(huis.bot, '01', { id: `o${nummer}`, text: title }))
    const { activities } = (await antwoord.json()) as { activities: { type: string; value?: { intent: string } }[] }
    intents.push(activities.find(({ type }) => type === 'trace')?.value?.intent ?? '')
    await huis.bot.post(vraagAan(huis.bot, '01', { id: `s${nummer}`, text: 'stop' }))
  }
  expect(intents).toEqual(['hulp', 'thuiszitter_melden', 'thuiszitter_status', 'procedure_vraag', 'procedure_vraag'])
})

const omgeving = {
  APP_ID: app.id,
  APP_VERSIE: '1.0.0',
  MicrosoftAppId: app.botId,
  THUISNABIJ_TAB_URL: app.tabUrl,
  APP_WEBSITE: app.website,
  APP_PRIVACY: app.privacyverklaring,
  APP_VOORWAARDEN: app.voorwaarden,
}
test('an environment that is whole gives the app', () => {
  expect(leesAppgegevens(omgeving, app.samenwerkingsverband)).toEqual({ ok: true, app })
})

test.each([
  ['APP_ID', 'abc'],
  ['APP_VERSIE', 'een'],
  ['MicrosoftAppId', ''],
  ['THUISNABIJ_TAB_URL', 'http://tab.voorbeeld.nl/'],
  ['APP_PRIVACY', 'privacy'],
])('an environment with %s = %j is refused, by name', (sleutel, waarde) => {
  const gelezen = leesAppgegevens({ ...omgeving, [sleutel]: waarde }, app.samenwerkingsverband)
  expect(gelezen).toEqual({ ok: false, fouten: [expect.stringContaining(sleutel)] })
})

async function pakUit(pakket: Buffer): Promise<ReadonlyMap<string, Buffer>> {
  const bestanden = new Map<string, Buffer>()
  const archief = await fromBufferPromise(pakket)
  for await (const bestand of archief.eachEntry()) {
    const delen: Buffer[] = []
    for await (const deel of await archief.openReadStreamPromise(bestand)) delen.push(deel as Buffer)
    bestanden.set(bestand.fileName, Buffer.concat(delen))
  }
  return bestanden
}
