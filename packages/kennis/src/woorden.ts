/** Words that say nothing about the subject of a question: function words, question words, politeness. */
export const stopwoorden: ReadonlySet<string> = new Set(
  `wa da mot effe ist constant juist aan al alle alleen allemaal als alweer altijd alvast andere anders ben bent bij binnen binnenkort bv bijvoorbeeld daar
  daarbij dan dat de den der deze die dit doe doen doet door dus een eens eigenlijk eigelijk elk en er erbij even gaan gaat
  ga geen graag had hallo heb hebben hebt heeft heel hem het hier hij hoe hoelang hoeveel hoi hun ie iemand iets ik in is
  ja je jij jou jouw jullie kan kon kun kunnen kunt laat maar me mee meer mij mijn misschien mn mocht moest moet moeten mag
  mogen n na naar nee niet niets niks nog nou nu of ofzo om omdat ons onze onder ook op over precies s snel steeds t te
  tegen toch toen tot tussen u uit van vanaf vd veel via vaak voor vh vn waar waarom waarvoor waarmee waarover waaraan
  wanneer wnr wat we wel welk welke wie wil willen wij word worden wordt zal zeg zei zich ze zelf zij zijn zit zo zoal zon
  zou zoiets zulke ff hey dag goedemorgen goedemiddag bedankt dank dankjewel aub svp ergens ongeveer zeggen uitleggen leg
  vertel vertellen weten weet weer ervan ervoor erover erin eraan daarover daarvoor daarna daarmee
  ib iber zeker want toe per af zoals eerst soort snap begrijp vraag vraagje ook eig ofwel qua mbt tav ivm omtrent dr k m
  wou heet heten staat staan vandaag morgen gisteren straks vanavond vanmiddag overmorgen echt gewoon best wel gauw duurt duren lang`.split(
    /\s+/,
  ),
)

/** Words that say a little: they help to choose between two articles, and their absence proves nothing. */
export const lichteWoorden: ReadonlySet<string> = new Set(
  `zonder geen niet alle eigen nieuw nieuwe nodig komen komt kom krijgen krijgt krijg maken maakt maak geven geeft gebruiken
  gebruikt regelen regelt regel geldt gelden hoort horen betekent betekenen houdt inhouden werkt werken gebeurt gebeuren
  bestaat bestaan blijft blijven verschil precies school scholen kind kinderen leerling leerlingen samenwerkingsverband
  swv plan zaanstreek bepaalt bepalen zorgt zorgen heten noemen noemt vinden vind zoeken bedoeld bedoelt bedoelen onderwijs
  doel valt vallen ligt liggen loopt lopen neemt nemen brengt brengen zitten gaan kijken kijkt stelt stellen zet zetten houden
  eindelijk precieze allemaal mogelijk mogelijkheden graag kost kosten prijs duur betaalt betalen`.split(/\s+/),
)

/** How much a light word counts beside another. */
export const LICHT = 0.3

/** What a question asks for, by how it is put. Two articles on one subject often differ in nothing else. */
const VRAAGSOORTEN: readonly (readonly [soort: string, patroon: RegExp])[] = [
  ['vaak', /\bhoe vaak\b|\bkeer per jaar\b|\bhoeveel keer\b/],
  [
    'lang',
    /\bhoe ?lang\b|\btermijn\b|\bbinnen (?:hoeveel|welke)\b|\bhoeveel (?:weken|tijd|dagen|maanden|jaar)\b|\bdoorlooptijd\b/,
  ],
  ['wanneer', /\bwanneer\b|\bwnr\b|\bvanaf\b|\bsinds\b|\bin welk jaar\b/],
  ['geld', /\bkost(?:en)?\b|\bbudget\b|\bbedrag\b|\bgeld\b|\beuro\b|\bbetaal\w*\b|\bduur\b/],
  ['aantal', /\bhoeveel\b|\baantal\b|\bpercentage\b/],
  ['wie', /\b(?:van|door|met|aan|bij|voor)? ?wie\b|\bwiens\b/],
  ['waarom', /\bwaarom\b|\breden\b|\bwaartoe\b|\bdoel\w*\b/],
  ['waar', /\bwaar\b/],
  ['mag', /\bmag\b|\bmogen\b|\bmoet(?:en)?\b|\bverplicht\b|\bkan\b|\bkunnen\b|\bhoeft?\b/],
  ['wat', /\bwat (?:is|zijn|betekent|houdt|doet|wordt|wil|valt|hoort|bedoel\w*)\b|\bwat voor\b|\buitleg\b/],
  ['welke', /\bwelke?\b/],
  ['hoe', /\bhoe\b/],
]

/** The kinds of question that words in order put, most telling first; empty when it is no question. */
export function vraagsoorten(woorden: string): readonly string[] {
  return VRAAGSOORTEN.filter(([, patroon]) => patroon.test(woorden)).map(([soort]) => soort)
}
