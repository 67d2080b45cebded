// The command line: finds the command, opens the data it needs, and turns what happens into an exit code.
import { commands } from './commands.ts'
import { type Call, type Command, exits, type Flags, WrongUse } from './platform/command.ts'
import { flagsIn, languageOf, readArguments, typedAs } from './platform/command/arguments.ts'
import { endingOf } from './platform/command/ending.ts'
import { badLanguage, seeHelp, unknownCommand, unknownFlag } from './platform/command/text.ts'
import { isLanguage, type Language } from './platform/kit/language.ts'

// A reader that has seen enough, such as `head`, closes the pipe; the command itself still comes to its end.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => { if (error.code !== 'EPIPE') throw error })
}

const print = (lines: string[]) => void process.stdout.write(lines.map((line) => `${line}\n`).join(''))
const tell = (lines: string[]) => void process.stderr.write(lines.map((line) => `${line}\n`).join(''))

async function main(given: string[]): Promise<number> {
  const { words, flags } = readArguments(given)
  if (flags.language !== undefined && !isLanguage(flags.language)) throw await wrongLanguage(given, words, flags)
  const language = languageOf(flags, process.env)
  if (flags.version === true) {
    print([(await import('./platform/version.ts')).productVersion])
    return exits.done
  }
  if (words.length === 0 || words[0] === 'help' || flags.help === true) return help(words[0] === 'help' ? words.slice(1) : words, language)
  const command = findCommand(words)
  if (command === null) throw new WrongUse(unknownCommand(words.join(' '), near(words)))
  const call = callOf(command, words, flags, language)
  return command.kind === 'free' ? runFree(command, call) : (await import('./data.ts')).withData(call, command)
}

/** A language that is none, told with whatever else is wrong. */
async function wrongLanguage(given: string[], words: string[], flags: Flags): Promise<WrongUse> {
  const typed = given.some((one) => /^--lang(=|$)/.test(one)) ? 'lang' : 'language'
  const command = findCommand(words)
  const faults = command === null || !('check' in command) || command.check === undefined ? []
    : await command.check(callOf(command, words, flags, languageOf({}, process.env)))
  return new WrongUse(badLanguage(typed, String(flags.language)), ...faults, ...command === null ? [] : [seeHelp(command.name)])
}

async function runFree(command: Command & { kind: 'free' }, call: Call): Promise<number> {
  const known = [...flagsIn(command.usage), 'language']
  const unknown = Object.keys(call.flags).filter((name) => !known.includes(name)).map((name) => unknownFlag(typedAs(name)))
  if (unknown.length > 0) throw new WrongUse(...unknown, seeHelp(command.name))
  return command.run(call)
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

/** Commands that share the first word, or the second. */
function near(words: string[]): string[] {
  const [first = '', second = ''] = words
  const alike = commands.filter(({ name }) => name.startsWith(`${first} `))
  return (alike.length > 0 ? alike : commands.filter(({ name }) => name.endsWith(` ${second}`))).map(({ name }) => name)
}

function callOf(command: Command, words: string[], flags: Flags, language: Language): Call {
  const isJson = flags.json === true
  return {
    name: command.name, words: words.slice(command.name.split(' ').length), flags, isJson, language,
    say: (value, lines) => isJson ? print([JSON.stringify(value, null, 2)]) : print(lines),
  }
}

async function help(words: string[], language: Language): Promise<number> {
  const { helpOf, helpOfAll, helpOfWord } = await import('./command/help.ts')
  const command = findCommand(words)
  const ofWord = commands.filter(({ name }) => name.startsWith(`${words.join(' ')} `))
  if (words.length === 0) print(helpOfAll(commands, language))
  else if (command !== null) print(await helpOf(command, language))
  else if (ofWord.length > 0) print(helpOfWord(ofWord, language))
  else throw new WrongUse(unknownCommand(words.join(' '), near(words)))
  return exits.done
}

/** Flags alone decide here: the arguments may be what was wrong. */
function askedFor(given: string[]): { language: Language; isJson: boolean } {
  const at = given.findIndex((one) => one === '--language' || one === '--lang')
  const asked = given.find((one) => /^--lang(uage)?=/.test(one))?.split('=')[1] ?? given[at + 1]
  return { language: languageOf({ language: at === -1 && asked === given[0] ? '' : asked ?? '' }, process.env), isJson: given.includes('--json') }
}

const given = process.argv.slice(2)
process.exitCode = await main(given).catch((error: unknown) => {
  const { language, isJson } = askedFor(given)
  const { exit, kind, faults } = endingOf(error)
  tell(faults.map((one) => one.words[language]))
  if (isJson) print([JSON.stringify({ kind, faults }, null, 2)])
  return exit
})
