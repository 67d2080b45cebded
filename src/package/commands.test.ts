// Checking a package from the command line: what it ends with, and what it tells in each language.
import assert from 'node:assert/strict'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import { type Built, builtPackage } from '../../test/handed.ts'
import { type Call, WrongUse } from '../platform/command.ts'
import type { Language } from '../platform/kit/language.ts'
import { passingSigner } from '../platform/signature.ts'
import { checkPackageFile } from './commands.ts'

let folder: string
let built: Built
const file = (name: string) => join(folder, name)
before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'toimeenpano-package-'))
  built = await builtPackage()
  await writeFile(file('whole.zip'), built.bytes)
  await writeFile(file('cut.zip'), built.bytes.subarray(0, -500))
  await writeFile(file('key.pem'), await built.signer.publicKey())
  await writeFile(file('other.pem'), await passingSigner().publicKey())
  await writeFile(file('text.txt'), 'x')
})
after(() => rm(folder, { recursive: true, force: true }))

async function run(words: string[], flags: Call['flags'] = {}, language: Language = 'fi') {
  let told: { value: unknown; lines: string[] } = { value: null, lines: [] }
  const exit = await checkPackageFile({ name: 'handoff check', words, flags, language, isJson: false, say: (value, lines) => { told = { value, lines } } })
  return { exit, ...told }
}

describe('a whole package', () => {
  test('ends with 0 and tells the number, the totals and the fingerprint', async () => {
    const { exit, lines } = await run([file('whole.zip')], { key: file('key.pem') })
    assert.equal(exit, 0)
    assert.match(lines.join('\n'), /sellainen kuin se lähetettiin[\s\S]*Toimitus 1[\s\S]*vakansseja 6, [\s\S]*tunniste/)
  })
  test('without a key says that the fingerprint must be compared', async () => {
    const { exit, lines, value } = await run([file('whole.zip')], {}, 'sv')
    assert.equal(exit, 0)
    assert.match(lines.join('\n'), /Jämför fingeravtrycket/)
    assert.ok(value instanceof Object && 'isKeyGiven' in value && value.isKeyGiven === false)
  })
})

describe('another package', () => {
  const cases: [string, string[], Call['flags'], RegExp][] = [
    ['that is cut off', ['cut.zip'], {}, /end is missing.*\[truncated\]/],
    ['that somebody else signed', ['whole.zip'], { key: 'other.pem' }, /\[otherKey\]/],
    ['that is none', ['text.txt'], {}, /\[noArchive\]/],
  ]
  for (const [name, words, flags, expected] of cases) {
    test(`${name} ends with 1, and its totals are not repeated`, async () => {
      const { exit, lines } = await run(words.map(file), Object.fromEntries(Object.entries(flags).map(([key, value]) => [key, file(String(value))])), 'en')
      assert.equal(exit, 1)
      assert.match(lines.join('\n'), expected)
      assert.doesNotMatch(lines.join('\n'), /person-years/)
    })
  }
})

describe('wrong use', () => {
  const cases: [string, string[], Call['flags']][] = [
    ['no file', [], {}], ['two files', ['whole.zip', 'cut.zip'], {}], ['a file that is not there', ['none.zip'], {}], ['a folder', ['.'], {}],
    ['a key that is not there', ['whole.zip'], { key: 'none.pem' }], ['a key that is none', ['whole.zip'], { key: 'text.txt' }], ['a key without a name', ['whole.zip'], { key: true }],
  ]
  for (const [name, words, flags] of cases) {
    test(name, () => assert.rejects(run(words.map(file), Object.fromEntries(Object.entries(flags)
      .map(([key, value]) => [key, typeof value === 'string' ? file(value) : value]))), WrongUse))
  }
})
