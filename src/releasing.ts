// What follows when something is published, corrected or withdrawn: first it is there to be read, then people and programs are told.
import type { Follow, Reaction } from './platform/act.ts'
import { after } from './platform/reaction.ts'
import { listPublishedDocuments } from './withdrawal/reads.ts'
import { indexArchive, rebuildArchive, storeMinutesPages, withdrawPapers } from './archive/actions.ts'
import { tellMemo, tellMinutes, tellWithdrawn } from './distribution/telling.ts'
import { storeDecisions } from './document/actions.ts'
import { renewFeeds } from './feed/actions.ts'
import { publishMemo, refreshMemos } from './memo/actions.ts'
import { publishMinutesOf } from './minutes/actions.ts'
import { storeOpenRecord } from './oparl/actions.ts'
import { editPaper } from './paper/actions.ts'
import { tellWebhooks } from './webhook/actions.ts'
import { withdrawDocument } from './withdrawal/actions.ts'

/** The archive's list, the feeds and the map of pages tell of the same publications. */
export async function listAnew(follow: Follow): Promise<void> {
  await follow(indexArchive, {})
  await follow(renewFeeds, {})
}

/** A memo is stored in every form, or it is not published at all. */
export const storePublished = after(publishMemo, async ({ answer, follow, insist }) => {
  await insist(refreshMemos, { meetingId: answer.meetingId })
  await follow(storeOpenRecord, { meetingIds: [answer.meetingId] })
  await listAnew(follow)
})

/** Whoever is to get a memo, and other systems, are told of it. */
export const tellOfMemo = (event: 'published' | 'corrected') => after(publishMemo, async ({ answer: { id: memoId, meetingId }, follow }) => {
  await follow(tellMemo, { meetingId, memoId })
  await follow(tellWebhooks, { meetingId, memoId, event })
})

/** Minutes that are published, or corrected after that, are told of. */
export const tellOfMinutes = (event: 'published' | 'corrected') => after(publishMinutesOf, async ({ tx, input: { meetingId }, follow }) => {
  // Approved minutes may be corrected before anybody has been told of them.
  if (!(await listPublishedDocuments(tx, meetingId)).some((one) => one.memoId === null)) return
  await follow(tellMinutes, { meetingId })
  await follow(tellWebhooks, { meetingId, event })
})

/** Whoever got it hears that it was withdrawn. */
export const tellOfWithdrawal = after(withdrawDocument, async ({ input: { meetingId, memoId }, follow }) => {
  await follow(tellWithdrawn, { meetingId, memoId })
  await follow(tellWebhooks, { meetingId, memoId, event: 'withdrawn' })
})

/** Memos say of the minutes how far they are. */
export async function tellMemosOfMinutes(meetingId: string, follow: Follow): Promise<void> {
  await follow(refreshMemos, { meetingId })
  await follow(renewFeeds, {})
}

/** What could not be stored in every form is not published at all. */
export async function refreshPublished(meetingId: string, follow: Follow, insist: Follow): Promise<void> {
  await follow(withdrawPapers, {})
  await insist(storeMinutesPages, { meetingIds: [meetingId] })
  await insist(storeDecisions, { meetingIds: [meetingId] })
  await insist(refreshMemos, { meetingId })
  await follow(storeOpenRecord, { meetingIds: [meetingId] })
  await listAnew(follow)
}

/** The pages of minutes and the open record say the same. */
export async function storePagesOf(meetingIds: string[], follow: Follow): Promise<void> {
  await follow(storeMinutesPages, { meetingIds })
  await follow(storeDecisions, { meetingIds })
  await follow(storeOpenRecord, { meetingIds })
}

/** What a paper or an item has become may mean that a published paper is not public any more. */
export const withdrawWhatIsNotPublic: Reaction = after(editPaper, async ({ follow }) => {
  const { meetingIds } = await follow(withdrawPapers, {})
  await follow(storeDecisions, { meetingIds })
  await follow(storeOpenRecord, { meetingIds })
})

/** Everything that is published is made again from what is frozen, and stored where it is another than before. */
export const storeAnew: Reaction = after(rebuildArchive, async ({ answer: { meetingIds }, follow, insist }) => {
  for (const meetingId of meetingIds) {
    await insist(storeMinutesPages, { meetingIds: [meetingId] })
    await insist(storeDecisions, { meetingIds: [meetingId] })
    await insist(refreshMemos, { meetingId })
  }
  await follow(withdrawPapers, {})
  await follow(storeOpenRecord, { meetingIds })
  await listAnew(follow)
})
