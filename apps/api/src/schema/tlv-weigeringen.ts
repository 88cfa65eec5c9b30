import { TlvStatusEnum } from './tlv-woorden.ts'
import { kaleWeigering, weigeringMet } from './weigering.ts'
import { geenToegangWeigeringen, tekstWeigeringen } from './weigeringen.ts'

export const aanvraagNietGevondenWeigeringen = {
  AanvraagNietGevonden: kaleWeigering('AanvraagNietGevonden', 'Deze aanvraag is er niet, of niet voor jou.'),
}

/** How every act on an aanvraag can be refused. */
export const behandelWeigeringen = {
  ...geenToegangWeigeringen,
  ...tekstWeigeringen,
  ...aanvraagNietGevondenWeigeringen,
  AanvraagInAndereStatus: weigeringMet(
    'AanvraagInAndereStatus',
    'Dit kan niet in de status die de aanvraag nu heeft.',
    (t) => ({
      status: t.expose('status', { type: TlvStatusEnum, description: 'De status die de aanvraag nu heeft.' }),
    }),
  ),
}

export const indienenWeigeringen = {
  AanvraagNietIndienbaar: kaleWeigering('AanvraagNietIndienbaar', 'Er ontbreekt nog iets, of iets klopt niet.'),
}

export const onvolledigWeigeringen = {
  NietsOntbreekt: kaleWeigering('NietsOntbreekt', 'Er is niet gezegd wat er ontbreekt.'),
}

export const aanvullenWeigeringen = {
  StukNietGevraagd: weigeringMet('StukNietGevraagd', 'Er is iets aangevuld waar niet om gevraagd is.', (t) => ({
    stukken: t.exposeStringList('stukken', { description: 'Waar niet om gevraagd is.' }),
    ontbreekt: t.exposeStringList('ontbreekt', { description: 'Wat er nog ontbreekt.' }),
  })),
}

export const inBehandelingNemenWeigeringen = {
  StukkenOntbreken: weigeringMet('StukkenOntbreken', 'Nog niet alle stukken zijn er die erbij horen.', (t) => ({
    stukken: t.stringList({
      description: 'De namen van de stukken die er nog niet zijn.',
      resolve: ({ stukken }) => stukken.map(({ naam }) => naam),
    }),
  })),
}

export const redenWeigeringen = {
  RedenOntbreekt: kaleWeigering('RedenOntbreekt', 'De reden ontbreekt.'),
}

export const buitenBehandelingWeigeringen = {
  ...redenWeigeringen,
  AanvultermijnLoopt: kaleWeigering('AanvultermijnLoopt', 'De school heeft nog tijd om aan te vullen.'),
}

export const deskundigenVragenWeigeringen = {
  DeskundigeNietGevonden: kaleWeigering('DeskundigeNietGevonden', 'Deze medewerker is geen deskundige.'),
  DeskundigenOngeschikt: kaleWeigering('DeskundigenOngeschikt', 'Deze deskundigen kunnen hier geen advies geven.'),
}

export const adviesWeigeringen = {
  AdviesNietGevraagd: kaleWeigering('AdviesNietGevraagd', 'Dit advies is niet gevraagd.'),
  AdviesAlIngeleverd: kaleWeigering('AdviesAlIngeleverd', 'Dit advies is al binnen en verandert niet meer.'),
  AdviesInToekomst: kaleWeigering('AdviesInToekomst', 'De dag van inleveren moet nog komen.'),
  AdviesVoorVraag: kaleWeigering('AdviesVoorVraag', 'Het advies zou zijn ingeleverd voordat het gevraagd was.'),
  AdviesLeeg: kaleWeigering('AdviesLeeg', 'De tekst van het advies ontbreekt.'),
}

export const terBesluitWeigeringen = {
  AdviezenOntoereikend: kaleWeigering('AdviezenOntoereikend', 'De adviezen kunnen nog geen besluit dragen.'),
}

export const besluitWeigeringen = {
  BesluitOngeldig: kaleWeigering('BesluitOngeldig', 'Dit besluit kan zo niet worden genomen.'),
}

export const herzienWeigeringen = {
  ...besluitWeigeringen,
  GeenGegrondBezwaar: kaleWeigering(
    'GeenGegrondBezwaar',
    'Er is geen gegrond bezwaar of beroep sinds het laatste besluit.',
  ),
}

export const bezwaarWeigeringen = {
  BezwaarInToekomst: kaleWeigering('BezwaarInToekomst', 'De dag van het bezwaar moet nog komen.'),
  BezwaarVoorBesluit: kaleWeigering('BezwaarVoorBesluit', 'Het bezwaar zou er zijn voor het besluit.'),
  BezwaarLooptAl: kaleWeigering('BezwaarLooptAl', 'Er loopt al een bezwaar of beroep.'),
  BeroepVoorBezwaar: kaleWeigering('BeroepVoorBezwaar', 'Beroep kan pas na een uitspraak op bezwaar.'),
}

export const afdoeningWeigeringen = {
  GeenLopendBezwaar: kaleWeigering('GeenLopendBezwaar', 'Er loopt geen bezwaar of beroep van deze soort.'),
  AfdoeningInToekomst: kaleWeigering('AfdoeningInToekomst', 'De dag van de uitkomst moet nog komen.'),
  AfdoeningVoorIndiening: kaleWeigering(
    'AfdoeningVoorIndiening',
    'De uitkomst zou er zijn voordat het bezwaar was ingediend.',
  ),
}
