import {
  FluentProvider,
  Label,
  Select,
  teamsDarkTheme,
  teamsHighContrastTheme,
  teamsLightTheme,
  webLightTheme,
} from '@fluentui/react-components'
import { type ReactNode, useEffect, useMemo, useState, useSyncExternalStore } from 'react'
import type { Host, Thema } from './host.ts'
import { Overzicht } from './overzicht.tsx'
import { metPersona, personas, personaUitAdres } from './personas.ts'
import { leesVerwijzing, zonderVerwijzing } from './verwijzing.ts'
import { vraagAls } from './vraag.ts'

/** The whole page: who looks, and what that person gets to see. */
export function App({ host }: { readonly host: Host }): ReactNode {
  const thema = useSyncExternalStore(host.volg, host.thema)
  const [persona, zetPersona] = useState(() => personaUitAdres(location.search))
  const [verwijzing, zetVerwijzing] = useState(() => leesVerwijzing(host.gevraagd))
  const vraag = useMemo(() => vraagAls(persona), [persona])

  useEffect(() => host.klaar(), [host])

  const kies = (nummer: string) => {
    zetAdres(metPersona(location.search, nummer))
    zetPersona(nummer)
  }
  const sluit = () => {
    zetAdres(zonderVerwijzing(location.search))
    zetVerwijzing(undefined)
  }

  return (
    <FluentProvider theme={themas[thema]}>
      <div className="pagina">
        <header className="kop">
          <h1>Thuisnabij</h1>
          <div className="persona">
            <Label htmlFor="persona">Je kijkt als</Label>
            <Select id="persona" value={persona} onChange={(_, { value }) => kies(value)}>
              {personas.map(([nummer, omschrijving]) => (
                <option key={nummer} value={nummer}>
                  {nummer} · {omschrijving}
                </option>
              ))}
            </Select>
          </div>
        </header>
        <main className="inhoud">
          <Overzicht key={persona} vraag={vraag} verwijzing={verwijzing} sluit={sluit} />
        </main>
      </div>
    </FluentProvider>
  )
}

const zetAdres = (zoekdeel: string): void => history.replaceState(null, '', `${location.pathname}${zoekdeel}`)

// The font of Teams is not on every machine; the one of the web theme names what to use instead.
const { fontFamilyBase } = webLightTheme
const themas: Readonly<Record<Thema, typeof teamsLightTheme>> = {
  licht: { ...teamsLightTheme, fontFamilyBase },
  donker: { ...teamsDarkTheme, fontFamilyBase },
  contrast: { ...teamsHighContrastTheme, fontFamilyBase },
}
