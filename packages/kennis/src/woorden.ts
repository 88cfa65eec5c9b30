/** Words that say nothing about the subject of a question: function words, question words, politeness. */
export const stopwoorden: ReadonlySet<string> = new Set(
  `aan al alle alleen als alweer altijd alvast andere anders ben bent bij binnenkort bv bijvoorbeeld daar daarbij
  dan dat de den der deze die dit doe doen doet door dus een eens eigenlijk eigelijk elk en er erbij even gaan gaat ga
  geen graag had hallo heb hebben hebt heeft heel hem het hier hij hoe hoi hun ie iemand iets ik in is ja je jij jou jouw
  jullie kan kon kun kunnen kunt laat maar me mee meer mij mijn misschien mn mocht moest moet moeten mag mogen n na naar
  nee niet niets niks nog nou nu of ofzo om omdat ons onze ook op over precies s snel steeds t te tegen toch toen tot u
  uit van vd veel via voor vh waar ib iber allemaal waarom wanneer wat we wel welk welke wie wil willen wij word worden wordt zal
  zeg zei zich ze zelf zij zijn zit zo zon zonder zou ff hey dag goedemorgen goedemiddag bedankt dank dankjewel aub
  svp ergens ongeveer zeggen uitleggen vertel vertellen weten weet weer ervan erover daarover`.split(/\s+/),
)

/** School slang and short forms, each with the words the articles use. */
export const glossarium: ReadonlyMap<string, string> = new Map([
  ['lln', 'leerlingen'],
  ['ll', 'leerling'],
  ['kids', 'kinderen'],
  ['swv', 'samenwerkingsverband'],
  ['wnr', 'wanneer'],
  ['aanvr', 'aanvraag'],
  ['toelaatbaarheidsverklaring', 'toelaatbaarheidsverklaring tlv'],
  ['toelaatbaarheid', 'toelaatbaarheidsverklaring tlv'],
  ['ontwikkelingsperspectief', 'ontwikkelingsperspectief opp'],
  ['ontwikkelperspectiefplan', 'ontwikkelperspectiefplan opp'],
  ['handtekening', 'handtekening instemming'],
  ['tekenen', 'tekenen instemming'],
  ['tekent', 'tekenen instemming'],
  ['toestemming', 'toestemming instemming'],
  ['akkoord', 'akkoord instemming'],
  ['vader', 'ouder'],
  ['moeder', 'ouder'],
  ['vrijstelling', 'vrijstelling ontheffing'],
  ['beslissing', 'beslissing besluit'],
  ['procent', 'procent deelname'],
  ['pct', 'procent'],
  ['peuter', 'peuter voorschools'],
  ['kdv', 'kinderdagverblijf voorschools'],
  ['knoop', 'knoop doorzettingsmacht'],
  ['thuiszit', 'thuiszitter'],
  ['weigert', 'weigeren'],
  ['mnd', 'maanden'],
  ['wkn', 'weken'],
])
