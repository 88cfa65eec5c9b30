export type { Artikel, Bron, Laag } from './artikel.ts'
export type { Treffer, Zoekuitkomst } from './zoek.ts'
