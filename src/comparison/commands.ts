// Comparing structures from the command line. Needs no database.
import { type Finding, hasErrors, writtenPlace } from '../finding/finding.ts'
import { type Call, type FreeCommand, WrongUse } from '../platform/command.ts'
import { noFile, readGiven } from '../platform/command/given.ts'
import { decodeText } from '../platform/extract/decoding.ts'
import { readDelimited, separatorOf } from '../platform/kit/delimited.ts'
import { fill, type Language, type Words } from '../platform/kit/language.ts'
import { checkStructures } from '../soundness/soundness.ts'
import { type ReadStructures, readStructures, refusedFor } from '../structure/reads.ts'
import type { Structure } from '../structure/structure.ts'
import { compare } from './compare.ts'
import { changeKinds, type Succession } from './comparison.ts'
import { linesOf } from './saying.ts'
import { successionFaults } from './text.ts'

const usage = 'structure compare OLD NEW [--successions FILE] [--mapping NAME|FILE] [--json]'

/** Prints what differs between two files or folders. Exit code 1 only when one of them holds no structure that can be read. */
export const compareStructureFiles: FreeCommand['run'] = async (call) => {
  const [oldPath, newPath] = call.words
  if (oldPath === undefined || newPath === undefined || call.words.length > 2) throw new WrongUse(usage)
  const mapping = flagOf(call, 'mapping')
  const successionsPath = flagOf(call, 'successions')
  const sides = [await readSide(oldPath, mapping, call.language), await readSide(newPath, mapping, call.language)]
  const unread = sides.filter(({ structures }) => structures.length === 0).flatMap(({ findings }) => findings)
  if (hasErrors(unread)) throw refusedFor(unread)
  for (const side of sides) tellErrors(side, call.language)
  const [old = [], next = []] = sides.map(({ structures }) => structures)
  const successions = successionsPath === undefined ? [] : await readSuccessions(successionsPath, old, next, call.language)
  const comparison = compare(old, next, { successions })
  call.say(comparison, call.isJson ? [] : linesOf(comparison, old, next, call.language))
  return 0
}

function flagOf(call: Call, name: string): string | undefined {
  const value = call.flags[name]
  if (value !== undefined && (typeof value !== 'string' || value === '')) throw new WrongUse(`--${name}: ?`)
  return value
}

const findingsMost = 20
const successionsBytesMax = 16 * 1024 * 1024

async function readSide(path: string, mapping: string | undefined, language: Language): Promise<ReadStructures> {
  const read = await readStructures(path, { mapping }).catch(noFile(path))
  const badMapping = read.findings.filter(({ code }) => code === 'badMapping')
  if (badMapping.length > 0) throw new WrongUse(badMapping.map((finding) => lineOf(finding, language)).join('\n'))
  return read
}

/** What is wrong in a structure is told, and does not keep it from being compared. */
function tellErrors(read: ReadStructures, language: Language): void {
  const findings = [...read.findings, ...checkStructures(read.located)].filter(({ severity }) => severity === 'error')
  const lines = findings.slice(0, findingsMost).map((finding) => lineOf(finding, language))
  for (const line of findings.length > findingsMost ? [...lines, `… ${findings.length}`] : lines) process.stderr.write(`${line}\n`)
}

const lineOf = ({ where, message, code }: Finding, language: Language): string => `${writtenPlace(where, language)}: ${message[language]} [${code}]`

/** Reads declared successions. All that is wrong is reported at once as wrong use; units that are not there only as a note. */
async function readSuccessions(path: string, old: Structure[], next: Structure[], language: Language): Promise<Succession[]> {
  const { bytes } = await readGiven(path, successionsBytesMax)
  const { successions, faults } = successionsIn(decodeText(bytes) ?? '')
  const written = (fault: Fault): string => `${path}:${fault.line}: ${fill(fault.words[language], fault.values)}`
  if (faults.length > 0) throw new WrongUse(faults.map(written).join('\n'))
  for (const fault of strangers(successions, old, next)) process.stderr.write(`${written(fault)}\n`)
  return successions.map(({ line: _line, ...succession }) => succession)
}

