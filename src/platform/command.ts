// What the command line can do: each slice lists its commands, cli.ts finds and runs them.
import type { By } from './act.ts'
import type { Language } from './kit/language.ts'
import type { World } from './world.ts'

/** Thrown for a command that was used wrongly: exit code 2. Refusals of the product itself are exit code 1. */
export class WrongUse extends Error {}

export type Flags = Record<string, string | string[] | true>

export type Call = {
  /** Words after the command's own. */
  words: string[]
  flags: Flags
  language: Language
  isJson: boolean
  /** Standard output: one JSON document with --json, else lines. */
  say: (value: unknown, lines: string[]) => void
}

/** A command that needs no data. */
export type FreeCommand = { kind: 'free'; name: string; usage: string; run: (call: Call) => Promise<number> }

/** A command on the data of an installation, as a person. */
export type DataCommand = {
  kind: 'data'
  name: string
  usage: string
  run: (call: Call & { world: World; by: By }) => Promise<number>
}

export type Command = FreeCommand | DataCommand

/** The text of a flag that must be there. */
export function flagText(call: Call, name: string): string {
  const value = call.flags[name]
  if (typeof value !== 'string' || value === '') throw new WrongUse(`--${name}`)
  return value
}
