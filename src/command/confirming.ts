// Confirming an intake from the command line: all that was understood is kept, unless a file or flags say otherwise.
import { listBodies, listMembers } from '../body/reads.ts'
import { bodyNamed, capitalised, sentenceOf } from '../intake/intake.ts'
import { findIntake } from '../intake/reads.ts'
import { oncePerPerson } from '../meeting/meeting.ts'
import { type DataCall, NotThere } from '../platform/command.ts'
import type { Input } from './verb.ts'

/** The reading in the form that the act confirms. `intake show --json` prints the same, for correcting in a file. */
export async function confirmation(call: DataCall, input: Input): Promise<Input> {
  const { database } = call.world
  const intake = await findIntake(database, String(input.intakeId))
  if (intake === null) throw new NotThere(call.words.join(' '))
  const { reading } = intake
  const bodies = await listBodies(database)
  const named = reading.document.body === null ? null : bodyNamed(reading.document.body, bodies)
  const bodyId = typeof input.bodyId === 'string' ? input.bodyId : named?.id ?? ''
  const members = bodyId === '' ? [] : oncePerPerson(await listMembers(database, bodyId, reading.meeting.date ?? call.by.on))
  return {
    bodyId, number: reading.meeting.number ?? '', onDay: reading.meeting.date ?? '', version: intake.version,
    people: reading.roles.flatMap(({ name, title, represents, role }) => name === null ? [] : [{
      name, title: title ?? '', represents: represents ?? '', role: role === 'presenter' ? 'expert' : role,
      // Somebody of that name is that person; anybody else becomes a member only when that is asked for.
      who: members.find((one) => one.name === name)?.personId ?? (call.flags.newPeople === true ? 'new' : ''),
    }]),
    items: reading.items.map(({ text, outcome }) => ({ text, outcome, keep: true })),
    commitments: reading.commitments.map((one, index) => ({ matter: capitalised(one.matter), action: one.action, due: one.due ?? '',
      bodies: one.bodies.join(', '), then: one.then.join(', '), sentence: sentenceOf(reading, 'commitment', index), keep: true })),
    nextOn: reading.nextMeeting.date, topics: reading.nextMeeting.agenda.map((topic) => ({ text: capitalised(topic), keep: true })),
  }
}
