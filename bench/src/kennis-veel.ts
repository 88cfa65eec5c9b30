import type { Artikel } from '@thuisnabij/kennis'
import { verveelvoudigd, verzinner } from './verveelvoudig.ts'

/** So many articles, made of sentences and questions of the real ones, with new compounds among the words. */
export function veelArtikelen(echt: readonly Artikel[], aantal: number): readonly Artikel[] {
  const zinnen = echt.flatMap(({ kort, uitleg }) => [kort, ...uitleg])
  const vragen = echt.flatMap(({ voorbeeldvragen }) => voorbeeldvragen)
  const { een, anders } = verzinner('artikelen', zinnen)
  return verveelvoudigd(echt, aantal, (bron, nummer) => ({
    ...bron,
    id: `${bron.id}-${nummer}`,
    titel: anders(bron.titel),
    voorbeeldvragen: bron.voorbeeldvragen.map(() => anders(een(vragen) ?? '')),
    kort: anders(een(zinnen) ?? bron.kort),
    uitleg: bron.uitleg.map(() => anders(een(zinnen) ?? '')),
  }))
}
