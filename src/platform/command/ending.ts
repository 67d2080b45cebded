// How a command ends when something is wrong: the exit code, and what is told in the three languages.
import { exits, NotThere, Refused, WrongUse } from '../command.ts'
import type { Words } from '../kit/language.ts'

export type Ending = { exit: number; kind: string; faults: { code: string; words: Words }[] }

/** How an error ends the command, and what is told of it. */
export function endingOf(error: unknown): Ending {
  const plain = (exit: number, kind: string, words: Words[]): Ending => ({ exit, kind, faults: words.map((one) => ({ code: kind, words: one })) })
  if (error instanceof WrongUse) return plain(exits.wrongUse, 'wrongUse', error.faults)
  if (error instanceof NotThere) return plain(exits.notThere, 'notFound', [error.words])
  if (error instanceof Refused) return { exit: exits.refused, kind: 'refused', faults: error.refusals }
  if (error instanceof Error && 'words' in error && isWords(error.words)) return plain(exits.refused, 'refused', [error.words])
  const said = error instanceof Error ? error.stack ?? error.message : String(error)
  return plain(exits.failed, 'failed', [{ fi: said, sv: said, en: said }])
}

const isWords = (value: unknown): value is Words => value instanceof Object && 'fi' in value && 'sv' in value && 'en' in value
