/** Invented: schools of these names are not in the Zaanstreek as far as we know. */
export const BASISSCHOOLNAMEN: readonly string[] = `De Kwikstaart, De Lepelaar, De Tureluur, De Wulp, De Karekiet,
De Grutto, De Roerdomp, De Kluut, De Meerkoet, De Visdief, De Watersnip, De Kemphaan, De Boomvalk, De Blauwborst,
De Rietgors, De Bergeend, De Krakeend, De Slobeend, De Zomertaling, De Kuifleeuwerik, De Torenvalk, De Goudplevier,
De Tjalk, De Botter, De Hoogaars, De Schokker, De Kotter, De Zompe, De Kaapstander, De Roefkist, De Ankerlier,
De Zwaardschipper, De Lisdodde, De Dotterbloem, De Zwanenbloem, De Watermunt, De Kalmoes, Het Pijlkruid,
De Moerasspirea, De Waterviolier, De Egelskop, Het Blaasjeskruid, De Krabbenscheer, Het Veenmos, De Gagelstruik,
De Koekoeksbloem, De Gele Plomp, De Harlekijn, De Zonnedauw, Het Parnaskruid, De Kievitsbloem, Het Wollegras,
De Glasaal, De Snoekbaars, De Kwabaal, De Driedoorn`
  .split(',')
  .map((naam) => naam.trim())

export const SO_SCHOOL = 'De Vlonder'

/** Schools outside the region, invented too. */
export const BUITEN_REGIO = {
  sbo: ['De Schelpenbank (buiten de regio)', 'Het Duinpad (buiten de regio)'],
  so: ['De Veldleeuwerik (buiten de regio)', 'De Kustboog (buiten de regio)', 'Het Wadlicht (buiten de regio)'],
} as const
