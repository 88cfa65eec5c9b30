import { MessageBar, MessageBarBody } from '@fluentui/react-components'
import { type ReactNode, useEffect, useRef, useState } from 'react'
import type { Ongelezen } from '../protocol/bericht.ts'
import { omschrijving, type Persona } from '../protocol/persona.ts'
import { Begrip } from './begrip.tsx'
import { Bericht } from './bericht.tsx'
import { Dialoog, type OpenDialoog, openDialoog } from './dialoog.tsx'
import { Invoer } from './invoer.tsx'
import type { Knopdruk } from './kaart.tsx'
import { stuur, useVenster } from './lijn.ts'
import { Opzoeken } from './opzoeken.tsx'
import { zichtbareSuggesties } from './venster.ts'

type Props = {
  readonly persona: Persona
  /** Hears which other personas got messages; leave out for the second of two conversations. */
  readonly opElders?: (elders: Ongelezen) => void
}

/** The conversation of one persona with the bot. */
export function Gesprek({ persona, opElders }: Props): ReactNode {
  const venster = useVenster(persona.nummer)
  const { verbonden, berichten, begrip, typt, elders } = venster
  const einde = useRef<HTMLDivElement>(null)
  const [dialoog, zetDialoog] = useState<OpenDialoog>()
  const [zoekt, zetZoekt] = useState(false)
  const { nummer } = persona

  const opKnop = async (knopdruk: Knopdruk) => {
    if (knopdruk.soort === 'dialoog')
      zetDialoog(await openDialoog(nummer, 'kaart', 'openen', knopdruk.data, knopdruk.berichtId))
    else await stuur(nummer, knopdruk)
  }

  useEffect(() => opElders?.(elders), [elders, opElders])
  // biome-ignore lint/correctness/useExhaustiveDependencies: the end is to be seen whenever something comes there
  useEffect(() => {
    einde.current?.scrollIntoView({ block: 'end' })
  }, [berichten, typt])

  return (
    <section className="gesprek" aria-label={`Gesprek als ${omschrijving(persona)}`}>
      <header className="gesprek-kop">
        <h2>{persona.rol}</h2>
        <p>{persona.werkplek}</p>
      </header>
      {!verbonden && berichten.length > 0 && (
        <MessageBar intent="warning">
          <MessageBarBody>
            De verbinding is weg. Draait `npm start` nog? Zodra het kan, gaat dit gesprek verder.
          </MessageBarBody>
        </MessageBar>
      )}
      <div className="berichten" role="log" aria-live="polite" aria-relevant="additions text" aria-label="Berichten">
        {verbonden && berichten.length === 0 && !typt && (
          <p className="leeg">Nog geen berichten. Typ hieronder je eerste vraag, of typ “hulp”.</p>
        )}
        {berichten.map((bericht, plaats) => (
          <Bericht key={bericht.id} bericht={bericht} vorige={berichten[plaats - 1]} persona={nummer} opKnop={opKnop} />
        ))}
        {typt && (
          <div className="bericht van-bot">
            <div className="ballon typt" role="img" aria-label="Thuisnabij is aan het typen">
              <i />
              <i />
              <i />
            </div>
          </div>
        )}
        <div ref={einde} />
      </div>
      {zoekt && (
        <Opzoeken
          persona={nummer}
          opKeuze={(kaart) => {
            zetZoekt(false)
            void stuur(nummer, { soort: 'invoegen', kaart })
          }}
          opMelden={async () => {
            zetZoekt(false)
            zetDialoog(await openDialoog(nummer, 'bericht', 'openen', undefined))
          }}
        />
      )}
      <Invoer
        suggesties={zichtbareSuggesties(venster)}
        opVerstuur={(tekst) => stuur(nummer, { soort: 'bericht', tekst })}
        opOpzoeken={() => zetZoekt(!zoekt)}
      />
      {dialoog && <Dialoog persona={nummer} dialoog={dialoog} opWijziging={zetDialoog} />}
      <Begrip begrip={begrip} />
    </section>
  )
}
