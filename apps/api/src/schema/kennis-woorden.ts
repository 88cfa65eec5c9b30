import type { Artikel, Artikelversiestatus, Coordinatievraag, Kennisvraagaanleiding, Laag } from '@thuisnabij/domain'
import type { Artikelherkomst } from '@thuisnabij/usecases'
import { enumOf } from './enum.ts'

export const LaagEnum = enumOf<Laag>('Laag', 'Van wie een regel is.', {
  plan: 'Het ondersteuningsplan.',
  landelijk: 'Landelijke regels.',
  werkwijze: 'Wat de coördinatie zelf afspreekt.',
})

export const ArtikelsoortEnum = enumOf<Artikel['soort']>('Artikelsoort', 'Wat een artikel doet.', {
  antwoord: 'Het geeft antwoord.',
  niet_in_plan: 'Het zegt eerlijk dat het er niet staat, en wie het weet.',
})

export const ArtikelherkomstEnum = enumOf<Artikelherkomst>('Artikelherkomst', 'Wiens tekst nu antwoordt.', {
  meegeleverd: 'De tekst die bij het programma hoort.',
  verbeterd: 'Een versie van de coördinatie in plaats van de meegeleverde.',
  eigen: 'Een artikel dat alleen de coördinatie schreef.',
  nog_geen: 'Nog niets: er is alleen een concept of een oude versie.',
})

export const ArtikelversiestatusEnum = enumOf<Artikelversiestatus>('Artikelversiestatus', 'Hoe ver een versie is.', {
  concept: 'Nog niet gepubliceerd.',
  gepubliceerd: 'Deze antwoordt nu.',
  vervangen: 'Er kwam een nieuwere.',
  ingetrokken: 'Teruggenomen.',
})

export const AanleidingEnum = enumOf<Kennisvraagaanleiding>('Kennisvraagaanleiding', 'Waarom een vraag bewaard is.', {
  weet_ik_niet: 'Er werd niets gevonden.',
  niet_in_plan: 'Het plan zegt er niets over.',
  lijkt_erop: 'Er werd iets aangeboden, en niets gekozen.',
  duim_omlaag: 'Het antwoord kreeg een duim omlaag.',
})

export const VraagstatusEnum = enumOf<Coordinatievraag['status']>('Vraagstatus', 'Of een vraag beantwoord is.', {
  open: 'Nog niet.',
  beantwoord: 'Ja.',
})
