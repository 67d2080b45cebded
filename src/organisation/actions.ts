// What can happen to the organisations of the reform.
import { z } from 'zod'
import { action } from '../platform/act.ts'
import { findProgramme } from '../programme/reads.ts'
import { choice, day, id, line, optionalDay, texts } from '../platform/kit/input.ts'
import { sides } from './organisation.ts'
import { list, may } from './rules.ts'
import { listRefusals, told } from './text.ts'
import { addOrganisations } from './writes.ts'

const term = { from: day(), until: optionalDay() }

/** Lists organisations with dated names and codes, and who succeeds whom. */
export const listOrganisations = action({
  records: 'organisation.listed',
  input: z.object({
    programmeId: id(),
    organisations: z.array(z.object({ key: line(60), side: choice(sides),
      names: z.array(z.object({ name: texts(), source: line(500), ...term })).min(1, 'required'),
      codes: z.array(z.object({ system: line(100), code: line(60), ...term })) })),
    successions: z.array(z.object({ from: line(60), to: line(60), onDay: day(), source: line(500) })),
  }),
  may: may.list,
  load: async (tx, input) => {
    const programme = await findProgramme(tx)
    return programme?.id === input.programmeId ? { programmeId: programme.id } : null
  },
  decide: list,
  save: addOrganisations,
  refusals: listRefusals,
  told: told.list,
})
