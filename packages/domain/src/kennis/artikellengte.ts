import type { Artikel } from './artikel.ts'

/** The longest that one text of an article may be; what is shown must fit on a card. */
export const MEESTE_TEKENS_ARTIKEL = 1_500
/** Most texts in a list of an article (voorbeeldvragen, trefwoorden, alinea's). */
export const MEESTE_DELEN_ARTIKEL = 40

/** Length of the longest text of an article. */
export const langsteTekst = ({ titel, kort, uitleg, voorbeeldvragen, trefwoorden, waarschuwing }: Artikel): number =>
  Math.max(
    ...[titel, kort, waarschuwing ?? '', ...uitleg, ...voorbeeldvragen, ...trefwoorden].map((tekst) => tekst.length),
  )

/** Number of texts in the longest list of an article. */
export const meesteDelen = ({ uitleg, voorbeeldvragen, trefwoorden, bronnen, verwant }: Artikel): number =>
  Math.max(...[uitleg, voorbeeldvragen, trefwoorden, bronnen, verwant].map(({ length }) => length))
