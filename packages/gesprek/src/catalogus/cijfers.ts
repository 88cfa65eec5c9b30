/** What is said about the figures of the region. */
export const cijfers = {
  klein: 'niet getoond, want het gaat om enkele kinderen',
  geen: 'hier zijn nog geen cijfers van',
  uitlegKlein: 'Aantallen van 1 tot en met 4 laat ik weg, en ook cijfers waaruit je die zou kunnen afleiden.',
  streven: 'Het streven is hooguit {procent} procent (sbo en so samen). Dat is geen norm.',
  nogNiet:
    'Dat cijfer kan ik nog niet geven. Wat ik wel heb: thuiszitters, TLV-besluiten, doorlooptijd en deelname sbo en so. Vraag het andere aan de coördinatie.',
  andereUitsnede: 'De uitsplitsing of periode die je noemt, kan ik nog niet geven. Dit heb ik wel, voor de hele regio:',
  volgen: 'Een overzicht op vaste momenten sturen kan ik nog niet. Vraag me om de cijfers wanneer je ze nodig hebt.',
  kop: 'Cijfers van de regio',
  regel: '- {titel}: **{waarde}** ({peil}, hele regio)',
  opPeil: 'op {peil}',
  procent: '{getal} procent',
  dagen: '{getal} dagen',
  opbouwDagen: '{teller} dagen samen, over {noemer} besluiten',
  opbouwLeerlingen: '{teller} van {noemer} leerlingen',
} as const
