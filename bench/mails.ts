// Ten thousand letters through the outbox, beside nodemailer alone with the same letters, to the same sink in a process of its own.
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createTransport } from 'nodemailer'
import { SMTPServer } from 'smtp-server'
import { openDatabase } from '../src/platform/database.ts'
import type { Write } from '../src/platform/database.ts'
import { postTo } from '../src/platform/mail.ts'
import { mailOf } from '../src/platform/mailed.ts'
import { migrate } from '../src/platform/migrate.ts'
import { connectionsMost, queueLetter, sendDue } from '../src/platform/outbox.ts'
import { startPostgres } from '../src/platform/postgres/launch.ts'
import { type Pair, pairs, timed } from './measure.ts'

const letters = 10_000
const rounds = 3
const atOnce = 500
const from = { name: 'Toimeenpano', address: 'toimeenpano@example.org' }

/** A server that takes every letter and keeps none; tells its port, and ends with whoever started it. */
export async function serveSink(): Promise<void> {
  const server = new SMTPServer({ authOptional: true, disabledCommands: ['STARTTLS'],
    onData: (stream, _session, answer) => void stream.on('data', () => {}).on('end', () => answer()) })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()))
  const bound = server.server.address()
  process.stdout.write(`${bound instanceof Object ? bound.port : 0}\n`)
  process.stdin.on('end', () => process.exit()).resume()
  await new Promise(() => {})
}

async function startSink(): Promise<{ url: string; child: ChildProcess }> {
  const child = spawn(process.execPath, [process.argv[1] ?? '', 'sink'], { stdio: ['pipe', 'pipe', 'inherit'] })
  const [port] = await once(child.stdout, 'data')
  return { url: `smtp://127.0.0.1:${String(port).trim()}`, child }
}

/** Seconds for all letters, both ways; the ratio is of letters a second, ours to the peer's. */
export async function mailPair(): Promise<Pair> {
  const dataDir = await mkdtemp(join(tmpdir(), 'toimeenpano-bench-'))
  const [postgres, sink] = [await startPostgres({ dataDir }), await startSink()]
  await migrate(postgres.url)
  const database = openDatabase(postgres.url, (error) => { throw error })
  const at = Temporal.Instant.from('2025-06-18T07:00:00Z')
  try {
    for (let first = 0; first < letters; first += atOnce) {
      await database.transaction().execute(async (tx) => {
        for (let number = first; number < first + atOnce; number += 1) {
          // As an act would: it is the door that brands a transaction.
          await queueLetter(tx as Write, { kind: 'memo', about: 'bench', toName: `Lukija ${number}`, toAddress: `lukija${number}@example.org`, language: 'fi',
            subject: 'Hankeryhmän 14. kokouksen muistio', body: 'Hankeryhmä kokoontui 14. kokoukseensa 18.6.2025.\n\n'.repeat(12),
            href: '/fi/archive/hankeryhma/2024-2025/14/memo' }, at)
        }
      })
    }
    const rows = await database.selectFrom('platform_outbox').selectAll().orderBy('queued_at').orderBy('id').execute()
    const [own, bare] = [postTo(sink.url), createTransport({ url: sink.url, pool: true, maxConnections: connectionsMost } as object)]
    const ours = async () => {
      await database.updateTable('platform_outbox').set({ sent_at: null, next_attempt_at: at, attempts: 0 }).execute()
      const seconds = await timed(async () => {
        const { sent } = await sendDue(database, own, from, 'https://uudistus.example', { now: () => at })
        if (sent !== letters) throw new Error(`${sent} letters of ${letters} left.`)
      }) / 1000
      return letters / seconds
    }
    const peer = async () => letters / (await timed(() => Promise.all(rows.map((row) => bare.sendMail(mailOf(row, from, 'https://uudistus.example'))))) / 1000)
    const pair = await pairs(rounds, ours, peer)
    own.close()
    bare.close()
    return pair
  } finally {
    sink.child.stdin?.end()
    await database.destroy()
    await postgres.stop()
    await rm(dataDir, { recursive: true, force: true })
  }
}
