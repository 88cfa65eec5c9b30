import { setImmediate } from 'node:timers/promises'

/** Work in steps: between two of them something else may be done. */
export type InStappen<Waarde> = Generator<undefined, Waarde, undefined>

/** Longest that it goes on before others get their turn. */
const BEURT_MS = 10

/** Does all of it now. */
export function ineens<Waarde>(werk: InStappen<Waarde>): Waarde {
  for (;;) {
    const stap = werk.next()
    if (stap.done) return stap.value
  }
}

/** Does all of it, and lets whatever waits go first every so often. */
export async function tussendoor<Waarde>(werk: InStappen<Waarde>): Promise<Waarde> {
  let begin = performance.now()
  for (;;) {
    const stap = werk.next()
    if (stap.done) return stap.value
    if (performance.now() - begin < BEURT_MS) continue
    await setImmediate()
    begin = performance.now()
  }
}
