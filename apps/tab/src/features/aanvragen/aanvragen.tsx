import type { ReactNode } from 'react'
import { useVraag } from '../../gebruik-vraag.ts'
import { leerlingTekst } from '../../leerling.ts'
import { type AanvragenQuery, aanvragen } from '../../operaties.gen.ts'
import { Tabel } from '../../tabel.tsx'
import { Meer, Niets, Toon } from '../../toon.tsx'
import type { Vraag } from '../../vraag.ts'
import { dagInWoorden, metHoofdletter } from '../../woorden.ts'

type Aanvraag = AanvragenQuery['tlvAanvragen']['edges'][number]['node']

const soorten: Readonly<Record<Aanvraag['soort'], string>> = {
  SBO: 'SBO',
  SO_LAAG: 'SO laag',
  SO_MIDDEN: 'SO midden',
  SO_HOOG: 'SO hoog',
}

const eerste = 50

const kolommen = [
  { kop: 'Nr.', cel: ({ nummer }: Aanvraag) => nummer ?? '–' },
  { kop: 'Leerling', cel: ({ leerling }: Aanvraag) => leerlingTekst(leerling) },
  { kop: 'School', cel: ({ school }: Aanvraag) => school?.naam ?? 'Niet ingeschreven' },
  { kop: 'Soort', cel: ({ soort }: Aanvraag) => soorten[soort] },
  { kop: 'Ingediend', cel: ({ ingediendOp }: Aanvraag) => (ingediendOp ? dagInWoorden(ingediendOp) : '–') },
  { kop: 'Stand', cel: ({ statustekst }: Aanvraag) => metHoofdletter(statustekst) },
]

/** TLV-aanvragen that wait for a besluit, as far as this person may know. */
export function Aanvragen({ vraag }: { readonly vraag: Vraag }): ReactNode {
  const { stand, opnieuw } = useVraag(vraag, aanvragen, { first: eerste })
  return (
    <section className="onderdeel" aria-labelledby="aanvragen">
      <h2 id="aanvragen">Lopende TLV-aanvragen</h2>
      <Toon stand={stand} opnieuw={opnieuw}>
        {({ tlvAanvragen: { edges, pageInfo } }) =>
          edges.length === 0 ? (
            <Niets>Er lopen nu geen TLV-aanvragen.</Niets>
          ) : (
            <>
              <Tabel
                naam="Lopende TLV-aanvragen"
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
