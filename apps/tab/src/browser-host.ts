import type { Host } from './host.ts'

/** A plain browser: the look follows what the person chose for the whole computer. */
export function browserHost(): Host {
  const donker = matchMedia('(prefers-color-scheme: dark)')
  const contrast = matchMedia('(forced-colors: active)')
  return {
    gevraagd: location.search,
    thema: () => {
      if (contrast.matches) return 'contrast'
      return donker.matches ? 'donker' : 'licht'
    },
    volg: (opgelet) => {
      for (const keuze of [donker, contrast]) keuze.addEventListener('change', opgelet)
      return () => {
        for (const keuze of [donker, contrast]) keuze.removeEventListener('change', opgelet)
      }
    },
    klaar: () => undefined,
  }
}
