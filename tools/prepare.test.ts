// The starter, tried on a small checkout of its own: our tools with another program in src/cli.ts.
import assert from 'node:assert/strict'
import { type ChildProcess, spawn } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { after, describe, test } from 'node:test'
import { setTimeout as wait } from 'node:timers/promises'

const folders: string[] = []
after(() => folders.forEach((folder) => rmSync(folder, { recursive: true, force: true })))

const printing = (text: string) =>
  `process.stdout.write(JSON.stringify({ text: '${text}', args: process.argv.slice(2) }))`
const waiting = `
  process.on('SIGTERM', () => { console.log('stopped'); process.exit(7) })
  console.log('ready ' + process.pid)
  setInterval(() => {}, 1000)`

function checkoutWith(program: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'toimeenpano-starter-'))
  folders.push(folder)
  mkdirSync(join(folder, 'src'))
  mkdirSync(join(folder, 'db'))
  for (const name of ['bin', 'tools/build.mjs', 'tools/prepare.mjs', 'package.json', 'package-lock.json']) {
    cpSync(name, join(folder, name), { recursive: true })
  }
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'))
  writeFileSync(join(folder, 'src/cli.ts'), program)
  return folder
}

function start(folder: string, command = 'toimeenpano', ...args: string[]) {
  const child = spawn(process.execPath, [join(folder, 'bin', command), ...args], { stdio: ['ignore', 'pipe', 'pipe'] })
  const said = { out: '', err: '' }
  child.stdout.on('data', (chunk: Buffer) => (said.out += chunk.toString()))
  child.stderr.on('data', (chunk: Buffer) => (said.err += chunk.toString()))
  const ended = new Promise<number | NodeJS.Signals | null>((done) =>
    child.on('close', (code, signal) => done(code ?? signal)))
  return { child, said, ended }
}

async function until(isSo: () => boolean): Promise<void> {
  for (let turn = 0; !isSo(); turn++) {
    if (turn === 400) assert.fail('It did not happen in 20 seconds.')
    await wait(50)
  }
}

const isAlive = (pid: number) => existsSync(`/proc/${pid}`)
const pidIn = (out: string) => Number(/ready (\d+)/.exec(out)?.[1])

describe('the starter', () => {
  test('two first runs at once do not disturb each other, and only the program writes to standard output', async () => {
    const folder = checkoutWith(printing('valmis'))
    const runs = [start(folder, 'toimeenpano', 'a b', '--json'), start(folder, 'toimeenpano', 'a b', '--json')]
    for (const { ended, said } of runs) {
      assert.equal(await ended, 0, said.err)
      assert.deepEqual(JSON.parse(said.out), { text: 'valmis', args: ['a b', '--json'] })
    }
    assert.deepEqual(readdirSync(join(folder, '.build')).filter((name) => name.endsWith('.new')), [])
  })

  test('a changed source is built anew, an unchanged one is not', async () => {
    const folder = checkoutWith(printing('vanha'))
    await start(folder).ended
    writeFileSync(join(folder, 'src/cli.ts'), printing('uusi'))
    const second = start(folder)
    await second.ended
    assert.match(second.said.out, /uusi/)
    // What is built is believed, not looked into: a run without changes costs next to nothing.
    writeFileSync(join(folder, '.build/cli.js'), printing('muokattu'))
    const third = start(folder)
    await third.ended
    assert.match(third.said.out, /muokattu/)
  })

  test('a source that does not compile is shown with its place, and the exit code says so', async () => {
    const { ended, said } = start(checkoutWith('const = 1'))
    assert.equal(await ended, 1)
    assert.match(said.err, /src\/cli\.ts:1/)
    assert.equal(said.out, '')
  })

  test('a signal reaches the program, and its exit code comes back', async () => {
    const { child, said, ended } = start(checkoutWith(waiting))
    await until(() => said.out.includes('ready'))
    child.kill('SIGTERM')
    assert.equal(await ended, 7)
    assert.match(said.out, /stopped/)
  })

  const onLinux = { skip: process.platform !== 'linux' }
  test('a starter that is killed outright takes the program with it', onLinux, async () => {
    const { child, said } = start(checkoutWith(waiting))
    await until(() => said.out.includes('ready'))
    child.kill('SIGKILL')
    await until(() => !isAlive(pidIn(said.out)))
    // What it said last may be read after it has gone; killed, it would have said nothing.
    await until(() => said.out.includes('stopped'))
  })

  test('while developing, a saved source is started again, and one that does not compile is waited for', async () => {
    const folder = checkoutWith(waiting)
    const { child, said, ended } = start(folder, 'toimeenpano-dev')
    await until(() => said.out.includes('ready'))
    await save(child, folder, 'const = 1', () => said.err.includes('src/cli.ts:1'))
    await save(child, folder, waiting.replace('ready', 'again'), () => said.out.includes('again'))
    child.kill('SIGTERM')
    assert.equal(await ended, 0)
    assert.ok(!isAlive(pidIn(said.out)))
  })
})

async function save(child: ChildProcess, folder: string, program: string, isSeen: () => boolean): Promise<void> {
  writeFileSync(join(folder, 'src/cli.ts'), program)
  await until(() => isSeen() || child.exitCode !== null)
  assert.equal(child.exitCode, null)
}

test('every command of npm hands its place over to the program, so that a signal reaches it', () => {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> } // npm's own form
  for (const [name, script] of Object.entries(scripts)) assert.match(script, /^exec node /, name)
})
