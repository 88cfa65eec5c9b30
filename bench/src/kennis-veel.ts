import type { Artikel } from '@thuisnabij/kennis'
import { toeval } from './kennis-maten.ts'

/** So many articles, made of sentences and questions of the real ones, with new compounds among the words. */
export function verveelvoudigd(echt: readonly Artikel[], aantal: number): readonly Artikel[] {
  const kans = toeval('artikelen')
  const een = <T>(lijst: readonly T[]): T | undefined => lijst[Math.floor(kans() * lijst.length)]
  const zinnen = echt.flatMap(({ kort, uitleg }) => [kort, ...uitleg])
  const vragen = echt.flatMap(({ voorbeeldvragen }) => voorbeeldvragen)
  const woorden = [...new Set(zinnen.flatMap((zin) => zin.match(/[a-z]{5,}/g) ?? []))]
  const anders = (tekst: string) =>
    tekst.replace(/[a-z]{5,}/g, (woord) => {
      const getal = kans()
      return getal < 0.03 ? `${een(woorden)}${woord}` : getal < 0.15 ? (een(woorden) ?? woord) : woord
    })
  return Array.from({ length: aantal }, (_, nummer) => {
    const bron = echt[nummer % echt.length]
    if (!bron) throw new Error('no articles')
    if (nummer < echt.length) return bron
    return {
      ...bron,
      id: `${bron.id}-${nummer}`,
      titel: anders(bron.titel),
      voorbeeldvragen: bron.voorbeeldvragen.map(() => anders(een(vragen) ?? '')),
      kort: anders(een(zinnen) ?? bron.kort),
      uitleg: bron.uitleg.map(() => anders(een(zinnen) ?? '')),
    }
  })
}
