import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { type Browser, type BrowserContext, chromium, type Locator, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { isCi } from '../env.ts'
import { type Launcher, launchHouse, newPlace, untilReady } from '../testing/launcher.ts'
import { beeldmap, findChromium } from './env.ts'
import { openInTeams } from './nep-teams.ts'

const executablePath = findChromium()
/** Where nobody watches, a run without a browser is a failure, not something to pass over. */
const skipped = !executablePath && !isCi()
const viewport = { width: 1100, height: 860 }
const args = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking']

if (skipped) {
  process.stdout.write('End-to-end: skipped, no Chromium here. Install it, or say where it is with CHROMIUM.\n')
}

const place = await newPlace()
const [proef, tab, api] = [place.port.PROEF_PORT, place.port.TAB_PORT, place.port.API_PORT].map(
  (port) => `http://localhost:${port}`,
)

describe.skipIf(skipped)('one melding, from the school to the coördinatie', () => {
  let huis: Launcher
  let browser: Browser
  let passanten: BrowserContext
  let ib: Page
  let eerste: Page
  let tweede: Page

  beforeAll(async () => {
    if (!executablePath) throw new Error('No Chromium: install it, or say where it is with CHROMIUM.')
    huis = launchHouse(place)
    expect(await untilReady(huis)).toMatch(/ready/)
    browser = await chromium.launch({ executablePath, args })
    // Pages that come and go share a window, which a blank page keeps open: a window costs Chromium more than our page does.
    passanten = await browser.newContext({ viewport })
    await passanten.newPage()
    ib = await persona('01', await browser.newContext({ viewport }))
    eerste = await persona('04', await browser.newContext({ viewport }))
    tweede = await persona('05', await browser.newContext({ viewport }))
  })

  afterAll(async () => {
    await browser?.close()
    huis?.child.kill('SIGINT')
    await huis?.ended
    place.remove()
  })

  test('an IB’er gets an answer on procedure, with its paragraph', async () => {
    await zeg(ib, 'Wat is een TLV?')
    await verwacht(antwoord(ib), /toelaatbaarheidsverklaring/i)
    await verwacht(antwoord(ib), /§/)
  })

  test('sees where a TLV-aanvraag of the own school stands', async () => {
    await zeg(ib, 'Hoe staat het met TLV 2023-0117?')
    await verwacht(antwoord(ib), /deskundigen/i)
  })

  test('reports a thuiszitter in one sentence and confirms it', async () => {
    await zeg(ib, 'T.W. uit groep 5 zit sinds maandag 6 november ongeoorloofd thuis, leerplicht is al gemeld')
    await verwacht(antwoord(ib), /maandag 6 november 2023/i)
    await zeg(ib, 'ja')
    await verwacht(antwoord(ib), /melding 32/i)
  })

  test('both coördinatoren get the signaal without asking, and when one takes it up the other’s card changes', async () => {
    await verwacht(laatste(eerste), /T\.W\..*Ik pak dit op/s)
    await verwacht(laatste(tweede), /T\.W\..*Ik pak dit op/s)

    await laatste(eerste).getByRole('button', { name: 'Ik pak dit op' }).click()
    await verwacht(laatste(eerste), /opgepakt/i)
    await verwacht(laatste(tweede), /opgepakt/i)
    await expect.poll(() => laatste(tweede).getByRole('button', { name: 'Ik pak dit op' }).count()).toBe(0)
  })

  test('the tab shows the melding, and a signaal taken up there changes the card in the conversation', async () => {
    const overzicht = await openTab('04')
    await verwacht(overzicht.getByRole('table', { name: 'Lopende meldingen' }), /T\.W\./)
    await beeld(overzicht, 'tab-coordinatie')

    await overzicht.getByRole('button', { name: 'Signaal 14 oppakken' }).click()
    await verwacht(overzicht.getByRole('main'), /Signaal 14 staat nu op jouw naam/)
    const kaart = tweede.locator('.van-bot[data-bericht]').filter({ hasText: 'Signaal 14' })
    await verwacht(kaart, /opgepakt door/i)
    await overzicht.close()
  })

  test('the tab shows an IB’er the own school only, and a stranger nothing', async () => {
    const school = await openTab('01')
    await verwacht(school.getByRole('table', { name: 'Lopende meldingen' }), /T\.W\./)
    expect(await school.getByRole('main').textContent()).not.toMatch(/K\.L\.|De Zaanoever|Signalen/)
    await school.close()

    const vreemde = await openTab('99')
    await verwacht(vreemde.getByRole('main'), /geen toegang/)
    await vreemde.close()
  })

  test.each([
    ['melding=32', 'Melding 32', /T\.W\., groep 5.*Proefmolen.*6 nov 2023/s],
    ['aanvraag=2023-0117', 'TLV-aanvraag 2023-0117', /J\.V\., groep 6.*Bij de deskundigen/s],
  ])('a link to %s opens that dossier in the tab, and closing it leaves the page', async (link, naam, inhoud) => {
    const pagina = await openPagina(`${tab}/?persona=01&${link}`)
    const dossier = pagina.getByRole('region', { name: naam })
    await verwacht(dossier, inhoud)
    await dossier.getByRole('button', { name: 'Sluiten' }).click()
    await expect.poll(() => dossier.count()).toBe(0)
    expect(new URL(pagina.url()).search).toBe('?persona=01')
    await verwacht(pagina.getByRole('table', { name: 'Lopende meldingen' }), /T\.W\./)
    await pagina.close()
  })

  test('a link to a signaal opens it for the coördinatie', async () => {
    const pagina = await openPagina(`${tab}/?persona=04&signaal=12`)
    await verwacht(pagina.getByRole('region', { name: 'Signaal 12' }), /K\.L\..*De Zaanoever/s)
    await pagina.close()
  })

  test('what is not there and what is not yours is answered with the same sentence', async () => {
    const gezegd: string[] = []
    for (const link of ['melding=22', 'melding=9999', 'melding=J.V.', 'signaal=14', 'aanvraag=2023-0099']) {
      const pagina = await openPagina(`${tab}/?persona=01&${link}`)
      const dossier = pagina.getByRole('region', { name: /^(Melding|Signaal|TLV-aanvraag)/ })
      await verwacht(dossier, /kan ik je niet laten zien/)
      gezegd.push((await dossier.getByRole('paragraph').allTextContents()).join(' '))
      await pagina.close()
    }
    expect(new Set(gezegd).size).toBe(1)
  })

  test('within Teams the link says which dossier beside the address', async () => {
    const page = await passanten.newPage()
    await openInTeams(page, `${tab}/?persona=01`, 'melding=32')
    await verwacht(page.frameLocator('iframe').getByRole('region', { name: 'Melding 32' }), /T\.W\., groep 5/)
    await page.close()
  })

  test('a developer reads the same melding over GraphQL', async () => {
    const query = '{ thuiszittermelding(nummer: "32") { leerling { initialen } school { naam } verzuimSinds { op } } }'
    const headers = { 'content-type': 'application/json', 'x-thuisnabij-persona': '04' }
    const antwoord = await fetch(`${api}/graphql`, { method: 'POST', headers, body: JSON.stringify({ query }) })
    expect(await antwoord.json()).toEqual({
      data: {
        thuiszittermelding: {
          leerling: { initialen: 'T.W.' },
          school: { naam: 'Proefmolen' },
          verzuimSinds: { op: '2023-11-06' },
        },
      },
    })
  })

  test('an answer shows where it stands and takes a thumb', async () => {
    await zeg(ib, 'Wie vraagt een TLV aan?')
    const bronnen = laatste(ib).getByRole('list', { name: 'Bronnen' })
    await verwacht(bronnen, /§/)
    await laatste(ib).getByRole('button', { name: 'Geen goed antwoord' }).click()
    await laatste(ib).getByRole('textbox').fill('Ik zocht iets anders')
    await laatste(ib).getByRole('button', { name: 'Verstuur reactie' }).click()
    await verwacht(laatste(ib), /Dank je wel/)
  })

  test('a dossier looked up while writing goes into the message with its number alone', async () => {
    await ib.getByRole('button', { name: 'Opzoeken of melden' }).click()
    await ib.getByRole('combobox', { name: 'Waarin zoeken' }).selectOption('dossiers')
    await ib.getByRole('textbox', { name: 'Zoeken' }).fill('tw')
    const treffer = ib.getByRole('region', { name: 'Opzoeken' }).getByRole('button', { name: /Melding 32/ })
    await verwacht(treffer, /T\.W\./)
    await beeld(ib, 'opzoeken')
    await treffer.click()
    const ingevoegd = ib.locator('.van-persona[data-bericht]').last()
    await verwacht(ingevoegd, /Melding 32/)
    expect(await ingevoegd.textContent()).not.toContain('T.W.')
  })

  test('a link of the tab unfolds in the message', async () => {
    await ib.getByRole('textbox', { name: 'Je bericht' }).fill(`Kijk hier: ${tab}/?melding=32`)
    await ib.keyboard.press('Enter')
    await verwacht(ib.locator('.van-persona .ac-adaptiveCard').last(), /Melding 32/)
  })

  test('a melding is filled in in a window: errors stand at their inputs, and it is confirmed there', async () => {
    await ib.getByRole('button', { name: 'Opzoeken of melden' }).click()
    await ib.getByRole('button', { name: 'Thuiszitter melden' }).click()
    const venster = ib.getByRole('dialog')
    await venster.getByLabel('Initialen van de leerling').fill('Jantje')
    await venster.getByRole('combobox', { name: 'Groep' }).selectOption('4')
    await venster.getByLabel('Thuis sinds').fill('2023-11-06')
    await venster.getByRole('combobox', { name: 'Soort verzuim' }).selectOption('ongeoorloofd')
    await venster.getByRole('combobox', { name: 'Weet leerplicht het al?' }).selectOption('ja')
    await venster.getByRole('button', { name: 'Verder' }).click()
    await verwacht(venster, /Nog niet alles is goed ingevuld/)
    await beeld(ib, 'formulier')
    expect(await venster.getByRole('combobox', { name: 'Groep' }).inputValue()).toBe('4')

    await venster.getByLabel('Initialen van de leerling').fill('V.W.')
    await venster.getByRole('button', { name: 'Verder' }).click()
    await verwacht(venster, /6 november 2023/)
    await venster.getByRole('button', { name: 'Opslaan' }).click()
    await verwacht(venster, /opgeslagen/i)
    await ib.keyboard.press('Escape')
  })

  test('a bestuurslid gets figures that name nobody', async () => {
    const bestuur = await persona('06')
    await zeg(bestuur, 'hoeveel thuiszitters nu en hoeveel langer dan 3 maanden')
    await verwacht(antwoord(bestuur), /thuiszitters.*langer dan 3 maanden/is)
    const gezegd = (await antwoord(bestuur).allTextContents()).join(' ')
    expect(gezegd).not.toMatch(/\b[A-Z]\.[A-Z]\./)
    await bestuur.close()
  })

  test('the whole conversation can be read back in one picture', async () => {
    const samen = await passanten.newPage()
    await samen.setViewportSize({ width: 1360, height: 900 })
    await samen.goto(`${proef}/?persona=01,04`)
    await verwacht(samen.getByRole('log').last(), /T\.W\./)
    await beeldVanGesprek(samen, 'gesprek')
    await samen.close()
  })

  async function persona(nummer: string, venster = passanten): Promise<Page> {
    const page = await openPagina(`${proef}/?persona=${nummer}`, venster)
    await page.locator('.van-bot[data-bericht]').nth(1).waitFor()
    return page
  }

  async function openTab(nummer: string): Promise<Page> {
    return openPagina(`${tab}/?persona=${nummer}`)
  }

  async function openPagina(adres: string, venster = passanten): Promise<Page> {
    const page = await venster.newPage()
    page.on('pageerror', (fout) => expect.soft(fout.message, 'no errors in the page').toBe(''))
    await page.goto(adres)
    return page
  }
})

async function zeg(page: Page, tekst: string): Promise<void> {
  await page.getByRole('textbox', { name: 'Je bericht' }).fill(tekst)
  await page.keyboard.press('Enter')
  await page.locator('.van-persona').filter({ hasText: tekst }).last().waitFor()
}

/** All that the bot said since the persona last spoke. */
const antwoord = (page: Page): Locator =>
  page.locator('.van-persona:not(:has(~ .van-persona)) ~ .van-bot[data-bericht]')

/** What the bot said last. */
const laatste = (page: Page): Locator => page.locator('.van-bot[data-bericht]').last()

async function verwacht(waar: Locator, wat: RegExp): Promise<void> {
  const gelezen = async () => (await waar.allTextContents()).join('\n')
  await expect.poll(gelezen, { timeout: 15_000, interval: 50 }).toMatch(wat)
}

async function beeld(page: Page, naam: string): Promise<void> {
  if (!beeldmap) return

  mkdirSync(beeldmap, { recursive: true })
  await page.screenshot({ path: join(beeldmap, `${naam}.png`) })
}

/** Makes the window as high as the longest of its conversations first. */
async function beeldVanGesprek(page: Page, naam: string): Promise<void> {
  if (!beeldmap) return

  const hoogte = await page
    .getByRole('log')
    .evaluateAll((logs) => Math.max(...logs.map((log) => log.scrollHeight - log.clientHeight)))
  await page.setViewportSize({ width: 1360, height: 900 + hoogte })
  await beeld(page, naam)
}
