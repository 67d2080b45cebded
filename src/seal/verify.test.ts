// The verifier, as an auditor runs it: one copied file, a real export, and everything that can be done to one.
import assert from 'node:assert/strict'
import { execFile } from 'node:child_process'
import { copyFile, cp, mkdir, mkdtemp, readdir, readFile, rename, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createHash } from 'node:crypto'
import { after, before, describe, test } from 'node:test'
import fc from 'fast-check'
import { fillHouse } from '../../test/filled.ts'
import { type TestProduct, testProduct } from '../../test/app.ts'
import type { Verified } from '../../tools/verify.mjs'
import { exportTo, verifierPath } from './exporting.ts'
import { listSeals } from './reads.ts'
import { sealThrough } from './writes.ts'

// Loaded by itself: it runs as a program when it is the file that was started.
const { sealIn, verify } = await import('../../tools/verify.mjs')

let product: TestProduct
let folder: string
const now = Temporal.Instant.from('2025-06-05T07:00:00.123456789Z')
const whole = () => join(folder, 'whole')

before(async () => {
  product = await testProduct()
  folder = await mkdtemp(join(tmpdir(), 'toimeenpano-verify-'))
  await fillHouse(product)
  await sealThrough(product.world.database, now, 10)
  await exportTo(product.world.database, whole())
  await mkdir(join(folder, 'alone'))
  await copyFile(verifierPath, join(folder, 'alone', 'verify.mjs'))
})
after(async () => {
  await product.close()
  await rm(folder, { recursive: true, force: true })
})

type Ran = { code: number; out: string; err: string }
const run = (...given: string[]): Promise<Ran> => new Promise((resolve) => {
  execFile(process.execPath, [join(folder, 'alone', 'verify.mjs'), ...given], { cwd: join(folder, 'alone'), env: { LANG: 'C' } }, (error, out, err) =>
    resolve({ code: error === null ? 0 : Number(error.code), out, err }))
})

let copies = 0
/** A copy of the export to which something is done, and what the verifier then says: as a program when that is asked for. */
async function afterwards(
  change: (copy: string) => Promise<void>, { seal, asProgram = false }: { seal?: string; asProgram?: boolean } = {},
): Promise<{ codes: string[]; result: Verified }> {
  const copy = join(folder, `copy-${copies += 1}`)
  await cp(whole(), copy, { recursive: true })
  await change(copy)
  const result = asProgram ? await ranOn(copy) : await verify(copy, seal === undefined ? null : sealIn(seal))
  await rm(copy, { recursive: true, force: true })
  assert.equal(result.sound, result.findings.length === 0)
  return { codes: result.findings.map((finding) => finding.code), result }
}

async function ranOn(copy: string): Promise<Verified> {
  const { code, out, err } = await run(copy, '--json')
  assert.equal(err, '')
  // The verifier prints just this.
  const result = JSON.parse(out) as Verified
  assert.equal(code, result.sound ? 0 : 1)
  return result
}

const linesIn = async (copy: string, name: string) => (await readFile(join(copy, name), 'utf8')).trimEnd().split('\n')
/** Changes lines of a file and makes the manifest agree with them, as a forger would. */
async function change(copy: string, name: string, by: (lines: string[]) => string[]): Promise<void> {
  const bytes = Buffer.from(by(await linesIn(copy, name)).map((line) => `${line}\n`).join(''))
  await writeFile(join(copy, name), bytes)
  await agree(copy, name, bytes)
}
async function agree(copy: string, name: string, bytes: Buffer): Promise<void> {
  const manifest = JSON.parse(await readFile(join(copy, 'manifest.json'), 'utf8'))
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  for (const file of manifest.files) if (file.path === name) Object.assign(file, { sha256, size: bytes.length })
  await writeFile(join(copy, 'manifest.json'), JSON.stringify(manifest))
}

