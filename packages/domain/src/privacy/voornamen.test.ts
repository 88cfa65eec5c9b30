import { describe, expect, test } from 'vitest'
import { vindPersoonsgegevens } from './persoonsgegevens.ts'
import { OOK_WOORD, VOORNAMEN } from './voornamen.ts'

const BEKEND = ['De Zaanoever', 'Agora', 'Proefmolen', 'De Vlinderboom']

describe('a first name with a surname, in small letters', () => {
  test.each([
    'mila jansen zit thuis',
    'tlv voor finn jacobs graag',
    'status van noor de boer',
    'weet je iets van fenna ruigrok',
    'mohammed el idrissi komt niet meer',
    'sara van der veen uit groep 6',
    'melding thijs molenaar groep 4',
    'ik wil youssef bakker melden',
    'jesse van dijk is ziek',
    'emma kok',
  ])('%s', (tekst) => expect(vindPersoonsgegevens(tekst, BEKEND)).toContain('naam'))
})

describe('an ordinary sentence is not refused', () => {
  test.each([
    'max drie ochtenden per week',
    'max 10 leerlingen in een groep',
    'de roos in de tuin',
    'hij heeft een nova in zijn klas',
    'op de bas spelen',
    'in jan komt hij terug',
    'sinds eind jan niet meer gezien',
    'kim zit thuis',
    'daan heeft buikpijn',
    'noor komt morgen',
    'lieve help wat een weer, en daan zit thuis',
    'met sem gaat het goed',
    'tess en haar broer komen niet',
    'ik ben max bereikbaar',
    'mark de dag in je agenda',
    'na de job coach is het beter',
    'wat is een stan score',
    'de ward verpleging belt',
    'hij doet mee aan de kick off bijeenkomst',
    'dit is de amber alert procedure',
    'de storm richtte schade aan',
    'kan de opa van het kind bellen',
    'cem centrum belt terug',
    'dat is said gezegd',
    'ik heb de isa checklist ingevuld',
    'de leo groep doet mee',
    'isa toets afgenomen',
    'op de floor gelegen',
    'sven zat gisteren nog in groep vijf',
    'J.V. zit thuis met griep',
    'de tim aanpak werkt niet',
    'de leerplichtambtenaar heeft contact gehad met ouders',
    'wij willen graag passend onderwijs regelen',
    'mick blijft vandaag thuis',
    'hoe lang duurt een tlv aanvraag gemiddeld',
    'kies de juiste school',
    'nina krijgt extra hulp',
    'tom vindt school leuk',
    'ik ga ervan uit dat hij komt',
    'hij zit op de Vlinderboom',
    'de jeugdarts komt in april kijken',
    'elke ochtend huilt ze',
    'wat is een sop',
    'luna zit niet lekker',
    'guus geluk bestaat niet',
    'rick durft niet naar school',
    'eva heeft vandaag gym gemist',
    'liam gaat weer naar school',
  ])('%s', (tekst) => expect(vindPersoonsgegevens(tekst, BEKEND)).toEqual([]))
})

test('whoever is a word as well, is a first name', () => {
  const geenNaam = [...OOK_WOORD].filter((naam) => !VOORNAMEN.has(naam))
  expect(geenNaam).toEqual([])
})

test('a word that is a name as well is one beside a surname', () => {
  expect(vindPersoonsgegevens('max verbergen zit thuis', BEKEND)).toEqual(['naam'])
  expect(vindPersoonsgegevens('roos jansen zit thuis', BEKEND)).toEqual(['naam'])
})
