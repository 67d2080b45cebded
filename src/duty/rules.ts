// Who gives duties and ends them.
import type { By } from '../platform/act.ts'
import type { Day } from '../platform/kit/day.ts'
import { administrator, type May, signedIn } from '../platform/kit/may.ts'
import { unless } from '../platform/kit/outcome.ts'
import { type Duty, type DutyKind, reformSecretary } from './duty.ts'

export const may = {
  see: [signedIn],
  give: [administrator, reformSecretary],
  end: [administrator, reformSecretary],
} satisfies May<unknown>

type Given = { organisationId: string | null; personId: string; kind: DutyKind; from: Day; until: Day | null }
type State = { programmeId: string; isPersonKnown: boolean; isOrganisationKnown: boolean; duties: Duty[] }

export const give = (state: State, by: By, input: Given) => {
  const isCrossed = input.until !== null && input.until < input.from
  const overlaps = (one: Duty) => (one.until === null || input.from <= one.until) && (input.until === null || one.from <= input.until)
  return unless({
    // Whoever edits a region or hands over is chosen by somebody else.
    toOneself: input.personId === by.personId && !by.actor.isAdministrator,
    unknownPerson: !state.isPersonKnown,
    unknownOrganisation: input.organisationId !== null && !state.isOrganisationKnown,
    organisationMissing: input.kind === 'coordinator' && input.organisationId === null,
    reachesOverAll: input.kind !== 'coordinator' && input.organisationId !== null,
    endsBeforeItBegins: isCrossed,
    alreadyGiven: !isCrossed && state.duties.some((one) => one.personId === input.personId && one.kind === input.kind
      && one.organisationId === input.organisationId && overlaps(one)),
  }, () => ({ ...input, programmeId: state.programmeId }))
}

/** A duty is ended, never taken back: what was done in it was done by somebody who held it. */
export const end = (state: { duty: Duty }, _by: By, input: { until: Day }) =>
  unless({
    endsBeforeItBegins: input.until < state.duty.from,
    alreadyEnded: state.duty.until !== null && state.duty.until <= input.until,
  }, () => ({ id: state.duty.id, until: input.until }))
