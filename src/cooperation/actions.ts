// What can happen to a co-operation procedure.
import { z } from 'zod'
import { mayActOn } from '../matter/matter.ts'
import { findMatter } from '../matter/reads.ts'
import { action } from '../platform/act.ts'
import { id, line, optionalDay, optionalLine, prose, version } from '../platform/kit/input.ts'
import { findCooperation } from './reads.ts'
import { may, record } from './rules.ts'
import { recordRefusals, told } from './text.ts'
import { saveCooperation } from './writes.ts'

/** The version is that of the record: 1 before there is one. */
export const recordCooperation = action({
  records: 'cooperation.recorded',
  input: z.object({ matterId: id(), version: version().optional(), subject: line(500), invitedOn: optionalDay(), material: prose(5_000),
    days: optionalLine(500),
    staffSide: optionalLine(500), outcome: prose(5_000), dissent: prose(5_000), finishedOn: optionalDay() }),
  may: may.record,
  load: async (tx, input, by) => {
    const matter = await findMatter(tx, input.matterId)
    if (matter === null || !mayActOn(by.actor, matter, by.on)) return null
    return { ...matter, version: (await findCooperation(tx, matter.id))?.version ?? 1 }
  },
  decide: (state, by, { matterId: _, version: __, ...input }) => record(state, by, input),
  save: saveCooperation,
  refusals: recordRefusals,
  told: told.record,
})
