// Sets and ends timers.
import type { By } from '../platform/act.ts'
import type { Read, Write } from '../platform/database.ts'
import type { Timer } from './release.ts'
import type { Prepared } from './rules.ts'

/** A new timer takes the place of one that runs. */
export async function saveTimer(tx: Write, { memo, timer, dueAt }: Prepared & { dueAt: Temporal.Instant }, by: By) {
  if (timer !== null) await endTimer(tx, timer, 'cancelled', by.now)
  await tx.insertInto('release_timer').values({ memo_id: memo.id, memo_version: memo.version, due_at: dueAt, prepared_by: by.personId,
    prepared_at: by.now }).execute()
  return { id: memo.id, meetingId: memo.meetingId }
}

export async function cancelTimer(tx: Write, { memo, timer }: Prepared, by: By) {
  if (timer !== null) await endTimer(tx, timer, 'cancelled', by.now)
  return { id: memo.id, meetingId: memo.meetingId }
}

/** Marks how a timer ended; one that has ended stays as it is. */
export const endTimer = async (db: Read, timer: Timer, ending: NonNullable<Timer['ending']>, at: Temporal.Instant): Promise<void> =>
  void await db.updateTable('release_timer').set({ ended_at: at, ending }).where('id', '=', timer.id).where('ended_at', 'is', null).execute()
