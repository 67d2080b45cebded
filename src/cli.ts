// The command line: finds the command, opens the data it needs, and turns what happens into an exit code.
import { resolve } from 'node:path'
import { commands } from './commands.ts'
import { type Call, type Command, type Flags, WrongUse } from './platform/command.ts'
import { isLanguage } from './platform/kit/language.ts'

const done = 0
const refused = 1
const wrongUse = 2
const switches = new Set(['json', 'demo', 'help'])

async function main(given: string[]): Promise<number> {
  const { words, flags } = readArguments(given)
  if (words.length === 0 || words[0] === 'help' || flags.help === true) return help()
  const command = findCommand(words)
  if (command === null) throw new WrongUse(`toimeenpano ${words.join(' ')}: ?`)
  const call = callOf(command, words, flags)
  if (command.kind === 'free') return command.run(call)
  const { withData } = await import('./data.ts')
  return withData(call, dataDirOf(flags), command.run)
}

/** The longest name that the words begin with. */
function findCommand(words: string[]): Command | null {
  for (let count = Math.min(3, words.length); count > 0; count -= 1) {
    const name = words.slice(0, count).join(' ')
    const found = commands.find((command) => command.name === name)
    if (found !== undefined) return found
  }
  return null
}

function callOf(command: Command, words: string[], flags: Flags): Call {
  const isJson = flags.json === true
  const language = isLanguage(flags.lang) ? flags.lang : 'fi'
  return {
    words: words.slice(command.name.split(' ').length), flags, isJson, language,
    say: (value, lines) => {
      process.stdout.write(isJson ? `${JSON.stringify(value, null, 2)}\n` : lines.map((line) => `${line}\n`).join(''))
    },
  }
}

/** `--name value`, `--name=value`, `--switch`; a name that comes again makes a list; `--` ends the flags. */
function readArguments(given: string[]): { words: string[]; flags: Flags } {
  const words: string[] = []
  const flags: Flags = {}
  for (let index = 0; index < given.length; index += 1) {
    const one = given[index] ?? ''
    if (one === '--') return { words: [...words, ...given.slice(index + 1)], flags }
    if (!one.startsWith('--')) words.push(one)
    else {
      const [name = '', ...rest] = one.slice(2).split('=')
      const value = rest.length > 0 ? rest.join('=') : switches.has(name) ? true : given[index += 1]
      if (value === undefined) throw new WrongUse(`--${name}: ?`)
      const before = flags[name]
      flags[name] = before === undefined || before === true || value === true ? value : [before, value].flat()
    }
  }
  return { words, flags }
}

const dataDirOf = (flags: Flags): string | null => typeof flags.data === 'string' ? resolve(flags.data) : null

function help(): number {
  process.stdout.write(`${commands.map((command) => `toimeenpano ${command.usage}`).join('\n')}\n`)
  return done
}

process.exitCode = await main(process.argv.slice(2)).catch((error: unknown) => {
  if (error instanceof WrongUse) {
    process.stderr.write(`${error.message}\ntoimeenpano help\n`)
    return wrongUse
  }
  const words = error instanceof Object && 'words' in error ? error.words : null
  process.stderr.write(`${words instanceof Object && 'fi' in words ? String(words.fi) : error instanceof Error ? error.message : String(error)}\n`)
  return refused
})
