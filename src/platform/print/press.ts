// Prints documents as PDF, in a process of its own that is replaced after so many.
import { type ChildProcess, fork } from 'node:child_process'
import { join } from 'node:path'
import { checkout } from '../checkout.ts'
import type { Document } from '../kit/document.ts'
import { printed } from './printed.ts'

/** PDF/UA-1 (ISO 14289-1): tagged, with a title and a language, so that it can be read aloud. */
export const printStandard = 'ua-1'

export type Asked = { number: number; json: string; createdAt: number }
export type Printed = { number: number; pdf: Uint8Array } | { number: number; trouble: string }

/** The compiler keeps a little of every document, so its process is replaced before that becomes much. */
const documentsPerProcess = 200
const secondsAtMost = 30

type Waiting = { resolve: (pdf: Uint8Array) => void; reject: (error: Error) => void; timer: NodeJS.Timeout }
type Press = { child: ChildProcess; asked: number; waiting: Map<number, Waiting> }

let press: Press | null = null
let number = 0

/**
 * The document as a tagged PDF on A4; the same document and moment give the same bytes. `origin` goes before addresses
 * within the product. Rejects when it cannot be set or takes more than half a minute.
 */
export function printPdf(document: Document, { origin, at }: { origin: string; at: Temporal.Instant }): Promise<Uint8Array> {
  const asked: Asked = { number: number += 1, json: printed(document, origin), createdAt: Math.floor(at.epochMilliseconds / 1000) }
  return new Promise((resolve, reject) => {
    const at = pressForOneMore()
    const timer = setTimeout(() => { stop(at, 'took too long'); at.child.kill('SIGKILL') }, secondsAtMost * 1000)
    at.waiting.set(asked.number, { resolve, reject, timer })
    at.child.ref()
    at.child.channel?.ref()
    at.child.send(asked, (error) => { if (error !== null) stop(at, error.message) })
  })
}

function pressForOneMore(): Press {
  if (press === null || press.asked >= documentsPerProcess) {
    if (press !== null && press.waiting.size === 0) press.child.disconnect()
    press = start()
  }
  press.asked += 1
  return press
}

function start(): Press {
  const child = fork(join(checkout, '.build', 'print-child.js'), [], { serialization: 'advanced', stdio: ['ignore', 'ignore', 'inherit', 'ipc'], execArgv: [] })
  const started: Press = { child, asked: 0, waiting: new Map() }
  child.on('message', (answer: Printed) => {
    const one = started.waiting.get(answer.number)
    if (one === undefined) return
    started.waiting.delete(answer.number)
    clearTimeout(one.timer)
    if ('pdf' in answer) one.resolve(answer.pdf)
    else one.reject(new Error(`printing: ${answer.trouble}`))
    if (started.waiting.size === 0) rest(started)
  })
  child.on('exit', () => stop(started, 'its process ended'))
  child.on('error', (error) => stop(started, error.message))
  return started
}

/** A press with nothing to do keeps nobody from going home; one that has been replaced goes itself. */
function rest({ child, ...idle }: Press): void {
  if (press?.child !== child && idle.waiting.size === 0) child.disconnect()
  child.unref()
  child.channel?.unref()
}

function stop(stopped: Press, why: string): void {
  if (press === stopped) press = null
  for (const { reject, timer } of stopped.waiting.values()) {
    clearTimeout(timer)
    reject(new Error(`printing: ${why}`))
  }
  stopped.waiting.clear()
}
