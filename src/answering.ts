// What a matter on an agenda answers there: the stops of its route and the promises of it that are due by then, whichever came first.
import { isHandled } from './agenda/agenda.ts'
import { isDueAt } from './agenda/proposals.ts'
import { listAnswered, listItems, listPromised } from './agenda/reads.ts'
import { linkCommitment } from './commitment/actions.ts'
import { maySeeCommitment } from './commitment/commitment.ts'
import { findCommitment } from './commitment/reads.ts'
import { reopenMatter } from './matter/actions.ts'
import { mayActOn } from './matter/matter.ts'
import { findMatter, listComingItems } from './matter/reads.ts'
import { findMeeting } from './meeting/reads.ts'
import type { By, Follow } from './platform/act.ts'
import type { Read } from './platform/database.ts'
import { linkStops } from './stop/actions.ts'

type Doing = { tx: Read; by: By; follow: Follow }

/** A matter that is put on an agenda is taken up again if it had ended. */
export async function answerAt({ tx, by, follow }: Doing, at: { meetingId: string; itemId: string; matterId: string | null }): Promise<void> {
  const { meetingId, itemId, matterId } = at
  const [meeting, matter] = [await findMeeting(tx, meetingId), matterId === null ? null : await findMatter(tx, matterId)]
  if (meeting === null || matter === null) return
  if (matter.state === 'closed' && mayActOn(by.actor, matter, by.on)) await follow(reopenMatter, { matterId: matter.id })
  await follow(linkStops, { meetingId, itemId })
  const answered = new Set(await listAnswered(tx, { meetingId, bodyId: meeting.bodyId }))
  // The language is only of what is proposed.
  for (const { id, due } of (await listPromised(tx, meeting.bodyId, 'fi')).filter((one) => one.matterId === matter.id && !answered.has(one.id))) {
    const commitment = due !== null && isDueAt(due, meeting.onDay) ? await findCommitment(tx, id) : null
    if (commitment !== null && maySeeCommitment(by.actor, commitment, by.on)) await follow(linkCommitment, { commitmentId: id, meetingId, itemId })
  }
}

/** A meeting that is moved may come to be the one for which something was planned or promised. */
export async function answerAll(doing: Doing, meetingId: string): Promise<void> {
  for (const item of await listItems(doing.tx, meetingId)) {
    if (isHandled(item)) await answerAt(doing, { meetingId, itemId: item.id, matterId: item.matterId })
  }
}

/** A promise that is made or moved is answered where its matter stands on an agenda already. */
export async function answerPromise({ tx, follow }: Doing, commitmentId: string): Promise<void> {
  const commitment = await findCommitment(tx, commitmentId)
  if (commitment === null || commitment.matterId === null || commitment.due === null) return
  for (const { meetingId, itemId, bodyId, onDay } of await listComingItems(tx, commitment.matterId)) {
    const isNamed = commitment.bodies.some((one) => one.bodyId === bodyId) && (!commitment.source.isConfidential || commitment.source.bodyId === bodyId)
    if (isNamed && isDueAt(commitment.due, onDay)) await follow(linkCommitment, { commitmentId, meetingId, itemId })
  }
}
