import { Button } from '@fluentui/react-components'
import { Fragment, type ReactNode, useEffect, useRef } from 'react'
import { useVraag } from '../../gebruik-vraag.ts'
import { dossierAanvraag, dossierMelding, dossierSignaal } from '../../operaties.gen.ts'
import { Niets, Toon } from '../../toon.tsx'
import type { Dossiersoort, Verwijzing } from '../../verwijzing.ts'
import type { Operatie, Vraag } from '../../vraag.ts'
import './dossier.css'
import { aanvraagregels, meldingregels, type Regels, signaalregels } from './regels.ts'

type Props = {
  readonly vraag: Vraag
  readonly verwijzing: Verwijzing
  /** Closes it, to see the rest of the page as without it. */
  readonly sluit: () => void
}

/** The dossier that the address points at, as far as this person may know; it takes the focus, for it is what was asked for. */
export function Dossier({ vraag, verwijzing: { soort, nummer }, sluit }: Props): ReactNode {
  const kop = useRef<HTMLHeadingElement>(null)
  useEffect(() => kop.current?.focus(), [])

  return (
    <section className="onderdeel" aria-labelledby="dossier">
      <div className="dossierkop">
        <h2 id="dossier" ref={kop} tabIndex={-1}>
          {NAMEN[soort]} {nummer}
        </h2>
        <Button size="small" onClick={sluit}>
          Sluiten
        </Button>
      </div>
      {nummer === undefined ? <NietTeZien /> : <Inhoud vraag={vraag} soort={soort} nummer={nummer} />}
    </section>
  )
}

const NAMEN: Readonly<Record<Dossiersoort, string>> = {
  melding: 'Melding',
  aanvraag: 'TLV-aanvraag',
  signaal: 'Signaal',
}

type Gevraagd = { readonly vraag: Vraag; readonly soort: Dossiersoort; readonly nummer: string }

function Inhoud({ vraag, soort, nummer }: Gevraagd): ReactNode {
  switch (soort) {
    case 'melding':
      return (
        <Opgehaald
          vraag={vraag}
          operatie={dossierMelding}
          variabelen={{ nummer }}
          regels={({ thuiszittermelding }) => thuiszittermelding && meldingregels(thuiszittermelding)}
        />
      )
    case 'aanvraag':
      return (
        <Opgehaald
          vraag={vraag}
          operatie={dossierAanvraag}
          variabelen={{ nummer }}
          regels={({ tlvAanvraag }) => tlvAanvraag && aanvraagregels(tlvAanvraag)}
        />
      )
    case 'signaal':
      return (
        <Opgehaald
          vraag={vraag}
          operatie={dossierSignaal}
          variabelen={{ nummer: Number(nummer) }}
          regels={({ signaal }) => signaal && signaalregels(signaal)}
        />
      )
  }
}

function Opgehaald<Data, Variabelen>({
  vraag,
  operatie,
  variabelen,
  regels,
}: {
  readonly vraag: Vraag
  readonly operatie: Operatie<Data, Variabelen>
  readonly variabelen: Variabelen
  readonly regels: (data: Data) => Regels | null
}): ReactNode {
  const { stand, opnieuw } = useVraag(vraag, operatie, variabelen)
  return (
    <Toon stand={stand} opnieuw={opnieuw}>
      {(data) => {
        const gevonden = regels(data)
        if (!gevonden) return <NietTeZien />
        return (
          <dl className="dossier">
            {gevonden.map(([naam, waarde]) => (
              <Fragment key={naam}>
                <dt>{naam}</dt>
                <dd>{waarde}</dd>
              </Fragment>
            ))}
          </dl>
        )
      }}
    </Toon>
  )
}

/** One sentence for what is not there and for what is not for this person: it never says which. */
const NietTeZien = (): ReactNode => (
  <Niets>
    Dit dossier kan ik je niet laten zien. Het bestaat niet, of jij hebt er geen toegang toe. Kijk het nummer na, of
    vraag het aan de coördinatie.
  </Niets>
)
