// Checking a structure from the command line. Needs no database.
import { readFile, writeFile } from 'node:fs/promises'
import { hasErrors, inOrder, writtenPlace, type Finding } from '../finding/finding.ts'
import { severityWords } from '../finding/text.ts'
import { flagText, WrongUse, type Call, type FreeCommand } from '../platform/command.ts'
import { noFile } from '../platform/command/given.ts'
import type { Language } from '../platform/kit/language.ts'
import { inspectWorkbook, kindOfWorkbook } from '../platform/workbook/inspect.ts'
import { markedWorkbook } from '../template/marked.ts'
import { readStructures } from '../structure/reads.ts'
import { checkStructures, countsOf, type Counts } from './soundness.ts'
import { countWords, severityCountWords } from './text.ts'

const usage = 'structure check FILE [--mapping NAME|FILE] [--marked OUT.xlsx] [--json]'

/** Prints every finding. Exit code 1 when one of them is an error. */
export const checkStructureFile: FreeCommand['run'] = async (call) => {
  const [path] = call.words
  if (path === undefined || call.words.length > 1) throw new WrongUse(usage)
  const read = await readStructures(path, { mapping: mappingOf(call) }).catch(noFile(path))
  const findings = inOrder([...read.findings, ...checkStructures(read.located)])
  const counts = countsOf(read.located)
  if (call.flags.marked !== undefined) await writeMarked(call, path, findings)
  call.say({ findings, counts }, linesOf(findings, counts, call.language))
  return hasErrors(findings) ? 1 : 0
}

/** Gives the workbook back with its findings. What is no workbook, or was refused unopened, cannot be marked. */
async function writeMarked(call: Call, path: string, findings: Finding[]): Promise<void> {
  const out = flagText(call, 'marked')
  const bytes = await readFile(path).catch(() => Buffer.alloc(0))
  if (kindOfWorkbook(bytes) !== 'xlsx') throw new WrongUse(`--marked: ${path} ≠ XLSX`)
  const { fault } = await inspectWorkbook(bytes)
  if (fault === null) await writeFile(out, await markedWorkbook(bytes, findings, call.language))
}

/** The flag's text; a flag given twice or without a value is wrong use. */
export function mappingOf(call: Call): string | undefined {
  const { mapping } = call.flags
  if (mapping !== undefined && (typeof mapping !== 'string' || mapping === '')) throw new WrongUse('--mapping NAME|FILE')
  return mapping
}

function linesOf(findings: Finding[], counts: Counts, language: Language): string[] {
  const lines = findings.map(({ code, severity, where, message }) =>
    [severityWords[severity][language].padEnd(9), writtenPlace(where, language), `${message[language]} [${code}]`].join('  '))
  const numbers = (['units', 'positions', 'tasks'] as const).map((kind) => `${countWords[kind][language]} ${counts[kind]}`).join(', ')
  const sums = (['error', 'warning', 'info'] as const)
    .map((severity) => `${severityCountWords[severity][language]} ${findings.filter((one) => one.severity === severity).length}`).join(', ')
  return [...lines, ...(lines.length === 0 ? [] : ['']), numbers, sums]
}
