// The files of a meeting's documents, beside the pages that show them.
import { seated } from '../body/body.ts'
import { findPublishedAt } from '../archive/reads.ts'
import type { Meeting } from '../meeting/meeting.ts'
import { findMeeting } from '../meeting/reads.ts'
import { documentFiles } from '../platform/http/files.tsx'
import type { Route, Visit } from '../platform/http/visit.ts'
import { isId } from '../platform/kit/input.ts'
import { isAllowed } from '../platform/kit/may.ts'
import type { Made } from '../platform/print/writers.ts'
import { findIssuedMinutes, findMinutesDocument } from './reads.ts'

/** The meeting, for somebody who sits in its body. */
async function seenMeeting({ db, by, params: { meetingId = '' } }: Visit): Promise<Meeting | null> {
  const meeting = isId(meetingId) ? await findMeeting(db, meetingId) : null
  return meeting !== null && isAllowed(seated, by.actor, meeting, by.on) ? meeting : null
}

const minutesOf = async (visit: Visit): Promise<Made | null> => {
  const meeting = await seenMeeting(visit)
  return meeting === null ? null : findMinutesDocument(visit.db, meeting, visit.by, visit.language)
}

/** Where a file was not stored with its page, as when nothing could be printed, it is made when it is asked for. */
const issuedOf = async (visit: Visit): Promise<Made | null> => {
  const found = await findPublishedAt(visit.db, visit.path.replace(/\.[a-z]+$/, ''))
  return found === null ? null : findIssuedMinutes(visit.db, found.meetingId, visit.language, found.isInForce ? null : found.index)
}

const ofMeeting = '/archive/:body/:period/:number'

export const routes: Route[] = [
  ...documentFiles('/meetings/:meetingId/minutes', minutesOf),
  ...documentFiles(`${ofMeeting}/minutes`, issuedOf, 'anybody'),
  // A parameter is a whole part of an address, so its ending is a part of it too.
  ...documentFiles((format) => `${ofMeeting}/minutes/versions/:file{[0-9]+\\.${format}}`, issuedOf, 'anybody'),
]
