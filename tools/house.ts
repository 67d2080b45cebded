// Reads the house as text: which files there are, what they import, how long they are. The rules are in tidy.ts.
import { globSync, readFileSync } from 'node:fs'
import { basename, dirname, join, normalize } from 'node:path'

export type Import = { from: string; isType: boolean }
export type SourceFile = {
  path: string
  /** The slice's folder name, 'platform', or '' for the files at the top of src. */
  room: string
  name: string
  text: string
  lines: string[]
  imports: Import[]
  isTest: boolean
}

// One statement at a time: import … from '…', export … from '…', and import('…').
const importPattern = /(?:^|\n)\s*(import|export)(\s+type)?\b([^;'"`]*?)\bfrom\s+'([^']+)'/g
const bareImport = /(?:^|\n)import\s+'([^']+)'/g

/** Every source file of ours, tests and tools too. */
export function readHouse(patterns = ['src/**/*.{ts,tsx}', 'test/**/*.{ts,tsx}', 'tools/**/*.ts', 'bench/**/*.ts']): SourceFile[] {
  return globSync(patterns).map((path) => path.replaceAll('\\', '/')).sort().map(readFile)
}

function readFile(path: string): SourceFile {
  const text = readFileSync(path, 'utf8')
  const parts = path.split('/')
  return {
    path, text, lines: text.trimEnd().split('\n'), name: basename(path),
    room: parts[0] === 'src' && parts.length > 2 ? parts[1] ?? '' : '',
    imports: [...importsOf(text)].map((one) => ({ ...one, from: resolved(path, one.from) })),
    isTest: /\.test\.tsx?$/.test(path),
  }
}

function* importsOf(text: string): Generator<Import> {
  for (const [, , type, names = '', from = ''] of text.matchAll(importPattern)) {
    const inner = /\{([^}]*)\}/.exec(names)?.[1]
    const isEveryNameType = inner !== undefined && !/^\s*\w/.test(names)
      && inner.split(',').every((name) => name.trim() === '' || name.trim().startsWith('type '))
    yield { from, isType: type !== undefined || isEveryNameType }
  }
  for (const [, from = ''] of text.matchAll(bareImport)) yield { from, isType: false }
}

const resolved = (path: string, from: string): string => from.startsWith('.') ? normalize(join(dirname(path), from)) : from

/** Top-level functions and how many lines each takes: our formatting closes them at the margin. */
export function functionsOf(file: SourceFile): { name: string; line: number; lines: number }[] {
  const found: { name: string; line: number; lines: number }[] = []
  file.lines.forEach((line, index) => {
    const name = /^(?:export )?(?:async )?function\*? (\w+)/.exec(line)?.[1]
      ?? /^(?:export )?const (\w+)[^=]*= (?:async )?(?:\([^)]*\)|<|\w+)?.*=>/.exec(line)?.[1]
    if (name === undefined) return
    const rest = file.lines.slice(index + 1)
    const end = rest.findIndex((next) => /^\S/.test(next) && !/^[)}\]>]/.test(next))
    const body = end === -1 ? rest : rest.slice(0, end)
    const last = body.findLastIndex((next) => next.trim() !== '' && !/^\s*(\/\/|\*|\/\*)/.test(next))
    found.push({ name, line: index + 1, lines: last + 2 })
  })
  return found
}
