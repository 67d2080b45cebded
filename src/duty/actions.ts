// What can happen to duties.
import { z } from 'zod'
import { findOrganisation } from '../organisation/reads.ts'
import { findPerson } from '../person/reads.ts'
import { action } from '../platform/act.ts'
import { choice, day, id, optionalDay, optionalId } from '../platform/kit/input.ts'
import { findProgramme } from '../programme/reads.ts'
import { dutyKinds } from './duty.ts'
import { findDuty, listDuties } from './reads.ts'
import { end, give, may } from './rules.ts'
import { endRefusals, giveRefusals, told } from './text.ts'
import { addDuty, saveDutyEnd } from './writes.ts'

export const giveDuty = action({
  records: 'duty.given',
  input: z.object({ organisationId: optionalId(), personId: id(), kind: choice(dutyKinds), from: day(), until: optionalDay() }),
  may: may.give,
  load: async (tx, input) => {
    const programme = await findProgramme(tx)
    return programme === null ? null : {
      programmeId: programme.id, isPersonKnown: await findPerson(tx, input.personId) !== null,
      isOrganisationKnown: input.organisationId !== null && await findOrganisation(tx, input.organisationId) !== null,
      duties: await listDuties(tx, programme.id),
    }
  },
  decide: give,
  save: addDuty,
  refusals: giveRefusals,
  told: told.give,
})

export const endDuty = action({
  records: 'duty.ended',
  input: z.object({ dutyId: id(), until: day() }),
  may: may.end,
  load: async (tx, input) => {
    const duty = await findDuty(tx, input.dutyId)
    return duty === null ? null : { duty }
  },
  decide: end,
  save: saveDutyEnd,
  refusals: endRefusals,
  told: told.end,
})
