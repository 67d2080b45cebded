// Acknowledged means committed: the program and its database are killed while people work, and nothing told is lost.
import assert from 'node:assert/strict'
import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'

let folder: string
let running: ChildProcess | null = null
let known = ''

before(async () => { folder = await mkdtemp(join(tmpdir(), 'toimeenpano-durable-')) })
after(async () => {
  running?.kill('SIGTERM')
  if (running !== null) await ended(running)
  await rm(folder, { recursive: true, force: true })
})

const ended = (child: ChildProcess) => new Promise<void>((resolve) => {
  if (child.exitCode !== null || child.signalCode !== null) resolve()
  else child.once('exit', () => resolve())
})

/** Starts the product on the folder unless it runs, and waits for the address it prints. */
async function start(): Promise<string> {
  if (running?.exitCode === null && running.signalCode === null) return known
  const child = spawn(process.execPath, ['.build/cli.js', 'start', '--demo', '--data', folder, '--port', '0'], { stdio: ['ignore', 'pipe', 'pipe'] })
  running = child
  let said = ''
  return new Promise((resolve, reject) => {
    child.stderr.on('data', (piece) => { said += String(piece) })
    child.stdout.on('data', (piece) => {
      const address = /http:\/\/localhost:\d+/.exec(String(piece))?.[0]
      if (address === undefined) return
      known = address
      resolve(address)
    })
    child.once('exit', (code) => reject(new Error(`The product ended with ${code}: ${said}`)))
  })
}

async function signIn(address: string): Promise<string> {
  const page = await (await fetch(`${address}/fi/demonstration`)).text()
  const card = page.split('<form').find((form) => form.includes('Projektisihteeri')) ?? ''
  const personId = /name="personId" value="([^"]+)"/.exec(card)?.[1] ?? ''
  const answer = await fetch(`${address}/fi/demonstration/session`, { method: 'POST', redirect: 'manual', body: new URLSearchParams({ personId }) })
  return /toimeenpano_session=[^;]+/.exec(answer.headers.get('set-cookie') ?? '')?.[0] ?? ''
}

const post = (address: string, cookie: string, path: string, form: Record<string, string>) =>
  fetch(`${address}/fi${path}`, { method: 'POST', redirect: 'manual', headers: { cookie }, body: new URLSearchParams(form) })

/** After a kill of the database alone the program writes on. */
const writesMax = 30

/** Adds items until the product is killed; gives the titles whose answer came. */
async function write(address: string, cookie: string, meeting: string, round: number, atAcknowledged: (count: number) => void): Promise<string[]> {
  const acknowledged: string[] = []
  for (let number = 1; number <= writesMax; number += 1) {
    const title = `kierros ${round} kohta ${number}`
    const answer = await post(address, cookie, `/meetings/${meeting}/agenda/items`, { 'title.fi': title, purpose: 'discussion' }).catch(() => null)
    if (answer === null) return acknowledged
    if (answer.status !== 303) continue
    acknowledged.push(title)
    atAcknowledged(acknowledged.length)
  }
  return acknowledged
}

async function titlesOf(address: string, meeting: string): Promise<string> {
  return (await fetch(`${address}/fi/meetings/${meeting}/agenda`, { headers: { cookie: await signIn(address) } })).text()
}

const databasePid = async () => Number((await readFile(join(folder, 'postgresql', 'data', 'postmaster.pid'), 'utf8')).split('\n')[0])

// By hand: KILLS=20 npm test -- test/durability
const rounds = Number(process.env.KILLS ?? 1)

async function planMeeting(address: string, cookie: string): Promise<string> {
  const home = await (await fetch(`${address}/fi/meetings`, { headers: { cookie } })).text()
  const bodyId = /action="\/fi\/bodies\/([^/"]+)\/meetings"/.exec(home)?.[1] ?? ''
  const planned = await post(address, cookie, `/bodies/${bodyId}/meetings`, { onDay: '2025-06-18', starts: '9.00', ends: '11.00' })
  const meeting = /\/meetings\/([0-9a-f-]{36})/.exec(planned.headers.get('location') ?? '')?.[1] ?? ''
  assert.notEqual(meeting, '')
  return meeting
}

/** The page once the database answers again: the program notices that it ended and starts it by itself. */
async function titlesAfterRecovery(address: string, meeting: string, title: string): Promise<string> {
  for (let attempt = 0; attempt < 100; attempt += 1) {
    const page = await titlesOf(address, meeting).catch(() => '')
    if (page.includes(title)) return page
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  return ''
}

test('what was acknowledged survives kill -9 of the program and of the database', { timeout: rounds * 120_000 }, async () => {
  let address = await start()
  const meeting = await planMeeting(address, await signIn(address))
  const all: string[] = []
  for (let round = 1; round <= rounds; round += 1) {
    // At another moment every round, and never before anything was told.
    const killedAt = rounds === 1 ? 8 : 1 + (round * 5) % 9
    all.push(...await write(address, await signIn(address), meeting, 2 * round - 1, (count) => { if (count === killedAt) running?.kill('SIGKILL') }))
    if (running !== null) await ended(running)
    address = await start()
    const [cookie, pid] = [await signIn(address), await databasePid()]
    all.push(...await write(address, cookie, meeting, 2 * round, (count) => { if (count === killedAt) process.kill(pid, 'SIGKILL') }))
    assert.ok(all.length >= 2 * round, `only ${all.length} were acknowledged`)
    const page = await titlesAfterRecovery(address, meeting, all[0] ?? '')
    for (const title of all) assert.ok(page.includes(title), `round ${round}: ${title}`)
  }
})

test('a database that is silent keeps no reader waiting for ever, and afterwards all is as before', async () => {
  const address = await start()
  await signIn(address)
  const pid = await databasePid()
  const all = [pid, ...(await readFile(`/proc/${pid}/task/${pid}/children`, 'utf8')).split(' ').filter((one) => one !== '').map(Number)]
  // One of them may have ended by itself meanwhile.
  const signal = (name: NodeJS.Signals) => { for (const one of all) try { process.kill(one, name) } catch { continue } }
  signal('SIGSTOP')
  try {
    // Nothing is stored under it, so the database would have to say whether anything ever was.
    assert.equal((await fetch(`${address}/fi/archive/nowhere`)).status, 404)
    assert.equal((await fetch(`${address}/fi/demonstration`)).status, 503)
  } finally {
    signal('SIGCONT')
  }
  assert.match(await signIn(address), /session=./)
})

test('a second start on the same data is refused in words and harms nothing', async () => {
  const second = spawn(process.execPath, ['.build/cli.js', 'start', '--data', folder, '--port', '0'], { stdio: ['ignore', 'pipe', 'pipe'] })
  let said = ''
  second.stderr.on('data', (piece) => { said += String(piece) })
  await ended(second)
  assert.equal(second.exitCode, 1)
  assert.match(said, /käynnissä/)
})
