import { type ReactNode, useState } from 'react'
import { useVraag } from '../../gebruik-vraag.ts'
import { kennisoverzicht } from '../../operaties.gen.ts'
import { Gedaan, Toon } from '../../toon.tsx'
import type { Vraag } from '../../vraag.ts'
import { Artikel } from './artikel.tsx'
import { Artikelen } from './artikelen.tsx'
import { Coordinatievragen } from './coordinatievragen.tsx'
import { Kennisvragen } from './kennisvragen.tsx'
import { Woorden } from './woorden.tsx'
import './kennis.css'

/** What the parts of this feature work with. */
export type Werk = {
  readonly vraag: Vraag
  /** Says something above the lists, and reads them again. */
  readonly zeg: (bericht: string) => void
  readonly open: (artikelId: string) => void
}

/** Questions for a person, questions that found no good answer, and the articles that answer: for the coördinatie. */
export function Kennis({ vraag }: { readonly vraag: Vraag }): ReactNode {
  const { stand, opnieuw } = useVraag(vraag, kennisoverzicht, {})
  const [bericht, zetBericht] = useState<string>()
  const [geopend, zetGeopend] = useState<string>()
  const werk: Werk = {
    vraag,
    open: zetGeopend,
    zeg: (tekst) => {
      zetBericht(tekst)
      opnieuw()
    },
  }
  return (
    <section className="onderdeel" aria-labelledby="kennis">
      <h2 id="kennis">Kennis</h2>
      <Gedaan bericht={bericht} />
      {geopend === undefined ? (
        <Toon stand={stand} opnieuw={opnieuw}>
          {(data) => (
            <>
              <Coordinatievragen vragen={data.coordinatievragen.edges.map(({ node }) => node)} werk={werk} />
              <Kennisvragen groepen={data.kennisvragen} werk={werk} />
              <Artikelen artikelen={data.kennisartikelen.edges.map(({ node }) => node)} werk={werk} />
              <Woorden werk={werk} />
            </>
          )}
        </Toon>
      ) : (
        <Artikel key={geopend} artikelId={geopend} werk={werk} sluit={() => zetGeopend(undefined)} />
      )}
    </section>
  )
}
