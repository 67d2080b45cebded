// Sets and ends timers.
import type { By } from '../platform/act.ts'
import type { Read, Write } from '../platform/database.ts'
import type { Timer } from './release.ts'
import type { Prepared } from './rules.ts'

const answerOf = ({ kind, meetingId, memoId }: Prepared) => ({ id: memoId ?? meetingId, kind, meetingId, memoId })

/** A new timer takes the place of one that runs. */
export async function saveTimer(tx: Write, prepared: Prepared & { dueAt: Temporal.Instant }, by: By) {
  const { kind, meetingId, memoId, seen, timer, dueAt } = prepared
  if (timer !== null) await endTimer(tx, timer, 'cancelled', by.now)
  await tx.insertInto('release_timer').values({ kind, meeting_id: meetingId, memo_id: memoId, seen, due_at: dueAt, prepared_by: by.personId,
    prepared_at: by.now }).execute()
  return answerOf(prepared)
}

export async function cancelTimer(tx: Write, prepared: Prepared, by: By) {
  if (prepared.timer !== null) await endTimer(tx, prepared.timer, 'cancelled', by.now)
  return answerOf(prepared)
}

/** Marks how a timer ended; one that has ended stays as it is. */
export const endTimer = async (db: Read, timer: Timer, ending: NonNullable<Timer['ending']>, at: Temporal.Instant): Promise<void> =>
  void await db.updateTable('release_timer').set({ ended_at: at, ending }).where('id', '=', timer.id).where('ended_at', 'is', null).execute()
