import type { Teksten, VraagKaart } from '@thuisnabij/gesprek'
import type { AdaptiveCard } from '../ports.ts'
import { alinea, alineas, bijschrift, blok, kaartVan, kop } from './elementen.ts'

/** A question to the coördinatie, with its answer under it when there is one. */
export const vraagKaart = (kaart: VraagKaart, teksten: Teksten): AdaptiveCard =>
  kaartVan({
    fallbackText: teksten.kaart.zonderVraag({ nummer: kaart.nummer }),
    body: [
      kop(kaart.titel),
      blok('emphasis', [alinea(kaart.vraag)]),
      ...alineas((kaart.antwoord ?? '').split(/\n{2,}/).filter(Boolean)),
      bijschrift(`${kaart.op}. ${kaart.onder}`),
    ],
  })
