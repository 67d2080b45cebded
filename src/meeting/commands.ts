// Meetings from the command line: what the person may see, as lines or as JSON.
import { bodiesOf } from '../body/body.ts'
import { listBodies } from '../body/reads.ts'
import type { DataCommand } from '../platform/command.ts'
import { stateWords } from './meeting.ts'
import { listMeetings } from './reads.ts'

export const listOwnMeetings: DataCommand['run'] = async ({ world, by, language, say }) => {
  const slugs = new Map((await listBodies(world.database)).map((body) => [body.id, body.slug]))
  const meetings = (await listMeetings(world.database, bodiesOf(by.actor, by.on)))
    .map((meeting) => ({ ...meeting, body: slugs.get(meeting.bodyId) ?? '' }))
  say(meetings, meetings.map((meeting) =>
    `${meeting.body}/${meeting.number}  ${meeting.onDay} ${meeting.starts}–${meeting.ends}  ${stateWords[meeting.state][language]}`))
  return 0
}
