// Prints documents as PDF in a process of its own: bounded in time and memory, and replaced before it has grown.
import { type ChildProcess, fork } from 'node:child_process'
import { join } from 'node:path'
import { checkout } from '../checkout.ts'
import type { Document } from '../kit/document.ts'
import { type Coverage, coverageOf, readFonts } from './coverage.ts'
import { printed } from './printed.ts'

export type Asked = { json: string; createdAt: number }
export type Printed =
  | { kind: 'ready' }
  | { kind: 'pdf'; pdf: Uint8Array; residentBytes: number }
  | { kind: 'trouble'; why: string }
  | { kind: 'unavailable'; why: string }

/** Thrown where nothing can be printed: on this machine at all, or just now. */
export class CannotPrint extends Error {}

const documentsPerProcess = 500
const residentBytesMax = 500 * 1024 * 1024
const heapMegabytes = 256
const secondsMax = 20
const waitingMax = 60

type Press = { child: ChildProcess; printed: number }
let press: Press | null = null
let waiting = 0
let turn: Promise<unknown> = Promise.resolve()
let coverage: Coverage | null = null

export type PrintOptions = {
  /** Goes before addresses within the product; null leaves them as they are. */
  origin: string | null
  /** The moment that the file says it was made at: the same document and moment give the same bytes. */
  at: Temporal.Instant
  /** The program that prints, when it is not our own. */
  program?: string
}

/** The document as a tagged PDF on A4. One is printed at a time; the others wait, and too many at once are refused. */
export function printPdf(document: Document, options: PrintOptions): Promise<Uint8Array> {
  if (waiting >= waitingMax) return Promise.reject(new CannotPrint('Too many documents wait to be printed.'))
  waiting += 1
  const answer = turn.then(() => {
    coverage ??= coverageOf(readFonts())
    const { origin, at, program = join(checkout, '.build', 'print-child.js') } = options
    return ask(program, { json: printed(document, { origin, coverage }), createdAt: Math.floor(at.epochMilliseconds / 1000) })
  }).finally(() => { waiting -= 1 })
  turn = answer.catch(() => {})
  return answer
}

async function ask(program: string, asked: Asked): Promise<Uint8Array> {
  press ??= { child: start(program), printed: 0 }
  const { child } = press
  press.printed += 1
  const answer = await answerOf(child, asked)
  if (answer.kind === 'pdf') {
    if (press?.child === child && (press.printed >= documentsPerProcess || answer.residentBytes > residentBytesMax)) end()
    return answer.pdf
  }
  end()
  if (answer.kind === 'unavailable') throw new CannotPrint(answer.why)
  throw new Error(`printing: ${answer.kind === 'trouble' ? answer.why : 'no answer'}`)
}

/** Nothing of our own surroundings, such as passwords, is given to it. */
const start = (program: string): ChildProcess => fork(program, [], {
  serialization: 'advanced', stdio: ['ignore', 'ignore', 'ignore', 'ipc'], execArgv: [`--max-old-space-size=${heapMegabytes}`], env: {},
})

function end(): void {
  press?.child.kill('SIGKILL')
  press = null
}

/** Waits for the answer; a press with nothing to do keeps nobody from going home. */
function answerOf(child: ChildProcess, asked: Asked): Promise<Printed> {
  return new Promise<Printed>((resolve) => {
    const timer = setTimeout(() => finish({ kind: 'trouble', why: 'it took too long' }), secondsMax * 1000)
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
