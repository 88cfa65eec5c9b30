import type { Page } from 'playwright-core'

/** What Teams answers to a page in a frame, as far as the tab asks it; `subEntityId` is what the link carried. */
const antwoorden = (subEntityId: string) => ({
  initialize: ['content', 'desktop', '{"apiVersion":1,"isLegacyTeams":true,"supports":{}}', '2.0.1'],
  getContext: [{ entityId: 'overzicht', subEntityId, theme: 'default', locale: 'nl-nl', frameContext: 'content' }],
})

/**
 * Opens an address within a page that answers as Teams does. It stands at the tab's own origin: teams-js takes no answers of another
 * but Microsoft's.
 */
export async function openInTeams(page: Page, adres: string, subEntityId: string): Promise<void> {
  const teams = new URL('/teams', adres).href
  const body = `<!doctype html><iframe name="tab" style="width:1000px;height:800px"></iframe><script>
    const antwoorden = ${JSON.stringify(antwoorden(subEntityId))}
    addEventListener('message', ({ data: { id, uuidAsString, func }, source }) => {
      if (antwoorden[func]) source.postMessage({ id, uuidAsString, args: antwoorden[func] }, '*')
    })
    document.querySelector('iframe').src = ${JSON.stringify(adres)}
  </script>`
  await page.route(teams, (route) => route.fulfill({ contentType: 'text/html', body }))
  await page.goto(teams)
}
