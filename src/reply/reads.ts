// Looks up what people have said of coming to a meeting.
import { sql } from 'kysely'
import { listMembers } from '../body/reads.ts'
import { oncePerPerson } from '../meeting/meeting.ts'
import { findMeeting } from '../meeting/reads.ts'
import type { Read } from '../platform/database.ts'
import { findInvited } from '../sending/reads.ts'
import type { Plan, Reply } from './reply.ts'
import type { Asked } from './rules.ts'

/** The last reply of everybody. */
export const listReplies = async (db: Read, meetingId: string): Promise<Reply[]> => (await sql<Reply>`select distinct on (person_id)
  person_id as "personId", plan, note, replied_at as "repliedAt" from reply where meeting_id = ${meetingId} order by person_id, id desc`.execute(db)).rows

export type Known = Asked & { reply: Reply | null }

/** Somebody who sits in the body on the day of the meeting, with what they said last; null for anybody else. */
export async function findAsked(db: Read, meetingId: string, personId: string): Promise<Known | null> {
  const meeting = await findMeeting(db, meetingId)
  if (meeting === null || meeting.origin === 'memo') return null
  const person = oncePerPerson(await listMembers(db, meeting.bodyId, meeting.onDay)).find((one) => one.personId === personId)
  if (person === undefined) return null
  const reply = (await listReplies(db, meetingId)).find((one) => one.personId === personId) ?? null
  const before: Plan | null = reply?.plan ?? null
  return { bodyId: meeting.bodyId, meeting, person: { id: personId, name: person.name }, before, isByLink: false, reply }
}

/** Whoever the secret link was sent to. */
export async function findAskedByLink(db: Read, token: string): Promise<Known | null> {
  const invited = /^[0-9a-f]{64}$/.test(token) ? await findInvited(db, token) : null
  const asked = invited === null ? null : await findAsked(db, invited.meetingId, invited.personId)
  return asked === null ? null : { ...asked, isByLink: true }
}
