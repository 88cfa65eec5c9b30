import type { Antwoord, Knop, Teksten } from '@thuisnabij/gesprek'
import type { AdaptiveCard } from '../ports.ts'
import { alinea, type Element, kaartVan, vensterknop } from './elementen.ts'
import { tekenKaart } from './teken.ts'

/** The verb of a button that says something: what one would type in the chat. */
export const ZEG = 'zeg'

/** In a window nothing can be typed: who wants something else opens the form. */
const ALLEEN_IN_DE_CHAT: readonly Knop['verb'][] = ['melding/wijzigen', 'handeling/wijzigen']

/** All replies of a turn as the one card that a window shows: texts and cards under one another, with the buttons of the last. */
export function vensterKaart(antwoorden: readonly Antwoord[], teksten: Teksten): AdaptiveCard {
  const laatste = antwoorden.at(-1)
  return {
    ...kaartVan({
      fallbackText: teksten.kaart.zonderFormulier,
      body: antwoorden.flatMap((antwoord) => inhoud(antwoord, teksten)),
    }),
    ...(laatste ? acties(laatste) : {}),
  }
}

function inhoud(antwoord: Antwoord, teksten: Teksten): readonly Element[] {
  if (antwoord.soort === 'kaart') return tekenKaart(antwoord.kaart, teksten)['body'] as readonly Element[]
  return antwoord.tekst.split('\n\n').map((deel) => alinea(deel))
}

function acties(antwoord: Antwoord): Element {
  const knoppen =
    antwoord.soort === 'tekst'
      ? (antwoord.suggesties ?? []).map((tekst) => vensterknop({ titel: tekst, verb: ZEG, data: { tekst } }))
      : 'knoppen' in antwoord.kaart
        ? antwoord.kaart.knoppen
            .filter(({ verb }) => !ALLEEN_IN_DE_CHAT.includes(verb))
            .map((knop) => vensterknop(knop))
        : []
  return knoppen.length > 0 ? { actions: knoppen } : {}
}
