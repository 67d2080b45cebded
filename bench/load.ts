// How many requests a second a server on this machine answers, asked from a thread of its own.
import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import { checkout } from '../src/platform/checkout.ts'

export type Load = { port: number; path: string; connections: number; milliseconds: number }

/** Requests a second. */
export function requestsPerSecond(load: Load): Promise<number> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(join(checkout, '.build', 'bench', 'load-client.js'), { workerData: load })
    worker.once('message', resolve)
    worker.once('error', reject)
  })
}
