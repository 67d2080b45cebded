// Who may write the memo to the staff, and what it must not tell.
import { chair, type OfBody, secretary, trusted } from '../body/body.ts'
import type { By } from '../platform/act.ts'
import type { Language } from '../platform/kit/language.ts'
import type { May } from '../platform/kit/may.ts'
import { unless } from '../platform/kit/outcome.ts'
import { tableSection } from '../alternative/document.ts'
import { bareText } from '../platform/kit/document.ts'
import { blockText } from '../platform/kit/document-text.ts'
import { wholeName } from '../phrasing/wording.ts'
import { findLeaks, type Leak, type Secret } from './leaks.ts'
import { draftCommitment, draftItem, foreignTitle, mayTell } from './draft.ts'
import { hasLeft, type Memo, type MemoContent, type MemoRecord, type Passage, type Row, type SavedPassage } from './memo.ts'

export const may = {
  // A draft may hold words of an item that was made confidential after they were written.
  see: trusted,
  draft: [secretary, chair],
  edit: [secretary, chair],
  publish: [secretary, chair],
  correct: [secretary, chair],
} satisfies May<OfBody>

export type Guard = { secrets: Secret[]; open: string[] }
/** `isTyped`: the memo is as a form left it and has not been saved yet. */
export type MemoState = OfBody & { memo: Memo; record: MemoRecord; guard: Guard; version: number; issues: number; isTyped?: true }

export const draft = (state: OfBody & { record: MemoRecord; known: Language[] }, _by: By, input: { language: Language }) =>
  unless({
    alreadyDrafted: state.known.includes(input.language),
    notHeld: state.record.meeting.origin === 'memo' || !['open', 'closed'].includes(state.record.meeting.state),
  }, () => ({ record: state.record, language: input.language }))

export const passagesMax = 300

/** `step` is the button that was pressed: up.ID, down.ID, remove.ID of a passage, or tell.ID of an item or a promise. */
export type Edited = { distribution: string; channel: string; contact: string; comparison: 'shown' | 'left' | null; step: string; passages: Row[] }

/** The memo as the form leaves it; what the form points at and the record does not know is let go. */
export function edited(state: MemoState, input: Edited): MemoState {
  const { memo, record } = state
  const items = new Set(record.items.map((item) => item.id))
  const promises = new Set([...record.commitments.map((one) => one.id), ...memo.passages.map((one) => one.commitmentId ?? '')])
  const ids = new Set(memo.passages.map((one) => one.id))
  const [, verb, about = ''] = /^(up|down|remove|tell)\.([\w-]+)$/.exec(input.step) ?? []
  const told = verb === 'tell' ? passageTold(state, about) : null
  const passages = stepped(input.passages, verb, about).filter((one) => one.text !== '').map(({ place: _place, ...one }) => ({
    ...one, id: one.id !== null && ids.delete(one.id) ? one.id : '', itemId: items.has(one.itemId ?? '') ? one.itemId : null,
    commitmentId: promises.has(one.commitmentId ?? '') ? one.commitmentId : null }))
  const { distribution, channel, contact } = input
  const showsComparison = input.comparison === null ? memo.showsComparison : input.comparison === 'shown'
  return { ...state, memo: { ...memo, distribution, channel, contact, showsComparison,
    passages: told === null ? passages : [...passages, { id: '', ...told }] } }
}

/** Rows whose number was changed go there, the others keep their order; then the one whose button was pressed moves or leaves. */
function stepped(rows: Row[], verb: string | undefined, id: string): Row[] {
  const stays = rows.filter((row, index) => row.place === null || row.place === index + 1)
  const moves = rows.filter((row) => !stays.includes(row)).sort((one, other) => (one.place ?? 0) - (other.place ?? 0))
  const ordered = moves.reduce((known, row) => known.toSpliced(Math.max(0, (row.place ?? 1) - 1), 0, row), stays)
  const row = ordered.find((one) => one.id === id)
  if (row === undefined) return ordered
  const others = ordered.filter((one) => one !== row)
  return verb === 'remove' ? others : others.toSpliced(Math.max(0, ordered.indexOf(row) + (verb === 'up' ? -1 : 1)), 0, row)
}

/** Items and promises of the record that the memo might tell of and does not. */
export function untold({ memo, record }: Pick<MemoState, 'memo' | 'record'>) {
  const [items, promises] = [new Set(memo.passages.map((one) => one.itemId)), new Set(memo.passages.map((one) => one.commitmentId))]
  return { items: record.items.filter((item) => mayTell(item) && !items.has(item.id)),
    commitments: record.commitments.filter((one) => !promises.has(one.id)) }
}

function passageTold({ memo, record }: MemoState, id: string): Passage | null {
  const { items, commitments } = untold({ memo, record })
  const [item, commitment] = [items.find((one) => one.id === id), commitments.find((one) => one.id === id)]
  if (item !== undefined) return draftItem(record, item, memo.language)
  return commitment === undefined ? null : draftCommitment(record, commitment, memo.language)
}

export const edit = (state: MemoState, _by: By, input: Edited) =>
  unless({ tooLong: input.passages.length > passagesMax }, () => edited(state, input))

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
      return { part, number: item?.number ?? null, text, foreign: foreign !== null && text.includes(foreign.text) ? foreign : null,
        ...item?.chosen === undefined || !memo.showsComparison ? {}
          : { comparison: [tableSection(item.chosen.content, language, `item-${item.id}`)] } }
    }),
    distribution: memo.distribution, channel: memo.channel, contact: memo.contact,
  }
}

const comparisonsIn = ({ passages }: Pick<MemoContent, 'passages'>): string =>
  passages.flatMap((one) => one.comparison ?? []).map((block) => blockText(block, bareText)).join('\n')

/** Where the memo would tell of something confidential, passage by passage. */
export const leaksOf = ({ memo, record, guard }: Pick<MemoState, 'memo' | 'record' | 'guard'>): Leak[] =>
  findLeaks([...toldPassages(memo.passages, record).map(({ id, text }) => ({ key: id, text })),
    { key: 'comparison', text: comparisonsIn(contentOf({ memo, record })) },
    { key: 'distribution', text: `${memo.distribution} ${memo.channel} ${memo.contact}` }], guard.secrets, guard.open)

/** Whether something that was published once may no longer be told. */
export const isWithheld = (content: MemoContent, guard: Guard): boolean =>
  findLeaks([...content.passages.map(({ text }, index) => ({ key: String(index), text })), { key: 'comparison', text: comparisonsIn(content) }],
    guard.secrets, guard.open).length > 0

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
