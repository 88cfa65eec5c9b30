import type { ReactNode } from 'react'
import { Aanvragen } from './features/aanvragen/aanvragen.tsx'
import { Dossier } from './features/dossier/dossier.tsx'
import { Kennis } from './features/kennis/kennis.tsx'
import { Kerncijfers } from './features/kerncijfers/kerncijfers.tsx'
import { Meldingen } from './features/meldingen/meldingen.tsx'
import { Signalen } from './features/signalen/signalen.tsx'
import { useVraag } from './gebruik-vraag.ts'
import { type Onderdeel, onderdelenVoor } from './onderdelen.ts'
import { wie } from './operaties.gen.ts'
import { Niets, Toon } from './toon.tsx'
import type { Verwijzing } from './verwijzing.ts'
import type { Vraag } from './vraag.ts'

type Props = {
  readonly vraag: Vraag
  /** The dossier that was asked for, which stands before all else. */
  readonly verwijzing: Verwijzing | undefined
  readonly sluit: () => void
}

/** What this person gets to see, once the api has said who it is. */
export function Overzicht({ vraag, verwijzing, sluit }: Props): ReactNode {
  const { stand, opnieuw } = useVraag(vraag, wie, {})
  return (
    <Toon stand={stand} opnieuw={opnieuw}>
      {({ ik }) => {
        const onderdelen = onderdelenVoor(ik.rol.rol)
        return (
          <>
            <p className="uitleg">{ik.functie}</p>
            {verwijzing && <Dossier vraag={vraag} verwijzing={verwijzing} sluit={sluit} />}
            {onderdelen.length === 0 && !verwijzing && (
              <Niets>Voor jouw rol is hier nog niets te zien. Stel je vraag in het gesprek met de assistent.</Niets>
            )}
            {onderdelen.map((onderdeel) => (
              <Deel key={onderdeel} onderdeel={onderdeel} vraag={vraag} />
            ))}
          </>
        )
      }}
    </Toon>
  )
}

function Deel({ onderdeel, vraag }: { readonly onderdeel: Onderdeel; readonly vraag: Vraag }): ReactNode {
  switch (onderdeel) {
    case 'signalen':
      return <Signalen vraag={vraag} />
    case 'meldingen':
      return <Meldingen vraag={vraag} />
    case 'kennis':
      return <Kennis vraag={vraag} />
    case 'aanvragen':
      return <Aanvragen vraag={vraag} />
    case 'kerncijfers':
      return <Kerncijfers vraag={vraag} />
  }
}
