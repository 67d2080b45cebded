// What can happen to a memo to the staff.
import { z } from 'zod'
import { action, type By } from '../platform/act.ts'
import type { Read, Write } from '../platform/database.ts'
import { choice, id, line, optionalId, optionalLine, prose, version, wholeNumber } from '../platform/kit/input.ts'
import { languages } from '../platform/kit/language.ts'
import { done } from '../platform/kit/outcome.ts'
import { allOrNone, storeDocument, words as storingWords } from '../platform/print/storing.ts'
import { draftMemo } from './draft.ts'
import { basisOf, memoAddress, memoParts, placeOf, type Row } from './memo.ts'
import { findMemo, findMinutesStatus, findUsualDistribution, listIssues, listMemos, loadGuard, loadMemoRecord } from './reads.ts'
import { contentOf, correct, draft, edit, edited, type Edited, may, type MemoState, passagesMax, publish, toldPassages } from './rules.ts'
import { correctRefusals, draftRefusals, editRefusals, publishRefusals, told } from './text.ts'
import { listWithdrawals } from '../withdrawal/reads.ts'
import { addMemo, prepareIssues, saveIssue, saveMemo } from './writes.ts'

const ofMeeting = { meetingId: id() }
const ofMemo = { ...ofMeeting, memoId: id() }

export const draftMemoOf = action({
  records: 'memo.drafted',
  input: z.object({ ...ofMeeting, language: choice(languages) }),
  may: may.draft,
  load: async (tx, input) => {
    const record = await loadMemoRecord(tx, input.meetingId)
    return record === null ? null : { bodyId: record.body.id, record, known: (await listMemos(tx, input.meetingId)).map((memo) => memo.language),
      usual: await findUsualDistribution(tx, record.body.id) }
  },
  decide: (state, by, input) => {
    const outcome = draft(state, by, input)
    return outcome.ok ? done({ ...outcome.value, usual: state.usual }) : outcome
  },
  save: (tx, { record, language, usual }, by) =>
    addMemo(tx, { meetingId: record.meeting.id, language, passages: draftMemo(record, language), ...usual }, by),
  refusals: draftRefusals,
  told: told.draft,
})

/** A memo with all that its rules look at; null when it is not of that meeting. */
export async function loadMemo(tx: Read, meetingId: string, memoId: string): Promise<MemoState | null> {
  const memo = await findMemo(tx, meetingId, memoId)
  const record = memo === null ? null : await loadMemoRecord(tx, meetingId)
  return memo === null || record === null ? null : { bodyId: memo.bodyId, memo, record, guard: await loadGuard(tx, meetingId),
    version: memo.version, issues: (await listIssues(tx, memoId)).length }
}

const place = z.union([z.literal('').transform(() => null), z.null(), wholeNumber(1, 1_000)], 'badNumber').default(null)
const passage = z.object({ id: optionalId(), part: choice(memoParts), itemId: optionalId(), commitmentId: optionalId(), text: prose(5_000), place })

/** A form names its passages by their ids, so that what was typed stays with the passage wherever it has moved. */
const passages = z.preprocess((value) => value instanceof Object && !Array.isArray(value)
  ? Object.entries(value).map(([id, row]) => ({ ...row, id: id === 'new' ? null : id })) : value, z.array(passage).max(passagesMax, 'tooLong').optional())
const texts = { distribution: optionalLine(500), channel: optionalLine(200), contact: optionalLine(300),
  comparison: choice(['shown', 'left']).nullable().default(null), step: optionalLine(60) }

export const editMemo = action({
  records: 'memo.edited',
  input: z.object({ ...ofMemo, version: version(), ...texts, passages }),
  may: may.edit,
  load: (tx, input) => loadMemo(tx, input.meetingId, input.memoId),
  decide: (state, by, { passages: rows = [], ...input }) => edit(state, by, { ...input, passages: rows }),
  save: saveMemo,
  refusals: editRefusals,
  told: told.edit,
})

/** What is published is what stands in the form; without one, what was saved last. */
const release = { ...ofMemo, version: version(), ...texts, passages }

const asTyped = (state: MemoState, { passages: rows, ...input }: Omit<Edited, 'passages'> & { passages?: Row[] }): MemoState =>
  rows === undefined ? state : { ...edited(state, { ...input, step: '', passages: rows }), isTyped: true }

/** Everything published of a meeting's memos, in every language. */
async function loadPublished(tx: Read, meetingId: string) {
  const memos = await Promise.all((await listMemos(tx, meetingId)).map((memo) => listIssues(tx, memo.id)))
  return { memos, withdrawals: await listWithdrawals(tx, meetingId), minutes: await findMinutesStatus(tx, meetingId), guard: await loadGuard(tx, meetingId) }
}

async function issue(tx: Write, state: MemoState & { number: number; reason: string }, by: By) {
  if (state.isTyped === true) await saveMemo(tx, state)
  const content = contentOf(state)
  const address = memoAddress(placeOf(content))
  const spoken = new Set(toldPassages(state.memo.passages, state.record).map((one) => one.itemId))
  const basis = state.record.items.filter((item) => spoken.has(item.id)).map(basisOf)
  await saveIssue(tx, { memoId: state.memo.id, version: state.version, number: state.number, address, reason: state.reason, basis, content }, by)
  return { id: state.memo.id, meetingId: state.memo.meetingId, address: `/${content.language}${address}` }
}

export const publishMemo = action({
  records: 'memo.published',
  input: z.object(release),
  may: may.publish,
  load: (tx, input) => loadMemo(tx, input.meetingId, input.memoId),
  decide: (state, _by, input) => publish(asTyped(state, input)),
  save: issue,
  refusals: publishRefusals,
  told: told.publish,
})

export const correctMemo = action({
  records: 'memo.corrected',
  input: z.object({ ...release, reason: line(1_000) }),
  may: may.correct,
  load: (tx, input) => loadMemo(tx, input.meetingId, input.memoId),
  decide: (state, by, input) => correct(asTyped(state, input), by, input),
  save: issue,
  refusals: correctRefusals,
  told: told.correct,
})

/**
 * Stores a meeting's published memos as they are to be read now. Follows from publishing or correcting one, and from publishing
 * minutes, to which they then link; refused where a form would not state what a memo states.
 */
export const refreshMemos = action({
  records: 'memo.refreshed',
  input: z.object(ofMeeting),
  may: [],
  load: async (tx, input) => ({ meetingId: input.meetingId, prepared: await prepareIssues(tx, await loadPublished(tx, input.meetingId)) }),
  decide: (state) => allOrNone(state),
  save: async (tx, { meetingId, prepared }, by) => {
    for (const one of prepared) await storeDocument(tx, one, by.now)
    return { id: meetingId }
  },
  refusals: { formLacks: storingWords.formLacks },
  told: told.refresh,
})
