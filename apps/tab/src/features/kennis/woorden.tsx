import { Button, Field, Input } from '@fluentui/react-components'
import { type ReactNode, useState } from 'react'
import { useVraag } from '../../gebruik-vraag.ts'
import { eigenWoorden, regelOpslaan, regelVerwijderen } from '../../operaties.gen.ts'
import { Niets, Toon } from '../../toon.tsx'
import { naarGedaan } from './handeling.ts'
import type { Werk } from './kennis.tsx'

/** The own lines of the list of words, with a way to add one. */
export function Woorden({ werk }: { readonly werk: Werk }): ReactNode {
  const { stand, opnieuw } = useVraag(werk.vraag, eigenWoorden, {})
  const [zeg, zetZeg] = useState('')
  const [bedoelt, zetBedoelt] = useState('')

  const bewaar = async () => {
    const regel = { zeg: zeg.split(','), bedoelt: bedoelt.split(',') }
    const gedaan = naarGedaan(await werk.vraag(regelOpslaan, regel), 'EigenWoordenregel')
    werk.zeg(gedaan.gelukt ? 'Opgeslagen. De assistent begrijpt dit vanaf de volgende vraag.' : gedaan.melding)
    if (!gedaan.gelukt) return
    zetZeg('')
    zetBedoelt('')
    opnieuw()
  }
  const haalWeg = async (id: string) => {
    const gedaan = naarGedaan(await werk.vraag(regelVerwijderen, { id }), 'EigenWoordenregel')
    werk.zeg(gedaan.gelukt ? 'De regel is weg.' : gedaan.melding)
    opnieuw()
  }
  return (
    <>
      <h3>Woordenlijst</h3>
      <Toon stand={stand} opnieuw={opnieuw}>
        {({ woordenlijst: { eigen } }) =>
          eigen.length === 0 ? (
            <Niets>Er zijn nog geen eigen woorden. De meegeleverde lijst werkt wel.</Niets>
          ) : (
            <ul className="vragen">
              {eigen.map((regel) => (
                <li key={regel.id} className="regel">
                  <span>
                    {regel.zeg.join(', ')} → {regel.bedoelt.join(', ')}
                  </span>
                  <Button size="small" onClick={() => void haalWeg(regel.id)}>
                    Haal weg
                  </Button>
                </li>
              ))}
            </ul>
          )
        }
      </Toon>
      <div className="knoppen">
        <Field label="Als iemand zegt" hint="Met komma’s ertussen">
          <Input value={zeg} onChange={(_, { value }) => zetZeg(value)} maxLength={300} />
        </Field>
        <Field label="bedoelt die" hint="Met komma’s ertussen">
          <Input value={bedoelt} onChange={(_, { value }) => zetBedoelt(value)} maxLength={300} />
        </Field>
        <Button disabled={zeg.trim() === '' || bedoelt.trim() === ''} onClick={() => void bewaar()}>
          Toevoegen
        </Button>
      </div>
    </>
  )
}
