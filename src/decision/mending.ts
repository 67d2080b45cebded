// Mends the texts of an item whose outcome stays: what the writer of the minutes does after the meeting.
import { z } from 'zod'
import { findItem } from '../agenda/reads.ts'
import { findMeeting } from '../meeting/reads.ts'
import { action } from '../platform/act.ts'
import { id, prose, version } from '../platform/kit/input.ts'
import { done } from '../platform/kit/outcome.ts'
import { findDecision } from './reads.ts'
import { saveMended } from './writes.ts'

/** Follows from mending minutes, which keep what the text was and why it was changed. */
export const mendText = action({
  records: 'decision.textMended',
  input: z.object({ meetingId: id(), itemId: id(), handling: prose(), decision: prose(), version: version() }),
  // Nobody by themselves: the rules of the act that this follows from have been asked.
  may: [],
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
