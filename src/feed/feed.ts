// A feed: what a body has published, newest change first, for programs that look whether there is something new.
import type { Language, Words } from '../platform/kit/language.ts'

export const feedKinds = ['all', 'memos', 'minutes'] as const
export type FeedKind = (typeof feedKinds)[number]

export const feedForms = ['atom', 'json'] as const
export type FeedForm = (typeof feedForms)[number]

export const mediaTypes: Record<FeedForm, string> = { atom: 'application/atom+xml; charset=utf-8', json: 'application/feed+json; charset=utf-8' }

/** One published document in one language. Its id is the same for ever, whatever is corrected and wherever it is read. */
export type Entry = {
  id: string
  kind: 'memo' | 'minutes'
  bodySlug: string
  /** With the language. */
  address: string
  language: Language
  title: string
  summary: string
  html: string
  publishedAt: Temporal.Instant
  updatedAt: Temporal.Instant
  /** Set when it was withdrawn: all that is left of it is that it was there. */
  withdrawn: { at: Temporal.Instant; why: string } | null
}

/** `slug` is null for all bodies together. */
export type FeedPlace = { slug: string | null; kind: FeedKind; language: Language }

export type Feed = FeedPlace & { id: string; title: string; author: string; since: Temporal.Instant; entries: Entry[] }

/** So many changes are told; what is older stands in the archive. */
export const entriesMax = 30

const names: Record<FeedKind, string> = { all: 'feed', memos: 'memos', minutes: 'minutes' }

/** Where a feed is, without its ending. A dot keeps it apart from periods and documents. */
export const feedAddress = ({ slug, kind, language }: FeedPlace, form: FeedForm): string =>
  `/${language}/archive/${slug === null ? '' : `${slug}/`}${names[kind]}.${form}`

/** Where a body's last memos are as a small page for the frame of an intranet. */
export const embeddedAddress = ({ slug, language }: Pick<FeedPlace, 'slug' | 'language'>): string =>
  `/${language}/archive/${slug === null ? '' : `${slug}/`}${embeddedName}`

export const embeddedName = 'latest.html'

/** Which kind of feed a file's name asks for, in which form; null when it is no feed's. */
export function feedNamed(name: string): { kind: FeedKind; form: FeedForm } | null {
  for (const kind of feedKinds) for (const form of feedForms) if (name === `${names[kind]}.${form}`) return { kind, form }
  return null
}

/** The entries of a feed out of all: those of its body, kind and language, the latest change first. */
export const entriesOf = (entries: Entry[], { slug, kind, language }: FeedPlace): Entry[] => entries
  .filter((one) => one.language === language && (slug === null || one.bodySlug === slug)
    && (kind === 'all' || one.kind === (kind === 'memos' ? 'memo' : 'minutes')))
  .sort((one, other) => Temporal.Instant.compare(changedAt(other), changedAt(one)) || (one.id < other.id ? -1 : 1)).slice(0, entriesMax)

/** When something about an entry was last another than before. */
export const changedAt = (entry: Entry): Temporal.Instant => entry.withdrawn?.at ?? entry.updatedAt

/** When the feed last changed; before anything is published, when there began to be something to publish. */
export const feedUpdatedAt = (feed: Feed): Temporal.Instant => feed.entries[0] === undefined ? feed.since : changedAt(feed.entries[0])

/** RFC 3339, to the second: a program that compares texts sees no difference where there is none. */
export const written = (at: Temporal.Instant): string => at.toString({ smallestUnit: 'second' })

export const kindWords: Record<FeedKind, Words> = {
  all: { fi: 'muistiot ja pöytäkirjat', sv: 'promemorior och protokoll', en: 'memos and minutes' },
  memos: { fi: 'muistiot henkilöstölle', sv: 'promemorior till personalen', en: 'memos to staff' },
  minutes: { fi: 'pöytäkirjat', sv: 'protokoll', en: 'minutes' },
}
