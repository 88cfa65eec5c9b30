import type { Verwijzing } from '@thuisnabij/gesprek'

const SOORTEN: readonly Verwijzing['soort'][] = ['aanvraag', 'melding', 'signaal']
const NUMMER = /^(?:20\d{2}-)?\d{1,6}$/

/** The address of a dossier in the tab, which stands at `tabUrl`. */
export function tablink(tabUrl: string, { soort, nummer }: Verwijzing): string {
  const url = new URL(tabUrl)
  url.searchParams.set(soort, nummer)
  return url.href
}

/** The dossier that an address of the tab names; undefined for an address of anything else. Whether it exists is not looked at. */
export function leesTablink(tabUrl: string, adres: string): Verwijzing | undefined {
  if (!URL.canParse(adres)) return undefined
  const [tab, url] = [new URL(tabUrl), new URL(adres)]
  if (url.origin !== tab.origin || url.pathname !== tab.pathname) return undefined

  const soort = SOORTEN.find((naam) => url.searchParams.has(naam))
  const nummer = soort && url.searchParams.get(soort)
  return soort && nummer && NUMMER.test(nummer) ? { soort, nummer } : undefined
}
