import { FluentProvider, teamsDarkTheme, teamsLightTheme, webLightTheme } from '@fluentui/react-components'
import { type ReactNode, useEffect, useState, useSyncExternalStore } from 'react'
import type { Ongelezen } from '../protocol/bericht.ts'
import type { Personanummer } from '../protocol/persona.ts'
import { Gesprek } from './gesprek.tsx'
import { adresVan, personasUitAdres } from './keuze.ts'
import { PersonaKeuze } from './persona-keuze.tsx'

/** The whole page: whom you are, and one or two conversations. */
export function App(): ReactNode {
  const donker = useSyncExternalStore(volgKleurkeuze, () => kleurkeuze.matches)
  const [gekozen, zetGekozen] = useState(() => personasUitAdres(location.search))
  const [elders, zetElders] = useState<Ongelezen>({})
  const ongelezen = Object.fromEntries(
    Object.entries(elders).filter(([nummer]) => !gekozen.some((persona) => persona.nummer === nummer)),
  )
  const aantal = Object.values(ongelezen).reduce((som, getal) => som + getal, 0)

  useEffect(() => {
    const terug = () => zetGekozen(personasUitAdres(location.search))
    addEventListener('popstate', terug)
    return () => removeEventListener('popstate', terug)
  }, [])
  useEffect(() => {
    document.title = `${aantal > 0 ? `(${aantal}) ` : ''}${gekozen[0]?.rol} – Thuisnabij proef`
  }, [aantal, gekozen])

  const kies = (nummers: readonly Personanummer[]) => {
    history.pushState(null, '', adresVan(nummers))
    zetGekozen(personasUitAdres(location.search))
  }

  return (
    <FluentProvider theme={donker ? donkerThema : lichtThema} className="pagina">
      <PersonaKeuze gekozen={gekozen} ongelezen={ongelezen} opKeuze={kies} />
      <main className="gesprekken">
        {gekozen.map((persona, plaats) => (
          <Gesprek key={persona.nummer} persona={persona} {...(plaats === 0 && { opElders: zetElders })} />
        ))}
      </main>
    </FluentProvider>
  )
}

// The font of Teams is not on every machine; the one of the web theme names what to use instead.
const { fontFamilyBase } = webLightTheme
const lichtThema = { ...teamsLightTheme, fontFamilyBase }
const donkerThema = { ...teamsDarkTheme, fontFamilyBase }
const kleurkeuze = matchMedia('(prefers-color-scheme: dark)')

function volgKleurkeuze(opgelet: () => void): () => void {
  kleurkeuze.addEventListener('change', opgelet)
  return () => kleurkeuze.removeEventListener('change', opgelet)
}
