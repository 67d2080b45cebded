// What a command is: what it is called, what it takes and tells, and what it ends with. cli.ts finds and runs it.
import type { By } from './act.ts'
import { type Language, languages, type Words } from './kit/language.ts'
import type { World } from './world.ts'

/** How a command ends: README tells what each number means. */
export const exits = { done: 0, refused: 1, wrongUse: 2, notThere: 3, failed: 4 } as const
export type Exit = (typeof exits)[keyof typeof exits]

const asWords = (said: string | Words): Words => typeof said === 'string' ? { fi: said, sv: said, en: said } : said

/** Thrown for a command that was used wrongly, with everything that was wrong. */
export class WrongUse extends Error {
  readonly faults: Words[]
  constructor(...said: (string | Words)[]) {
    const faults = said.map(asWords)
    super(faults.map((one) => one.en).join('\n'))
    this.faults = faults
  }
}

const notThereWords: Words = {
  fi: 'ei löydy, tai sinulla ei ole siihen oikeutta.',
  sv: 'finns inte, eller så har du ingen rätt till det.',
  en: 'is not there, or you have no right to it.',
}

/** Thrown when what was named is not there or not for this person: one answer for both. */
export class NotThere extends Error {
  readonly words: Words
  /** `said` is the whole sentence, where one can be said that is better than the name with what is said of all. */
  constructor(what: string, said?: Words) {
    super(said?.en ?? `${what} ${notThereWords.en}`)
    // Every language of the words is filled in.
    this.words = said ?? Object.fromEntries(languages.map((language) => [language, `${what} ${notThereWords[language]}`])) as Words
  }
}

/** Thrown when what was asked for is refused, with every reason. */
export class Refused extends Error {
  readonly refusals: { code: string; words: Words }[]
  constructor(words: Words[], codes: string[] = []) {
    super(words.map((one) => one.en).join('\n'))
    this.refusals = words.map((one, index) => ({ code: codes[index] ?? 'refused', words: one }))
  }
}

/** Names in camel case, as fields have them: --on-day is onDay. */
export type Flags = Record<string, string | string[] | true>

export type Call = {
  /** The command's own words. */
  name: string
  /** Words after the command's own. */
  words: string[]
  flags: Flags
  language: Language
  isJson: boolean
  /** Standard output: one JSON document with --json, else lines. */
  say: (value: unknown, lines: string[]) => void
}

export type DataCall = Call & { world: World; by: By }

/** `usage` names the command, what stands behind it and every flag: another flag is refused. */
type Described = { name: string; usage: string; about?: Words; example?: string }

/** A command that needs no data. */
export type FreeCommand = Described & { kind: 'free'; run: (call: Call) => Promise<number> }

/** A command on the data of an installation, as a person; `check` finds faults before the data are opened. */
export type DataCommand = Described & {
  kind: 'data'
  /** Set where nobody is there yet to act as. */
  needsNobody?: true
  /** Set where one may act as nobody, and then sees what anybody may. */
  allowsNobody?: true
  check?: (call: Call) => Promise<Words[]>
  /** What help tells beside the usage: the fields of an act. */
  fields?: (language: Language) => Promise<string[]>
  run: (call: DataCall) => Promise<number>
}

export type Command = FreeCommand | DataCommand

/** The text of a flag that must be there. */
export function flagText(call: Call, name: string): string {
  const value = call.flags[name]
  if (typeof value !== 'string' || value === '') throw new WrongUse(`--${name}`)
  return value
}

/** The words behind a command, which must be just these. */
export function wordsOf<const Names extends string[]>(call: Call, ...names: Names): { [Index in keyof Names]: string } {
  if (call.words.length !== names.length) throw new WrongUse(wordCount(names, call.words))
  // As many words as names.
  return call.words as { [Index in keyof Names]: string }
}

/** Says which words were expected. */
export const wordCount = (names: string[], given: string[]): Words => {
  const wanted = names.join(' ') || '–'
  const got = given.join(' ') || '–'
  return { fi: `Odotettiin: ${wanted}. Saatiin: ${got}.`, sv: `Väntade: ${wanted}. Fick: ${got}.`, en: `Expected: ${wanted}. Got: ${got}.` }
}
