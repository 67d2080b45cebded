// Who may write the memo to the staff, and what it must not tell.
import { chair, type OfBody, secretary, trusted } from '../body/body.ts'
import type { By } from '../platform/act.ts'
import type { Language } from '../platform/kit/language.ts'
import type { May } from '../platform/kit/may.ts'
import { unless } from '../platform/kit/outcome.ts'
import { wholeName } from '../phrasing/wording.ts'
import { findLeaks, type Leak, type Secret } from './leaks.ts'
import { foreignTitle } from './draft.ts'
import { hasLeft, type Memo, type MemoContent, type MemoRecord, type Passage, type SavedPassage } from './memo.ts'

export const may = {
  // A draft may hold words of an item that was made confidential after they were written.
  see: trusted,
  draft: [secretary, chair],
  edit: [secretary, chair],
  publish: [secretary, chair],
  correct: [secretary, chair],
} satisfies May<OfBody>

export type Guard = { secrets: Secret[]; open: string[] }
export type MemoState = OfBody & { memo: Memo; record: MemoRecord; guard: Guard; version: number; issues: number }

export const draft = (state: OfBody & { record: MemoRecord; known: Language[] }, _by: By, input: { language: Language }) =>
  unless({
    alreadyDrafted: state.known.includes(input.language),
    notHeld: state.record.meeting.origin === 'memo' || !['open', 'closed'].includes(state.record.meeting.state),
  }, () => ({ record: state.record, language: input.language }))

export type Edited = { distribution: string; channel: string; contact: string; passages: Passage[] }

export const edit = (state: MemoState, _by: By, input: Edited) =>
  unless({ tooLong: input.passages.length > 300 }, () => ({ id: state.memo.id, meetingId: state.memo.meetingId, version: state.version, ...input }))

/** Passages that are told: those of items that were put off or struck after they were written are left out. */
export const toldPassages = (passages: SavedPassage[], record: MemoRecord): SavedPassage[] => passages.filter((passage) => {
  const item = record.items.find((one) => one.id === passage.itemId)
  return passage.text !== '' && (item === undefined || !hasLeft(item))
})

/** What is said when the memo is published as it stands. */
export function contentOf({ memo, record }: Pick<MemoState, 'memo' | 'record'>): MemoContent {
  const { language } = memo
  return {
    language, organisation: record.organisation[language], programme: record.programme[language],
    body: { id: record.body.id, slug: record.body.slug, name: wholeName(record.body.name[language], record.programme[language], language) },
    meeting: { id: record.meeting.id, number: record.meeting.number, onDay: record.meeting.onDay, periodSlug: record.meeting.periodSlug },
    passages: toldPassages(memo.passages, record).map(({ part, itemId, text }) => {
      const item = record.items.find((one) => one.id === itemId)
      const foreign = item === undefined ? null : foreignTitle(item.title, language)
      return { part, number: item?.number ?? null, text, foreign: foreign !== null && text.includes(foreign.text) ? foreign : null }
    }),
    distribution: memo.distribution, channel: memo.channel, contact: memo.contact,
  }
}

/** Where the memo would tell of something confidential, passage by passage. */
export const leaksOf = ({ memo, record, guard }: Pick<MemoState, 'memo' | 'record' | 'guard'>): Leak[] =>
  findLeaks([...toldPassages(memo.passages, record).map(({ id, text }) => ({ key: id, text })),
    { key: 'distribution', text: `${memo.distribution} ${memo.channel} ${memo.contact}` }], guard.secrets, guard.open)

/** Whether something that was published once may no longer be told. */
export const isWithheld = (content: MemoContent, guard: Guard): boolean =>
  findLeaks(content.passages.map(({ text }, index) => ({ key: String(index), text })), guard.secrets, guard.open).length > 0

const isPointingAtSecret = ({ memo, record }: MemoState): boolean =>
  memo.passages.some((passage) => record.items.some((item) => item.id === passage.itemId && item.isConfidential))

export const publish = (state: MemoState) =>
  unless({
    alreadyPublished: state.memo.state === 'published',
    nothingToTell: toldPassages(state.memo.passages, state.record).length === 0,
    tellsSecret: isPointingAtSecret(state) || leaksOf(state).length > 0,
  }, () => ({ ...state, number: 0, reason: '' }))

/** A published memo is corrected in the open: numbered, with a reason, at the same address. */
export const correct = (state: MemoState, _by: By, input: { reason: string }) =>
  unless({
    notPublished: state.memo.state !== 'published',
    nothingToTell: toldPassages(state.memo.passages, state.record).length === 0,
    tellsSecret: isPointingAtSecret(state) || leaksOf(state).length > 0,
  }, () => ({ ...state, number: state.issues, reason: input.reason }))
