import { Dialog, DialogBody, DialogContent, DialogSurface, DialogTitle } from '@fluentui/react-components'
import type { ReactNode } from 'react'
import type { Dialoog as Dialooginhoud, Dialoogstap } from '../protocol/bericht.ts'
import type { Personanummer } from '../protocol/persona.ts'
import { Kaart, type Knopdruk } from './kaart.tsx'
import { vraag } from './lijn.ts'

/** An open window: what it shows, and from where it was opened. */
export type OpenDialoog = {
  readonly inhoud: Dialooginhoud
  readonly van: 'kaart' | 'bericht'
  readonly berichtId?: string
}

type Props = {
  readonly persona: Personanummer
  readonly dialoog: OpenDialoog
  /** With another one, or without when the window closes. */
  readonly opWijziging: (dialoog: OpenDialoog | undefined) => void
}

/** A dialog window as Teams shows it: a card with buttons of its own, or one last sentence. */
export function Dialoog({ persona, dialoog, opWijziging }: Props): ReactNode {
  const { inhoud, van, berichtId } = dialoog
  const opKnop = async (knopdruk: Knopdruk) => {
    const volgende = await openDialoog(persona, van, 'indienen', knopdruk.data, berichtId)
    if (volgende) opWijziging(volgende)
  }
  return (
    <Dialog open onOpenChange={(_, { open }) => !open && opWijziging(undefined)}>
      <DialogSurface className="dialoog">
        <DialogBody>
          <DialogTitle>{inhoud.soort === 'kaart' ? inhoud.titel : 'Thuisnabij'}</DialogTitle>
          <DialogContent>
            {inhoud.soort === 'kaart' ? (
              <Kaart kaart={inhoud.kaart} berichtId="" opKnop={opKnop} />
            ) : (
              <p>{inhoud.tekst}</p>
            )}
          </DialogContent>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  )
}

/** The window after this step; undefined when the server could not be reached. */
export async function openDialoog(
  persona: Personanummer,
  van: OpenDialoog['van'],
  wat: 'openen' | 'indienen',
  data: unknown,
  berichtId?: string,
): Promise<OpenDialoog | undefined> {
  const stap: Dialoogstap = `${van}-${wat}`
  const bij = berichtId ? { berichtId } : {}
  const inhoud = await vraag<Dialooginhoud>(persona, { soort: 'dialoog', stap, data, ...bij })
  return inhoud && { inhoud, van, ...bij }
}
