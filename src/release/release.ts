// A release: what will leave by which channel when something is published or sent, and the timer by which it leaves by itself.
import type { Language, Words } from '../platform/kit/language.ts'

export const releaseKinds = ['memo', 'minutes', 'agenda'] as const
export type ReleaseKind = (typeof releaseKinds)[number]

/** `memoId` is set for a memo alone. */
export type Released = { kind: ReleaseKind; meetingId: string; memoId: string | null }

/** `seen` is what whoever set it had before them: the version of the memo or the minutes, the hash of the agenda. */
export type Timer = Released & { id: string; seen: string; dueAt: Temporal.Instant; preparedBy: string; preparer: string
  ending: 'published' | 'superseded' | 'cancelled' | 'refused' | null }

/** What is to leave, as it stands now. */
export type Standing = { seen: string; isWaiting: boolean }

/** Whether a timer still holds: it was set for what nobody has changed since. */
export const isHolding = (timer: Timer, now: Standing): boolean => timer.ending === null && timer.seen === now.seen && now.isWaiting

/** Where the page about the release of something is, without the language. */
export const releasePath = ({ kind, meetingId, memoId }: Released): string =>
  `/meetings/${meetingId}/${kind === 'memo' ? `memos/${memoId ?? ''}` : kind}/release`

export type HeldBack = { number: string; why: 'confidential' | 'left' | 'paper'; ground: string; title: string }

export const channels = ['page', 'files', 'list', 'feeds', 'part', 'map'] as const
export type Channel = (typeof channels)[number]

/** Something that will be stored for everybody to read: its bytes as they would be now. */
export type Stored = { address: string; mediaType: string; size: number; sha256: string }

/** By which channel something stored is read. */
export function channelOf({ address, mediaType }: Pick<Stored, 'address' | 'mediaType'>): Channel {
  if (address.startsWith('/sitemap')) return 'map'
  if (address.endsWith('/latest.html')) return 'part'
  if (/^application\/(atom\+xml|feed\+json)/.test(mediaType)) return 'feeds'
  if (!mediaType.startsWith('text/html')) return 'files'
  return /\/archive(\/[^/]+)?(\/years\/\d+)?$/.test(address) ? 'list' : 'page'
}

/** In which language it is, by its address. */
export const languageAt = (address: string): Language | null => {
  const found = /^\/(fi|sv|en)\//.exec(address)?.[1]
  return found === 'fi' || found === 'sv' || found === 'en' ? found : null
}

export type Receiver = { name: string; address: string; language: Language; subject: string; hasCalendar: boolean }

/** A file that those who get an agenda read behind its link. */
export type Enclosed = { number: string; title: string; fileName: string; level: Words; sha256: string }

/** Everything that would leave. */
export type Leaving = { stored: Stored[]; receivers: Receiver[]; systems: string[]; objects: { type: string; count: number }[] }

/** What came of trying it: what would leave, or why it may not. */
export type Rehearsal = { kind: 'done'; leaving: Leaving } | { kind: 'refused'; why: Words[] } | { kind: 'notFound' }
