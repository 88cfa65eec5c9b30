import { Badge, Button } from '@fluentui/react-components'
import { type ReactNode, useState } from 'react'
import {
  artikelUitVragen,
  artikelVerbeteren,
  type KennisoverzichtQuery,
  vragenAfhandelen,
} from '../../operaties.gen.ts'
import { Niets } from '../../toon.tsx'
import { dagInWoorden } from '../../woorden.ts'
import { naarGedaan } from './handeling.ts'
import type { Werk } from './kennis.tsx'

type Groep = KennisoverzichtQuery['kennisvragen'][number]

const AANLEIDING: Readonly<Record<Groep['vragen'][number]['aanleiding'], string>> = {
  weet_ik_niet: 'Niets gevonden',
  niet_in_plan: 'Staat niet in het plan',
  lijkt_erop: 'Niets gekozen',
  duim_omlaag: 'Duim omlaag',
}

/** Questions that found no good answer, grouped with their like, the most asked first. */
export function Kennisvragen(props: { readonly groepen: readonly Groep[]; readonly werk: Werk }): ReactNode {
  const { groepen, werk } = props
  return (
    <>
      <h3>Vragen zonder goed antwoord</h3>
      {groepen.length === 0 && <Niets>Er zijn geen vragen zonder goed antwoord.</Niets>}
      <ul className="vragen">
        {groepen.map((groep) => (
          <Groepje key={groep.vragen[0]?.id} groep={groep} werk={werk} />
        ))}
      </ul>
    </>
  )
}

function Groepje({ groep, werk }: { readonly groep: Groep; readonly werk: Werk }): ReactNode {
  const [bezig, zetBezig] = useState(false)
  const { vragen, aantal, antwoordtNu } = groep
  const [eerste] = vragen
  if (!eerste) return null
  const ids = vragen.map(({ id }) => id)
  const artikelId = vragen.find((een) => een.artikelId !== null)?.artikelId

  const schrijf = async () => {
    zetBezig(true)
    const uitkomst = artikelId
      ? await werk.vraag(artikelVerbeteren, { id: artikelId, vragen: ids })
      : await werk.vraag(artikelUitVragen, { ids })
    const gedaan = naarGedaan(uitkomst, 'Artikelversie')
    zetBezig(false)
    if (!gedaan.gelukt) return werk.zeg(gedaan.melding)
    const { uitkomst: versie } = gedaan.data
    if (versie.__typename === 'Artikelversie') werk.open(versie.artikelId)
  }
  const handelAf = async () => {
    zetBezig(true)
    const gedaan = naarGedaan(await werk.vraag(vragenAfhandelen, { ids }), 'AfgehandeldeVragen')
    zetBezig(false)
    werk.zeg(gedaan.gelukt ? 'Afgehandeld. De vraag staat niet meer in de lijst.' : gedaan.melding)
  }
  return (
    <li>
      <p>
        <strong>{eerste.tekst}</strong> <Badge appearance="tint">{aantal} keer</Badge>
      </p>
      {vragen.slice(1, 4).map(({ id, tekst }) => (
        <p key={id} className="uitleg">
          {tekst}
        </p>
      ))}
      <p className="uitleg">
        {AANLEIDING[eerste.aanleiding]}, {dagInWoorden(eerste.gevraagdOp)}
        {eerste.toelichting && `. Erbij geschreven: “${eerste.toelichting}”`}
        {antwoordtNu && `. Nu antwoordt: ${antwoordtNu}`}
      </p>
      <div className="knoppen">
        <Button appearance="primary" disabled={bezig} onClick={() => void schrijf()}>
          {artikelId ? 'Verbeter het artikel' : 'Schrijf een artikel'}
        </Button>
        <Button disabled={bezig} onClick={() => void handelAf()}>
          Afgehandeld
        </Button>
      </div>
    </li>
  )
}
