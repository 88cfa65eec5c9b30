import { Button, Input, Select } from '@fluentui/react-components'
import { type ReactNode, useEffect, useState } from 'react'
import type { Kaart, Opgezocht, Zoekplek } from '../protocol/bericht.ts'
import type { Personanummer } from '../protocol/persona.ts'
import { vraag } from './lijn.ts'

type Props = {
  readonly persona: Personanummer
  readonly opKeuze: (kaart: Kaart) => void
  readonly opMelden: () => void
}

/** The message extension of Teams: look something up and put it in your message, or open the form. */
export function Opzoeken({ persona, opKeuze, opMelden }: Props): ReactNode {
  const [waarin, zetWaarin] = useState<Zoekplek>('procedures')
  const [tekst, zetTekst] = useState('')
  const [gevonden, zetGevonden] = useState<Opgezocht>()

  useEffect(() => {
    let nog = true
    const wacht = setTimeout(async () => {
      const antwoord = await vraag<Opgezocht>(persona, { soort: 'zoeken', waarin, tekst: tekst.trim() })
      if (nog) zetGevonden(antwoord)
    }, 250)
    return () => {
      nog = false
      clearTimeout(wacht)
    }
  }, [persona, waarin, tekst])

  return (
    <section className="opzoeken" aria-label="Opzoeken">
      <div className="opzoekregel">
        <Select
          aria-label="Waarin zoeken"
          value={waarin}
          onChange={(_, { value }) => zetWaarin(value === 'dossiers' ? 'dossiers' : 'procedures')}
        >
          <option value="procedures">Procedure opzoeken</option>
          <option value="dossiers">Dossier opzoeken</option>
        </Select>
        <Input aria-label="Zoeken" placeholder="Zoeken" value={tekst} onChange={(_, { value }) => zetTekst(value)} />
        <Button onClick={opMelden}>Thuiszitter melden</Button>
      </div>
      {gevonden?.melding && <p>{gevonden.melding}</p>}
      <ul>
        {gevonden?.treffers.map(({ titel, toelichting, kaart }, plaats) => (
          <li key={`${plaats} ${titel}`}>
            <button type="button" onClick={() => opKeuze(kaart)}>
              <strong>{titel}</strong>
              <span>{toelichting}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}
