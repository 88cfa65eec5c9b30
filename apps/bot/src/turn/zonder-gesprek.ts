import { type Session, withReadSession } from '@thuisnabij/db'
import type { Opgezocht, Verwijzing } from '@thuisnabij/gesprek'
import { tekenKaart } from '../kaarten/teken.ts'
import { verwijzingKaart } from '../kaarten/verwijzing.ts'
import type { Persoon } from '../persoon.ts'
import type { Antwoordpakket, InkomendeGebeurtenis, Trefferkaart } from '../ports.ts'
import { leesTablink, tablink } from '../tablink.ts'
import type { TurnOptions } from '../turn.ts'
import { zeg } from './zeg.ts'

/**
 * What is answered outside the conversation of somebody with the bot: what they look up while writing a message, and a question in
 * a group or channel. Keeps no state and makes no address; gives undefined for what is a turn of the conversation.
 */
export async function zonderGesprek(
  options: TurnOptions,
  inkomend: InkomendeGebeurtenis,
  persoon: Persoon,
): Promise<Antwoordpakket | undefined> {
  const { gebeurtenis, plek } = inkomend
  const { deur } = options.teksten
  const inSessie = <T>(doe: (sessie: Session) => Promise<T>) =>
    withReadSession(options.db, { wie: persoon.wie, klok: options.klok }, doe)

  if (gebeurtenis.soort === 'link') return { soort: 'treffers', treffers: linkkaart(options, gebeurtenis.url) }
  if (gebeurtenis.soort === 'zoeken') {
    if (plek !== 'personal' && gebeurtenis.waarin === 'dossiers') return { soort: 'melding', tekst: deur.groep }
    const opgezocht = await inSessie((sessie) => options.opzoeken(sessie, persoon, gebeurtenis))
    return toPakket(options, opgezocht, gebeurtenis.vanaf)
  }
  if (plek === 'personal') return undefined
  if (gebeurtenis.soort !== 'tekst') return await zeg(options.kanaal, inkomend, deur.groep)

  const antwoord = await inSessie((sessie) => options.groepsantwoord(sessie, persoon, gebeurtenis.tekst))
  return await zeg(options.kanaal, inkomend, antwoord.soort === 'tekst' ? antwoord : deur.groep)
}

/** An address shows what it is and its number, to anybody: neither says that it exists. */
function linkkaart(options: TurnOptions, url: string): readonly Trefferkaart[] {
  const { tabUrl, teksten } = options
  const naar = tabUrl === undefined ? undefined : leesTablink(tabUrl, url)
  if (!naar) return []
  const titel = teksten.verwijzing[naar.soort]({ nummer: naar.nummer })
  const kaart = verwijzingKaart({ soort: 'verwijzing', titel, naar }, teksten, adresVan(options, naar))
  return [{ titel, toelichting: teksten.verwijzing.uitleg, kaart }]
}

function toPakket(options: TurnOptions, opgezocht: Opgezocht, vanaf: number): Antwoordpakket {
  const { teksten } = options
  switch (opgezocht.kind) {
    case 'geen_toegang':
      return { soort: 'melding', tekst: teksten.opzoeken.geenToegang }
    case 'persoonsgegevens':
      return { soort: 'melding', tekst: teksten.opzoeken.persoonsgegevens }
    case 'gevonden': {
      if (opgezocht.treffers.length === 0) return { soort: 'melding', tekst: teksten.opzoeken.niets }
      const treffers = opgezocht.treffers.slice(vanaf).map(({ titel, toelichting, kaart }) => ({
        titel,
        toelichting,
        kaart:
          kaart.soort === 'verwijzing'
            ? verwijzingKaart(kaart, teksten, adresVan(options, kaart.naar))
            : tekenKaart(kaart, teksten),
      }))
      return { soort: 'treffers', treffers }
    }
  }
}

const adresVan = ({ tabUrl }: TurnOptions, naar: Verwijzing): string | undefined =>
  tabUrl === undefined ? undefined : tablink(tabUrl, naar)
