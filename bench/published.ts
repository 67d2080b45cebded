// A published page from our server beside a bare server that answers the same bytes.
import { spawn } from 'node:child_process'
import { requestsPerSecond } from './load.ts'
import { type Pair, pairs } from './measure.ts'
import { publishExample } from './publish-example.ts'
import { startProgram, stopProgram } from './start.ts'

const connections = 16
const milliseconds = 1_500

/** Requests a second of both, in turns. The bare server runs in a process of its own, as ours does. */
export async function publishedPageLoad(dataDir: string, rounds: number): Promise<Pair & { bytes: number }> {
  const path = await publishExample(dataDir)
  const { child, address } = await startProgram(dataDir)
  const page = await fetch(`${address}${path}`, { headers: { 'accept-encoding': 'identity' } })
  const bytes = Buffer.from(await page.arrayBuffer())
  const bare = await startBare(bytes)
  try {
    const ask = (port: number) => () => requestsPerSecond({ port, path, connections, milliseconds })
    return { ...await pairs(rounds, ask(Number(new URL(address).port)), ask(bare.port)), bytes: bytes.length }
  } finally {
    bare.stop()
    await stopProgram(child)
  }
}

const bareServer = `
const { createServer } = require('node:http')
let bytes = Buffer.alloc(0)
process.stdin.on('data', (piece) => { bytes = Buffer.concat([bytes, piece]) })
process.stdin.on('end', () => {
  const server = createServer((request, response) => {
    response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8', 'Content-Length': bytes.length })
    response.end(bytes)
  })
  server.listen(0, '127.0.0.1', () => console.log(server.address().port))
})`

async function startBare(bytes: Buffer): Promise<{ port: number; stop: () => void }> {
  const child = spawn(process.execPath, ['-e', bareServer], { stdio: ['pipe', 'pipe', 'inherit'] })
  child.stdin.end(bytes)
  const port = await new Promise<number>((resolve) => child.stdout.once('data', (piece) => resolve(Number(String(piece)))))
  return { port, stop: () => void child.kill() }
}
