// The rules of the house that a machine can check. Each gives the places where it is broken, in words.
import { slices } from '../src/slices.ts'
import { functionsOf, type SourceFile } from './house.ts'

export type Breach = string
type Rule = (files: SourceFile[]) => Breach[]

const order = Object.keys(slices)
const worldFiles = /^(reads|writes|actions|commands|publishing|upload|extract|extract-child|load|jobs)\.ts$|(^|-)(pages?|panel)\.tsx$/
const pureRooms = /^src\/platform\/(kit|prose)\//
const isOutside = /^(node:|(pg|kysely|hono|nodemailer)\b)/
const isSource = (file: SourceFile) => file.path.startsWith('src/') && !file.isTest
const isWorld = (path: string): boolean => {
  if (pureRooms.test(path) || path.startsWith('src/platform/page/')) return false
  if (path.startsWith('src/platform/')) return true
  return worldFiles.test(path.split('/').at(-1) ?? '')
}

const names: Rule = (files) => files
  .filter((file) => /(^|\/)(index|utils?|common|helpers?|services?|shared|lib|misc|manager)(\.tsx?|\/)/.test(file.path))
  .map((file) => `${file.path}: a name that says nothing collects everything.`)

/** Beside the slices: the ground below them, and the command line above them. */
const rooms: Rule = (files) => files.filter((file) => isSource(file) && !['', 'platform', 'command'].includes(file.room))
  .flatMap((file) => [
    ...(slices[file.room] === undefined ? [`${file.path}: the slice ${file.room} is not in slices.ts.`] : []),
    ...(file.path.split('/').length > 3 && !file.path.includes('/fixtures/') ? [`${file.path}: a slice is one flat folder.`] : []),
  ])

