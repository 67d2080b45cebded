// What can happen in the demonstration and nowhere else.
import { z } from 'zod'
import { countPeople, findPerson } from '../person/reads.ts'
import { action } from '../platform/act.ts'
import { day, id } from '../platform/kit/input.ts'
import { countProgrammes } from '../programme/reads.ts'
import { enter, load, may, moveClock } from './rules.ts'
import { isDemonstration } from './reads.ts'
import { loadRefusals, moveClockRefusals, told } from './text.ts'
import { saveDay } from './writes.ts'

/** Marks an empty installation as a demonstration; the reform itself follows from it. */
export const loadReform = action({
  records: 'demonstration.loaded',
  input: z.object({}),
  may: may.load,
  load: async (tx) => ({ programmes: await countProgrammes(tx), people: await countPeople(tx) }),
  decide: load,
  save: saveDay,
  refusals: loadRefusals,
  told: told.load,
})

/** Signs in as one of the roles, without a password. The session follows from it. */
export const enterAs = action({
  records: 'demonstration.entered',
  input: z.object({ personId: id(), tokenHash: z.string().length(64), startedAt: z.string() }),
  may: may.enter,
  load: async (tx, input) => {
    const person = await isDemonstration(tx) ? await findPerson(tx, input.personId) : null
    return person === null ? null : { personId: person.id }
  },
  decide: enter,
  save: async (_tx, { personId }) => ({ id: personId }),
  refusals: {},
  told: told.enter,
  secret: ['tokenHash', 'token'],
})

export const moveClockTo = action({
  records: 'demonstration.clockMoved',
  input: z.object({ day: day() }),
  may: may.moveClock,
  load: async (tx) => await isDemonstration(tx) ? {} : null,
  decide: moveClock,
  save: saveDay,
  refusals: moveClockRefusals,
  told: told.moveClock,
})
