// The whole round by the command line alone: from a memo that is read in to the memo that the staff read.
import assert from 'node:assert/strict'
import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import { copiesIn } from '../../src/platform/publication.ts'

let folder: string
let running: ChildProcess | null = null
const data = () => join(folder, 'data')

type Ran = { code: number | null; out: string; err: string }
type Options = { as?: string; input?: Buffer; env?: Record<string, string | undefined>; atFirstByte?: (child: ChildProcess) => void }

/** Runs a command on the data; `as` is the role that acts. */
function run(given: string[], options: Options = {}): Promise<Ran> {
  const own = options.as === undefined ? [] : ['--as', options.as, '--data', data()]
  const env = { ...process.env, LANG: 'C', LC_ALL: '', TOIMEENPANO_AS: '', TOIMEENPANO_DATA: data(), ...options.env }
  const child = spawn(process.execPath, ['.build/cli.js', ...given, ...own], { stdio: ['pipe', 'pipe', 'pipe'], env })
  const ran: Ran = { code: null, out: '', err: '' }
  child.stdin.on('error', () => {})
  child.stdin.end(options.input ?? '')
  child.stdout.on('data', (piece) => {
    ran.out += String(piece)
    options.atFirstByte?.(child)
  })
  child.stderr.on('data', (piece) => { ran.err += String(piece) })
  return new Promise((resolve) => child.on('close', (code) => resolve({ ...ran, code })))
}

/** Runs a command that must succeed, and say nothing on standard error. */
async function done(given: string[], as = 'Projektisihteeri'): Promise<string> {
  const ran = await run(given, { as })
  assert.equal(ran.code, 0, `${given.join(' ')}: ${ran.out}${ran.err}`)
  assert.equal(ran.err, '')
  return ran.out
}

async function start(): Promise<void> {
  const child = spawn(process.execPath, ['.build/cli.js', 'start', '--demo', '--data', data(), '--port', '0'], { stdio: ['ignore', 'pipe', 'inherit'] })
  running = child
  await new Promise<void>((resolve, reject) => {
    child.stdout.on('data', (piece) => { if (/http:/.test(String(piece))) resolve() })
    child.once('exit', (code) => reject(new Error(`The product ended with ${code}.`)))
  })
}

async function stop(): Promise<void> {
  const child = running
  running = null
  if (child === null || child.exitCode !== null) return
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  child.kill('SIGTERM')
  await ended
}

before(async () => { folder = await mkdtemp(join(tmpdir(), 'toimeenpano cli ä ')) })
after(async () => {
  await stop()
  await rm(folder, { recursive: true, force: true })
})

/** The commands of README's section, just as they stand there. */
async function commandsOfReadme(): Promise<string> {
  const section = (await readFile('README.md', 'utf8')).split('## The command line')[1]?.split('\n## ')[0] ?? ''
  return [...section.matchAll(/^```sh\n(.*?)^```/gms)].map(([, block]) => block ?? '').join('')
}

test('the commands of README lead the round from a memo to a memo', async () => {
  const nothing = await run(['meeting', 'list'], { as: 'Projektisihteeri' })
  assert.equal(nothing.code, 2)
  assert.match(nothing.err, /ei ole tietoja/)
  await start()
  const shell = spawn('bash', ['-euo', 'pipefail', '-c', await commandsOfReadme()],
    { stdio: ['ignore', 'pipe', 'inherit'], env: { ...process.env, LANG: 'C', LC_ALL: '', TOIMEENPANO_DATA: data() } })
  let out = ''
  shell.stdout.on('data', (piece) => { out += String(piece) })
  assert.equal(await new Promise((resolve) => shell.on('close', resolve)), 0, out)
  const memo = out.slice(out.indexOf('Muistio 18.6.2025'))
  const page = (await copiesIn(join(data(), 'published')).find('/fi/archive/hankeryhma/2024-2025/14/memo'))?.bytes.toString('utf8') ?? ''
  for (const sentence of ['kokoontui 14. kokoukseensa 18.6.2025.', 'Hyväksyttiin käynnistyssuunnitelma.',
    'Työjärjestyksen malli tuodaan hankeryhmään ja VAU-valmisteluryhmään syyskuussa 2025.']) {
    assert.ok(memo.includes(sentence), memo)
    assert.ok(page.includes(sentence), page)
  }
})

