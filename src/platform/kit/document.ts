// Documents as trees: templates build them, writers turn them into pages, mail and files. Neither knows the other.
import type { Language } from './language.ts'

/** A run of text. `language` is set where it differs from the document's own. */
export type Run = { text: string; language?: Language; href?: string; strong?: boolean }

/** Text with line breaks kept; an array of runs where languages or links change. */
export type Inline = string | Run | Run[]

export type Block =
  | { kind: 'heading'; level: 2 | 3 | 4; text: Inline; number?: string; id?: string }
  | { kind: 'paragraph'; text: Inline; tone?: 'plain' | 'lead' | 'quiet' }
  | { kind: 'list'; ordered: boolean; items: Inline[] }
  | { kind: 'facts'; rows: { term: string; value: Inline }[] }
  /** `compares` where columns are looked at side by side: a page keeps the first in sight and, when narrow, shows one other at a time. */
  | { kind: 'table'; caption: string; head: string[]; rows: Inline[][]; rowHeaders: boolean; compares?: true }
  | { kind: 'notice'; tone: 'info' | 'warning' | 'corrected'; text: Inline }
  /** A named part with an address of its own, such as one agenda item. A page may fold it; paper and files show all of it. */
  | { kind: 'section'; id: string; blocks: Block[]; fold?: Fold; /** Paper begins a page with it. */ startsPage?: boolean }

/** So many blocks stay in sight; the summary says in short what the folded ones tell. */
export type Fold = { after: number; summary: string }

/** What SFS 2487 puts at the top of a document: the organisation left, then type, day and diary number. */
export type Identification = {
  organisation: string
  unit?: string
  type: string
  day?: string
  diaryNumber?: string
  publicity?: string
}

export type Document = {
  /** Of which kind it is, in a word of the slice that makes it; a customer may have a form of its own for each. */
  kind?: string
  language: Language
  title: string
  identification: Identification
  blocks: Block[]
  /** LIITTEET, JAKELU, TIEDOKSI: headed lists after the body. */
  endings: { title: string; items: Inline[] }[]
  /** Printed small at the end: state, approval, hash. */
  footer: string[]
}

/** The runs of an inline text. */
export const runsOf = (inline: Inline): Run[] =>
  typeof inline === 'string' ? [{ text: inline }] : Array.isArray(inline) ? inline : [inline]

/** The bare text of an inline. */
export const bareText = (inline: Inline): string => runsOf(inline).map((run) => run.text).join('')

/** What a document is, as it is written in a sentence. */
export const typeOf = ({ identification: { type } }: Document): string => type.slice(0, 1) + type.slice(1).toLowerCase()
