// What can happen to a memo to the staff.
import { z } from 'zod'
import { action, type By } from '../platform/act.ts'
import type { Read, Write } from '../platform/database.ts'
import { choice, flag, id, line, optionalId, optionalLine, prose, version } from '../platform/kit/input.ts'
import { languages } from '../platform/kit/language.ts'
import { done } from '../platform/kit/outcome.ts'
import { draftMemo } from './draft.ts'
import { memoAddress, memoParts, placeOf } from './memo.ts'
import { publishIssues } from './publishing.ts'
import { findMemo, findMinutesStatus, findUsualDistribution, listIssues, listMemos, loadGuard, loadMemoRecord } from './reads.ts'
import { contentOf, correct, draft, edit, may, type MemoState, publish, toldPassages } from './rules.ts'
import { correctRefusals, draftRefusals, editRefusals, publishRefusals, told } from './text.ts'
import { addMemo, saveIssue, saveMemo } from './writes.ts'

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

const passage = z.object({ part: choice(memoParts), itemId: optionalId(), commitmentId: optionalId(), text: prose(5_000), keep: flag() })

export const editMemo = action({
  records: 'memo.edited',
  input: z.object({ ...ofMemo, version: version(), distribution: optionalLine(500), channel: optionalLine(200), contact: optionalLine(300),
    passages: z.array(passage).max(300, 'tooLong').default([]) }),
  may: may.edit,
  load: (tx, input) => loadMemo(tx, input.meetingId, input.memoId),
  decide: (state, by, input) => {
    const known = new Set(state.record.items.map((item) => item.id))
    const passages = input.passages.filter((one) => one.keep && one.text !== '')
      .map(({ keep: _keep, ...one }) => ({ ...one, itemId: one.itemId !== null && known.has(one.itemId) ? one.itemId : null }))
    return edit(state, by, { ...input, passages })
  },
  save: saveMemo,
  refusals: editRefusals,
  told: told.edit,
})

async function issue(tx: Write, state: MemoState & { number: number; reason: string }, by: By) {
  const content = contentOf(state)
  const address = memoAddress(placeOf(content))
  const spoken = new Set(toldPassages(state.memo.passages, state.record).map((one) => one.itemId))
  const basis = state.record.items.filter((item) => spoken.has(item.id))
    .map((item) => ({ itemId: item.id, number: item.number, title: item.title, outcome: item.outcome, decision: item.decision }))
  await saveIssue(tx, { memoId: state.memo.id, version: state.version, number: state.number, address, reason: state.reason, basis, content }, by)
  await publishIssues(tx, await listIssues(tx, state.memo.id), await findMinutesStatus(tx, state.memo.meetingId), state.guard, by.now)
  return { id: state.memo.id, meetingId: state.memo.meetingId, address: `/${content.language}${address}` }
}

export const publishMemo = action({
  records: 'memo.published',
  input: z.object({ ...ofMemo, version: version() }),
  may: may.publish,
  load: (tx, input) => loadMemo(tx, input.meetingId, input.memoId),
  decide: publish,
  save: issue,
  refusals: publishRefusals,
  told: told.publish,
})

export const correctMemo = action({
  records: 'memo.corrected',
  input: z.object({ ...ofMemo, version: version(), reason: line(1_000) }),
  may: may.correct,
  load: (tx, input) => loadMemo(tx, input.meetingId, input.memoId),
  decide: correct,
  save: issue,
  refusals: correctRefusals,
  told: told.correct,
})

/** Follows from publishing minutes: the memos of the meeting get their link. What they say does not change. */
export const refreshMemos = action({
  records: 'memo.refreshed',
  input: z.object(ofMeeting),
  may: [],
  load: async (tx, input) => ({ meetingId: input.meetingId, memos: await listMemos(tx, input.meetingId), guard: await loadGuard(tx, input.meetingId) }),
  decide: (state) => done(state),
  save: async (tx, { meetingId, memos, guard }, by) => {
    for (const memo of memos) await publishIssues(tx, await listIssues(tx, memo.id), await findMinutesStatus(tx, meetingId), guard, by.now)
    return { id: meetingId }
  },
  refusals: {},
  told: told.refresh,
})