test('while the product is stopped a command starts the database for itself, and what it did is there afterwards', async () => {
  await stop()
  await done(['meeting', 'plan', 'hankeryhma', '--on-day', '2025-08-20', '--starts', '9.00', '--ends', '11.00'])
  await done(['agenda', 'add', 'hankeryhma/15', '--title', 'Brändi', '--title.sv', 'Varumärket', '--purpose', 'decision', '--level', 'public'])
  await start()
  await writeFile(join(folder, 'liite.txt'), 'Liite')
  await done(['paper', 'add', 'hankeryhma/15/1', join(folder, 'liite.txt'), '--level', 'public', '--title', 'Liite'])
  await done(['agenda', 'edit', 'hankeryhma/15/1', '--proposal', 'Valitaan vaihtoehto 2.'])
  const { items: [item] } = JSON.parse(await done(['agenda', 'show', 'hankeryhma/15', '--json']))
  assert.deepEqual([item.title, item.proposal, item.level], [{ fi: 'Brändi', sv: 'Varumärket' }, 'Valitaan vaihtoehto 2.', 'public'])
  assert.match(await done(['paper', 'list', 'hankeryhma/15/1']), /^1 {2}Liite {2}liite\.txt {2}public$/m)
})

describe('with the data of that round', () => {
  test('what is not there and what is not yours are told alike, with exit code 3', async () => {
    const absent = await run(['agenda', 'show', 'valmisteluryhma/99'], { as: 'Projektisihteeri' })
    const foreign = await run(['minutes', 'remark', 'hankeryhma/14', '--text', 'x'], { as: 'Lukija (henkilöstö)' })
    assert.deepEqual([absent.code, foreign.code], [3, 3])
    assert.equal(absent.err.replace('valmisteluryhma/99', '…'), foreign.err.replace('hankeryhma/14', '…'))
  })

  test('a refusal is exit code 1, in the language asked for, and one JSON document', async () => {
    const again = await run(['minutes', 'publish', 'hankeryhma/14', '--json', '--language', 'sv'], { as: 'Projektisihteeri' })
    assert.equal(again.code, 1)
    const told = JSON.parse(again.out)
    assert.equal(told.kind, 'refused')
    assert.equal(`${told.faults[0].words.sv}\n`, again.err)
  })

  test('the same key does an act once', async () => {
    const add = ['followup', 'add', 'hankeryhma/14/6', '--what', 'Kerran', '--key', 'avain-1', '--json']
    const [first, second] = [await run(add, { as: 'Projektisihteeri' }), await run(add, { as: 'Projektisihteeri' })]
    assert.deepEqual([first.code, second.out], [second.code, first.out])
  })

  test('what is only a consequence is nobody’s to do', async () => {
    for (const name of ['act', 'matter open', 'agenda fix', 'meeting call']) {
      assert.equal((await run([...name.split(' '), 'agenda.numbersFixed'], { as: 'Projektisihteeri' })).code, 2)
    }
  })

  test('two commands at once and the product at its work do not disturb each other', async () => {
    const add = (title: string) => run(['agenda', 'show', 'hankeryhma/14', '--json'], { as: title })
    const ran = await Promise.all([add('Projektisihteeri'), add('Puheenjohtaja')])
    assert.deepEqual(ran.map((one) => one.code), [0, 0])
  })

  test('a second start on the data is refused and names the first', async () => {
    const second = await run(['start', '--data', data(), '--port', '0'])
    assert.equal(second.code, 1)
    assert.match(second.err, /on jo käynnissä/)
  })

  test('a document is the same file while the product runs and while it is stopped', async () => {
    const asked = [['minutes', 'pdf', 'fi'], ['memo', 'docx', 'fi'], ['agenda', 'ics', 'sv'], ['invitation', 'html', 'en'], ['decisions', 'txt', 'sv']] as const
    const written = () => Promise.all([null, 'Projektisihteeri'].map(async (as) => {
      const files: string[] = []
      for (const [kind, format, language] of asked) {
        const out = join(folder, `${kind}.${as ?? 'kuka tahansa'}.${format}`)
        const ran = await run(['document', '--meeting', 'hankeryhma/14', '--kind', kind, '--lang', language, '--out', out], as === null ? {} : { as })
        assert.deepEqual([ran.code, ran.err], [0, ''], `${kind} ${format} ${ran.out}`)
        files.push(await readFile(out, 'base64'))
      }
      return files
    }))
    const running = await written()
    await stop()
    assert.deepEqual(await written(), running)
    assert.equal(new Set(running[1]).size, asked.length)
  })
})

