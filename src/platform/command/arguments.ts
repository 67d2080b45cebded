// Takes what was typed apart: words, and flags under the names that fields have.
import { type Flags, WrongUse } from '../command.ts'
import { isLanguage, type Language, type Words } from '../kit/language.ts'
import { valueMissing } from './text.ts'

/** Flags that stand alone, whatever the command. */
const switches = new Set(['json', 'demo', 'help', 'administrator', 'newPeople', 'version', 'whole'])
const short: Record<string, string> = { '-h': '--help', '-v': '--version' }

/**
 * `--name value`, `--name=value`, `--switch`; a name that comes again makes a list; `--` ends the flags. A value that
 * itself begins with -- is written --name=value, so that a forgotten value does not swallow the next flag.
 */
export function readArguments(given: string[]): { words: string[]; flags: Flags } {
  const words: string[] = []
  // A map, for a flag may be called anything, __proto__ too.
  const flags = new Map<string, Flags[string]>()
  const faults: Words[] = []
  for (let index = 0; index < given.length; index += 1) {
    const one = short[given[index] ?? ''] ?? given[index] ?? ''
    if (one === '--') {
      words.push(...given.slice(index + 1))
      break
    }
    if (!one.startsWith('--')) {
      words.push(one)
      continue
    }
    const [typed = '', ...rest] = one.slice(2).split('=')
    const name = fieldNameOf(typed)
    const next = given[index + 1]
    const hasNext = next !== undefined && !next.startsWith('--')
    if (rest.length > 0) add(flags, name, rest.join('='))
    else if (switches.has(name)) add(flags, name, true)
    else if (hasNext) add(flags, name, given[index += 1] ?? '')
    else faults.push(valueMissing(typed))
  }
  if (faults.length > 0) throw new WrongUse(...faults)
  return { words, flags: Object.fromEntries(flags) }
}

function add(flags: Map<string, Flags[string]>, name: string, value: string | true): void {
  const before = flags.get(name)
  flags.set(name, before === undefined || before === true || value === true ? value : [before, value].flat())
}

/** --on-day and --onDay are the same; --lang is short for --language. */
const fieldNameOf = (typed: string): string =>
  typed === 'lang' ? 'language' : typed.replace(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase())

/** How a field is typed: onDay is on-day. */
export const typedAs = (name: string): string => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)

/** The language asked for, else the one of the surroundings, else Finnish. */
export function languageOf(flags: Flags, environment: Record<string, string | undefined>): Language {
  if (isLanguage(flags.language)) return flags.language
  const locale = [environment.LC_ALL, environment.LC_MESSAGES, environment.LANG].find((value) => value !== undefined && value !== '')
  const language = locale?.slice(0, 2)
  return isLanguage(language) ? language : 'fi'
}

/** Names of the flags that a usage line shows. */
export const flagsIn = (usage: string): string[] =>
  [...usage.matchAll(/--([a-z][a-zA-Z0-9-]*)/g)].map(([, typed = '']) => fieldNameOf(typed))
