import { type Action, AdaptiveCard, ExecuteAction, OpenUrlAction, SubmitAction } from 'adaptivecards'
import { type ReactNode, useEffect, useRef, useState } from 'react'
import type { Invoer, Kaart as Kaartinhoud } from '../protocol/bericht.ts'
import { uiterlijk } from './kaart-uiterlijk.ts'
import { alsHtml } from './opmaak.ts'
import './kaart.css'

AdaptiveCard.onProcessMarkdown = (tekst, uitkomst) => {
  uitkomst.outputHtml = alsHtml(tekst)
  uitkomst.didProcess = true
}

/** A pressed button: of the card itself, or one that opens a window in Teams. */
export type Knopdruk = Extract<Invoer, { soort: 'knop' | 'formulier' | 'dialoog' }>

type Props = {
  readonly kaart: Kaartinhoud
  readonly berichtId: string
  /** Settles when the bot has answered. */
  readonly opKnop: (knopdruk: Knopdruk) => Promise<unknown>
}

/** An Adaptive Card, drawn anew when the bot replaces it. While a press is under way it takes no other. */
export function Kaart({ kaart, berichtId, opKnop }: Props): ReactNode {
  const plek = useRef<HTMLDivElement>(null)
  const druk = useRef(opKnop)
  const gedrukt = useRef(false)
  const [bezig, zetBezig] = useState(false)
  druk.current = opKnop

  useEffect(() => {
    const opActie = async (actie: Action) => {
      const invoer = naarInvoer(actie, berichtId)
      if (!invoer) return

      gedrukt.current = true
      zetBezig(true)
      await druk.current(invoer)
      zetBezig(false)
    }
    plek.current?.replaceChildren(teken(kaart, opActie))
    // The pressed button is gone with the old card: keep the reader where the answer is.
    if (gedrukt.current) plek.current?.focus()
    gedrukt.current = false
  }, [kaart, berichtId])

  return <div ref={plek} className="kaart" tabIndex={-1} inert={bezig} aria-busy={bezig} />
}

function teken(inhoud: Kaartinhoud, opActie: (actie: Action) => Promise<void>): Node {
  const kaart = new AdaptiveCard()
  kaart.hostConfig = uiterlijk
  kaart.onExecuteAction = (actie) => void opActie(actie)
  kaart.parse(inhoud)
  const { fallbackText } = inhoud
  return kaart.render() ?? new Text(typeof fallbackText === 'string' ? fallbackText : 'Deze kaart is niet te tonen.')
}

function naarInvoer(actie: Action, berichtId: string): Knopdruk | undefined {
  if (actie instanceof ExecuteAction) return { soort: 'knop', berichtId, verb: actie.verb ?? '', data: actie.data }
  if (actie instanceof SubmitAction) {
    const data = actie.data as { msteams?: { type?: string } } | undefined
    if (data?.msteams?.type === 'task/fetch') return { soort: 'dialoog', stap: 'kaart-openen', data, berichtId }
    return { soort: 'formulier', berichtId, data }
  }
  if (actie instanceof OpenUrlAction && actie.url && /^https?:\/\//i.test(actie.url)) {
    window.open(actie.url, '_blank', 'noopener,noreferrer')
  }
  return undefined
}
