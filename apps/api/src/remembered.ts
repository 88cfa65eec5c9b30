type Remember<Value> = (key: string, find: () => Promise<Value>) => Promise<Value>

/**
 * Keeps what was found for a key for at most `ms`, and no failure. Never holds more than some thousand things.
 *
 * @param now milliseconds; real time, whatever the klok says
 */
export function rememberFor<Value>(ms: number, now: () => number = () => performance.now()): Remember<Value> {
  let found = new Map<string, Promise<Value>>()
  let since = now()

  return (key, find) => {
    if (now() - since >= ms || found.size >= MOST) {
      found = new Map()
      since = now()
    }
    const known = found.get(key)
    if (known) return known

    const here = found
    const finding = find()
    here.set(key, finding)
    finding.catch(() => here.delete(key))
    return finding
  }
}

const MOST = 5_000
