// A release: what will leave by which channel when a memo is published, and the timer by which it leaves by itself.
import { memoAddress, type MemoContent, placeOf } from '../memo/memo.ts'
import { canonical } from '../platform/kit/canonical.ts'
import type { Language } from '../platform/kit/language.ts'

export type Timer = { id: string; memoId: string; meetingId: string; version: number; dueAt: Temporal.Instant; preparedBy: string; preparer: string
  ending: 'published' | 'superseded' | 'cancelled' | 'refused' | null }

/** Whether a timer still holds: it was set for a version that nobody has changed since. */
export const isHolding = (timer: Timer, memo: { version: number; state: string }): boolean =>
  timer.ending === null && timer.version === memo.version && memo.state === 'draft'

/** The bytes that will be frozen and hashed. */
export const releasedBytes = (content: MemoContent): string => canonical(content)

/** Files that will be stored beside the page. */
export const releasedFiles = ['pdf', 'docx', 'txt'] as const

export type HeldBack = { number: string; why: 'confidential' | 'left'; ground: string }

/** Where a memo will be read, and which feeds will tell of it. */
export function addressesOf(content: MemoContent): { page: string; files: string[]; feeds: string[] } {
  const { language, body } = content
  const page = `/${language}${memoAddress(placeOf(content))}`
  const feeds = ['', `${body.slug}/`].flatMap((folder) => ['feed', 'memos'].flatMap((name) => ['atom',
    'json'].map((form) => `/${language}/archive/${folder}${name}.${form}`)))
  return { page, files: releasedFiles.map((ending) => `${page}.${ending}`), feeds }
}

export type Receiver = { name: string; address: string; language: Language }
