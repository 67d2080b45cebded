// A client that does little but ask: plain sockets, one request at a time each, in a thread of its own.
import { connect } from 'node:net'
import { parentPort, workerData } from 'node:worker_threads'
import type { Load } from './load.ts'

// Given by requestsPerSecond in load.ts.
const given = workerData as Load
void ask(given).then((answer) => parentPort?.postMessage(answer))

async function ask({ port, path, connections, milliseconds }: Load): Promise<number> {
  const request = Buffer.from(`GET ${path} HTTP/1.1\r\nHost: localhost:${port}\r\nConnection: keep-alive\r\n\r\n`)
  const start = process.hrtime.bigint()
  const elapsed = () => Number(process.hrtime.bigint() - start) / 1e6
  const one = () => new Promise<number>((resolve, reject) => {
    const socket = connect(port, '127.0.0.1')
    let answered = 0
    let missing = -1
    socket.on('connect', () => socket.write(request))
    socket.on('error', reject)
    socket.on('data', (piece: Buffer) => {
      if (missing < 0) {
        const end = piece.indexOf('\r\n\r\n')
        const head = piece.subarray(0, end).toString('latin1')
        if (!head.startsWith('HTTP/1.1 200')) return reject(new Error(head))
        missing = Number(/content-length: (\d+)/i.exec(head)?.[1]) - (piece.length - end - 4)
      } else missing -= piece.length
      if (missing > 0) return
      answered += 1
      missing = -1
      if (elapsed() < milliseconds) socket.write(request)
      else {
        socket.destroy()
        resolve(answered)
      }
    })
  })
  const counts = await Promise.all(Array.from({ length: connections }, one))
  return counts.reduce((sum, count) => sum + count, 0) / (elapsed() / 1000)
}
