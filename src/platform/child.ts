// Asks a program of ours that opens a stranger's file: with bounded memory, time and answer, and nothing of our own surroundings.
import { type ChildProcess, spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'

export type Bounds = { heapMegabytes: number; memoryMegabytes: number; seconds: number; answerBytes: number }

/** What the child answered, or why it was ended. One that ran out of memory by itself is silent. */
export type Answered = { kind: 'answer'; text: string } | { kind: 'late' | 'tooMuch' | 'silent' }

/** Gives the child the file on its standard input and takes what it writes. */
export function askChild(program: string, args: string[], bytes: Uint8Array, bounds: Bounds): Promise<Answered> {
  const child = spawn(process.execPath, [`--max-old-space-size=${bounds.heapMegabytes}`, program, ...args], {
    stdio: ['pipe', 'pipe', 'ignore'],
    env: {},
  })
  return new Promise((resolve) => {
    const pieces: Buffer[] = []
    let length = 0
    let ended: 'late' | 'tooMuch' | null = null
    const end = (why: 'late' | 'tooMuch') => {
      ended = why
      child.kill('SIGKILL')
    }
    const timer = setTimeout(() => end('late'), bounds.seconds * 1000)
    // What is unfolded outside the heap is bounded by nobody else.
    const watch = setInterval(() => { if (megabytesOf(child) > bounds.memoryMegabytes) end('tooMuch') }, 50)
    child.stdout.on('data', (piece: Buffer) => {
      length += piece.length
      if (length > bounds.answerBytes) end('tooMuch')
      else pieces.push(piece)
    })
    child.on('error', () => resolve({ kind: 'silent' }))
    child.on('close', () => {
      clearTimeout(timer)
      clearInterval(watch)
      const text = Buffer.concat(pieces).toString('utf8')
      resolve(ended !== null ? { kind: ended } : text === '' ? { kind: 'silent' } : { kind: 'answer', text })
    })
    // A child that died early closes its end of the pipe; that is told by its answer, not by this error.
    child.stdin.on('error', () => {})
    child.stdin.end(bytes)
  })
}

const pageBytes = 4096

/** What the process holds in memory, where the system tells; 0 where it does not. */
function megabytesOf({ pid }: ChildProcess): number {
  if (pid === undefined || process.platform !== 'linux') return 0
  try {
    const [, resident = '0'] = readFileSync(`/proc/${pid}/statm`, 'utf8').split(' ')
    return Number(resident) * pageBytes / 1024 / 1024
  } catch {
    return 0
  }
}
