// Help: everything by subject, one command with its flags, or all commands of a word.
import type { Command } from '../platform/command.ts'
import { flagsIn, typedAs } from '../platform/command/arguments.ts'
import { everyWhere, example, flagsHeading, ofActs, overview } from '../platform/command/text.ts'
import type { Language } from '../platform/kit/language.ts'
import { subjects } from './text.ts'

const ofSubject: Record<string, string[]> = {
  product: ['start'], meeting: ['meeting', 'reply', 'calendar'],
  structure: ['structure', 'revision', 'judgement', 'transfer', 'duty', 'handoff', 'verify'],
  setting: ['list', 'webhook', 'appearance', 'person', 'programme', 'organisation', 'body', 'membership', 'clock'],
}

/** The subject of a command: its first word, or the one it is put under. */
const subjectOf = (command: Command): string => {
  const [word = ''] = command.name.split(' ')
  return Object.entries(ofSubject).find(([, words]) => words.includes(word))?.[0] ?? word
}

const line = (command: Command, language: Language): string => `  ${withoutFlags(command).padEnd(42)} ${command.about?.[language] ?? ''}`.trimEnd()
const withoutFlags = (command: Command): string => command.usage.replace(/ \[?--.*$/, '')

/** Every command, in the order of the round. */
export function helpOfAll(commands: Command[], language: Language): string[] {
  const named = Object.keys(subjects)
  const groups = Map.groupBy(commands, subjectOf)
  const order = [...named, ...[...groups.keys()].filter((subject) => !named.includes(subject))]
  return [
    overview.head[language], overview.more[language],
    ...order.flatMap((subject) => {
      const own = groups.get(subject) ?? []
      return own.length === 0 ? [] : ['', subjects[subject]?.[language] ?? subject, ...own.map((command) => line(command, language))]
    }),
    '', ...Object.entries(everyWhere).map(([name, about]) => `  --${name.padEnd(12)} ${about[language]}`),
  ]
}

/** The commands that begin with a word. */
export const helpOfWord = (commands: Command[], language: Language): string[] => commands.map((command) => line(command, language))

/** One command: what it does, what it takes, an example. */
export async function helpOf(command: Command, language: Language): Promise<string[]> {
  const fields = command.kind === 'data' ? await command.fields?.(language) ?? null : null
  const common = command.kind === 'data' ? { ...everyWhere, ...fields === null ? {} : ofActs } : everyWhere
  const named = flagsIn(command.usage)
  const shown = Object.entries(common).filter(([name]) => command.kind === 'data' ? command.needsNobody !== true || name !== 'as' : named.includes(name))
  return [
    `toimeenpano ${command.usage}`, ...command.about === undefined ? [] : [command.about[language]],
    '', flagsHeading[language], ...fields ?? [],
    ...shown.map(([name, about]) => `  ${`--${typedAs(name)}`.padEnd(26)} ${about[language]}`),
    ...command.example === undefined ? [] : ['', `${example[language]}:`, `  ${command.example}`],
  ]
}
