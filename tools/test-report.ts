// Counts what the test runner reports and prints failures so that they can be read.
import { relative } from 'node:path'
import type { EventData, TestsStream } from 'node:test'
import { inspect } from 'node:util'

export type Counts = { passed: number; failed: number }
type Result = EventData.TestPass | EventData.TestFail

const slowestShown = 8
const slowMs = 1_000

/**
 * Follows a run to its end. A test that is skipped or left to do is a failed test: nobody looks at it otherwise.
 * A test that only holds other tests is not counted, they are.
 */
export async function report(events: TestsStream, bundles: string): Promise<Counts> {
  const counts: Counts = { passed: 0, failed: 0 }
  const parents = new Set<string>()
  const durations = new Map<string, number>()
  const sourceOf = (file: string | undefined) => relative('.', file ?? '').replace(`${bundles}/`, '')
  for await (const { type, data } of events) {
    if (type === 'test:stdout' || type === 'test:stderr') process.stderr.write(data.message)
    if (type === 'test:summary' && data.file) durations.set(sourceOf(data.file), data.duration_ms)
    // Errors that came after their test had ended; the file counts as failed.
    if (type === 'test:diagnostic' && data.nesting === 0 && data.file) process.stdout.write(`\n${data.message}\n`)
    if (type !== 'test:pass' && type !== 'test:fail') continue
    const file = data.entryFile ?? data.file
    if (data.parentId !== undefined) parents.add(`${file} ${data.parentId}`)
    const problem = problemOf(data, type, parents.has(`${file} ${data.testId}`))
    if (problem === null) continue
    if (problem === '') counts.passed += 1
    else {
      counts.failed += 1
      const name = data.name.replace(`${bundles}/`, '')
      process.stdout.write(`\n✖ ${sourceOf(data.file)}:${data.line ?? 0}  ${name}\n${indent(problem)}\n`)
    }
  }
  showSlowest(durations)
  return counts
}

/** Why it counts as failed; empty when it passed; null when it does not count. */
function problemOf(result: Result, type: 'test:pass' | 'test:fail', holdsTests: boolean): string | null {
  const error = 'error' in result.details ? result.details.error : null
  const failure = error && 'failureType' in error ? error.failureType : null
  if (failure === 'subtestsFailed') return null
  if (type === 'test:fail') return wordsOf(error)
  if (result.details.type === 'suite' || holdsTests) return null
  if (result.skip !== undefined && result.skip !== false) return `Skipped: ${result.skip}`
  if (result.todo !== undefined && result.todo !== false) return `Left to do: ${result.todo}`
  // The runner reports a file without tests as one test that passed.
  if (result.nesting === 0 && /\.test\.js$/.test(result.name)) return 'There are no tests in this file.'
  return ''
}

/** The message, which for an assertion holds the difference, and the way there through our own files. */
function wordsOf(error: EventData.Error | null): string {
  const cause = error?.cause ?? error
  if (!(cause instanceof Error)) return typeof cause === 'string' ? cause : inspect(cause)
  const isOurs = (line: string) => /^\s+at /.test(line) && !line.includes('node:')
  const frames = (cause.stack ?? '').split('\n').filter(isOurs)
  const deeper = cause.cause === undefined ? [] : [`Caused by ${inspect(cause.cause)}`]
  return [`${cause.name}: ${cause.message}`, ...frames, ...deeper].join('\n')
}

const indent = (text: string) => text.replace(/^/gm, '    ')

function showSlowest(durations: Map<string, number>): void {
  const slowest = [...durations].filter(([, ms]) => ms > slowMs).sort(([, a], [, b]) => b - a).slice(0, slowestShown)
  if (slowest.length > 0) process.stdout.write('\nThe slowest files:\n')
  for (const [file, ms] of slowest) process.stdout.write(`${(ms / 1000).toFixed(1).padStart(7)} s  ${file}\n`)
  process.stdout.write('\n')
}