export type Fault = { line: number; words: Words; values: Record<string, string> }
type Numbered = Succession & { line: number }

const kinds = ['continues', ...changeKinds] as const
const isKind = (kind: string): kind is Succession['kind'] => kinds.some((one) => one === kind)

/** The successions in a text with the columns old, new and kind, and what is wrong in it, by line. */
export function successionsIn(text: string): { successions: Numbered[]; faults: Fault[] } {
  const rows = readDelimited(text, separatorOf(text)).map((cells) => cells.map((cell) => cell.trim()))
  const columns = ['old', 'new', 'kind'].map((name) => (rows[0] ?? []).findIndex((cell) => cell.toLowerCase() === name))
  if (columns.includes(-1)) return { successions: [], faults: [{ line: 1, words: successionFaults.noColumns, values: {} }] }
  const successions: Numbered[] = []
  const faults: Fault[] = []
  let line = 1
  for (const cells of rows.slice(1)) {
    line += 1
    if (cells.every((cell) => cell === '')) continue
    const [old = '', next = '', written = ''] = columns.map((at) => cells[at] ?? '')
    const kind = written.toLowerCase()
    const fault = (words: Words, value = ''): void => { faults.push({ line, words, values: { value, kinds: kinds.join(', ') } }) }
    if (!isKind(kind)) fault(successionFaults.unknownKind, written)
    if (old === '' && kind !== 'founded') fault(successionFaults.noOld)
    if (next === '' && kind !== 'abolished') fault(successionFaults.noNew)
    if (old !== '' && kind === 'founded') fault(successionFaults.foundedFrom, old)
    if (next !== '' && kind === 'abolished') fault(successionFaults.abolishedInto, next)
    if (isKind(kind)) successions.push({ old, new: next, kind, line })
  }
  return { successions, faults: [...faults, ...contradictions(successions)].toSorted((one, other) => one.line - other.line) }
}

/** A unit goes on as one unit only, and one unit goes on as it; what ends becomes nothing else, and what begins was nothing else. */
function contradictions(successions: Numbered[]): Fault[] {
  const ends = new Set(successions.filter(({ kind }) => kind === 'abolished').map(({ old }) => old))
  const begins = new Set(successions.filter(({ kind }) => kind === 'founded').map((one) => one.new))
  return [...goingTwice(successions), ...successions.flatMap(({ old, new: next, kind, line }): Fault[] => [
    ...kind !== 'abolished' && ends.has(old) ? [{ line, words: successionFaults.endsToo, values: { value: old } }] : [],
    ...kind !== 'founded' && begins.has(next) ? [{ line, words: successionFaults.beginsToo, values: { value: next } }] : [],
  ])]
}

function goingTwice(successions: Numbered[]): Fault[] {
  const going = successions.filter(({ kind }) => kind === 'continues' || kind === 'renamed' || kind === 'moved' || kind === 'retyped')
  return (['old', 'new'] as const).flatMap((key) => {
    const partner = new Map<string, string>()
    const other = key === 'old' ? 'new' : 'old'
    return going.flatMap((one): Fault[] => {
      const before = partner.get(one[key])
      partner.set(one[key], before ?? one[other])
      return before === undefined || before === one[other] ? []
        : [{ line: one.line, words: successionFaults.contradiction, values: { value: one[key] } }]
    })
  })
}

function strangers(successions: Numbered[], old: Structure[], next: Structure[]): Fault[] {
  const labels = (structures: Structure[]): Set<string> => new Set(structures.flatMap(({ organisation, units, positions, tasks }) =>
    [...units.flatMap(({ id }) => [id, `${organisation}/${id}`]), ...positions.map(({ id }) => id), ...tasks.map(({ id }) => id)]))
  const [before, now] = [labels(old), labels(next)]
  return successions.flatMap((one): Fault[] => [
    ...one.old !== '' && !before.has(one.old) ? [{ line: one.line, words: successionFaults.notInOld, values: { value: one.old } }] : [],
    ...one.new !== '' && !now.has(one.new) ? [{ line: one.line, words: successionFaults.notInNew, values: { value: one.new } }] : [],
  ])
}
