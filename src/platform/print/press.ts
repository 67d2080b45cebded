// Prints documents as PDF in a process of its own: bounded in time and memory, and replaced before it has grown.
import { type ChildProcess, fork } from 'node:child_process'
import { join } from 'node:path'
import { checkout } from '../checkout.ts'
import type { Document } from '../kit/document.ts'
import type { Look, PdfStandard } from '../kit/look.ts'
import { type Coverage, coverageOf, readFonts } from './coverage.ts'
import type { ReadBack } from './parity.ts'
import { printed } from './printed.ts'

/** `reads`: whether what was printed is to be read back. */
export type Asked = { json: string; createdAt: number; reads: boolean; standard: PdfStandard; logo: Uint8Array | null }
type Pdf = { pdf: Uint8Array; form: ReadBack | null }
export type Printed =
  | { kind: 'ready' }
  | { kind: 'pdf'; residentBytes: number } & Pdf
  | { kind: 'trouble'; why: string }
  | { kind: 'unavailable'; why: string }

/** Thrown where nothing can be printed: on this machine at all, or just now. */
export class CannotPrint extends Error {}

type Bounds = { program: string; seconds: number; documentsPerProcess: number; residentBytes: number; waiting: number }
const bounds: Bounds = { program: join(checkout, '.build', 'print-child.js'), seconds: 20, documentsPerProcess: 500,
  residentBytes: 500 * 1024 * 1024, waiting: 60 }

export type PrintOptions = {
  /** Goes before addresses within the product; null leaves them as they are. */
  origin: string | null
  /** The moment that the file says it was made at: the same document and moment give the same bytes. */
  at: Temporal.Instant
  look: Look
}

const press = openPress()
let coverage: Coverage | null = null

/** The document as a tagged PDF on A4. */
export const printPdf = async (document: Document, options: PrintOptions): Promise<Uint8Array> => (await printAndRead(document, options, false)).pdf

/** As `printPdf`, with what a reader finds in it. */
export async function printAndRead(document: Document, { origin, at, look }: PrintOptions, reads = true): Promise<Pdf> {
  coverage ??= coverageOf(readFonts())
  return press({ json: printed(document, { origin, coverage, look }), reads, createdAt: Math.floor(at.epochMilliseconds / 1000),
    standard: look.pdfStandard, logo: look.logo?.bytes ?? null })
}

/** A press prints one document at a time; the others wait, and too many at once are refused. */
export function openPress(given: Partial<Bounds> = {}): (asked: Asked) => Promise<Pdf> {
  const { program, seconds, documentsPerProcess, residentBytes, waiting: waitingMax } = { ...bounds, ...given }
  let child: ChildProcess | null = null
  let [waiting, count] = [0, 0]
  let turn: Promise<unknown> = Promise.resolve()

  const end = () => {
    child?.kill('SIGKILL')
    child = null
    count = 0
  }

  async function ask(asked: Asked): Promise<Pdf> {
    child ??= start(program)
    count += 1
    const answer = await answerOf(child, asked, seconds)
    if (answer.kind !== 'pdf' || count >= documentsPerProcess || answer.residentBytes > residentBytes) end()
    if (answer.kind === 'pdf') return answer
    if (answer.kind === 'unavailable') throw new CannotPrint(answer.why)
    throw new Error(`printing: ${answer.kind === 'trouble' ? answer.why : 'no answer'}`)
  }

  return (asked) => {
    if (waiting >= waitingMax) return Promise.reject(new CannotPrint('Too many documents wait to be printed.'))
    waiting += 1
    const answer = turn.then(() => ask(asked)).finally(() => { waiting -= 1 })
    turn = answer.catch(() => {})
    return answer
  }
}

/** Nothing of our own surroundings, such as passwords, is given to it. */
const start = (program: string): ChildProcess => fork(program, [], {
  serialization: 'advanced', stdio: ['ignore', 'ignore', 'ignore', 'ipc'], execArgv: ['--max-old-space-size=256'], env: {},
})

/** Waits for the answer; a press with nothing to do keeps nobody from going home. */
function answerOf(child: ChildProcess, asked: Asked, seconds: number): Promise<Printed> {
  return new Promise<Printed>((resolve) => {
    const timer = setTimeout(() => finish({ kind: 'trouble', why: 'it took too long' }), seconds * 1000)
    const heard = (answer: Printed) => { if (answer.kind !== 'ready') finish(answer) }
    const gone = () => finish({ kind: 'trouble', why: 'its process ended' })
    function finish(answer: Printed) {
      clearTimeout(timer)
      child.off('message', heard).off('exit', gone).off('error', gone)
      child.unref()
      child.channel?.unref()
      resolve(answer)
    }
    child.on('message', heard).on('exit', gone).on('error', gone)
    child.ref()
    child.channel?.ref()
    child.send(asked, (error) => { if (error !== null) gone() })
  })
}
