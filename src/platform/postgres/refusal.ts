// A database that cannot be started, with a code for programs and words for people.
import { fill, languages, type Words } from '../kit/language.ts'
import { refusals } from './text.ts'

export type PostgresRefusalCode = keyof typeof refusals
type Values = Record<string, string | number>

/** Thrown when the environment, not a bug, keeps the database from starting. */
export class PostgresRefusal extends Error {
  readonly code: PostgresRefusalCode
  readonly words: Words
  /** The process that holds the data directory, when the code is `alreadyRunning`. */
  readonly pid: number | null

  constructor(code: PostgresRefusalCode, values: Values, cause?: unknown) {
    const [fi, sv, en] = languages.map((language) => fill(refusals[code][language], values))
    const words = { fi: fi ?? '', sv: sv ?? '', en: en ?? '' }
    super(words.en, { cause })
    this.name = 'PostgresRefusal'
    this.code = code
    this.words = words
    this.pid = typeof values.pid === 'number' ? values.pid : null
  }
}

export const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error))

/** The error code of the operating system, such as ENOENT; null for any other error. */
export const systemCodeOf = (error: unknown): string | null =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : null
