// Who may set actual figures beside a plan, and when.
import type { NeedKind } from '../alternative/alternative.ts'
import { inAny, preparer, type Held, type State } from '../appraisal/rules.ts'
import { chair, secretary } from '../body/body.ts'
import type { By } from '../platform/act.ts'
import type { May } from '../platform/kit/may.ts'
import { unless } from '../platform/kit/outcome.ts'

export const may = {
  tellActual: [inAny(secretary), inAny(chair), preparer],
} satisfies May<Held>

export type Figure = { kind: NeedKind; year: number; region: string; amount: number; source: string }

/** What was really spent, beside the plan. */
export const tellActual = ({ appraisal }: State, by: By, input: Figure) =>
  unless({ notFrozen: appraisal.state !== 'frozen', yearAhead: input.year > Number(by.on.slice(0, 4)) },
    () => ({ appraisalId: appraisal.id, ...input, by: by.personId, at: by.now }))
