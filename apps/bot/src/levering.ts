import type { Adres, Bericht, Kanaal } from './ports.ts'

export type Leverstatus = 'klaar' | 'verzonden' | 'onzeker' | 'mislukt'

/** What became of a series of messages, in their order. */
export type Levering = {
  readonly statussen: readonly Leverstatus[]
  /** By place, the id under which a message can be replaced; absent when it was not sent or the channel gave none. */
  readonly berichtIds: readonly (string | undefined)[]
  /** The rest waits (`klaar`), at least so long when the channel said so. */
  readonly later?: { readonly naMs?: number }
  /** The person cannot be written to here; with the code of the channel. */
  readonly geblokkeerd?: string
}

/** Sends messages one after another. What cannot go now keeps the rest back, so that they arrive in order; nothing is sent twice. */
export async function stuurAlles(kanaal: Kanaal, adres: Adres, berichten: readonly Bericht[]): Promise<Levering> {
  const statussen: Leverstatus[] = []
  const berichtIds: (string | undefined)[] = []
  for (const bericht of berichten) {
    const verzending = await kanaal.stuur(adres, bericht)
    switch (verzending.kind) {
      case 'verzonden':
      case 'onzeker':
      case 'mislukt':
        statussen.push(verzending.kind)
        berichtIds.push(verzending.kind === 'verzonden' ? verzending.activityId : undefined)
        break
      case 'later': {
        const rest = berichten.slice(statussen.length).map(() => 'klaar' as const)
        const later = verzending.naMs === undefined ? {} : { naMs: verzending.naMs }
        return { statussen: [...statussen, ...rest], berichtIds, later }
      }
      case 'geblokkeerd': {
        const rest = berichten.slice(statussen.length).map(() => 'mislukt' as const)
        return { statussen: [...statussen, ...rest], berichtIds, geblokkeerd: verzending.code }
      }
    }
  }
  return { statussen, berichtIds }
}
