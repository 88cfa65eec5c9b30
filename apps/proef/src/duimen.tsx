import { Button, Textarea } from '@fluentui/react-components'
import { ThumbDislikeRegular, ThumbLikeRegular } from '@fluentui/react-icons'
import { type ReactNode, useState } from 'react'
import type { Reactie } from '../protocol/bericht.ts'

type Props = {
  /** Resolves to false when it could not be sent. */
  readonly opDuim: (reactie: Reactie, tekst: string) => Promise<boolean>
}

/** The thumbs of Teams, with the form that a press opens. */
export function Duimen({ opDuim }: Props): ReactNode {
  const [reactie, zetReactie] = useState<Reactie>()
  const [tekst, zetTekst] = useState('')
  const [klaar, zetKlaar] = useState(false)

  if (klaar) return <p className="duimen">Bedankt, je reactie is verstuurd.</p>
  return (
    <div className="duimen">
      <Button
        size="small"
        appearance="subtle"
        icon={<ThumbLikeRegular />}
        aria-label="Goed antwoord"
        onClick={() => zetReactie('like')}
      />
      <Button
        size="small"
        appearance="subtle"
        icon={<ThumbDislikeRegular />}
        aria-label="Geen goed antwoord"
        onClick={() => zetReactie('dislike')}
      />
      {reactie && (
        <form
          onSubmit={async (gebeurtenis) => {
            gebeurtenis.preventDefault()
            zetKlaar(await opDuim(reactie, tekst))
          }}
        >
          <Textarea
            aria-label="Wat was er goed of niet goed?"
            placeholder="Wat was er goed of niet goed?"
            maxLength={300}
            value={tekst}
            onChange={(_, { value }) => zetTekst(value)}
          />
          <Button type="submit" size="small">
            Verstuur reactie
          </Button>
        </form>
      )}
    </div>
  )
}
