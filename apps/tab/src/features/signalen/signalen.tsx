import { Badge, Button } from '@fluentui/react-components'
import { SIGNAALSOORT_TEKST } from '@thuisnabij/domain'
import { type ReactNode, useState } from 'react'
import { useVraag } from '../../gebruik-vraag.ts'
import { leerlingTekst } from '../../leerling.ts'
import { type SignalenQuery, signaalOppakken, signalen } from '../../operaties.gen.ts'
import { Tabel } from '../../tabel.tsx'
import { Gedaan, Meer, Niets, Toon } from '../../toon.tsx'
import type { Vraag } from '../../vraag.ts'
import { dagInWoorden } from '../../woorden.ts'
import { tekstNaOppakken } from './oppakken.ts'

type Signaal = SignalenQuery['signalen']['edges'][number]['node']

const eerste = 50

/** What the coördinatie has to act on, newest first, with the button to take it up. */
export function Signalen({ vraag }: { readonly vraag: Vraag }): ReactNode {
  const { stand, opnieuw } = useVraag(vraag, signalen, { first: eerste })
  const [bezig, zetBezig] = useState<string>()
  const [bericht, zetBericht] = useState<string>()

  const pakOp = async ({ id, nummer }: Signaal) => {
    zetBezig(id)
    const uitkomst = await vraag(signaalOppakken, { id })
    zetBericht(tekstNaOppakken(nummer, uitkomst))
    zetBezig(undefined)
    opnieuw()
  }
  const kolommen = [
    { kop: 'Nr.', cel: ({ nummer }: Signaal) => nummer },
    { kop: 'Signaal', cel: (signaal: Signaal) => <Soort signaal={signaal} /> },
    { kop: 'Leerling', cel: (signaal: Signaal) => <Leerling signaal={signaal} /> },
    { kop: 'School', cel: ({ school }: Signaal) => school?.naam ?? '–' },
    { kop: 'Sinds', cel: ({ gemaaktOp }: Signaal) => dagInWoorden(gemaaktOp) },
    { kop: 'Wie', cel: ({ opgepaktDoor }: Signaal) => opgepaktDoor?.functie ?? 'Niemand nog' },
    {
      kop: 'Doen',
      cel: (signaal: Signaal) =>
        signaal.status === 'open' && (
          <Button
            size="small"
            appearance="primary"
            disabled={bezig !== undefined}
            aria-label={`Signaal ${signaal.nummer} oppakken`}
            onClick={() => void pakOp(signaal)}
          >
            Ik pak dit op
          </Button>
        ),
    },
  ]

  return (
    <section className="onderdeel" aria-labelledby="signalen">
      <h2 id="signalen">Signalen</h2>
      <Gedaan bericht={bericht} />
      <Toon stand={stand} opnieuw={opnieuw}>
        {({ signalen: { edges, pageInfo } }) =>
          edges.length === 0 ? (
            <Niets>Er staan geen signalen open.</Niets>
          ) : (
            <>
              <Tabel
                naam="Signalen"
                kolommen={kolommen}
                rijen={edges.map(({ node }) => node)}
                sleutel={({ id }) => id}
              />
              <Meer aantal={eerste} erIsMeer={pageInfo.hasNextPage} />
            </>
          )
        }
      </Toon>
    </section>
  )
}

function Soort({ signaal: { soort, urgentie } }: { readonly signaal: Signaal }): ReactNode {
  return (
    <>
      {SIGNAALSOORT_TEKST[soort]} {urgentie === 'urgent' && <Badge color="danger">Urgent</Badge>}
    </>
  )
}

function Leerling({ signaal: { melding, aanvraag } }: { readonly signaal: Signaal }): ReactNode {
  const leerling = (melding ?? aanvraag)?.leerling
  return leerling ? leerlingTekst(leerling) : '–'
}
