// What a payroll system is given: approved structures, who approved them, and the columns in which it wants them.
import type { Day } from '../platform/kit/day.ts'
import type { Texts, Words } from '../platform/kit/language.ts'
import type { Kind } from '../structure/fields.ts'
import type { Structure } from '../structure/structure.ts'

/** Where a structure was approved. The item is not told when it was confidential; `condition` is empty when there was none. */
export type Decision = { body: Words; meetingNumber: number; itemNumber: string | null; onDay: Day
  condition: Texts; conditionState: 'waiting' | 'fulfilled' | 'lapsed' | null }

/** An organisation's structure as it is handed on. */
export type Handed = {
  organisationId: string
  name: Texts
  revisionNumber: number
  /** What was approved, as it was frozen then. */
  bytes: Uint8Array
  sha256: string
  structure: Structure
  /** What the receiver was given before; null the first time. */
  before: Structure | null
  decision: Decision | null
}

/** One column of a file: a field of ours, an outside system's code, or the same text in every row. */
export type Column = {
  column: string
  field?: string
  code?: string
  value?: string
  /** Our values and what they are called there; "*" stands for every other one. */
  values?: Record<string, string>
  isRequired: boolean
  lettersMax: number | null
}

export type Table = { file: string; columns: Column[] }

/** How the receiver wants the files: docs/handoff-mapping.md tells what each part means. */
export type ColumnMapping = {
  name: string
  description: string
  separator: ';' | ',' | '\t' | '|'
  decimal: ',' | '.'
  days: 'iso' | 'fi'
  hasHeader: boolean
  hasMark: boolean
  guardsFormulas: boolean
} & Record<Kind, Table | null>
