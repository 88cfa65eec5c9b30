import {
  type Beurt,
  type Gebeurtenis as Gespreksgebeurtenis,
  MEESTE_TEKENS,
  type Teksten,
  type Toestand,
} from '@thuisnabij/gesprek'
import type { Antwoordregel } from './antwoordregel.ts'
import type { Persoon } from './persoon.ts'
import type { InkomendeGebeurtenis } from './ports.ts'
import { rolbeurt } from './rolbeurt.ts'
import { isPasVerwelkomd, type Stand } from './stand.ts'

export type Gespreksturn = { readonly toestand: Toestand; readonly gebeurtenis: Gespreksgebeurtenis }

type Antwoordinvoer = {
  readonly persoon: Persoon
  readonly stand: Stand
  readonly gebeurtenis: InkomendeGebeurtenis['gebeurtenis']
  /** The answer that a thumb stands under. */
  readonly onder?: Antwoordregel
}
/** `regels` end with what was understood, which not every door passes on. */
export type Beantwoord = { readonly regels: readonly Antwoordregel[]; readonly nieuw: Stand }

/**
 * The replies to an event and the state after it. What the door answers itself (a choice of role, what cannot be read) does not
 * reach the conversation.
 */
export async function beantwoord(
  gesprek: (turn: Gespreksturn) => Promise<Beurt>,
  teksten: Teksten,
  invoer: Antwoordinvoer,
): Promise<Beantwoord> {
  const { persoon, stand, gebeurtenis } = invoer
  const rol = rolbeurt(teksten, persoon, stand, gebeurtenis)
  if (rol.klaar) return rol

  const voor = toGespreksgebeurtenis(gebeurtenis, invoer)
  if (voor === undefined) return { regels: [], nieuw: stand }
  const onleesbaar = voor.soort === 'tekst' ? onleesbareTekst(voor.tekst, teksten) : undefined
  if (onleesbaar !== undefined) return { regels: [{ soort: 'tekst', tekst: onleesbaar }], nieuw: stand }

  const beurt = await gesprek({ toestand: stand.gesprek, gebeurtenis: voor })
  const trace = { soort: 'trace', naam: 'begrip', waarde: beurt.begrip } as const
  return {
    regels: [...rol.regels, ...beurt.antwoorden, trace],
    nieuw: {
      ...rol.nieuw,
      ...(voor.soort === 'welkom' ? { verwelkomdOp: new Date().toISOString() } : {}),
      gesprek: beurt.toestand,
    },
  }
}

const onleesbareTekst = (tekst: string, teksten: Teksten): string | undefined =>
  tekst === '' ? teksten.deur.alleenTekst : tekst.length > MEESTE_TEKENS ? teksten.deur.teLang : undefined

function toGespreksgebeurtenis(
  gebeurtenis: InkomendeGebeurtenis['gebeurtenis'],
  { stand, onder }: Antwoordinvoer,
): Gespreksgebeurtenis | undefined {
  switch (gebeurtenis.soort) {
    case 'tekst':
    case 'knop':
      return gebeurtenis
    case 'installatie':
      return isPasVerwelkomd(stand, Date.now()) ? undefined : { soort: 'welkom' }
    case 'feedback': {
      const { soort: _, ...duim } = gebeurtenis
      return { soort: 'duim', ...duim, ...overVan(onder) }
    }
    case 'verwijderd':
    case 'zoeken':
    case 'link':
    case 'overig':
      return undefined
  }
}

function overVan(onder: Antwoordregel | undefined) {
  if (onder?.soort !== 'tekst' || onder.artikel === undefined) return {}
  const { artikel, vraag } = onder
  return { over: { artikel, ...(vraag === undefined ? {} : { vraag }) } }
}
