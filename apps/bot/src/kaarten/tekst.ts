import type { AdaptiveCard } from '../ports.ts'
import { alinea, kaartVan } from './elementen.ts'

/** A sentence that takes the place of a card whose button was pressed, so that it cannot be pressed again. */
export const tekstKaart = (tekst: string): AdaptiveCard =>
  kaartVan({ fallbackText: 'Thuisnabij', body: tekst.split('\n\n').map((deel) => alinea(deel)) })
