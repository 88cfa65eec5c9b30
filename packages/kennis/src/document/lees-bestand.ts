import { createHash } from 'node:crypto'
import { Worker } from 'node:worker_threads'
import { ok, type Result, weiger } from '@thuisnabij/domain'
import type { Gelezen } from './lees-bytes.ts'
import { GRENZEN, type Leesweigering } from './weigering.ts'

/** A file that was read, with the hash by which it is known again (SHA-256, hexadecimal). */
export type GelezenBestand = Gelezen & { readonly hash: string }
export type Bestand = {
  readonly bytes: Uint8Array
  /** Tells Markdown, HTML and text apart; not kept. */
  readonly bestandsnaam: string
}

/**
 * Reads a file that somebody sent: in a thread of its own, within {@link GRENZEN}, so that whatever it holds the process goes on.
 * Refuses; never throws for what is in the file. `grenzen` are for tests.
 */
export async function leesBestand(
  { bytes, bestandsnaam }: Bestand,
  grenzen: { readonly tijdMs: number; readonly geheugen: number } = GRENZEN,
): Promise<Result<GelezenBestand, Leesweigering>> {
  if (bytes.length === 0) return weiger({ kind: 'BestandLeeg' })
  if (bytes.length > GRENZEN.megabyte * MEGABYTE)
    return weiger({ kind: 'BestandTeGroot', hoogstensMegabyte: GRENZEN.megabyte })

  const hash = createHash('sha256').update(bytes).digest('hex')
  const gelezen = await inDraad({ bytes, bestandsnaam }, grenzen)
  return gelezen.ok ? ok({ ...gelezen.value, hash }) : gelezen
}

const MEGABYTE = 1024 * 1024
const KIJK_MS = 100

function inDraad(
  bestand: Bestand,
  { tijdMs, geheugen }: { readonly tijdMs: number; readonly geheugen: number },
): Promise<Result<Gelezen, Leesweigering>> {
  const werker = new Worker(new URL('./lees-werker.ts', import.meta.url), {
    workerData: bestand,
    env: {},
    execArgv: [],
    stdout: true,
    stderr: true,
    resourceLimits: { maxOldGenerationSizeMb: geheugen, maxYoungGenerationSizeMb: 64 },
  })
  return new Promise((geef) => {
    const klaar = (uitkomst: Result<Gelezen, Leesweigering>) => {
      clearTimeout(op)
      clearInterval(kijk)
      void werker.terminate()
      geef(uitkomst)
    }
    const op = setTimeout(() => klaar(weiger({ kind: 'BestandTeZwaar' })), tijdMs)
    // What lies outside the heap (a picture, an unpacked stream) is not in the limit that V8 keeps itself.
    const kijk = setInterval(() => {
      werker.getHeapStatistics().then(
        ({ external_memory }) => {
          if (external_memory > geheugen * MEGABYTE) klaar(weiger({ kind: 'BestandTeZwaar' }))
        },
        () => {},
      )
    }, KIJK_MS)
    werker.once('message', klaar)
    werker.once('error', (error: NodeJS.ErrnoException) =>
      klaar(weiger({ kind: error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? 'BestandTeZwaar' : 'BestandOnleesbaar' })),
    )
    werker.once('exit', () => klaar(weiger({ kind: 'BestandOnleesbaar' })))
  })
}
