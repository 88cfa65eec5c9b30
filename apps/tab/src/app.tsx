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
import { personas, personaUitAdres } from './personas.ts'
import { vraagAls } from './vraag.ts'

/** The whole page: who looks, and what that person gets to see. */
export function App({ host }: { readonly host: Host }): ReactNode {
  const thema = useSyncExternalStore(host.volg, host.thema)
  const [persona, zetPersona] = useState(() => personaUitAdres(location.search))
  const vraag = useMemo(() => vraagAls(persona), [persona])

  useEffect(() => host.klaar(), [host])

  const kies = (nummer: string) => {
    history.replaceState(null, '', `?persona=${nummer}`)
    zetPersona(nummer)
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
          <Overzicht key={persona} vraag={vraag} />
        </main>
      </div>
    </FluentProvider>
  )
}

// The font of Teams is not on every machine; the one of the web theme names what to use instead.
const { fontFamilyBase } = webLightTheme
const themas: Readonly<Record<Thema, typeof teamsLightTheme>> = {
  licht: { ...teamsLightTheme, fontFamilyBase },
  donker: { ...teamsDarkTheme, fontFamilyBase },
  contrast: { ...teamsHighContrastTheme, fontFamilyBase },
}
