// The house is in order: every rule of tidy.ts holds, the types hold, and the papers of the house are there and true.
import assert from 'node:assert/strict'
import { execFile } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { describe, test } from 'node:test'
import { promisify } from 'node:util'
import { slices } from '../src/slices.ts'
import { readHouse, type SourceFile } from './house.ts'
import { rules } from './tidy.ts'

const files = readHouse()

describe('every rule of the house holds', () => {
  for (const [name, rule] of Object.entries(rules)) {
    test(name, () => assert.deepEqual(rule(files), []))
  }
})

const pretend = (path: string, text: string): SourceFile => ({
  path, text, lines: text.split('\n'), name: path.split('/').at(-1) ?? '', room: path.split('/')[1] ?? '', isTest: false,
  imports: [...text.matchAll(/from '(src[^']+)'/g)].map(([, from = '']) => ({ from, isType: false })),
})

describe('a rule sees its breach', () => {
  const breaches: [string, SourceFile][] = [
    ['names', pretend('src/agenda/utils.ts', '// x')],
    ['rooms', pretend('src/nothing/nothing.ts', '// x')],
    ['arrows', pretend('src/meeting/meeting.ts', "// x\nimport { a } from 'src/minutes/minutes.ts'")],
    ['arrows', pretend('src/minutes/rules.ts', "// x\nimport { a } from 'src/agenda/writes.ts'")],
    ['platformKnowsNoSlice', pretend('src/platform/x.ts', "// x\nimport { a } from 'src/agenda/agenda.ts'")],
    ['pureStaysPure', pretend('src/agenda/rules.ts', "// x\nimport { a } from 'src/agenda/reads.ts'")],
    ['lengths', pretend('src/agenda/long.ts', `// x${'\n'.repeat(201)}x`)],
    ['lengths', pretend('src/agenda/deep.ts', `// x\nexport function deep() {${'\n  x()'.repeat(45)}\n}`)],
    ['openings', pretend('src/agenda/x.ts', 'const x = 1')],
    ['ambient', pretend('src/agenda/x.ts', '// x\nconst x = Date.now()')],
    ['owners', pretend('src/agenda/writes.ts', "// x\ntx.insertInto('meeting')")],
    ['acting', pretend('src/memo/rules.ts', "// x\nimport { a } from 'src/agenda/actions.ts'")],
    ['notes', pretend('src/agenda/x.ts', '// x\n// TODO: later')],
  ]
  for (const [name, file] of breaches) {
    test(`${name}: ${file.path}`, () => assert.notDeepEqual(rules[name]?.([file]), []))
  }
})

test('the types hold', async () => {
  const compiler = promisify(execFile)('node_modules/.bin/tsc', ['-p', '.'])
  await compiler.catch((error: { stdout?: string }) => assert.fail(error.stdout ?? String(error)))
})

test('every slice has a line in ARCHITECTURE.md and its word in GLOSSARY.md', async () => {
  const [architecture, glossary] = await Promise.all(['ARCHITECTURE.md', 'GLOSSARY.md'].map((path) => readFile(path, 'utf8')))
  const rooms = new Set(files.map((file) => file.room).filter((room) => slices[room] !== undefined))
  for (const room of rooms) {
    assert.match(architecture ?? '', new RegExp(`\\b${room}\\b`), room)
    assert.match(glossary ?? '', new RegExp(`\\b${room}\\b`), room)
  }
})

test('every slice in slices.ts has its folder', () => {
  const rooms = new Set(files.map((file) => file.room))
  assert.deepEqual(Object.keys(slices).filter((slice) => !rooms.has(slice)), [])
})

type Lock = { packages: Record<string, { version?: string; resolved?: string }> }

test('every dependency has a line that says why, an exact version, and is above the floor of its known faults', async () => {
  const own: { dependencies: Record<string, string>; devDependencies: Record<string, string>; optionalDependencies: Record<string, string> } =
    JSON.parse(await readFile('package.json', 'utf8'))
  const lock: Lock = JSON.parse(await readFile('package-lock.json', 'utf8'))
  const why = await readFile('docs/dependencies.md', 'utf8')
  for (const [name, version] of Object.entries({ ...own.dependencies, ...own.devDependencies, ...own.optionalDependencies })) {
    assert.match(version, /^\d+\.\d+\.\d+(-[\w.]+)?$/, `${name} is not pinned`)
    assert.ok(why.includes(`\`${name}\``), `docs/dependencies.md does not say why ${name}`)
  }
  const floors: Record<string, string> = { kysely: '0.29.0', hono: '4.12.25', '@hono/node-server': '1.19.13', mammoth: '1.11.0',
    'pdfjs-dist': '6.2.108', nodemailer: '9.1.1' }
  for (const [name, floor] of Object.entries(floors)) {
    const found = Object.entries(lock.packages).filter(([path]) => path.endsWith(`node_modules/${name}`))
    assert.ok(found.length > 0, name)
    for (const [path, { version = '0' }] of found) assert.ok(isAtLeast(version, floor), `${path} ${version} is below ${floor}`)
  }
})

const isAtLeast = (version: string, floor: string): boolean => version.localeCompare(floor, 'en', { numeric: true }) >= 0

test('the lock file names no address of a registry', async () => {
  const lock: Lock = JSON.parse(await readFile('package-lock.json', 'utf8'))
  assert.deepEqual(Object.entries(lock.packages).filter(([, one]) => one.resolved !== undefined).map(([path]) => path), [])
})