describe('a real export', () => {
  test('is sound, and says so in three languages', async () => {
    const { result } = await afterwards(async () => {}, { asProgram: true })
    assert.deepEqual([result.sound, result.findings], [true, []])
    assert.ok(result.seals > 3 && result.entries > 40 && result.frozen > 10, JSON.stringify(result))
    for (const [language, word] of [['fi', 'Vienti on eheä.'], ['sv', 'Exporten är oförändrad.'], ['en', 'The export is sound.']] as const) {
      assert.match((await run(whole(), '--language', language)).out, new RegExp(word))
    }
  })
  test('is the same bytes every time', async () => {
    const again = join(folder, 'again')
    await exportTo(product.world.database, again)
    assert.deepEqual(await readFile(join(again, 'manifest.json')), await readFile(join(whole(), 'manifest.json')))
    assert.deepEqual(await readdir(join(again, 'frozen')), await readdir(join(whole(), 'frozen')))
  })
  test('is checked against a seal that was printed', async () => {
    const [, second] = await listSeals(product.world.database, 1_000)
    assert.ok(second)
    const printed = `${second.number}:${second.hash.slice(0, 16)}`
    assert.equal((await run(whole(), '--seal', printed)).code, 0)
    assert.equal((await run(whole(), '--seal', `3:${second.hash}`)).code, 1)
    assert.deepEqual((await afterwards(async () => {}, { seal: `3:${second.hash.slice(0, 16)}` })).codes, ['otherSeal'])
    assert.deepEqual((await afterwards(async () => {}, { seal: `900:${second.hash}` })).codes, ['otherSeal'])
  })
  test('holds no password, no token and no file of those that acts keep secret', async () => {
    const all = await readFile(join(whole(), 'entries.jsonl'), 'utf8')
    assert.ok(all.includes('"act":"minutes.approved"'))
    assert.doesNotMatch(all, /password|tokenHash|argon2|"type":"Buffer"/i)
  })
})

