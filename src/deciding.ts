// What follows when an item is decided, and when that is taken back: the structure versions it holds, and the alternatives that it chose among.
import { approveSet, decideOnSet, releaseSet } from './adoption/actions.ts'
import { listDecided, listOpenItems } from './adoption/reads.ts'
import { decideOnAppraisal, freezeAppraisal, releaseAppraisal } from './appraisal/actions.ts'
import { isLeftOpen, listDecidedByItem, listOpenByItem } from './appraisal/reads.ts'
import { recordOutcome, reopenItem } from './decision/actions.ts'
import { findMeeting } from './meeting/reads.ts'
import { after } from './platform/reaction.ts'

/** An item that is decided decides on the structure versions it holds; after the meeting that freezes them at once. */
export const decideOnVersions = after(recordOutcome, async ({ tx, answer: { id: itemId, meetingId, outcome }, follow, insist }) => {
  if (outcome !== 'decided' || !(await listOpenItems(tx, meetingId)).includes(itemId)) return
  await insist(decideOnSet, { meetingId, itemId })
  if ((await findMeeting(tx, meetingId))?.state === 'closed') await follow(approveSet, { meetingId, itemId })
})

/** … and on the alternatives that are compared of its matter, unless it leaves them open. */
export const decideOnAlternatives = after(recordOutcome, async ({ tx, answer: { id: itemId, meetingId, outcome }, follow, insist }) => {
  const open = outcome !== 'decided' ? undefined : (await listOpenByItem(tx, meetingId)).find((one) => one.itemId === itemId)
  if (open === undefined || await isLeftOpen(tx, itemId)) return
  await insist(decideOnAppraisal, open)
  if ((await findMeeting(tx, meetingId))?.state === 'closed') await follow(freezeAppraisal, open)
})

export const releaseAlternatives = after(reopenItem, async ({ tx, answer: { id: itemId, meetingId }, follow }) => {
  for (const one of await listDecidedByItem(tx, meetingId)) if (one.itemId === itemId) await follow(releaseAppraisal, one)
})

export const releaseVersions = after(reopenItem, async ({ tx, answer: { id: itemId, meetingId }, follow }) => {
  if ((await listDecided(tx, meetingId)).some((one) => one.itemId === itemId)) await follow(releaseSet, { meetingId, itemId })
})
