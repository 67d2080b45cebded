// A workbook as rows of text. A stranger's file is inspected here and opened only in a child with bounded memory and time.
import { join } from 'node:path'
import { checkout } from '../checkout.ts'
import { askChild, type Bounds } from '../child.ts'
import { inspectWorkbook, kindOfWorkbook, type WorkbookFault } from './inspect.ts'

export type Sheet = { name: string; rows: string[][]; formulas: string[] }
export type ReadWorkbook = { sheets: Sheet[] } | { fault: WorkbookFault; detail: string }

const bounds: Bounds = { heapMegabytes: 768, memoryMegabytes: 1_200, seconds: 30, answerBytes: 128 * 1024 * 1024 }

const childFile = (): string => join(checkout, '.build', 'workbook-child.js')

/** The sheets of an XLSX file: every cell as its text, days as YYYY-MM-DD, error values as they stand, formulas named apart. */
export async function readWorkbook(bytes: Buffer, childPath: string = childFile()): Promise<ReadWorkbook> {
  const kind = kindOfWorkbook(bytes)
  if (kind !== 'xlsx') return { fault: kind === 'encrypted' ? 'encrypted' : 'noWorkbook', detail: '' }
  const { fault, detail } = await inspectWorkbook(bytes)
  return fault === null ? inChild(bytes, childPath) : { fault, detail }
}

async function inChild(bytes: Buffer, childPath: string): Promise<ReadWorkbook> {
  const answer = await askChild(childPath, [], bytes, bounds)
  return answer.kind === 'answer' ? answerOf(answer.text) : { fault: 'tooLarge', detail: `${bytes.length} B` }
}

/** Our own child's answer; one that was cut off in the middle is none. */
function answerOf(text: string): ReadWorkbook {
  try {
    return JSON.parse(text)
  } catch {
    return { fault: 'tooLarge', detail: '' }
  }
}
