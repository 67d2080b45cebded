// Stores what somebody said; what was said before stays.
import type { By } from '../platform/act.ts'
import type { Write } from '../platform/database.ts'
import type { Plan } from './reply.ts'
import type { Asked } from './rules.ts'

export async function addReply(
  tx: Write, { meeting, person, isByLink, plan, note }: Asked & { plan: Plan; note: string }, by: By,
): Promise<{ replyId: string }> {
  const { id } = await tx.insertInto('reply').values({ meeting_id: meeting.id, person_id: person.id, plan, note, by_link: isByLink, replied_at: by.now })
    .returning('id').executeTakeFirstOrThrow()
  return { replyId: id }
}
