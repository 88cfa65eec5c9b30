/** What may not be told of a person, in words. */
export const PERSOONSGEGEVEN_TEKST = {
  naam: 'een volledige naam',
  geboortedatum: 'een geboortedatum',
  bsn: 'een BSN',
} as const

/** "een volledige naam, een geboortedatum en een BSN". */
export const opsomming = (delen: readonly string[]): string => new Intl.ListFormat('nl').format(delen)
