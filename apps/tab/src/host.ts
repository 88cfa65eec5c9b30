/** The three looks that Teams has. */
export type Thema = 'licht' | 'donker' | 'contrast'

/** What the page asks of the program it is shown in. */
export type Host = {
  /** The look now; the same value until `volg` says otherwise. */
  readonly thema: () => Thema
  /** Calls when the look changes; call the answer to stop. */
  readonly volg: (opgelet: () => void) => () => void
  /** What was asked for when the page was opened, as the search part of an address: "?melding=31". */
  readonly gevraagd: string
  /** Tells the program that there is something to see. */
  readonly klaar: () => void
}

/** Teams when the page is shown in it, a plain browser otherwise. teams-js is loaded in a frame only. */
export async function vindHost(): Promise<Host> {
  const { browserHost } = await import('./browser-host.ts')
  if (window.parent === window) return browserHost()

  const { teamsHost } = await import('./teams-host.ts')
  return (await teamsHost()) ?? browserHost()
}
