import { kaleWeigering } from './weigering.ts'
import { geenToegangWeigeringen } from './weigeringen.ts'

export const documentLadenWeigeringen = {
  ...geenToegangWeigeringen,
  BestandTeGroot: kaleWeigering('BestandTeGroot', 'Het bestand heeft meer megabytes dan mag.'),
  BestandTeLang: kaleWeigering('BestandTeLang', 'Het document heeft meer bladzijden of tekst dan mag.'),
  BestandTeZwaar: kaleWeigering('BestandTeZwaar', 'Het lezen vroeg meer tijd of geheugen dan mag.'),
  BestandLeeg: kaleWeigering('BestandLeeg', 'Er staat geen tekst in.'),
  BestandssoortOnbekend: kaleWeigering('BestandssoortOnbekend', 'Dit soort bestand kan niet worden gelezen.'),
  BestandOudWord: kaleWeigering('BestandOudWord', 'Een oud Word-bestand (.doc), of een met een wachtwoord.'),
  BestandBeveiligd: kaleWeigering('BestandBeveiligd', 'Een PDF met een wachtwoord.'),
  BestandAlleenBeeld: kaleWeigering('BestandAlleenBeeld', 'Bladzijden die plaatjes zijn, zonder tekst.'),
  BestandOnleesbaar: kaleWeigering('BestandOnleesbaar', 'Het bestand is beschadigd.'),
  BestandBevatBsn: kaleWeigering('BestandBevatBsn', 'Er staat een getal in dat een BSN kan zijn.'),
  DocumentgegevensOnvolledig: kaleWeigering(
    'DocumentgegevensOnvolledig',
    'De titel of de versie ontbreekt of is te lang.',
  ),
  GeldigheidOmgekeerd: kaleWeigering('GeldigheidOmgekeerd', 'De laatste dag ligt voor de eerste.'),
  DocumentAlGeladen: kaleWeigering('DocumentAlGeladen', 'Hetzelfde bestand is al geladen.'),
  DocumentversieBestaatAl: kaleWeigering('DocumentversieBestaatAl', 'Deze versie van dit document is er al.'),
}

export const documentIntrekkenWeigeringen = {
  ...geenToegangWeigeringen,
  DocumentNietGevonden: kaleWeigering('DocumentNietGevonden', 'Dit document is er niet.'),
  DocumentversieNietGevonden: kaleWeigering(
    'DocumentversieNietGevonden',
    'Deze versie is er niet of is al ingetrokken.',
  ),
  DocumentAlIngetrokken: kaleWeigering('DocumentAlIngetrokken', 'Het document is al ingetrokken.'),
  IntrekredenDocumentOntbreekt: kaleWeigering('IntrekredenDocumentOntbreekt', 'De reden ontbreekt.'),
}
