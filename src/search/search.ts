// The search: what can be found, by whom, and what is found of it.
import { bareText, type Block, type Document } from '../platform/kit/document.ts'
import { blockText } from '../platform/kit/document-text.ts'
import type { Day } from '../platform/kit/day.ts'
import { type Language, languages, type Texts } from '../platform/kit/language.ts'
import { standingKeys } from '../platform/prose/keys/keys.ts'
import { diaryKeys, diaryNumbersIn } from '../platform/prose/diary.ts'
import { wordsIn } from '../platform/prose/keys/spelling.ts'

export const kinds = ['matter', 'item', 'commitment', 'followup', 'statement', 'report', 'meeting', 'paper', 'minutes', 'memo', 'unit', 'role'] as const
/** What everybody may find something of. */
export const openKinds = ['minutes', 'memo', 'paper'] as const satisfies (typeof kinds)[number][]
export type Kind = (typeof kinds)[number]

/**
 * Who may find an entry: anybody, anybody who has signed in, anybody with a seat or a duty in the reform, those seated in one of some
 * bodies (or only the trusted of them), some people.
 */
export type Audience = { isOpen: boolean; isSignedIn: boolean; isInsider: boolean; isTrusted: boolean; bodies: string[]; people: string[] }
export const everybody: Audience = { isOpen: true, isSignedIn: false, isInsider: false, isTrusted: false, bodies: [], people: [] }
export const whoeverSignedIn: Audience = { ...everybody, isOpen: false, isSignedIn: true }
export const insiders: Audience = { ...everybody, isOpen: false, isInsider: true }
export const seatedIn = (bodies: string[], isTrusted: boolean, people: string[] = []): Audience =>
  ({ isOpen: false, isSignedIn: false, isInsider: false, isTrusted, bodies: [...new Set(bodies)].sort(), people: [...new Set(people)].sort() })

/** Something that can be found: where it is, what it is called, what it says. `language` is set where it is written in one and its address has it. */
export type Entry = { audience: Audience; kind: Kind; language: Language | null; onDay: Day | null; bodyId: string | null; matterId: string | null
  href: string; document: Texts; title: Texts; text: Texts }

/** Everything that can be found of a subject, such as an item or a published page. */
export type Taken = { subject: string; entries: Entry[] }

/** What somebody looks for; null means any. */
export type Criteria = { query: string; language: Language | null; kind: Kind | null; bodySlug: string | null; matterId: string | null; year: number | null
  page: number }

export type Hit = Pick<Entry, 'kind' | 'language' | 'onDay' | 'href' | 'document' | 'title' | 'text'> & { id: number }

export type Found = {
  /** How many there are of each kind, whatever kind was asked for. */
  counts: Record<Kind, number>
  hits: Hit[]
  /** The keys by which something was found: a word that has one of them is marked. */
  keys: string[]
  /** Words that stand nowhere, and those that were looked for instead: longer ones, parts, or the nearest. */
  instead: { asked: string; words: string[]; how: 'beginning' | 'parts' | 'near' }[]
  /** Words that stand nowhere, and neither does a near one. */
  missing: string[]
  /** How many subjects have changed and are not found until their entries are taken anew. */
  waiting: number
}

/** Where a hit is; what is published has its language in its address, the rest is there in each. */
export const addressOf = ({ href }: Pick<Hit, 'href'>, language: Language): string => /^\/(?:fi|sv|en)\//.test(href) ? href : `/${language}${href}`

export const hitsAPage = 20
export const queryMost = 200
/** Of a longer text only the beginning is found. */
export const textMost = 200_000

/** Headings are not underlined here: the text is shown in pieces. */
const textOf = (block: Block): string => blockText(block.kind === 'heading' ? { ...block, level: 3 } : block, bareText)

export type Part = { href: string; title: string; text: string }

/** The parts of a document: what stands before its first section, then each section under its own heading. */
export function partsOf(document: Document, address: string): Part[] {
  const loose = document.blocks.filter((block) => block.kind !== 'section')
  const sections = document.blocks.filter((block) => block.kind === 'section')
  const part = (href: string, title: string, blocks: Block[]): Part => ({ href, title, text: blocks.map(textOf).join('\n') })
  const of = (section: Extract<Block, { kind: 'section' }>): Part => {
    const heading = section.blocks.find((block) => block.kind === 'heading')
    return part(`${address}#${section.id}`, heading === undefined ? document.title : textOf(heading), section.blocks.filter((block) => block !== heading))
  }
  return [part(address, document.title, loose), ...sections.map(of)]
}

/** The keys of some text in its languages. */
const keysIn = (texts: Texts): Set<string> => new Set(languages.flatMap((language) => {
  const text = (texts[language] ?? '').slice(0, textMost)
  return [...wordsIn(text).flatMap((word) => standingKeys(word, language)), ...diaryNumbersIn(text).flatMap(diaryKeys)]
}))

/** Marks a key of a title, so that what is called so comes before what only says so. */
export const inTitle = (key: string): string => `t${key}`

/** Stands among an entry's keys, so that the index itself passes over what others may find. No word has such a key. */
export const audienceKey = (id: number): string => `@${id}`

/** An entry's keys as PostgreSQL's tsvector. */
export function vectorOf({ title, text }: Pick<Entry, 'title' | 'text'>): string {
  const titled = keysIn(title)
  return [...new Set([...titled, ...keysIn(text), ...[...titled].map(inTitle)])].map((one) => `'${one}'`).join(' ')
}

/** The words of an entry with their keys, by language. */
export const wordsOf = ({ title, text }: Pick<Entry, 'title' | 'text'>): { language: Language; word: string; keys: string[] }[] =>
  languages.flatMap((language) => [...new Set([...wordsIn(title[language] ?? ''), ...wordsIn((text[language] ?? '').slice(0, textMost))])]
    .map((word) => ({ language, word, keys: standingKeys(word, language) })))

/** Entries that hold, of each word, one of its keys: PostgreSQL's tsquery. Keys are letters, digits and points only. */
export const queryOf = (words: string[][]): string =>
  words.map((keys) => `(${keys.map((key) => `'${key}'`).join('|')})`).join('&')

/** Words by which a language is known at sight. */
const telling: Record<Language, Set<string>> = {
  fi: new Set('ja on ei että sekä tai se joka ovat mukaan kanssa myös kuin'.split(' ')),
  sv: new Set('och att är som för med till av den det inte på ett'.split(' ')),
  en: new Set('the of and to is are that with by from this be'.split(' ')),
}

/** The language that most of the telling words of a text are of; `otherwise` where there are none. */
export function languageOf(text: string, otherwise: Language): Language {
  const words = wordsIn(text.slice(0, 20_000))
  const score = (language: Language) => words.filter((word) => telling[language].has(word)).length
  const best = languages.toSorted((one, other) => score(other) - score(one))[0] ?? otherwise
  return score(best) > score(otherwise) ? best : otherwise
}
