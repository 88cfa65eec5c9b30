import type { Teksten, VerwijzingKaart } from '@thuisnabij/gesprek'
import type { AdaptiveCard } from '../ports.ts'
import { alinea, kaartVan } from './elementen.ts'

/**
 * A dossier pointed at in a message to others; `adres`: where it opens, absent when the tab has no address. Teams draws the card of an
 * address in version 1.3 at most, so this one has nothing that is newer.
 */
export const verwijzingKaart = ({ titel }: VerwijzingKaart, teksten: Teksten, adres?: string): AdaptiveCard => ({
  ...kaartVan({
    fallbackText: teksten.kaart.zonderVerwijzing,
    body: [alinea(titel, { size: 'Medium', weight: 'Bolder' }), alinea(teksten.verwijzing.uitleg)],
  }),
  version: '1.3',
  ...(adres === undefined
    ? {}
    : { actions: [{ type: 'Action.OpenUrl', title: teksten.verwijzing.openen, url: adres }] }),
})