const arrows: Rule = (files) => files.filter((file) => isSource(file) && slices[file.room] !== undefined)
  .flatMap((file) => file.imports.flatMap(({ from }) => {
    const [, room = '', name = ''] = /^src\/([\w-]+)\/(.+)$/.exec(from) ?? []
    if (room === '' && /^src\//.test(from)) return [`${file.path}: ${from} is above the slices.`]
    if (room === '' || room === 'platform' || room === file.room) return []
    if (order.indexOf(room) > order.indexOf(file.room)) return [`${file.path}: ${room} comes after ${file.room}.`]
    const isPublic = name === `${room}.ts` || name === 'reads.ts' || slices[room]?.alsoPublic?.includes(name) === true
    return isPublic ? [] : [`${file.path}: ${from} is not public.`]
  }))

const platformKnowsNoSlice: Rule = (files) => files.filter((file) => isSource(file) && file.room === 'platform')
  .flatMap((file) => file.imports.filter(({ from }) => /^src\/(?!platform\/)/.test(from))
    .map(({ from }) => `${file.path}: the platform knows no domain word, but imports ${from}.`))

const pureStaysPure: Rule = (files) => files
  .filter((file) => isSource(file) && !isWorld(file.path) && (slices[file.room] !== undefined || pureRooms.test(file.path)))
  .flatMap((file) => file.imports
    .filter(({ from, isType }) => !isType && !from.endsWith('.tsx') && (isOutside.test(from) || isWorld(from)))
    .filter(({ from }) => !(file.path.endsWith('.tsx') && /^src\/platform\/http\//.test(from)) && !declaredWorld.has(file.path))
    .map(({ from }) => `${file.path}: a pure file imports ${from}.`))

/** Files whose names do not say that they touch the world, each with a reason. */
const declaredWorld = new Map([
  ['src/person/session.ts', 'cookies and tokens of a request'],
  ['src/template/marked.ts', 'changes the bytes of a workbook'],
  ['src/template/workbook.ts', 'makes the bytes of a workbook'],
  ['src/handoff/making.ts', 'makes the bytes of a hand-off'],
  ['src/distribution/telling.ts', 'acts that follow from others, apart from those of the lists'],
  ['src/webhook/rules.ts', 'asks which addresses are of the open internet'],
  ['src/seal/exporting.ts', 'writes an export into a folder'],
  ['src/seal/lines.ts', 'writes an export into a folder'],
  ['src/seal/whole.ts', 'writes an export into a folder, and reads one'],
  ['src/document/packing.ts', 'makes the bytes of a pack'],
  ['src/package/building.ts', 'makes the bytes of a package'],
  ['src/package/checking.ts', 'opens the bytes of a package'],
  ['src/decision/mending.ts', 'an act, apart from those of the meeting because it comes after it'],
])

const lengths: Rule = (files) => files.filter((file) => !/\/tables\.ts$/.test(file.path)).flatMap((file) => {
  const most = file.isTest || file.name === 'text.ts' || /fixtures|cast|organisations/.test(file.path) ? 400 : 200
  const long = file.lines.length > most ? [`${file.path}: ${file.lines.length} lines, at most ${most}.`] : []
  // A pattern cannot be broken across lines; everything else can.
  const isForTests = file.isTest || file.path.startsWith('test/')
  const wide = isForTests ? [] : file.lines.flatMap((line, index) =>
    line.length > 160 && !/\bfi: '.*sv: '/.test(line) && !/\/[dgimsuvy]+\b|RegExp|\/[,)]/.test(line) ? [`${file.path}:${index + 1}: ${line.length} characters wide.`] : [])
  const functions = isForTests ? [] : functionsOf(file).filter((one) => one.lines > 40)
    .map((one) => `${file.path}:${one.line}: ${one.name} takes ${one.lines} lines, at most 40.`)
  return [...long, ...(file.name === 'text.ts' ? [] : wide), ...functions]
})

const crowds: Rule = (files) => {
  const counts = Map.groupBy(files.filter((file) => isSource(file) && slices[file.room] !== undefined), (file) => file.room)
  return [...counts].filter(([, own]) => own.length > 12)
    .map(([room, own]) => `src/${room}: ${own.length} source files; look for the second word hiding in it.`)
}

const openings: Rule = (files) => files
  .filter((file) => !/^(\/\/|\/\*|#!)/.test(file.lines[0] ?? ''))
  .map((file) => `${file.path}: a file opens with a line that says what it is for.`)

const ambient: Rule = (files) => files.filter(isSource).flatMap((file) => [
  ...(/\bnew Date\(|\bDate\.now\(|Temporal\.Now\b/.test(file.text) && file.path !== 'src/platform/clock.ts' && !file.path.includes('/browser/')
    ? [`${file.path}: what time it is, is told by the clock.`] : []),
  ...(/: any\b|\bas any\b|<any>/.test(file.text) ? [`${file.path}: any.`] : []),
  ...(/\.transaction\(/.test(file.text) && file.path !== 'src/platform/act.ts' ? [`${file.path}: only the one door opens a transaction.`] : []),
  ...(/^export default/m.test(file.text) ? [`${file.path}: named exports.`] : []),
])

const owners: Rule = (files) => files.filter((file) => isSource(file) && file.room !== 'platform').flatMap((file) =>
  [...file.text.matchAll(/\.(insertInto|updateTable|deleteFrom|mergeInto)\('(\w+)/g)].flatMap(([, , table = '']) => [
    ...(table === file.room || table.startsWith(`${file.room}_`) || table === 'platform_setting' ? [] : [`${file.path}: ${table} belongs to another slice.`]),
    ...(file.name === 'writes.ts' ? [] : [`${file.path}: ${table} is changed outside writes.ts.`]),
  ]))

const acting: Rule = (files) => files.filter((file) => isSource(file) && slices[file.room] !== undefined)
  .flatMap((file) => file.imports.filter(({ from }) => /^src\/(\w+)\/(actions|pages|writes|commands)\.tsx?$/.test(from)
    && !from.startsWith(`src/${file.room}/`)).map(({ from }) => `${file.path}: only reactions, acts, routes and commands reach ${from}.`))

const notes: Rule = (files) => files.filter((file) => !file.path.startsWith('tools/tidy')).flatMap((file) => file.lines.flatMap((line, index) =>
  /\b(FIXME|HACK)\b/.test(line) || (/\bTODO\b/.test(line) && !/TODO\([^,]+, \d{4}-\d{2}-\d{2}\):/.test(line))
    ? [`${file.path}:${index + 1}: one mark only, TODO(name, date): …`] : []))

export const rules: Record<string, Rule> = {
  names, rooms, arrows, platformKnowsNoSlice, pureStaysPure, lengths, crowds, openings, ambient, owners, acting, notes,
}
