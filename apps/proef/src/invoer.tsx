import { Button, Textarea } from '@fluentui/react-components'
import { AppsAddInRegular, SendRegular } from '@fluentui/react-icons'
import { type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from 'react'
import type { Suggestie } from '../protocol/bericht.ts'

type Props = {
  readonly suggesties: readonly Suggestie[]
  /** Resolves to false when it could not be sent; the text stays then. */
  readonly opVerstuur: (tekst: string) => Promise<boolean>
  readonly opOpzoeken: () => void
}

/** The box to type in, with the bot's suggestions above it. Enter sends, Shift+Enter makes a new line. */
export function Invoer({ suggesties, opVerstuur, opOpzoeken }: Props): ReactNode {
  const [tekst, zetTekst] = useState('')
  const vak = useRef<HTMLTextAreaElement>(null)

  useEffect(() => vak.current?.focus(), [])

  const verstuur = async (wat: string) => {
    if (!wat.trim()) return

    zetTekst('')
    vak.current?.focus()
    const gelukt = await opVerstuur(wat)
    if (!gelukt) zetTekst((intussen) => intussen || wat)
  }
  const opToets = (toets: KeyboardEvent) => {
    if (toets.key !== 'Enter' || toets.shiftKey || toets.nativeEvent.isComposing) return

    toets.preventDefault()
    void verstuur(tekst)
  }

  return (
    <div className="invoer">
      {suggesties.length > 0 && (
        <fieldset className="suggesties">
          <legend className="alleen-voorgelezen">Suggesties</legend>
          {suggesties.map(({ titel, waarde }) => (
            <Button key={titel} shape="circular" onClick={() => void verstuur(waarde)}>
              {titel}
            </Button>
          ))}
        </fieldset>
      )}
      <form
        className="invoerregel"
        onSubmit={(gebeurtenis) => {
          gebeurtenis.preventDefault()
          void verstuur(tekst)
        }}
      >
        <Textarea
          textarea={{ ref: vak }}
          className="invoervak"
          aria-label="Je bericht"
          placeholder="Typ een bericht"
          rows={1}
          maxLength={4000}
          value={tekst}
          onChange={(_, { value }) => zetTekst(value)}
          onKeyDown={opToets}
        />
        <Button icon={<AppsAddInRegular />} aria-label="Opzoeken of melden" onClick={opOpzoeken} />
        <Button type="submit" appearance="primary" icon={<SendRegular />} aria-label="Verstuur" />
      </form>
    </div>
  )
}
