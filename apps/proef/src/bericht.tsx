import type { ReactNode } from 'react'
import type { Bericht as Berichtgegevens } from '../protocol/bericht.ts'
import type { Personanummer } from '../protocol/persona.ts'
import { Duimen } from './duimen.tsx'
import { Kaart, type Knopdruk } from './kaart.tsx'
import { stuur } from './lijn.ts'
import { Tekst } from './tekst.tsx'
import './bericht.css'

const klok = new Intl.DateTimeFormat('nl-NL', { hour: '2-digit', minute: '2-digit' })

const spreker = { persona: 'Jij zei', bot: 'Thuisnabij zegt', proef: 'De proefpagina meldt' } as const

type Props = {
  readonly bericht: Berichtgegevens
  /** The one above it; what goes on in the same minute needs no time of its own. */
  readonly vorige: Berichtgegevens | undefined
  readonly persona: Personanummer
  /** Settles when the bot has answered. */
  readonly opKnop: (knopdruk: Knopdruk) => Promise<unknown>
}

/** One bubble: the persona's own on the right, the bot's on the left, this page's own remarks in the middle. */
export function Bericht({ bericht, vorige, persona, opKnop }: Props): ReactNode {
  const { id, van, tijd, inhoud, spontaan, versie, citaten = [], duimen = false } = bericht
  const uur = klok.format(new Date(tijd))
  const vervolg = vorige?.van === van && klok.format(new Date(vorige.tijd)) === uur && !spontaan && versie === 0
  return (
    <div className={`bericht van-${van}`} data-bericht={id}>
      <p className={vervolg ? 'alleen-voorgelezen' : 'bericht-kop'}>
        <span className="alleen-voorgelezen">{spreker[van]}: </span>
        <time dateTime={tijd}>{uur}</time>
        {spontaan && <span> · kwam vanzelf</span>}
        {versie > 0 && <span> · bijgewerkt</span>}
      </p>
      {inhoud.soort === 'tekst' ? (
        <div className="ballon">
          <Tekst tekst={inhoud.tekst} />
          {citaten.length > 0 && (
            <ol className="citaten" aria-label="Bronnen">
              {citaten.map(({ naam, tekst }, plaats) => (
                <li key={`${plaats} ${naam}`}>
                  <details>
                    <summary>{naam}</summary>
                    <q>{tekst}</q>
                  </details>
                </li>
              ))}
            </ol>
          )}
        </div>
      ) : (
        <Kaart kaart={inhoud.kaart} berichtId={id} opKnop={opKnop} />
      )}
      {duimen && (
        <Duimen opDuim={(reactie, tekst) => stuur(persona, { soort: 'duim', berichtId: id, reactie, tekst })} />
      )}
    </div>
  )
}