describe('what was altered is found', () => {
  for (const name of ['manifest.json', 'seals.jsonl', 'leaves.jsonl', 'entries.jsonl', 'README.txt', 'verify.mjs']) {
    test(`when ${name} is gone`, async () => {
      const { codes } = await afterwards((copy) => rm(join(copy, name)), { asProgram: true })
      assert.ok(codes.includes('fileMissing'), String(codes))
    })
    test(`when a byte of ${name} is another, wherever it stands`, async () => {
      const bytes = await readFile(join(whole(), name))
      await fc.assert(fc.asyncProperty(fc.nat(), async (at) => {
        const { result } = await afterwards((copy) => {
          const altered = Buffer.from(bytes)
          const place = at % bytes.length
          altered[place] = (altered[place] ?? 0) ^ 1
          return writeFile(join(copy, name), altered)
        })
        assert.ok(!result.sound)
      }), { numRuns: 12 })
    })
  }
  test('when a row is altered, by its name, though the manifest agrees', async () => {
    const { result } = await afterwards((copy) =>
      change(copy, 'entries.jsonl', (lines) => lines.with(4, lines[4]?.replace(/"at":"2025/, '"at":"2024') ?? '')), { asProgram: true })
    assert.deepEqual(result.findings.map(({ code: found, where }) => [found, /^trail \d+$/.test(where)]), [['entryAltered', true]])
    assert.match(result.findings[0]?.message.fi ?? '', /riviä on muutettu sinetöinnin jälkeen/)
  })
  const rowChanges: [string, string, (lines: string[]) => string[]][] = [
    ['dropped', 'entryMissing', (lines) => lines.toSpliced(7, 1)],
    ['added', 'entryExtra', (lines) => lines.toSpliced(7, 0, '{"act":"x","kind":"trail","seq":999999}')],
    ['doubled', 'entryTwice', (lines) => lines.toSpliced(7, 0, lines[7] ?? '')],
    ['swapped', 'entryMoved', (lines) => lines.with(7, lines[8] ?? '').with(8, lines[7] ?? '')],
  ]
  for (const [what, code, by] of rowChanges) {
    test(`when a row is ${what}, though the manifest agrees`, async () => {
      const { codes } = await afterwards((copy) => change(copy, 'entries.jsonl', by))
      assert.deepEqual(codes, [code])
    })
  }
  test('when a row and its leaf are both altered', async () => {
    const { codes } = await afterwards(async (copy) => {
      await change(copy, 'entries.jsonl', (lines) => lines.with(0, lines[0]?.replace(/"at":"2025/, '"at":"2024') ?? ''))
      const [line = ''] = await linesIn(copy, 'entries.jsonl')
      const leaf = createHash('sha256').update(Buffer.of(0)).update(line).digest('hex')
      await change(copy, 'leaves.jsonl', (lines) => lines.with(0, lines[0]?.replace(/[0-9a-f]{64}/, leaf) ?? ''))
    })
    assert.deepEqual(codes, ['rootDiffers'])
  })
  test('when a seal in the middle is made anew, by the seal that follows', async () => {
    const { codes } = await afterwards((copy) => change(copy, 'seals.jsonl', (lines) => {
      const { hash: _, ...seal } = JSON.parse(lines[1] ?? '')
      const text = JSON.stringify({ entries: seal.entries, number: seal.number, previous: seal.previous, root: seal.root, sealedAt: '2025-01-01T00:00:00Z' })
      const hash = createHash('sha256').update(Buffer.of(2)).update(text).digest('hex')
      return lines.with(1, JSON.stringify({ ...JSON.parse(text), hash }))
    }))
    assert.deepEqual(codes, ['chainBroken'])
  })
  test('when a seal in the middle or at the end is cut out with its rows', async () => {
    assert.ok((await afterwards((copy) => change(copy, 'seals.jsonl', (lines) => lines.toSpliced(1, 1)))).codes.includes('sealMissing'))
    assert.ok((await afterwards((copy) => change(copy, 'seals.jsonl', (lines) => lines.slice(0, -1)))).codes.includes('lastDiffers'))
  })
  test('when a frozen document is altered, is gone, or one was added', async () => {
    const names = await readdir(join(whole(), 'frozen'))
    for (const name of names) {
      const { codes } = await afterwards(async (copy) => {
        const bytes = Buffer.concat([await readFile(join(copy, 'frozen', name)), Buffer.from(' ')])
        await writeFile(join(copy, 'frozen', name), bytes)
        await agree(copy, `frozen/${name}`, bytes)
      })
      assert.deepEqual([...new Set(codes)], ['frozenAltered'], name)
    }
    const [first = ''] = names
    assert.deepEqual([...new Set((await afterwards((copy) => rm(join(copy, 'frozen', first)))).codes)].sort(), ['fileMissing', 'frozenMissing'])
    assert.ok((await afterwards((copy) => writeFile(join(copy, 'frozen', 'ab'.repeat(32)), 'x'))).codes.includes('fileExtra'))
  })
})

describe('a hostile export', () => {
  test('is told as altered, with links and folders left alone', async () => {
    const { codes } = await afterwards(async (copy) => {
      await rm(join(copy, 'entries.jsonl'))
      await symlink('/etc/passwd', join(copy, 'entries.jsonl'))
      await symlink('/', join(copy, 'root'))
      await mkdir(join(copy, 'frozen', 'ab'.repeat(32)))
    }, { asProgram: true })
    assert.ok(codes.filter((code) => code === 'fileExtra').length >= 3, String(codes))
    assert.ok(codes.includes('fileMissing'))
  })
  test('has a manifest that reaches outside, or none that can be read', async () => {
    for (const text of ['', '[]', 'null', '{', '[['.repeat(100_000), '{"format":"toimeenpano-export","version":1,"files":[{"path":"../../etc/passwd","size":1,"sha256":"x"}]}']) {
      assert.ok((await afterwards((copy) => writeFile(join(copy, 'manifest.json'), text))).codes.includes('manifestBad'), text.slice(0, 40))
    }
  })
  test('has lines of any kind', async () => {
    for (const text of ['null\n', '[1]\n', '{"__proto__":{"x":1}}\n', `${'['.repeat(200_000)}\n`, '\n\n\n', '\xff\xfe\n', '{"number":1e999}\n', 'no end']) {
      for (const name of ['seals.jsonl', 'leaves.jsonl', 'entries.jsonl']) {
        const { codes } = await afterwards((copy) => writeFile(join(copy, name), text))
        assert.ok(codes.includes('fileAltered'), `${name} ${text.slice(0, 20)}`)
      }
    }
  })
  test('has so many faults that only the first thousand are told, and how many there are', async () => {
    const { result } = await afterwards((copy) => writeFile(join(copy, 'entries.jsonl'), Array.from({ length: 3_000 }, (_, seq) =>
      `{"kind":"trail","seq":"\u001b[31m${seq}"}\n`).join('')))
    assert.equal(result.findings.length, 1_000)
    assert.ok(result.more > 1_000)
  })
})

describe('used wrongly', () => {
  test('it ends with 2 and says how it is used', async () => {
    const other = join(folder, 'other')
    await mkdir(other)
    for (const given of [[], ['--json'], [whole(), 'x'], [whole(), '--seal'], [whole(), '--seal', 'x'], [whole(), '--language', 'de'], [join(folder, 'none')], [other], [verifierPath]]) {
      const { code, out, err } = await run(...given)
      assert.deepEqual([code, out], [2, ''], given.join(' '))
      assert.notEqual(err, '')
    }
  })
})

test('a row that was altered in the database itself is found in the export', async () => {
  const { database } = product.world
  const altered = join(folder, 'database')
  const { sql } = await import('kysely')
  await sql`alter table platform_trail disable trigger user`.execute(database)
  await sql`update platform_trail set act = 'something.else' where seq = (select min(seq) from platform_trail)`.execute(database)
  await sql`delete from platform_trail where seq = (select min(seq) + 1 from platform_trail)`.execute(database)
  await exportTo(database, altered)
  await rename(altered, `${altered} moved`)
  const { code, out } = await run(`${altered} moved`)
  assert.equal(code, 1)
  assert.match(out, /riviä on muutettu[^\n]*\n.*sinetöity rivi puuttuu/)
})
