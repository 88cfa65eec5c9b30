import { Button, MessageBar, MessageBarBody } from '@fluentui/react-components'
import { type ReactNode, useState } from 'react'
import { useVraag } from '../../gebruik-vraag.ts'
import {
  type ArtikelOpenenQuery,
  type ArtikeltekstFragment,
  artikelIntrekken,
  artikelOpenen,
  artikelTerugzetten,
  artikelVerbeteren,
  voorstelAfwijzen,
} from '../../operaties.gen.ts'
import { Niets, Toon } from '../../toon.tsx'
import type { Operatie } from '../../vraag.ts'
import { dagInWoorden } from '../../woorden.ts'
import { Concept } from './concept.tsx'
import { naarGedaan } from './handeling.ts'
import type { Werk } from './kennis.tsx'

type Geopend = NonNullable<ArtikelOpenenQuery['kennisartikel']>
type Act = <Data extends { readonly uitkomst: { readonly __typename: string } }, Variabelen>(
  operatie: Operatie<Data, Variabelen>,
  variabelen: Variabelen,
  klaar: string,
) => Promise<void>

const STATUS = { concept: 'concept', gepubliceerd: 'geldt nu', vervangen: 'vervangen', ingetrokken: 'ingetrokken' }

/** One article: what answers now, the concept to work on, and all versions there were. */
export function Artikel(props: {
  readonly artikelId: string
  readonly werk: Werk
  readonly sluit: () => void
}): ReactNode {
  const { artikelId, werk, sluit } = props
  const { stand, opnieuw } = useVraag(werk.vraag, artikelOpenen, { id: artikelId })
  const [bezig, zetBezig] = useState(false)

  const doe: Act = async (operatie, variabelen, klaar) => {
    zetBezig(true)
    const gedaan = naarGedaan(await werk.vraag(operatie, variabelen), 'Artikelversie')
    zetBezig(false)
    werk.zeg(gedaan.gelukt ? klaar : gedaan.melding)
    opnieuw()
  }
  return (
    <>
      <div className="knoppen">
        <Button onClick={sluit}>Terug naar de lijst</Button>
      </div>
      <Toon stand={stand} opnieuw={opnieuw}>
        {({ kennisartikel }) =>
          kennisartikel ? (
            <Inhoud artikel={kennisartikel} bezig={bezig} doe={doe} werk={werk} opnieuw={opnieuw} />
          ) : (
            <Niets>Dit artikel is er niet meer.</Niets>
          )
        }
      </Toon>
    </>
  )
}

type InhoudProps = {
  readonly artikel: Geopend
  readonly bezig: boolean
  readonly doe: Act
  readonly werk: Werk
  readonly opnieuw: () => void
}

function Inhoud({ artikel, bezig, doe, werk, opnieuw }: InhoudProps): ReactNode {
  const { id, concept, gepubliceerd, meegeleverd, inhoud, voorstel, versies } = artikel
  return (
    <>
      {voorstel && gepubliceerd && (
        <MessageBar intent="warning">
          <MessageBarBody>
            De meegeleverde tekst is veranderd nadat jullie een eigen versie maakten. Vergelijk ze, en kies.{' '}
            <Button
              size="small"
              disabled={bezig}
              onClick={() => void doe(voorstelAfwijzen, { id: gepubliceerd.id }, 'Jullie eigen versie blijft gelden.')}
            >
              Houd de eigen versie
            </Button>
          </MessageBarBody>
        </MessageBar>
      )}
      {concept ? (
        <Concept key={`${concept.id} ${concept.stand}`} concept={concept} werk={werk} opnieuw={opnieuw} />
      ) : (
        <>
          <Tekst kop="Dit antwoordt nu" tekst={inhoud} />
          <div className="knoppen">
            <Button
              appearance="primary"
              disabled={bezig}
              onClick={() => void doe(artikelVerbeteren, { id, vragen: [] }, 'Er staat een concept klaar.')}
            >
              Maak een concept
            </Button>
          </div>
        </>
      )}
      {gepubliceerd && (
        <div className="knoppen">
          <Button
            disabled={bezig}
            onClick={() => void doe(artikelIntrekken, { id: gepubliceerd.id }, 'De eigen versie is ingetrokken.')}
          >
            {meegeleverd ? 'Trek in: de meegeleverde tekst geldt weer' : 'Trek in: dit artikel antwoordt niet meer'}
          </Button>
        </div>
      )}
      {gepubliceerd && meegeleverd && <Tekst kop="De meegeleverde tekst" tekst={meegeleverd} />}
      {versies.length > 0 && <h4>Versies</h4>}
      <ul className="vragen">
        {versies.map((versie) => (
          <li key={versie.id} className="regel">
            <span>
              {versie.versie}: {STATUS[versie.status]}, {versie.geschrevenDoor.functie},{' '}
              {dagInWoorden(versie.geschrevenOp)}
            </span>
            {!concept && versie.status !== 'gepubliceerd' && (
              <Button
                size="small"
                disabled={bezig}
                onClick={() =>
                  void doe(artikelTerugzetten, { id: versie.id }, 'De oude tekst staat klaar als concept.')
                }
              >
                Zet terug als concept
              </Button>
            )}
          </li>
        ))}
      </ul>
    </>
  )
}

function Tekst({ kop, tekst }: { readonly kop: string; readonly tekst: ArtikeltekstFragment }): ReactNode {
  return (
    <article>
      <h4>{kop}</h4>
      <p>
        <strong>{tekst.titel}</strong>
      </p>
      {[tekst.kort, ...tekst.uitleg].map((alinea) => (
        <p key={alinea} className="alinea">
          {alinea}
        </p>
      ))}
      <p className="uitleg">
        Bron: {tekst.bronnen.map(({ document, paragraaf }) => `${document}, ${paragraaf}`).join('; ')}
      </p>
    </article>
  )
}
