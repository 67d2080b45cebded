// The command that starts the product and stops it cleanly.
import type { Call } from './platform/command.ts'
import { Refused, wordsOf, WrongUse } from './platform/command.ts'
import { portTaken } from './platform/command/text.ts'

/** The port or the host is none that can be listened at. */
const isNoPlace = (code: string): boolean => ['EADDRINUSE', 'EACCES', 'EADDRNOTAVAIL', 'ENOTFOUND', 'EAI_AGAIN', 'EAFNOSUPPORT'].includes(code)

/** Runs until SIGTERM or Ctrl-C. Prints the address when the first page answers. */
export async function start(call: Call): Promise<number> {
  wordsOf(call)
  const port = Number(call.flags.port ?? (process.env.PORT || 3000))
  if (!Number.isInteger(port) || port < 0 || port > 65_535) throw new WrongUse('PORT 0–65535')
  const { startProduct } = await import('./server.ts')
  const { dataDirOf } = await import('./data.ts')
  const stopping = Promise.withResolvers<number>()
  process.on('SIGTERM', () => stopping.resolve(0))
  process.on('SIGINT', () => stopping.resolve(0))
  let isStopping = false
  void stopping.promise.then(() => { isStopping = true })
  const starting = startProduct({
    dataDir: dataDirOf(call),
    host: typeof call.flags.host === 'string' ? call.flags.host : process.env.HOST,
    port, isDemo: call.flags.demo === true, log: (line) => process.stderr.write(`${line}\n`),
    onLost: (error) => {
      process.stderr.write(`${error.message}\n`)
      stopping.resolve(1)
    },
  })
  // Ctrl-C goes to the database's first steps as well: that they did not end well is then no news.
  const running = await starting.catch((error: unknown) => {
    if (isStopping) return null
    const code = error instanceof Error && 'code' in error ? String(error.code) : ''
    if (isNoPlace(code)) throw new Refused([portTaken(port, code)])
    throw error
  })
  if (running === null) return stopping.promise
  process.stdout.write(`${running.address}\n`)
  const code = await stopping.promise
  await running.stop()
  return code
}
