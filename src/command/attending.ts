// Attendance from the command line: everybody as usual or as recorded, and those who are named otherwise.
import { listMembers } from '../body/reads.ts'
import { expectedAttendance, oncePerPerson, type Presence } from '../meeting/meeting.ts'
import { findMeeting, listAttendance } from '../meeting/reads.ts'
import { type DataCall, NotThere, WrongUse } from '../platform/command.ts'
import { referred } from './places.ts'
import type { Input } from './verb.ts'

const listOf = (value: unknown): string[] => [value].flat().filter((one) => typeof one === 'string')

/** The whole list, with what the flags say of some. */
export async function attendance(call: DataCall, input: Input): Promise<Input> {
  const { database } = call.world
  const meeting = await findMeeting(database, String(input.meetingId))
  if (meeting === null) throw new NotThere(call.words.join(' '))
  const stored = await listAttendance(database, meeting.id)
  const members = oncePerPerson(await listMembers(database, meeting.bodyId, meeting.onDay))
  const named = await namedIn(call, input, members)
  const deputies = await deputiesIn(call, input)
  const listed = expectedAttendance(members, stored)
  const presides = listed.find((one) => one.presides && named.get(one.personId) === undefined || named.get(one.personId) === 'present' && one.presides)
  return {
    version: meeting.version, presidesId: presides?.personId ?? null,
    people: listed.map((one) => ({ personId: one.personId, presence: named.get(one.personId) ?? one.presence,
      deputyForId: deputies.get(one.personId) ?? one.deputyForId })),
  }
}

async function namedIn(call: DataCall, input: Input, members: { personId: string }[]): Promise<Map<string, Presence>> {
  const named = new Map<string, Presence>()
  for (const presence of ['present', 'excused', 'absent'] as const) {
    for (const who of listOf(call.flags[presence])) {
      const personId = await referred(call, 'personId', who, input)
      if (!members.some((one) => one.personId === personId)) throw new NotThere(`--${presence} ${who}`)
      named.set(personId, presence)
    }
  }
  return named
}

async function deputiesIn(call: DataCall, input: Input): Promise<Map<string, string>> {
  const pairs = await Promise.all(listOf(call.flags.deputy).map(async (pair) => {
    const [deputy = '', member = ''] = pair.split('=')
    if (deputy === '' || member === '') throw new WrongUse(`--deputy ${pair}: DEPUTY=MEMBER`)
    return [await referred(call, 'personId', deputy, input), await referred(call, 'personId', member, input)] as const
  }))
  return new Map(pairs)
}
