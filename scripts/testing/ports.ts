import { createServer } from 'node:net'

/** Below what systems give to outgoing connections, so that nobody gets one of these before whoever asked listens on it. */
const lowest = 20_000
const span = 10_000

/** So many ports of the loopback that nobody listens on now. */
export async function freePorts(count: number): Promise<readonly number[]> {
  const free = new Set<number>()
  while (free.size < count) {
    const port = lowest + Math.floor(Math.random() * span)
    if (await isFree(port)) free.add(port)
  }
  return [...free]
}

const isFree = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const server = createServer()
    server.once('error', () => resolve(false))
    server.listen(port, '127.0.0.1', () => server.close(() => resolve(true)))
  })
