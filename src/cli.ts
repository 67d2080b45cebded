// The command line.
import { parseArgs } from 'node:util'
import { resolve } from 'node:path'

const [command, ...rest] = process.argv.slice(2)

if (command === 'start') {
  const { values } = parseArgs({ args: rest, options: { demo: { type: 'boolean', default: false }, data: { type: 'string' },
    port: { type: 'string' } } })
  const { startProduct } = await import('./server.ts')
  const { defaultDataDir } = await import('./platform/postgres/launch.ts')
  const running = await startProduct({
    dataDir: resolve(values.data ?? defaultDataDir()), port: Number(values.port ?? process.env.PORT ?? 3000), isDemo: values.demo,
    log: (line) => process.stderr.write(`${line}\n`),
  })
  process.stdout.write(`${running.address}\n`)
  let isStopping = false
  const stop = () => {
    if (isStopping) return
    isStopping = true
    void running.stop().then(() => process.exit(0))
  }
  process.on('SIGTERM', stop)
  process.on('SIGINT', stop)
} else {
  process.stdout.write('toimeenpano start [--demo] [--data DIR]\n')
}
