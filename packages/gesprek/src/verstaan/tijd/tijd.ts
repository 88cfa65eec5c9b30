import type { Datum } from '@thuisnabij/domain'
import { type Plaats, vind, type Zin } from '../zin.ts'

/** How exactly something was said. `reeks`: from one day to another; `periode`: the same, in months or years; `duur`: so long ago, or until so long from now. */
export type Precisie =
  | 'dag'
  | 'reeks'
  | 'duur'
  | 'periode'
  | 'week'
  | 'deel'
  | 'maand'
  | 'kwartaal'
  | 'jaar'
  | 'schooljaar'
  | 'vakantie'

/** A time as said: the days it covers, and the one day it stands for when it is when something began. */
export type Tijd = {
  readonly van: Datum
  /** Included. */
  readonly tot: Datum
  readonly begin: Datum
  readonly precisie: Precisie
  /** In full, as it is said back: "eind oktober 2023", "herfstvakantie". */
  readonly tekst: string
  /** The other day it may as well mean; then it must be asked. */
  readonly ook?: Datum
  /** Only of a duration in weeks, or in months: people count four weeks to a month. */
  readonly weken?: number
  /** Only of a duration in days. */
  readonly dagen?: number
}

export type GevondenTijd = Tijd & { readonly plaats: Plaats }

/** One way to say a time. `lees` gets the groups of the pattern and what was typed; undefined when there is no such time. */
export type Tijdregel = {
  readonly patroon: RegExp
  readonly lees: (delen: readonly string[], vandaag: Datum, getypt: string) => Tijd | undefined
}

/**
 * Every time in a message that these rules read, in order of place. Earlier rules win where they overlap, also when the day they
 * read does not exist: "31 februari" is not februari.
 */
export function leesTijden(zin: Zin, vandaag: Datum, regels: readonly Tijdregel[]): readonly GevondenTijd[] {
  const gevonden: GevondenTijd[] = []
  const bezet: Plaats[] = []
  for (const { patroon, lees } of regels) {
    for (const { van: begin, tot, delen } of vind(zin, patroon)) {
      if (bezet.some((eerder) => eerder.van < tot && begin < eerder.tot)) continue
      bezet.push({ van: begin, tot })
      const tijd = lees(
        delen.map((deel) => deel ?? ''),
        vandaag,
        zin.tekst.slice(begin, tot).trim(),
      )
      if (tijd) gevonden.push({ ...tijd, plaats: { van: begin, tot } })
    }
  }
  return gevonden.toSorted((a, b) => a.plaats.van - b.plaats.van)
}
