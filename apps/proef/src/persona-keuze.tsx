import { CounterBadge, Link } from '@fluentui/react-components'
import type { MouseEvent, ReactNode } from 'react'
import type { Ongelezen } from '../protocol/bericht.ts'
import { type Persona, type Personanummer, personas } from '../protocol/persona.ts'

type Props = {
  readonly gekozen: readonly Persona[]
  readonly ongelezen: Ongelezen
  readonly opKeuze: (nummers: readonly Personanummer[]) => void
}

/** Whom to be. Real links, so that another persona opens in a new window or tab just as well. */
export function PersonaKeuze({ gekozen, ongelezen, opKeuze }: Props): ReactNode {
  const [eerste] = gekozen
  return (
    <nav className="personas" aria-label="Kies wie je bent">
      <h1>Thuisnabij</h1>
      <p className="uitleg">Proef het gesprek zonder Teams. Kies wie je bent; een tweede persona kan ernaast.</p>
      <ul>
        {personas.map((persona) => {
          const aantal = ongelezen[persona.nummer] ?? 0
          const open = gekozen.includes(persona)
          return (
            <li key={persona.nummer} className={open ? 'gekozen' : undefined}>
              <a
                href={`?persona=${persona.nummer}`}
                aria-current={open ? 'page' : undefined}
                onClick={(klik) => hier(klik, () => opKeuze([persona.nummer]))}
              >
                <span className="nummer" aria-hidden="true">
                  {persona.nummer}
                </span>
                <span>
                  <strong>{persona.rol}</strong>
                  <small>{persona.werkplek}</small>
                </span>
              </a>
              {aantal > 0 && (
                <CounterBadge
                  count={aantal}
                  color="danger"
                  size="small"
                  aria-label={`${aantal} nieuw voor ${persona.rol}`}
                />
              )}
              {!open && eerste && (
                <Link
                  className="ernaast"
                  href={`?persona=${eerste.nummer},${persona.nummer}`}
                  aria-label={`${persona.rol}, ${persona.werkplek} ernaast zetten`}
                  onClick={(klik) => hier(klik, () => opKeuze([eerste.nummer, persona.nummer]))}
                >
                  ernaast
                </Link>
              )}
            </li>
          )
        })}
      </ul>
    </nav>
  )
}

/** A plain click stays on this page; with a modifier the browser opens the link where it was asked to. */
function hier(klik: MouseEvent, doe: () => void): void {
  if (klik.ctrlKey || klik.metaKey || klik.shiftKey) return

  klik.preventDefault()
  doe()
}
