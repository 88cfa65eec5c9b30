import { Button, Checkbox, Field, Input, Textarea } from '@fluentui/react-components'
import { type ReactNode, useState } from 'react'
import { type ArtikelOpenenQuery, artikelIntrekken, artikelOpslaan, artikelPubliceren } from '../../operaties.gen.ts'
import type { Uitkomst } from '../../vraag.ts'
import { type Concepttekst, toConcepttekst, toInvoer } from './concepttekst.ts'
import { type Handeling, naarGedaan } from './handeling.ts'
import type { Werk } from './kennis.tsx'

type Geopend = NonNullable<NonNullable<ArtikelOpenenQuery['kennisartikel']>['concept']>

const VELDEN: readonly {
  readonly naam: keyof Concepttekst
  readonly label: string
  readonly hint?: string
  readonly rijen?: number
}[] = [
  { naam: 'titel', label: 'De vraag (titel)' },
  { naam: 'kort', label: 'Kort antwoord', hint: 'Een of twee zinnen.', rijen: 3 },
  { naam: 'uitleg', label: 'Uitleg', hint: 'Een lege regel begint een nieuwe alinea.', rijen: 6 },
  { naam: 'voorbeeldvragen', label: 'Hoe mensen het vragen', hint: 'Een vraag per regel.', rijen: 4 },
  { naam: 'trefwoorden', label: 'Trefwoorden', hint: 'Met komma’s ertussen.' },
  { naam: 'bronnen', label: 'Bronnen', hint: 'Een per regel: document, paragraaf.', rijen: 2 },
  { naam: 'waarschuwing', label: 'Let op', hint: 'Alleen als de lezer iets moet weten dat niet in het antwoord past.' },
  { naam: 'geldigTot', label: 'Geldt tot en met' },
]

/** The concept as a form: kept as it is, and published by another coördinator than who wrote it. */
export function Concept(props: {
  readonly concept: Geopend
  readonly werk: Werk
  readonly opnieuw: () => void
}): ReactNode {
  const { concept, werk, opnieuw } = props
  const { id, stand, inhoud } = concept
  const [tekst, zetTekst] = useState(() => toConcepttekst(inhoud))
  const [werkwijze, zetWerkwijze] = useState(inhoud.laag === 'werkwijze')
  const [bezig, zetBezig] = useState(false)
  const [veranderd, zetVeranderd] = useState(false)

  const doe = async (wat: 'opslaan' | 'publiceren' | 'intrekken') => {
    zetBezig(true)
    const uitkomst: Uitkomst<Handeling> =
      wat === 'opslaan'
        ? await werk.vraag(artikelOpslaan, { id, stand, inhoud: toInvoer(tekst, inhoud, werkwijze) })
        : wat === 'publiceren'
          ? await werk.vraag(artikelPubliceren, { id, stand })
          : await werk.vraag(artikelIntrekken, { id })
    const gedaan = naarGedaan(uitkomst, 'Artikelversie')
    zetBezig(false)
    werk.zeg(gedaan.gelukt ? KLAAR[wat] : gedaan.melding)
    if (gedaan.gelukt) opnieuw()
  }
  return (
    <form className="concept" onSubmit={(gebeurtenis) => gebeurtenis.preventDefault()}>
      <h4>Concept van {concept.geschrevenDoor.functie}</h4>
      {VELDEN.map(({ naam, label, hint, rijen }) => (
        <Field key={naam} label={label} {...(hint ? { hint } : {})}>
          {rijen === undefined ? (
            <Input
              type={naam === 'geldigTot' ? 'date' : 'text'}
              value={tekst[naam]}
              onChange={(_, { value }) => verander(naam, value)}
            />
          ) : (
            <Textarea
              value={tekst[naam]}
              rows={rijen}
              resize="vertical"
              onChange={(_, { value }) => verander(naam, value)}
            />
          )}
        </Field>
      ))}
      {inhoud.laag !== 'werkwijze' && (
        <Checkbox
          checked={werkwijze}
          label="Dit is onze eigen werkwijze, geen tekst uit het plan"
          onChange={(_, { checked }) => {
            zetWerkwijze(checked === true)
            zetVeranderd(true)
          }}
        />
      )}
      <div className="knoppen">
        <Button appearance="primary" disabled={bezig || !veranderd} onClick={() => void doe('opslaan')}>
          Opslaan
        </Button>
        <Button disabled={bezig || veranderd} onClick={() => void doe('publiceren')}>
          Publiceren
        </Button>
        <Button disabled={bezig} onClick={() => void doe('intrekken')}>
          Concept weggooien
        </Button>
      </div>
      <p className="uitleg">Publiceren doet een andere coördinator dan wie de tekst het laatst veranderde.</p>
    </form>
  )

  function verander(naam: keyof Concepttekst, waarde: string): void {
    zetTekst((vorige) => ({ ...vorige, [naam]: waarde }))
    zetVeranderd(true)
  }
}

const KLAAR = {
  opslaan: 'Het concept is opgeslagen. Een andere coördinator kan het lezen en publiceren.',
  publiceren: 'Gepubliceerd. De assistent antwoordt hiermee vanaf de volgende vraag.',
  intrekken: 'Het concept is weggegooid.',
} as const
