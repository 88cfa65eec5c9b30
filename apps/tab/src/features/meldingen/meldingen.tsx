import { Badge } from '@fluentui/react-components'
import type { ReactNode } from 'react'
import { useVraag } from '../../gebruik-vraag.ts'
import { leerlingTekst } from '../../leerling.ts'
import { type MeldingenQuery, meldingen } from '../../operaties.gen.ts'
import { Tabel } from '../../tabel.tsx'
import { Meer, Niets, Toon } from '../../toon.tsx'
import type { Vraag } from '../../vraag.ts'
import { dagInWoorden } from '../../woorden.ts'

type Melding = MeldingenQuery['thuiszittermeldingen']['edges'][number]['node']

const verzuimtypen: Readonly<Record<Melding['verzuimtype'], string>> = {
  ongeoorloofd: 'Ongeoorloofd',
  geoorloofd_ziek: 'Ziek gemeld',
  ziekgemeld_twijfel: 'Ziek gemeld, met twijfel',
  gedeeltelijk: 'Gedeeltelijk',
  gedeeltelijk_ongeoorloofd: 'Gedeeltelijk, ongeoorloofd',
  geschorst: 'Geschorst',
  niet_ingeschreven: 'Niet ingeschreven',
  vrijstelling: 'Vrijstelling',
}

const normen = {
  binnen: { tekst: 'Binnen drie maanden', kleur: 'informative' },
  nadert: { tekst: 'Drie maanden in zicht', kleur: 'warning' },
  over: { tekst: 'Langer dan drie maanden', kleur: 'danger' },
  zicht_op_plek: { tekst: 'Zicht op een plek', kleur: 'success' },
} as const

const eerste = 50

const kolommen = [
  { kop: 'Nr.', cel: ({ nummer }: Melding) => nummer },
  { kop: 'Leerling', cel: ({ leerling }: Melding) => leerlingTekst(leerling) },
  { kop: 'School', cel: ({ school }: Melding) => school?.naam ?? 'Niet ingeschreven' },
  { kop: 'Thuis sinds', cel: ({ verzuimSinds }: Melding) => sindsTekst(verzuimSinds) },
  { kop: 'Verzuim', cel: ({ verzuimtype }: Melding) => verzuimtypen[verzuimtype] },
  { kop: 'Stand', cel: ({ facetten }: Melding) => <Stand norm={facetten.norm} /> },
  {
    kop: 'Drie maanden op',
    cel: ({ facetten }: Melding) => (facetten.normdatum ? dagInWoorden(facetten.normdatum) : '–'),
  },
]

/** Leerlingen who sit at home now, as far as this person may know. */
export function Meldingen({ vraag }: { readonly vraag: Vraag }): ReactNode {
  const { stand, opnieuw } = useVraag(vraag, meldingen, { first: eerste })
  return (
    <section className="onderdeel" aria-labelledby="meldingen">
      <h2 id="meldingen">Lopende meldingen</h2>
      <Toon stand={stand} opnieuw={opnieuw}>
        {({ thuiszittermeldingen: { edges, pageInfo } }) =>
          edges.length === 0 ? (
            <Niets>Er lopen nu geen meldingen. Melden doe je in het gesprek met de assistent.</Niets>
          ) : (
            <>
              <Tabel
                naam="Lopende meldingen"
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

function Stand({ norm }: { readonly norm: Melding['facetten']['norm'] }): ReactNode {
  const { tekst, kleur } = normen[norm]
  return (
    <Badge appearance="tint" color={kleur}>
      {tekst}
    </Badge>
  )
}

function sindsTekst({ op, precisie }: Melding['verzuimSinds']): string {
  return precisie === 'ongeveer' ? `rond ${dagInWoorden(op)}` : dagInWoorden(op)
}
