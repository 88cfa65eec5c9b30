import type { Context } from './stap.ts'

/** Whether a message is about leerlingen of another school or bestuur than one's own; never for the coördinatie, who see all. */
export function isVanAnderen({ deps: { ik }, begrepen }: Pick<Context, 'deps' | 'begrepen'>): boolean {
  if (ik.rol === 'coordinatie') return false
  const andereSchool = begrepen.scholen.some(({ id }) => !ik.scholen.some((eigen) => eigen.id === id))
  const anderBestuur = begrepen.scholen.length === 0 && begrepen.besturen.length > 0
  return (
    andereSchool ||
    anderBestuur ||
    /\b(?:andere?|ander(?:e)?) (?:school|scholen|dossiers)\b|\balle dossiers\b/.test(begrepen.plat)
  )
}
