import { Button, Field, Textarea } from '@fluentui/react-components'
import { type ReactNode, useState } from 'react'
import { artikelUitAntwoord, type KennisoverzichtQuery, vraagBeantwoorden } from '../../operaties.gen.ts'
import { Niets } from '../../toon.tsx'
import { dagInWoorden } from '../../woorden.ts'
import { naarGedaan } from './handeling.ts'
import type { Werk } from './kennis.tsx'

type Gesteld = KennisoverzichtQuery['coordinatievragen']['edges'][number]['node']

/** Questions that wait for a person, newest first. */
export function Coordinatievragen(props: { readonly vragen: readonly Gesteld[]; readonly werk: Werk }): ReactNode {
  const { vragen, werk } = props
  return (
    <>
      <h3>Vragen aan de coördinatie</h3>
      {vragen.length === 0 && <Niets>Er wacht geen vraag op antwoord.</Niets>}
      <ul className="vragen">
        {vragen.map((gesteld) => (
          <Gestelde key={gesteld.id} gesteld={gesteld} werk={werk} />
        ))}
      </ul>
    </>
  )
}

function Gestelde({ gesteld, werk }: { readonly gesteld: Gesteld; readonly werk: Werk }): ReactNode {
  const { id, nummer, tekst, gesteldDoor, gesteldOp } = gesteld
  const [antwoord, zetAntwoord] = useState('')
  const [bezig, zetBezig] = useState(false)

  const beantwoord = async (alsArtikel: boolean) => {
    zetBezig(true)
    const gedaan = naarGedaan(await werk.vraag(vraagBeantwoorden, { id, antwoord }), 'Coordinatievraag')
    zetBezig(false)
    if (!gedaan.gelukt) return werk.zeg(gedaan.melding)
    werk.zeg(`Vraag ${nummer} is beantwoord. Het antwoord komt in het gesprek van de vrager.`)
    if (!alsArtikel) return
    const { uitkomst, melding } = await eenArtikel(werk, id)
    if (uitkomst === undefined) return werk.zeg(melding)
    werk.open(uitkomst)
  }
  return (
    <li>
      <p>
        <strong>{nummer}.</strong> {tekst}
      </p>
      <p className="uitleg">
        {gesteldDoor.functie}, {dagInWoorden(gesteldOp)}
      </p>
      <Field label={`Antwoord op vraag ${nummer}`}>
        <Textarea value={antwoord} onChange={(_, { value }) => zetAntwoord(value)} resize="vertical" maxLength={3000} />
      </Field>
      <div className="knoppen">
        <Button appearance="primary" disabled={bezig || antwoord.trim() === ''} onClick={() => void beantwoord(false)}>
          Versturen
        </Button>
        <Button disabled={bezig || antwoord.trim() === ''} onClick={() => void beantwoord(true)}>
          Versturen en artikel maken
        </Button>
      </div>
    </li>
  )
}

async function eenArtikel({ vraag }: Werk, id: string) {
  const gedaan = naarGedaan(await vraag(artikelUitAntwoord, { id }), 'Artikelversie')
  if (!gedaan.gelukt) return { uitkomst: undefined, melding: gedaan.melding }
  const { uitkomst } = gedaan.data
  return { uitkomst: uitkomst.__typename === 'Artikelversie' ? uitkomst.artikelId : undefined, melding: '' }
}
