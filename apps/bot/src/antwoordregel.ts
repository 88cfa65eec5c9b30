import type { Antwoord, Teksten } from '@thuisnabij/gesprek'
import { tekenKaart } from './kaarten/teken.ts'
import { tekstKaart } from './kaarten/tekst.ts'
import { vensterKaart } from './kaarten/venster.ts'
import type { AdaptiveCard, Antwoordpakket, Bericht, Gebeurtenis, Wijze } from './ports.ts'

/** One reply as it is stored: what was said, not yet drawn. */
export type Antwoordregel = Antwoord | { readonly soort: 'trace'; readonly naam: string; readonly waarde: unknown }

/** What goes back in the response, and which of the replies (by their place) go out as messages of their own. */
export type Verdeling = { readonly pakket: Antwoordpakket; readonly teSturen: readonly number[] }

/** A reply as a message. */
export function toBericht(regel: Antwoordregel, teksten: Teksten): Bericht {
  switch (regel.soort) {
    case 'tekst': {
      const { vraag: _, ...bericht } = regel
      return bericht
    }
    case 'kaart':
      return { soort: 'kaart', kaart: tekenKaart(regel.kaart, teksten), samenvatting: regel.samenvatting }
    case 'trace':
      return regel
  }
}

/** How the replies to an event go back. The card whose button was pressed makes place, so that it cannot be pressed twice. */
export function verdeel(
  teksten: Teksten,
  wijze: Wijze,
  gebeurtenis: Gebeurtenis,
  regels: readonly Antwoordregel[],
): Verdeling {
  const alle = regels.map((_, plek) => plek)
  switch (wijze) {
    case 'teruggeven':
      return {
        pakket: { soort: 'berichten', berichten: regels.map((regel) => toBericht(regel, teksten)) },
        teSturen: [],
      }
    case 'sturen':
      return { pakket: { soort: 'niets' }, teSturen: alle }
    case 'venster': {
      const kaart = vensterKaart(
        regels.filter((regel) => regel.soort !== 'trace'),
        teksten,
      )
      return { pakket: { soort: 'venster', titel: teksten.deur.venster, kaart }, teSturen: [] }
    }
    case 'invoke': {
      const plek = vervangerVan(gebeurtenis, regels)
      const regel = plek === undefined ? undefined : regels[plek]
      const pakket: Antwoordpakket = regel ? { soort: 'kaart', kaart: alsKaart(regel, teksten) } : { soort: 'niets' }
      return { pakket, teSturen: alle.filter((ander) => ander !== plek) }
    }
  }
}

/** A question asked with a button leaves its card standing, and a thumb has no card; every other button settles the card it is on. */
function vervangerVan(gebeurtenis: Gebeurtenis, regels: readonly Antwoordregel[]): number | undefined {
  const aangewezen = regels.findIndex((regel) => regel.soort === 'kaart' && regel.vervangt === true)
  if (aangewezen >= 0) return aangewezen
  if (gebeurtenis.soort === 'feedback') return undefined
  if (gebeurtenis.soort === 'knop' && ['vraag/stellen', 'coordinatie/vragen'].includes(gebeurtenis.verb))
    return undefined

  const eerste = regels.findIndex((regel) => regel.soort !== 'trace')
  return eerste >= 0 ? eerste : undefined
}

function alsKaart(regel: Antwoordregel, teksten: Teksten): AdaptiveCard {
  if (regel.soort === 'kaart') return tekenKaart(regel.kaart, teksten)
  return tekstKaart(regel.soort === 'tekst' ? regel.tekst : '')
}

/** The draft that the card of a reply shows and asks about, by id and version; undefined when it shows none. */
export function conceptOp(regel: Antwoordregel): string | undefined {
  if (regel.soort !== 'kaart' || !('knoppen' in regel.kaart)) return undefined
  const { concept, versie } = regel.kaart.knoppen[0]?.data ?? {}
  return concept === undefined || versie === undefined ? undefined : `${concept} ${versie}`
}
