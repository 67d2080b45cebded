// Every command used wrongly in every way: told in words, in each language, with the documented exit code, and never with a stack trace.
import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import { commands } from '../commands.ts'
import { type Command, exits, type Flags, WrongUse } from '../platform/command.ts'
import { readArguments } from '../platform/command/arguments.ts'
import { endingOf } from '../platform/command/ending.ts'
import { languages, type Words } from '../platform/kit/language.ts'
import { castInto, type Cast, type Character } from '../../test/cast.ts'
import { testProduct, type TestProduct } from '../../test/app.ts'
import { verbs } from './verbs.ts'

let product: TestProduct
let cast: Cast
let folder: string

before(async () => {
  product = await testProduct()
  cast = await castInto(product.world.database)
  folder = await mkdtemp(join(tmpdir(), 'toimeenpano-sweep-'))
  await writeFile(join(folder, 'tyhja'), '')
})
after(async () => {
  await product.close()
  await rm(folder, { recursive: true, force: true })
})

type Ran = { exit: number; told: Words[]; said: number }

/** As cli.ts does it, without opening data of its own. */
async function run(command: Command, words: string[], flags: Flags, who: Character): Promise<Ran> {
  let said = 0
  const call = { name: command.name, words, flags, isJson: false, language: 'fi' as const, say: (_value: unknown, lines: string[]) => { said += lines.length } }
  try {
    if (command.kind === 'free') return { exit: await command.run(call), told: [], said }
    const faults = await command.check?.(call) ?? []
    if (faults.length > 0) throw new WrongUse(...faults)
    return { exit: await command.run({ ...call, world: product.world, by: await product.by(cast.people[who]) }), told: [], said }
  } catch (error) {
    const ending = endingOf(error)
    return { exit: ending.exit, told: ending.faults.map((one) => one.words), said }
  }
}

/** Told in words of every language; a fault of ours would be told by its stack. */
function isWellTold({ exit, told, said: lines }: Ran, about: string): void {
  const said = `${about}: ${exit} ${JSON.stringify(told)}`
  assert.notEqual(exit, exits.failed, said)
  if (exit === exits.done) return
  // What is found in a file stands on standard output.
  assert.ok(told.length > 0 || lines > 0, said)
  for (const words of told) {
    for (const language of languages) {
      assert.ok(words[language].trim() !== '', said)
      assert.doesNotMatch(words[language], /undefined|\[object|NaN|\n\s+at |Error:|ENOENT|EISDIR/, said)
    }
  }
}

const wordsIn = (line: string): string[] => [...line.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, bare]) => quoted ?? bare ?? '')
const exampleOf = (command: Command) => {
  const verb = verbs.find((one) => one.name === command.name)
  const own = wordsIn(verb?.example ?? command.example?.replace(/^toimeenpano /, '').slice(command.name.length) ?? '')
  const { words, flags } = readArguments(own)
  const { as: _as, input: _input, ...rest } = flags
  return { words, flags: rest }
}
const placesOf = (command: Command) => command.usage.slice(command.name.length).replace(/\[?--\w+ \S+/g, '').split(' ').filter((word) => /^\[?[A-Z][A-Z/]+\]?$/.test(word) && word !== 'WHO')
// It would start the product, or fill a data directory.
const swept = commands.filter(({ name }) => name !== 'start' && name !== 'import')
const isFile = (place: string) => /FILE|PACKAGE|EXPORT|OLD|NEW/.test(place)

describe('every command', () => {
  for (const command of swept) {
    test(`${command.name} tells what is wrong`, async () => {
      const example = exampleOf(command)
      const places = placesOf(command)
      if (places.some((place) => !place.startsWith('['))) {
        const nothing = await run(command, [], {}, 'secretary')
        isWellTold(nothing, 'nothing')
        assert.equal(nothing.exit, exits.wrongUse, JSON.stringify(nothing))
      }
      const much = await run(command, [...example.words, 'liikaa', 'ja lisää'], { ...example.flags }, 'secretary')
      isWellTold(much, 'too many words')
      // Words that are looked for may be any number.
      if (!command.usage.includes('…')) assert.equal(much.exit, exits.wrongUse, JSON.stringify(much))
      for (const odd of ['', '..', '/', 'hankeryhma/99999999999999999999', 'hankeryhma/14/6/1/1/1', '00000000-0000-4000-8000-000000000000', '%', "' or 1=1"]) {
        const ran = await run(command, places.map((place, index) => isFile(place) ? example.words[index] ?? '' : odd), example.flags, 'secretary')
        isWellTold(ran, `place ${JSON.stringify(odd)}`)
        if (places.some((place) => !isFile(place) && place !== 'WORDS')) assert.ok(([exits.refused, exits.wrongUse, exits.notThere] as number[]).includes(ran.exit), JSON.stringify(ran))
      }
      isWellTold(await run(command, example.words, example.flags, 'staff'), 'somebody without the right')
      isWellTold(await run(command, example.words, Object.fromEntries(Object.keys(example.flags).map((name) => [name, ''])), 'secretary'), 'empty flags')
      isWellTold(await run(command, example.words, Object.fromEntries(Object.keys(example.flags).map((name) => [name, true as const])), 'secretary'), 'flags without values')
      isWellTold(await run(command, example.words, Object.fromEntries(Object.keys(example.flags).map((name) => [name, ['a', 'b']])), 'secretary'), 'flags given twice')
      if (!places.some(isFile)) return
      for (const [name, exit] of [['ei-ole', exits.wrongUse], ['.', exits.wrongUse], ['tyhja', null]] as const) {
        const ran = await run(command, places.map((place, index) => isFile(place) ? join(folder, name) : example.words[index] ?? ''), example.flags, 'secretary')
        isWellTold(ran, `file ${name}`)
        if (exit !== null && command.kind === 'free') assert.ok(ran.exit === exit || ran.exit === exits.refused, `${name}: ${JSON.stringify(ran)}`)
        assert.notEqual(ran.exit, exits.done, name)
      }
    })
  }
})

test('standard input is read where - stands for a file', () => {
  const structure = { organisation: 'Virasto', validFrom: '2026-01-01', units: [{ id: 'A', name: { fi: 'Johto' }, parent: null, type: 'osasto' }] }
  const check = (input: string) => spawnSync(process.execPath, ['.build/cli.js', 'structure', 'check', '-', '--json'], { input, encoding: 'utf8' })
  for (const input of [JSON.stringify(structure), 'id;name;parent;type\nA;Johto;;osasto\n']) {
    const { status, stdout, stderr } = check(input)
    assert.deepEqual([status, stderr, JSON.parse(stdout).counts.units], [exits.done, '', 1])
  }
  assert.equal(check('').status, exits.refused)
  // Far more than a structure can be: refused on what came first.
  assert.match(check('x'.repeat(6 * 1024 * 1024)).stdout, /notAStructure/)
})
