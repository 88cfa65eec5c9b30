import { Badge, Button, Field, Input } from '@fluentui/react-components'
import { type ReactNode, useState } from 'react'
import { useVraag } from '../../gebruik-vraag.ts'
import { type ArtikelregelFragment, artikelenZoeken } from '../../operaties.gen.ts'
import { Niets, Toon } from '../../toon.tsx'
import type { Werk } from './kennis.tsx'

const HERKOMST: Readonly<Record<ArtikelregelFragment['herkomst'], string>> = {
  meegeleverd: 'Meegeleverd',
  verbeterd: 'Verbeterd',
  eigen: 'Eigen artikel',
  nog_geen: 'Nog niet gepubliceerd',
}

/** Articles the coördinatie worked on, and a way to find any other. */
export function Artikelen(props: {
  readonly artikelen: readonly ArtikelregelFragment[]
  readonly werk: Werk
}): ReactNode {
  const { artikelen, werk } = props
  const [zoek, zetZoek] = useState('')
  return (
    <>
      <h3>Artikelen</h3>
      {artikelen.length === 0 && <Niets>Er is nog geen artikel verbeterd of geschreven.</Niets>}
      <ul className="vragen">
        {artikelen.map(({ id, inhoud, herkomst, concept, voorstel }) => (
          <li key={id} className="regel">
            <span>
              {inhoud.titel} <Badge appearance="tint">{HERKOMST[herkomst]}</Badge>{' '}
              {concept && <Badge color="warning">Concept van {concept.geschrevenDoor.functie}</Badge>}{' '}
              {voorstel && <Badge color="important">Nieuwe meegeleverde tekst</Badge>}
            </span>
            <Button size="small" onClick={() => werk.open(id)}>
              Openen
            </Button>
          </li>
        ))}
      </ul>
      <Field label="Zoek een artikel" hint="Bijvoorbeeld: vervoer, of TLV criteria">
        <Input value={zoek} onChange={(_, { value }) => zetZoek(value)} maxLength={60} />
      </Field>
      {zoek.trim().length > 2 && <Gevonden key={zoek} zoek={zoek.trim()} werk={werk} />}
    </>
  )
}

function Gevonden({ zoek, werk }: { readonly zoek: string; readonly werk: Werk }): ReactNode {
  const { stand, opnieuw } = useVraag(werk.vraag, artikelenZoeken, { zoek })
  return (
    <Toon stand={stand} opnieuw={opnieuw}>
      {({ kennisartikelen: { edges } }) =>
        edges.length === 0 ? (
          <Niets>Geen artikel met “{zoek}” in de titel.</Niets>
        ) : (
          <ul className="vragen">
            {edges.map(({ node: { id, inhoud } }) => (
              <li key={id} className="regel">
                <span>{inhoud.titel}</span>
                <Button size="small" onClick={() => werk.open(id)}>
                  Openen
                </Button>
              </li>
            ))}
          </ul>
        )
      }
    </Toon>
  )
}
