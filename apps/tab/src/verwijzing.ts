/** A dossier that an address points at; without `nummer` when what stands there is none. */
export type Verwijzing = { readonly soort: Dossiersoort; readonly nummer?: string }
export type Dossiersoort = (typeof SOORTEN)[number]

const SOORTEN = ['melding', 'aanvraag', 'signaal'] as const
const NUMMERS = {
  melding: /^(?:20\d{2}-)?\d{1,6}$/,
  aanvraag: /^(?:20\d{2}-)?\d{1,6}$/,
  signaal: /^\d{1,6}$/,
} as const

/** What the search part of an address ("?melding=31") points at; undefined when it points at no dossier. */
export function leesVerwijzing(zoekdeel: string): Verwijzing | undefined {
  const gevraagd = new URLSearchParams(zoekdeel)
  const soort = SOORTEN.find((naam) => gevraagd.has(naam))
  const nummer = soort && gevraagd.get(soort)?.trim()
  if (!soort) return undefined
  return nummer && NUMMERS[soort].test(nummer) ? { soort, nummer } : { soort }
}

/** The search part without the dossier it points at. */
export function zonderVerwijzing(zoekdeel: string): string {
  const gevraagd = new URLSearchParams(zoekdeel)
  for (const soort of SOORTEN) gevraagd.delete(soort)
  const rest = gevraagd.toString()
  return rest && `?${rest}`
}
