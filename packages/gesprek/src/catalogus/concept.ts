/** What is said of a draft, whatever it is about. */
export const concept = {
  bezig: 'Je was nog bezig met: {kop} (begonnen op {dag}).',
  terugTeHalen: 'Wil je toch verder? Typ vandaag nog: **hervat**.',
  straks: 'Eerst dit. Daarna gaan we verder met: {kop}.',
  vraagLater:
    'Die vraag kan ik nu niet beantwoorden. Stel hem gerust nog eens als we dit af hebben, of bel de coördinatie.',
  nietsOpen: 'Er staat niets open om mee verder te gaan. Vertel gerust wat je wilt doen.',
  eerstAf: 'Er staan al twee dingen open. Maak eerst dit af, of typ **laat maar**.',
} as const
