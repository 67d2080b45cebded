// What can happen to the open record: it follows what is published.
import { z } from 'zod'
import { action } from '../platform/act.ts'
import { id } from '../platform/kit/input.ts'
import { uuidOf } from '../platform/kit/ids-of.ts'
import { done } from '../platform/kit/outcome.ts'
import { sha256Of } from '../platform/publication.ts'
import { objectsOf, standingObjects } from './objects.ts'
import { findPublicMeeting, findPublicProgramme } from './reads.ts'
import { storeObjects } from './writes.ts'

export const storeOpenRecord = action({
  records: 'oparl.stored',
  input: z.object({ meetingIds: z.array(id()) }),
  may: [],
  load: async (tx, { meetingIds }) => ({ programme: await findPublicProgramme(tx),
    meetings: await Promise.all(meetingIds.map(async (meetingId) => ({ meetingId, found: await findPublicMeeting(tx, meetingId) }))) }),
  decide: (state) => done(state),
  save: async (tx, { programme, meetings }, by) => {
    if (programme === null) return {}
    const idOf = (what: string) => uuidOf(sha256Of(`${programme.id} ${what}`))
    await storeObjects(tx, null, standingObjects(programme, idOf), by.now)
    for (const { meetingId, found } of meetings) await storeObjects(tx, meetingId, found === null ? [] : objectsOf(found, idOf), by.now)
    return {}
  },
  refusals: {},
  told: { fi: 'Avoin rajapinta on ajan tasalla.', sv: 'Det öppna gränssnittet är uppdaterat.', en: 'The open record is up to date.' },
  leavesNoTrail: true,
})
