// Mends the texts of an item whose outcome stays: what the writer of the minutes does after the meeting.
import { z } from 'zod'
import { findItem } from '../agenda/reads.ts'
import { findMeeting } from '../meeting/reads.ts'
import { action } from '../platform/act.ts'
import type { Write } from '../platform/database.ts'
import { id, prose, version } from '../platform/kit/input.ts'
import { done } from '../platform/kit/outcome.ts'
import { findDecision } from './reads.ts'
import { may } from './rules.ts'

type Mended = { id: string; version: number; handling: string; decision: string; at: Temporal.Instant; by: string }

/** Follows from mending minutes, which keep what the text was and why it was changed. */
export const mendText = action({
  records: 'decision.textMended',
  input: z.object({ meetingId: id(), itemId: id(), handling: prose(), decision: prose(), version: version() }),
  may: may.write,
  load: async (tx, input) => {
    const meeting = await findMeeting(tx, input.meetingId)
    const item = meeting === null ? null : await findItem(tx, input.meetingId, input.itemId)
    if (meeting === null || item === null) return null
    return { bodyId: meeting.bodyId, id: item.id, version: (await findDecision(tx, item.id))?.version ?? 1 }
  },
  decide: (item, by, input) => done({
    id: item.id, version: item.version, handling: input.handling, decision: input.decision, at: by.now, by: by.personId,
  }),
  save: saveMended,
  refusals: {},
  told: { fi: 'Teksti on korjattu.', sv: 'Texten är rättad.', en: 'The text has been mended.' },
})

async function saveMended(tx: Write, mended: Mended) {
  const row = { handling: mended.handling, decision: mended.decision, written_by: mended.by, written_at: mended.at,
    version: mended.version + 1 }
  await tx.insertInto('decision').values({ item_id: mended.id, ...row })
    .onConflict((conflict) => conflict.column('item_id').doUpdateSet(row)).execute()
  return { id: mended.id, version: row.version }
}
