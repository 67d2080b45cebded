// A workbook as rows of text. A stranger's file is inspected here and opened only in a child with bounded memory and time.
import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { checkout } from '../checkout.ts'
import { inspectWorkbook, kindOfWorkbook, type Inspection, type WorkbookFault } from './inspect.ts'

export type Sheet = { name: string; rows: string[][]; formulas: string[] }
export type ReadWorkbook = { sheets: Sheet[] } | { fault: WorkbookFault; detail: string }

const childMemoryMegabytes = 768
const childSecondsMax = 30
const answerBytesMax = 128 * 1024 * 1024

const childFile = (): string => join(checkout, '.build', 'workbook-child.js')

/** The sheets of an XLSX file: every cell as its text, days as YYYY-MM-DD, error values as they stand, formulas named apart. */
export async function readWorkbook(bytes: Buffer, childPath: string = childFile()): Promise<ReadWorkbook> {
  const kind = kindOfWorkbook(bytes)
  if (kind !== 'xlsx') return { fault: kind === 'encrypted' ? 'encrypted' : 'noWorkbook', detail: '' }
  const { fault, detail } = await inspectWorkbook(bytes)
  return fault === null ? inChild(bytes, childPath) : { fault, detail }
}

function inChild(bytes: Buffer, childPath: string): Promise<ReadWorkbook> {
  // Nothing of our own surroundings goes to the process that reads a stranger's file.
  const child = spawn(process.execPath, [`--max-old-space-size=${childMemoryMegabytes}`, childPath], { stdio: ['pipe', 'pipe', 'ignore'], env: {} })
  const failed = (detail: string): { fault: Inspection['fault'] & string; detail: string } => ({ fault: 'tooLarge', detail })
  return new Promise((resolve) => {
    const pieces: Buffer[] = []
    let length = 0
    const timer = setTimeout(() => child.kill('SIGKILL'), childSecondsMax * 1000)
    child.stdout.on('data', (piece: Buffer) => {
      length += piece.length
      if (length > answerBytesMax) child.kill('SIGKILL')
      else pieces.push(piece)
    })
    child.on('error', () => resolve(failed('')))
    child.on('close', () => {
      clearTimeout(timer)
      resolve(length === 0 || length > answerBytesMax ? failed(`${bytes.length} B`) : answerOf(Buffer.concat(pieces).toString('utf8')))
    })
    // A child that died early closes its end of the pipe; that is told by its answer, not by this error.
    child.stdin.on('error', () => {})
    child.stdin.end(bytes)
  })
}

/** Our own child's answer; one that was cut off in the middle is none. */
function answerOf(text: string): ReadWorkbook {
  try {
    return JSON.parse(text)
  } catch {
    return { fault: 'tooLarge', detail: '' }
  }
}
