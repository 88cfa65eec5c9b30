import type { ReactNode } from 'react'
import { ontleed, type Regel, type Stuk } from './opmaak.ts'

/** A message in the part of Markdown that Teams shows. */
export function Tekst({ tekst }: { readonly tekst: string }): ReactNode {
  return ontleed(tekst).map((blok, plaats) => {
    const sleutel = `${plaats}`
    if (blok.soort === 'alinea') return <p key={sleutel}>{metRegeleinden(blok.regels)}</p>

    const items = blok.items.map((regel, nummer) => <li key={`${nummer}`}>{toonRegel(regel)}</li>)
    return blok.genummerd ? <ol key={sleutel}>{items}</ol> : <ul key={sleutel}>{items}</ul>
  })
}

function metRegeleinden(regels: readonly Regel[]): ReactNode {
  return regels.map((regel, plaats) => (
    <span key={`${plaats}`}>
      {plaats > 0 && <br />}
      {toonRegel(regel)}
    </span>
  ))
}

function toonRegel(regel: Regel): ReactNode {
  return regel.map((stuk, plaats) => <span key={`${plaats}`}>{toonStuk(stuk)}</span>)
}

function toonStuk(stuk: Stuk): ReactNode {
  switch (stuk.soort) {
    case 'tekst':
      return stuk.tekst
    case 'vet':
      return <strong>{stuk.tekst}</strong>
    case 'cursief':
      return <em>{stuk.tekst}</em>
    case 'link':
      return (
        <a href={stuk.adres} target="_blank" rel="noopener noreferrer">
          {stuk.tekst}
        </a>
      )
  }
}
