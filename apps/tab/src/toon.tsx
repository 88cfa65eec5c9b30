import { Button, MessageBar, MessageBarActions, MessageBarBody, Spinner } from '@fluentui/react-components'
import type { ReactNode } from 'react'
import type { Laadstand } from './gebruik-vraag.ts'

type Props<Data> = {
  readonly stand: Laadstand<Data>
  readonly opnieuw: () => void
  readonly children: (data: Data) => ReactNode
}

/** Draws a question in each of its states; `children` draws the answer, an empty one included. */
export function Toon<Data>({ stand, opnieuw, children }: Props<Data>): ReactNode {
  switch (stand.soort) {
    case 'laden':
      return <Spinner className="laden" label="Even laden…" />
    case 'geweigerd':
      return (
        <MessageBar intent="warning">
          <MessageBarBody>{stand.melding}</MessageBarBody>
        </MessageBar>
      )
    case 'mislukt':
      return (
        <MessageBar intent="error">
          <MessageBarBody>Het lukt nu niet om dit op te halen. Probeer het zo nog eens.</MessageBarBody>
          <MessageBarActions>
            <Button onClick={opnieuw}>Opnieuw proberen</Button>
          </MessageBarActions>
        </MessageBar>
      )
    case 'klaar':
      return children(stand.data)
  }
}

/** Says what was just done, also to who hears the page; nothing when there is nothing to say. */
export function Gedaan({ bericht }: { readonly bericht: string | undefined }): ReactNode {
  return (
    <div aria-live="polite">
      {bericht && (
        <MessageBar intent="info">
          <MessageBarBody>{bericht}</MessageBarBody>
        </MessageBar>
      )}
    </div>
  )
}

/** There is nothing, and that is fine. */
export function Niets({ children }: { readonly children: ReactNode }): ReactNode {
  return <p className="niets">{children}</p>
}

/** Says that a list is longer than what is shown. */
export function Meer({ aantal, erIsMeer }: { readonly aantal: number; readonly erIsMeer: boolean }): ReactNode {
  return erIsMeer ? <p className="uitleg">Dit zijn de eerste {aantal}; er zijn er meer.</p> : null
}