describe('reading a memo without data', () => {
  const read = (path: string, options: Options = {}) => run(['memo', 'read', path, '--json'], options)

  test('a file, standard input and Latin-1 give the same reading', async () => {
    const bytes = await readFile('docs/example-memo.txt')
    const fromFile = await read('docs/example-memo.txt')
    const latin = Buffer.from(bytes.toString('utf8'), 'latin1')
    assert.equal(fromFile.code, 0, fromFile.err)
    assert.equal(JSON.parse(fromFile.out).meeting.number, 13)
    for (const input of [bytes, latin]) assert.equal((await read('-', { input })).out, fromFile.out)
  })

  test('what cannot be read is wrong use, what is no memo or too large for one is refused', async () => {
    const big = join(folder, 'suuri.txt')
    await writeFile(big, Buffer.alloc(21 * 1024 * 1024, 'a'))
    await writeFile(join(folder, 'kuva.png'), Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3, 255, 254]))
    const codes = await Promise.all(['puuttuu.txt', folder, big, join(folder, 'kuva.png'), '-'].map(async (path) => {
      const ran = await read(path)
      assert.equal(JSON.parse(ran.out).kind, ran.code === 2 ? 'wrongUse' : 'refused')
      assert.ok(ran.err.startsWith(`${path}: `), ran.err)
      assert.ok(!ran.err.includes('    at '), ran.err)
      return ran.code
    }))
    assert.deepEqual(codes, [2, 2, 1, 1, 1])
  })

  test('a structure that cannot be read is refused in one JSON document, whichever command was given it', async () => {
    const [sound, odd, mapping] = ['ehjä.json', 'outo.csv', 'vastaavuus.json'].map((name) => join(folder, name))
    await writeFile(sound ?? '', JSON.stringify({ units: [{ id: '1', name: { fi: 'A' } }] }))
    await writeFile(odd ?? '', 'ei;rakenne\n1;2\n')
    await writeFile(mapping ?? '', Buffer.alloc(2 * 1024 * 1024, ' '))
    for (const [args, code, kind] of [[['compare', sound, odd], 1, 'refused'], [['convert', odd, '--out', join(folder, 'x.json')], 1, 'refused'],
      [['compare', sound, folder + '/ei'], 2, 'wrongUse'], [['convert', sound, '--out', folder + '/data.xlsx/'.repeat(2)], 2, 'wrongUse'],
      [['compare', sound, sound, '--successions', '/dev/zero'], 1, 'refused'], [['compare', sound, sound, '--mapping', mapping], 2, 'wrongUse']] as const) {
      const ran = await run(['structure', ...args.map(String), '--json'])
      assert.deepEqual([ran.code, JSON.parse(ran.out).kind], [code, kind], args.join(' '))
      assert.ok(ran.err !== '' && !/ENO|    at /.test(ran.err), ran.err)
    }
  })

  test('a command or flag that is not there is wrong use; a near one is named', async () => {
    const ran = await run(['memo', 'raed', 'x', '--language', 'en'])
    assert.equal(ran.code, 2)
    assert.match(ran.err, /There is no command “memo raed x”\. Did you mean: memo read, /)
    assert.match((await run(['memo', 'read', 'x', '--colour', 'red'])).err, /^--colour: tällä komennolla ei ole/)
    assert.equal((await run(['help', 'bodys'])).code, 2)
  })

  test('a reader who closes the pipe early ends nothing badly, and nothing is coloured', async () => {
    const ran = await run(['help'], { env: { FORCE_COLOR: '3', TERM: 'xterm-256color' }, atFirstByte: (child) => child.stdout?.destroy() })
    assert.equal(ran.code, 0)
    assert.equal(ran.err, '')
    assert.ok(!ran.out.includes('\u001b'))
  })
})
