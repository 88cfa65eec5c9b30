import type { ReactNode } from 'react'
import { useVraag } from '../../gebruik-vraag.ts'
import { kerncijfers } from '../../operaties.gen.ts'
import { Niets, Toon } from '../../toon.tsx'
import type { Vraag } from '../../vraag.ts'
import { type Cijfer, opbouwTekst, waardeTekst } from './cijfer.ts'
import './kerncijfers.css'

/** The first figures of the monitor, each with where it comes from. They name nobody. */
export function Kerncijfers({ vraag }: { readonly vraag: Vraag }): ReactNode {
  const { stand, opnieuw } = useVraag(vraag, kerncijfers, {})
  return (
    <section className="onderdeel" aria-labelledby="kerncijfers">
      <h2 id="kerncijfers">Kerncijfers</h2>
      <Toon stand={stand} opnieuw={opnieuw}>
        {({ monitor }) =>
          monitor === null ? (
            <Niets>Deze cijfers zijn niet voor jouw rol.</Niets>
          ) : (
            <ul className="cijfers">
              {monitor.cijfers.map((cijfer) => (
                <Tegel key={cijfer.id} cijfer={cijfer} />
              ))}
            </ul>
          )
        }
      </Toon>
    </section>
  )
}

function Tegel({ cijfer }: { readonly cijfer: Cijfer }): ReactNode {
  const opbouw = opbouwTekst(cijfer)
  return (
    <li className="cijfer">
      <h3>{cijfer.titel}</h3>
      <p className={cijfer.waarde === null ? 'zonder-waarde' : 'waarde'}>{waardeTekst(cijfer)}</p>
      {opbouw && <p>{opbouw}</p>}
      <p className="uitleg">{cijfer.peil}</p>
      <details>
        <summary>Hoe is dit geteld?</summary>
        <p>{cijfer.definitie}</p>
        <p className="uitleg">Bron: {cijfer.bron}</p>
      </details>
    </li>
  )
}
