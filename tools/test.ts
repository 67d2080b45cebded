// Runs the tests: bundles them, brings up what they stand on and says in the last line how many passed.
import { existsSync, globSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { run } from 'node:test'
import * as esbuild from 'esbuild'
import { describe, options } from './build.mjs'
import { report } from './test-report.ts'
import { provideBrowser, provideDatabase } from './test-ground.ts'

const patterns = ['src/**/*.test.{ts,tsx}', 'test/**/*.test.{ts,tsx}', 'tools/**/*.test.{ts,tsx}', 'bench/**/*.test.ts']
const bundles = join('.build', `test-${process.pid}`)
const timeoutMs = 300_000

const stopped = new AbortController()
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => stopped.abort())
process.exitCode = await main(process.argv.slice(2))

async function main(wanted: string[]): Promise<number> {
  const files = globSync(patterns)
    .filter((file) => wanted.length === 0 || wanted.some((part) => file.includes(part.replace(/^\.\//, ''))))
    .sort(journeysFirst)
  removeOldBundles()
  const closers: (() => Promise<void>)[] = []
  try {
    const inputs = await bundle(files)
    if (inputs.has('test/browser.ts')) await provideBrowser()
    if (inputs.has('test/database.ts')) closers.push(await provideDatabase())
    return conclude(await runAll(files))
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : error}\n`)
    return conclude({ passed: 0, failed: 1 })
  } finally {
    for (const close of closers) await close()
    rmSync(bundles, { recursive: true, force: true })
  }
}

// The long stories start first, so that the short tests fill the gaps beside them.
function journeysFirst(a: string, b: string): number {
  return Number(b.startsWith('test/')) - Number(a.startsWith('test/')) || a.localeCompare(b)
}

/** Compiles the test files and answers every source file that is in them. */
async function bundle(files: string[]): Promise<Set<string>> {
  if (files.length === 0) return new Set()
  try {
    const { metafile } = await esbuild.build({
      ...options,
      entryPoints: files,
      outdir: bundles,
      outbase: '.',
      metafile: true,
    })
    return new Set(Object.keys(metafile.inputs))
  } catch (error) {
    throw error instanceof Error ? new Error(await describe(error)) : error
  } finally {
    await esbuild.stop()
  }
}

function runAll(files: string[]): Promise<{ passed: number; failed: number }> {
  const compiled = files.map((file) => join(bundles, file.replace(/\.tsx?$/, '.js')))
  if (compiled.length === 0) return Promise.resolve({ passed: 0, failed: 0 })
  const events = run({
    files: compiled,
    concurrency: 2,
    timeout: timeoutMs,
    signal: stopped.signal,
    execArgv: ['--enable-source-maps', '--disable-warning=ExperimentalWarning'],
  })
  return report(events, bundles)
}

/** The last line, which the build server reads, and the exit code that belongs to it. */
function conclude({ passed, failed }: { passed: number; failed: number }): number {
  process.stdout.write(`${passed} passed, ${failed} failed\n`)
  return failed === 0 && passed > 0 ? 0 : 1
}

// Runs that were killed leave theirs behind.
function removeOldBundles(): void {
  if (!existsSync('.build')) return
  for (const name of readdirSync('.build')) {
    const pid = /^test-(\d+)$/.exec(name)?.[1]
    if (pid && !existsSync(`/proc/${pid}`)) rmSync(join('.build', name), { recursive: true, force: true })
  }
}
