// What can happen to a plan.
import { z } from 'zod'
import { needKinds } from '../alternative/alternative.ts'
import { amount } from '../alternative/input.ts'
import { loadState } from '../appraisal/reads.ts'
import { action } from '../platform/act.ts'
import { choice, id, line, optionalLine, wholeNumber } from '../platform/kit/input.ts'
import { may, tellActual } from './rules.ts'
import { actualRefusals, told } from './text.ts'
import { addActual } from './writes.ts'

/** What was really spent, beside the plan that came of the decision. A later figure of the same year, region and kind counts instead. */
export const tellActualFigure = action({
  records: 'plan.actualTold',
  input: z.object({ appraisalId: id(), kind: choice(needKinds), year: wholeNumber(2000, 2100), region: optionalLine(100), amount: amount(),
    source: line(300) }),
  may: may.tellActual,
  load: (tx, input) => loadState(tx, input.appraisalId),
  decide: tellActual,
  save: addActual,
  refusals: actualRefusals,
  told: told.actual,
})
