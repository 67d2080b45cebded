// Who may bring, edit and submit an organisation's structure, and what is refused.
import { type OfOrganisation, regionCoordinator } from '../duty/duty.ts'
import { apply, type Operation, replay } from '../operation/operation.ts'
import type { OperationCode } from '../operation/places.ts'
import type { By } from '../platform/act.ts'
import type { Day } from '../platform/kit/day.ts'
import type { May } from '../platform/kit/may.ts'
import { done, type Outcome, refused, unless } from '../platform/kit/outcome.ts'
import type { Structure } from '../structure/structure.ts'
import { maySeeRevision, type Revision, type RevisionHead, standing } from './revision.ts'

export const may = {
  see: maySeeRevision,
  begin: [regionCoordinator],
  bringIn: [regionCoordinator],
  operate: [regionCoordinator],
  undo: [regionCoordinator],
  submit: [regionCoordinator],
  takeBack: [regionCoordinator],
  // Nobody by themselves: it follows from a transfer that both sides have confirmed.
  carry: [],
  // Nobody by themselves: it follows from a decision.
  approve: [],
} satisfies May<OfOrganisation & Pick<RevisionHead, 'state'>>

/** `latest` is the organisation's newest revision in any state. */
export type OrganisationState = OfOrganisation & { state: 'draft'; name: string; latest: Revision | null }

const emptyStructure: Structure = { organisation: '', validFrom: null, units: [], positions: [], tasks: [] }

type NewRevision = { organisationId: string; number: number; baseId: string | null; validFrom: Day; structure: Structure
  by: string; at: Temporal.Instant }

/** A new draft that begins as the newest revision is. One draft at a time: two people share it. */
export const begin = (state: OrganisationState, by: By, input: { validFrom: Day }) =>
  unless({ draftIsOpen: state.latest?.state === 'draft' }, () => nextOf(state, by, input.validFrom, state.latest?.content ?? emptyStructure))

const nextOf = (state: OrganisationState, by: By, validFrom: Day, structure: Structure): NewRevision => ({
  organisationId: state.organisationId, number: (state.latest?.number ?? 0) + 1, baseId: state.latest?.id ?? null, validFrom,
  structure: { ...structure, organisation: structure.organisation || state.name, validFrom }, by: by.personId, at: by.now,
})

/**
 * A structure from a file becomes a new draft, or replaces what the open draft holds; what had been done to that one
 * stays on the record as undone. Of a structure with errors nothing is stored.
 */
export const bringIn = (state: OrganisationState & { structures: Structure[]; isSound: boolean }, by: By, input: { validFrom: Day }) => {
  const [structure = emptyStructure] = state.structures
  return unless({
    hasErrors: !state.isSound,
    severalStructures: state.structures.length > 1,
    isEmpty: state.isSound && structure.units.length === 0,
  }, () => ({
    draft: state.latest?.state === 'draft' ? { id: state.latest.id, version: state.latest.version } : null,
    revision: nextOf(state, by, input.validFrom, structure),
  }))
}

export type OnRevision = OfOrganisation & Pick<RevisionHead, 'state'> & { revision: Revision }

/** Somebody else's edit since is no hindrance, unless it changed what this one saw. */
export function operate(state: OnRevision, by: By, input: { operation: Operation; reason: string }):
Outcome<Operated, OperationCode | 'notDraft'> {
  const { revision } = state
  if (revision.state !== 'draft') return refused('notDraft')
  const outcome = apply(revision.content, input.operation)
  return outcome.ok ? done({ id: revision.id, version: revision.version, content: outcome.value, operation: input.operation,
    number: revision.operations.length + 1, reason: input.reason, by: by.personId, at: by.now }) : outcome
}

export type Operated = { id: string; version: number; content: Structure; operation: Operation; number: number; reason: string
  by: string; at: Temporal.Instant }

/** Takes one step back, whichever it is, as long as no later one rests on it. */
export function undo(state: OnRevision, by: By, input: { number: number }):
Outcome<{ id: string; version: number; content: Structure; number: number; by: string; at: Temporal.Instant }, 
'notDraft' | 'notThere' | 'othersRestOnIt' | 'isTransfer'> {
  const { revision } = state
  if (revision.state !== 'draft') return refused('notDraft')
  const found = revision.operations.find((one) => one.number === input.number)
  if (found === undefined || found.undoneAt !== null) return refused('notThere')
  // It was confirmed by two; what one of them took back would be nowhere or twice.
  if (found.operation.kind === 'give' || found.operation.kind === 'take') return refused('isTransfer')
  const replayed = replay(revision.beginning, standing(revision.operations.filter((one) => one !== found)))
  if (!replayed.ok) return refused('othersRestOnIt')
  return done({ id: revision.id, version: revision.version, content: replayed.structure, number: input.number, by: by.personId, at: by.now })
}

export const submit = (state: OnRevision & { isSound: boolean }, by: By) =>
  unless({ notDraft: state.revision.state !== 'draft', isEmpty: state.revision.content.units.length === 0, hasErrors: !state.isSound },
    () => ({ id: state.revision.id, version: state.revision.version, state: 'submitted' as const, by: by.personId, at: by.now }))

/** What has been submitted may be taken back until a body has decided on it. */
export const takeBack = (state: OnRevision & { isDecidedOn: boolean }, by: By) =>
  unless({ notSubmitted: state.revision.state !== 'submitted', isDecidedOn: state.isDecidedOn },
    () => ({ id: state.revision.id, version: state.revision.version, state: 'draft' as const, by: by.personId, at: by.now }))

/** Approval is the body's: it follows from its decision on the set that the revision is in, and freezes what the revision holds. */
export const approve = (state: OnRevision & { sha256: string }, by: By, input: { sha256: string | null }) =>
  unless({
    notSubmitted: state.revision.state !== 'submitted',
    changedSince: input.sha256 !== null && input.sha256 !== state.sha256,
  }, () => ({ id: state.revision.id, version: state.revision.version, content: state.revision.content, at: by.now }))
