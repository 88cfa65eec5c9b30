import { type Channel, listen } from './listen.ts'

/** Something made of the register and held in memory. */
export type Fresh<Value> = {
  /** As it was last made: while a newer one is being made, the old one. */
  readonly now: () => Value
  readonly stop: () => Promise<void>
}

export type FreshOptions<Value> = {
  /** The url of the application's role. */
  readonly url: string
  /** Whoever changes what it is made of tells this channel, in the transaction of the change ({@link notify}). */
  readonly channel: Channel
  /** Never called twice at the same time. */
  readonly make: () => Promise<Value>
  readonly onError: (error: Error) => void
}

/** Before a making that failed is tried again. The old value answers meanwhile. */
const RETRY_MS = 5_000

/**
 * Makes a value now and anew after each change that is told, and after each break in the connection. Changes told while it
 * is being made are all in the next one. Throws when the first making fails.
 */
export async function keepFresh<Value>({ url, channel, make, onError }: FreshOptions<Value>): Promise<Fresh<Value>> {
  let held: { readonly value: Value } | undefined
  let making: Promise<void> | undefined
  let stale = false
  let retry: NodeJS.Timeout | undefined

  const makeWhileStale = async () => {
    while (stale) {
      stale = false
      held = { value: await make() }
    }
  }
  const refresh = () => {
    stale = true
    clearTimeout(retry)
    making ??= makeWhileStale().finally(() => {
      making = undefined
    })
    return making
  }
  const refreshLater = () => {
    void refresh().catch((error: Error) => {
      onError(error)
      retry = setTimeout(refreshLater, RETRY_MS)
    })
  }

  // Listens before it reads, so that no change falls between the two.
  const onNotify = () => {
    if (held) refreshLater()
    else stale = true
  }
  const listener = await listen({ url, channel, onError, onNotify })
  const stop = async () => {
    clearTimeout(retry)
    await listener.stop()
    await making?.catch(() => {})
    clearTimeout(retry)
  }
  await refresh().catch(async (error: unknown) => {
    await stop()
    throw error
  })
  return {
    now: () => {
      if (!held) throw new Error('Nothing was made yet')
      return held.value
    },
    stop,
  }
}
