import { kaleWeigering, weigeringMet } from './weigering.ts'
import { geenToegangWeigeringen } from './weigeringen.ts'

const inhoudWeigeringen = {
  ArtikelTeGroot: kaleWeigering('ArtikelTeGroot', 'Er is te veel tekst voor één artikel.'),
  ArtikelOverLeerling: kaleWeigering('ArtikelOverLeerling', 'In de tekst staat iets van een leerling.'),
}
const conceptWeigeringen = {
  GeenConcept: kaleWeigering('GeenConcept', 'De versie is geen concept meer.'),
  ConceptGewijzigd: kaleWeigering('ConceptGewijzigd', 'Iemand veranderde het concept nadat jij het las.'),
}
const versieWeigeringen = {
  ...geenToegangWeigeringen,
  VersieNietGevonden: kaleWeigering('VersieNietGevonden', 'Deze versie is er niet.'),
}
const leerlinggegevensWeigeringen = {
  LeerlinggegevensGenoemd: kaleWeigering('LeerlinggegevensGenoemd', 'De tekst gaat over een leerling.'),
}

export const beginnenWeigeringen = {
  ...versieWeigeringen,
  ...inhoudWeigeringen,
  ArtikelNietGevonden: kaleWeigering('ArtikelNietGevonden', 'Dit artikel is er niet.'),
  KennisvragenNietGevonden: kaleWeigering('KennisvragenNietGevonden', 'Deze vragen zijn er niet, of al afgehandeld.'),
  CoordinatievraagNietGevonden: kaleWeigering(
    'CoordinatievraagNietGevonden',
    'Deze vraag is er niet, is niet voor jou, of heeft nog geen antwoord.',
  ),
  ConceptBestaatAl: weigeringMet('ConceptBestaatAl', 'Van dit artikel is al een concept.', (t) => ({
    versieId: t.field({ type: 'UUID', description: 'Kenmerk van dat concept.', resolve: ({ versieId }) => versieId }),
  })),
}
export const wijzigenWeigeringen = { ...versieWeigeringen, ...conceptWeigeringen, ...inhoudWeigeringen }
export const publicerenWeigeringen = {
  ...versieWeigeringen,
  ...conceptWeigeringen,
  EigenConcept: kaleWeigering('EigenConcept', 'Wie de tekst schreef, publiceert haar niet.'),
  ArtikelHeeftGebreken: weigeringMet('ArtikelHeeftGebreken', 'Er is iets niet in orde met het artikel.', (t) => ({
    gebreken: t.stringList({
      description: 'Wat er niet in orde is en wat je eraan doet.',
      resolve: ({ gebreken }) => [...gebreken],
    }),
  })),
}
export const versieIntrekkenWeigeringen = {
  ...versieWeigeringen,
  VersieAlGeeindigd: kaleWeigering('VersieAlGeeindigd', 'De versie is al vervangen of ingetrokken.'),
}
export const voorstelWeigeringen = {
  ...versieWeigeringen,
  GeenVoorstel: kaleWeigering('GeenVoorstel', 'Er is geen nieuwe meegeleverde tekst.'),
}
export const woordenregelOpslaanWeigeringen = {
  ...geenToegangWeigeringen,
  WoordenregelNietGevonden: kaleWeigering('WoordenregelNietGevonden', 'Deze regel is er niet.'),
  WoordenregelOngeldig: kaleWeigering('WoordenregelOngeldig', 'Een kant is leeg of te lang.'),
}
export const woordenregelVerwijderenWeigeringen = {
  ...geenToegangWeigeringen,
  WoordenregelNietGevonden: woordenregelOpslaanWeigeringen.WoordenregelNietGevonden,
}
export const vraagStellenWeigeringen = {
  ...geenToegangWeigeringen,
  ...leerlinggegevensWeigeringen,
  VraagLeeg: kaleWeigering('VraagLeeg', 'Er staat geen vraag.'),
  VraagTeLang: kaleWeigering('VraagTeLang', 'De vraag is te lang.'),
  VraagAlGesteld: weigeringMet('VraagAlGesteld', 'Je stelde deze vraag al, en zij is nog open.', (t) => ({
    nummer: t.exposeInt('nummer', { description: 'Nummer van die vraag.' }),
  })),
  TeVeelVragen: kaleWeigering('TeVeelVragen', 'Je stelde vandaag al zoveel vragen als mag.'),
}
export const vraagBeantwoordenWeigeringen = {
  ...geenToegangWeigeringen,
  ...leerlinggegevensWeigeringen,
  CoordinatievraagNietGevonden: beginnenWeigeringen.CoordinatievraagNietGevonden,
  AntwoordLeeg: kaleWeigering('AntwoordLeeg', 'Er staat geen antwoord.'),
  AntwoordTeLang: kaleWeigering('AntwoordTeLang', 'Het antwoord is te lang.'),
  AlBeantwoord: kaleWeigering('AlBeantwoord', 'De vraag is al beantwoord.'),
}
