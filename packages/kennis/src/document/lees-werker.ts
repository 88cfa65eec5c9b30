// Reads one file in a thread of its own, and ends.
import { parentPort, workerData } from 'node:worker_threads'
import { leesBytes } from './lees-bytes.ts'

const { bytes, bestandsnaam } = workerData as { readonly bytes: Uint8Array; readonly bestandsnaam: string }
parentPort?.postMessage(await leesBytes(bytes, bestandsnaam))
