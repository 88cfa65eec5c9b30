/** In lower case and without accents, so that two ways to type a word are one: "Coördinatie" gives "coordinatie". */
export const platteTekst = (tekst: string): string => tekst.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
