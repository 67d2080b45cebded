// Looks up memos that were read in.
import type { Matter } from '../matter/matter.ts'
import { listAwaited, listMatters } from '../matter/reads.ts'
import type { Read } from '../platform/database.ts'
import type { Reading } from '../reading/reading.ts'
import type { Intake } from './intake.ts'

const intakes = (db: Read) => db.selectFrom('intake').innerJoin('person', 'person.id', 'intake.read_by')
  .leftJoin('intake_confirmation as confirmation', 'confirmation.intake_id', 'intake.id')
  .select(['intake.id', 'intake.kind', 'intake.file_name as fileName', 'intake.text_sha256 as textSha256', 'intake.content',
    'intake.read_at as readAt', 'person.name as readBy', 'intake.version', 'confirmation.meeting_id as meetingId',
    'confirmation.confirmed_at as confirmedAt'])

type Row = Omit<Intake, 'reading' | 'confirmed'> & { content: unknown; meetingId: string | null; confirmedAt: Temporal.Instant | null }

const asIntake = ({ content, meetingId, confirmedAt, ...row }: Row): Intake => ({
  // Written by `readMemo` and stored as it was.
  ...row, reading: content as Reading,
  confirmed: meetingId === null || confirmedAt === null ? null : { meetingId, at: confirmedAt },
})

export async function findIntake(db: Read, id: string): Promise<Intake | null> {
  const row = await intakes(db).where('intake.id', '=', id).executeTakeFirst()
  return row === undefined ? null : asIntake(row)
}

export const listIntakes = async (db: Read): Promise<Intake[]> =>
  (await intakes(db).orderBy('intake.read_at', 'desc').orderBy('intake.id', 'desc').limit(200).execute()).map(asIntake)

/** An earlier reading of the same text, whatever its line breaks and spaces. */
export const findSameText = async (db: Read, textSha256: string): Promise<string | null> =>
  (await db.selectFrom('intake').select('id').where('text_sha256', '=', textSha256).orderBy('read_at').limit(1).executeTakeFirst())?.id ?? null

export const isTextConfirmed = async (db: Read, textSha256: string): Promise<boolean> =>
  (await db.selectFrom('intake_confirmation').select('intake_id').where('text_sha256', '=', textSha256).executeTakeFirst()) !== undefined

/** Matters that a memo of a body may tell of: open ones of the body and those on whose route it is. A confidential one is for no memo. */
export async function listMattersToTell(db: Read, bodyId: string, personId: string): Promise<Matter[]> {
  const all = [...await listMatters(db, [bodyId], personId), ...(await listAwaited(db, bodyId)).map(({ matter }) => matter)]
  return [...new Map(all.map((one) => [one.id, one])).values()].filter((one) => one.state === 'open' && !one.isConfidential)
}
