import { app } from '@microsoft/teams-js'
import type { Host, Thema } from './host.ts'

/** Teams answers at once; a frame that is not of Teams never does. */
const wachttijdMs = 3000

/** Teams around the page, or undefined when the frame is of another program. */
export async function teamsHost(): Promise<Host | undefined> {
  const inTeams = await Promise.race([app.initialize().then(ja, nee), verstreken(wachttijdMs)])
  if (!inTeams) return undefined

  const context = await app.getContext()
  let thema = toThema(context.app.theme)
  const luisteraars = new Set<() => void>()
  app.registerOnThemeChangeHandler((nieuw) => {
    thema = toThema(nieuw)
    for (const luisteraar of luisteraars) luisteraar()
  })
  return {
    // A link within Teams carries it beside the address of the page.
    gevraagd: context.page.subPageId ? `?${context.page.subPageId.replace(/^\?/, '')}` : location.search,
    thema: () => thema,
    volg: (opgelet) => {
      luisteraars.add(opgelet)
      return () => luisteraars.delete(opgelet)
    },
    klaar: () => app.notifySuccess(),
  }
}

/** Teams calls its light look "default" and may add others. */
function toThema(naam: string): Thema {
  if (naam === 'contrast') return 'contrast'
  return naam === 'dark' ? 'donker' : 'licht'
}

const ja = () => true
const nee = () => false
const verstreken = (ms: number) => new Promise<false>((klaar) => setTimeout(() => klaar(false), ms))
