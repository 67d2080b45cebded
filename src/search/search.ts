// The search of the published record: what is asked, and what is found of it.
import { bareText, type Block, type Document } from '../platform/kit/document.ts'
import { blockText } from '../platform/kit/document-text.ts'
import type { Day } from '../platform/kit/day.ts'
import type { Language } from '../platform/kit/language.ts'
import { wordsIn } from './spelling.ts'

export const kinds = ['memo', 'minutes', 'paper'] as const
export type Kind = (typeof kinds)[number]

/** A part of something published: where it is, what it is called, what it says. */
export type Entry = { href: string; kind: Kind; document: string; title: string; text: string }

/** A published page, in one of its versions. */
export type Source = { source: string; version: number }

/** Everything that can be found on a published page. */
export type Taken = Source & { language: Language; bodyId: string; meetingId: string; onDay: Day; entries: Entry[] }

/** What somebody looks for; null means any. */
export type Criteria = { query: string; language: Language | null; kind: Kind | null; bodySlug: string | null; year: number | null; page: number }

export type Hit = Entry & { id: string; language: Language; onDay: Day }

export type Found = {
  /** How many there are of each kind, whatever kind was asked for. */
  counts: Record<Kind, number>
  hits: Hit[]
  /** Every form of a word by which something was found, in small letters. */
  forms: string[]
  /** Words that stand nowhere, and the nearest ones that were looked for instead. */
  instead: { asked: string; words: string[] }[]
  /** Words that stand nowhere, and neither does a near one. */
  missing: string[]
}

export const hitsAPage = 20
export const queryMost = 200

/** Headings are not underlined here: the text is shown in pieces. */
const textOf = (block: Block): string => blockText(block.kind === 'heading' ? { ...block, level: 3 } : block, bareText)

/** The parts of a document: what stands before its first section, then each section under its own heading. */
export function entriesOf(document: Document, address: string, kind: Kind): Entry[] {
  const loose = document.blocks.filter((block) => block.kind !== 'section')
  const sections = document.blocks.filter((block) => block.kind === 'section')
  const entry = (href: string, title: string, blocks: Block[]): Entry =>
    ({ href, kind, document: document.title, title, text: blocks.map(textOf).join('\n') })
  const of = (section: Extract<Block, { kind: 'section' }>): Entry => {
    const heading = section.blocks.find((block) => block.kind === 'heading')
    const title = heading === undefined ? document.title : textOf(heading)
    return entry(`${address}#${section.id}`, title, section.blocks.filter((block) => block !== heading))
  }
  return [entry(address, document.title, loose), ...sections.map(of)]
}

const positionMost = 16_383
const placesMost = 200

/** An entry's words as PostgreSQL's tsvector: with their places, those of the title before those of the text. */
export function vectorOf(entry: Pick<Entry, 'title' | 'text'>): string {
  const title = wordsIn(entry.title)
  const places = new Map<string, string[]>()
  for (const [index, word] of [...title, ...wordsIn(entry.text)].entries()) {
    const known = places.get(word) ?? []
    if (known.length < placesMost) known.push(`${Math.min(index + 1, positionMost)}${index < title.length ? 'A' : ''}`)
    places.set(word, known)
  }
  return [...places].map(([word, at]) => `'${word}':${at.join(',')}`).join(' ')
}

/** Entries that hold, of each word, one of its forms: PostgreSQL's tsquery. Words are letters and digits only. */
export const queryOf = (words: string[][]): string =>
  words.map((forms) => `(${forms.map((form) => `'${form}'`).join('|')})`).join('&')
